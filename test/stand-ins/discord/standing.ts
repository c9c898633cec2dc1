import type { JsonObject } from '../slack/json.ts';
import type { Message } from './message-store.ts';

/** What stands there already, as far as an edit of it depends on it. */
export function standing({ content, embeds, components, flags, files }: Message): JsonObject & { readonly hasFiles: boolean } {
  return { content, embeds, components, flags, hasFiles: files.length > 0 };
}
