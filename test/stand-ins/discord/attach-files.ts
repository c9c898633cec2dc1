import { isList, type JsonObject, objectsOf, textOf } from '../slack/json.ts';
import type { SharedFile } from './message-store.ts';
import type { UploadedFile } from './read-body.ts';
import type { State } from './state.ts';

/**
 * The files of a message after a body and its uploads: those that stood there stay where `attachments` is not sent or names them.
 *
 * @param before - What stood there.
 */
export function attachFiles(
  { nextId }: State,
  body: JsonObject,
  uploads: readonly UploadedFile[],
  before: readonly SharedFile[],
): readonly SharedFile[] {
  const told = objectsOf(body['attachments']);
  const kept = isList(body['attachments']) ? before.filter(({ id }) => told.some((each) => each['id'] === id)) : before;
  const added = uploads.map(({ field, name, contentType, bytes }): SharedFile => {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    const description = textOf(told.find(({ id }) => String(id) === index)?.['description']);
    return { id: nextId(), name, description: description === '' ? undefined : description, contentType, bytes };
  });
  return [...kept, ...added];
}
