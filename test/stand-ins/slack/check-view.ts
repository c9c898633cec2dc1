import { checkBlocks } from './check-blocks.ts';
import { type RefusedPayload, refusedFor } from './check-message.ts';
import { checkOptionalId, checkPlainText, refuse } from './check-text.ts';
import { isObject, type JsonObject, objectsOf } from './json.ts';
import { limits } from './limits.ts';
import { type Checking, startChecking } from './refusal.ts';

/** Checks what views.open, views.push, views.update and views.publish take; undefined where Slack would take it. */
export function checkView(view: unknown): RefusedPayload | undefined {
  if (!isObject(view)) return { error: 'invalid_arguments', messages: ['[ERROR] missing required field: view [json-pointer:/view]'] };
  const { type } = view;
  if (type !== 'modal' && type !== 'home') {
    return { error: 'invalid_arguments', messages: [`[ERROR] unsupported type: ${String(type)} [json-pointer:/view/type]`] };
  }
  if (JSON.stringify(view).length > limits.viewBytes) return { error: 'view_too_large', messages: [] };
  const checking = startChecking(type);
  checkEnvelope(checking, view);
  return refusedFor([...checking.refusals, ...checkBlocks(view['blocks'], type, '/view/blocks')], 'invalid_arguments');
}

function checkEnvelope(checking: Checking, view: JsonObject): void {
  const { surface } = checking;
  if (view['private_metadata'] !== '') {
    checkOptionalId(checking, view['private_metadata'], '/view/private_metadata', limits.privateMetadata);
  }
  for (const field of ['callback_id', 'external_id']) {
    if (view[field] !== '') checkOptionalId(checking, view[field], `/view/${field}`, limits.callbackId);
  }
  if (surface === 'home') {
    for (const field of ['title', 'submit', 'close']) {
      if (view[field] !== undefined) refuse(checking, `/view/${field}`, 'only a modal has this');
    }
    return;
  }
  checkPlainText(checking, view['title'], '/view/title', limits.modalTitle);
  for (const field of ['submit', 'close']) {
    if (view[field] !== undefined) checkPlainText(checking, view[field], `/view/${field}`, limits.modalButton);
  }
  const asks = objectsOf(view['blocks']).some((block) => block['type'] === 'input');
  if (asks && view['submit'] === undefined) refuse(checking, '/view/submit', 'a modal with an input needs a submit button');
}
