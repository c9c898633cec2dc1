import { isList, type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { checkComponents } from './check-components.ts';
import { checkEmbeds } from './check-embeds.ts';
import { checkSchema, type Sent } from './check-schema.ts';
import { checkSurrogates, lengthOf, tooLong } from './check-text.ts';
import { limits } from './limits.ts';
import { hasFlag, messageFlags } from './message-flags.ts';
import { distinct, type Refusal } from './refusal.ts';

/** What is sent, besides the body, and to what it is sent. */
export interface MessageChecking {
  /** As a message to a channel where nothing is said, which may carry all that a message can. */
  readonly as?: Extract<Sent, 'post-message' | 'edit-message' | 'followup' | 'edit-answer'> | 'answer' | 'update';
  readonly files?: readonly { readonly name: string; readonly size: number }[];
  /** What stands there already, where a message is edited. */
  readonly edited?: JsonObject & { readonly hasFiles: boolean };
  /** False: for loads, the published schema is left out. */
  readonly schema?: boolean;
}

const { suppressEmbeds, ephemeral, suppressNotifications, componentsV2 } = messageFlags;

/** The flags that a body may carry; others are refused. A message in a channel cannot be for one person alone. */
const allowedFlags = {
  'post-message': suppressEmbeds | suppressNotifications | componentsV2,
  'edit-message': suppressEmbeds | componentsV2,
  followup: suppressEmbeds | ephemeral | suppressNotifications | componentsV2,
  'edit-answer': suppressEmbeds | componentsV2,
  answer: suppressEmbeds | ephemeral | suppressNotifications | componentsV2,
  update: suppressEmbeds | componentsV2,
} as const;

/**
 * Checks a message as it goes over the wire: against Discord's published schema, and against the rules that it does not have. For
 * the answer to an interaction, the message is what stands under `data`.
 *
 * @returns None where Discord would take it.
 */
export function checkMessage(body: unknown, how: MessageChecking = {}): readonly Refusal[] {
  const { as = 'post-message', schema = true } = how;
  return distinct([...(schema ? checkSchema(schemaOf(as), body) : []), ...checkRules(objectOf(body), how)]);
}

/** The rules alone. */
export function checkRules(body: JsonObject, { as = 'post-message', files = [], edited }: MessageChecking): readonly Refusal[] {
  const isV2 = hasFlag(body['flags'], componentsV2) || hasFlag(edited?.['flags'], componentsV2);
  const whole = { ...edited, ...withoutUndefined(body) };
  return [
    ...(lengthOf(body['content']) > limits.content ? [tooLong('content', limits.content)] : []),
    ...checkEmbeds(body['embeds']),
    ...checkComponents(body['components'], isV2),
    ...(isV2 ? checkBesideV2(whole) : []),
    ...checkFlags(body['flags'], as),
    ...checkFiles(body, files, edited),
    ...checkSurrogates(body),
    ...(isEmpty(whole, files, edited) ? [emptyMessage] : []),
  ];
}

const emptyMessage: Refusal = { path: '', code: '50006', message: 'Cannot send an empty message', instead: { status: 400, code: 50006 } };

function schemaOf(as: keyof typeof allowedFlags): Sent {
  if (as === 'answer') return 'followup';
  return as === 'update' ? 'edit-answer' : as;
}

function checkBesideV2(body: JsonObject): readonly Refusal[] {
  const beside = ['content', 'embeds', 'poll'].filter((key) => {
    const value = body[key];
    return isList(value) ? value.length > 0 : Boolean(value);
  });
  const message = 'The content, embeds and poll fields cannot be used with IS_COMPONENTS_V2';
  return beside.map((path) => ({ path, code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message }));
}

function checkFlags(flags: unknown, as: keyof typeof allowedFlags): readonly Refusal[] {
  if (typeof flags !== 'number' || (flags & ~allowedFlags[as]) === 0) return [];
  return [{ path: 'flags', code: 'MESSAGE_FLAGS_INVALID', message: `Flags ${flags & ~allowedFlags[as]} cannot be set here` }];
}

function checkFiles(body: JsonObject, files: Required<MessageChecking>['files'], edited: MessageChecking['edited']): readonly Refusal[] {
  const found: Refusal[] = [];
  if (files.some(({ size }) => size > limits.fileBytes)) {
    found.push({ path: '', code: '40005', message: 'Request entity too large', instead: { status: 413, code: 40005 } });
  }
  if (files.length > limits.filesInMessage) found.push(tooLong('attachments', limits.filesInMessage));
  for (const [index, { id }] of objectsOf(body['attachments']).entries()) {
    const isNew = Number(id) < files.length;
    const isKept = edited?.hasFiles === true && /^\d{17,}$/.test(String(id));
    if (!isNew && !isKept) {
      found.push({ path: `attachments.${index}.id`, code: 'ATTACHMENT_NOT_FOUND', message: `No file belongs to attachment ${String(id)}` });
    }
  }
  const references = JSON.stringify(body).matchAll(/"attachment:\/\/([^"\\]+)"/g);
  for (const [, name = ''] of references) {
    if (edited?.hasFiles === true || files.some((file) => file.name === name)) continue;
    found.push({ path: 'attachments', code: 'ATTACHMENT_NOT_FOUND', message: `No file is called ${name}` });
  }
  return found;
}

function isEmpty(body: JsonObject, files: readonly unknown[], edited: MessageChecking['edited']): boolean {
  const lists = ['embeds', 'components', 'sticker_ids'].some((key) => isList(body[key]) && body[key].length > 0);
  const keepsFiles = edited?.hasFiles === true && (!isList(body['attachments']) || body['attachments'].length > 0);
  return textOf(body['content']).trim() === '' && !lists && !body['poll'] && files.length === 0 && !keepsFiles;
}

function withoutUndefined(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
