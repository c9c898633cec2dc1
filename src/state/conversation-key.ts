import { createHash } from 'node:crypto';

/**
 * A short name for a conversation that every store can keep: printable ASCII, at most 203 characters.
 *
 * A longer or odder name is hashed, as UTF-16 so that names that differ only in broken characters stay apart. The prefix
 * keeps a name that looks like a hash apart from the hash.
 */
export function conversationKey(conversation: string): string {
  if (/^[\x21-\x7e]{1,200}$/.test(conversation)) return `id:${conversation}`;
  return `sha256:${createHash('sha256').update(conversation, 'utf16le').digest('hex')}`;
}
