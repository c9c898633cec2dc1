import { type Acting, interactionBase } from './acting.ts';
import type { Delivery } from './delivery.ts';
import { elementsIn, fillKey, findIn, stateValues } from './elements.ts';
import { isList, type JsonObject, objectOf, objectsOf, textOf } from './json.ts';
import { openView, refusedView, replaceView } from './methods/views.ts';
import { type Use, useElement } from './use-element.ts';
import type { OpenView } from './views.ts';

/** A submission and what the app made of it. */
export interface Submitted extends Delivery {
  /** By block_id; empty where the app took it. */
  readonly errors: JsonObject;
  /** What Slack shows where the app's answer was none that it knows, or did not come. */
  readonly trouble: string | undefined;
}

/** Fills in an input of the open modal, by action_id or label, and tells nobody. */
export function fill({ state, member }: Acting, wanted: string | RegExp, use: Use): void {
  const view = topOf(state.views.top(member.id), member.name);
  const placed = findIn(blocksIn(view), wanted);
  if (placed === undefined) throw new Error(`No ${String(wanted)} in the open modal`);
  view.filled.set(fillKey(placed), useElement(placed.element, use, []));
}

/**
 * Fills in what is given and submits the modal on top.
 *
 * @throws Error where a person could not: no modal, no submit button, or a required input that is empty.
 */
export async function submit(acting: Acting, values: Readonly<Record<string, Use>> = {}): Promise<Submitted> {
  for (const [wanted, use] of Object.entries(values)) fill(acting, wanted, use);
  const view = topOf(acting.state.views.top(acting.member.id), acting.member.name);
  if (!textOf(objectOf(view.json['submit'])['text'])) throw new Error('The open modal has no submit button');
  for (const placed of elementsIn(blocksIn(view))) {
    const isRequired = placed.block['type'] === 'input' && placed.block['optional'] !== true;
    if (isRequired && isEmpty(placed.element, view))
      throw new Error(`Slack asks to fill in ${textOf(objectOf(placed.block['label'])['text'])}`);
  }
  const payload = { type: 'view_submission', ...interactionBase(acting, view.id), view: viewJson(view), response_urls: [] };
  const delivery = await acting.courier.deliver('interactive', payload);
  const trouble = delivery.acknowledged
    ? await follow(acting, view, objectOf(delivery.body))
    : 'We had some trouble connecting. Try again?';
  return { ...delivery, trouble, errors: view.errors };
}

/** Closes the modal on top, or all of them; the app hears of it where it asked to. */
export async function closeModal(acting: Acting, { all = false }: { all?: boolean } = {}): Promise<Delivery | undefined> {
  const { state, courier, member } = acting;
  const view = topOf(state.views.top(member.id), member.name);
  if (all) state.views.closeAll(member.id);
  else state.views.closeTop(member.id);
  if (view.json['notify_on_close'] !== true) return undefined;
  const { trigger_id: _, ...base } = interactionBase(acting);
  return courier.deliver('interactive', { type: 'view_closed', ...base, view: viewJson(view), is_cleared: all });
}

/** A view in a payload, with what stands in its inputs. */
export function viewJson(view: OpenView): JsonObject {
  return { ...view.json, state: { values: stateValues(blocksIn(view), view.filled) } };
}

/** Does what the answer to a submission says; the text is what went wrong. */
async function follow({ state, workspace, member }: Acting, view: OpenView, answer: JsonObject): Promise<string | undefined> {
  const { response_action: action, errors } = answer;
  switch (action) {
    case undefined:
      if (Object.keys(answer).length > 0) return 'the answer has no response_action';
      state.views.closeTop(member.id);
      return undefined;
    case 'clear':
      state.views.closeAll(member.id);
      return undefined;
    case 'errors':
      return showErrors(view, objectOf(errors));
    case 'update':
    case 'push': {
      const refused = refusedView(answer['view'], 'modal');
      if (refused !== undefined) return JSON.stringify(refused);
      const done =
        action === 'update'
          ? await replaceView(state, workspace, { view_id: view.id, view: answer['view'] })
          : await openView(state, workspace, 'push', { user: member.id, viewId: view.id, view: answer['view'] });
      return done['ok'] === true ? undefined : textOf(done['error']);
    }
    default:
      return `unknown response_action: ${String(action)}`;
  }
}

/** Errors stand under inputs alone. */
function showErrors(view: OpenView, errors: JsonObject): string | undefined {
  const inputs = blocksIn(view).filter((block) => block['type'] === 'input');
  const stray = Object.keys(errors).find((id) => !inputs.some((block) => block['block_id'] === id));
  if (stray !== undefined || Object.keys(errors).length === 0) return `no input has the block_id ${String(stray)}`;
  view.errors = errors;
  return undefined;
}

function isEmpty(element: JsonObject, view: OpenView): boolean {
  const placed = elementsIn(blocksIn(view)).find((other) => other.element === element);
  if (placed === undefined) return false;
  const values = objectOf(stateValues([placed.block], view.filled)[String(placed.block['block_id'])]);
  const { type: _, ...value } = objectOf(values[String(element['action_id'])]);
  const [only] = Object.values(value);
  return only === null || only === '' || (isList(only) && only.length === 0);
}

function blocksIn(view: OpenView): readonly JsonObject[] {
  return objectsOf(view.json['blocks']);
}

function topOf(view: OpenView | undefined, name: string): OpenView {
  if (view === undefined) throw new Error(`${name} has no modal open`);
  return view;
}
