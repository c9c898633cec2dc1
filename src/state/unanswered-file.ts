import { appendFile, readFile, stat } from 'node:fs/promises';

/** Why a question got no figure. */
export type UnansweredReason = 'nothing' | 'unclear' | 'unanswerable';

/** A question that people asked in vain, and how often. */
export interface UnansweredQuestion {
  readonly text: string;
  readonly reason: UnansweredReason;
  readonly count: number;
}

const longestText = 200;
const largestFileBytes = 5 * 1024 * 1024;

/**
 * What is kept of a question: its words in lower case, without what could tell who asked or of whom. Addresses, mentions,
 * links and long numbers are left out, and so is every capitalised word inside a sentence that no dictionary has.
 *
 * @param isWord - A dictionary, the list or the grammar has the word.
 */
export function withoutNames(message: string, isWord: (word: string) => boolean): string {
  return message
    .slice(0, 2 * longestText)
    .normalize('NFC')
    .replace(/<[^>]*>|\S+@\S+|@\S+|#\S+|https?:\S+|www\.\S+/gu, ' … ')
    .replace(/\d[\d\s-]{5,}\d/gu, '…')
    .replace(/\p{Lu}[\p{L}\p{M}'-]*/gu, (word, index: number) =>
      index === 0 || isWord(word.toLowerCase()) || word === word.toUpperCase() ? word : '…',
    )
    .toLowerCase()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestText);
}

/** Adds a question to the file, one JSON object a line. A file over 5 MB takes no more. Never rejects. */
export async function keepUnanswered(path: string, text: string, reason: UnansweredReason): Promise<void> {
  try {
    const { size } = await stat(path).catch(() => ({ size: 0 }));
    if (size < largestFileBytes) await appendFile(path, `${JSON.stringify({ reason, text })}\n`, { mode: 0o600 });
  } catch {
    // An answer does not depend on this file.
  }
}

/**
 * The questions of the file, commonest first. Lines that cannot be read are passed over.
 *
 * @throws Whatever reading the file throws.
 */
export async function listUnanswered(path: string, limit: number): Promise<readonly UnansweredQuestion[]> {
  const counts = new Map<string, UnansweredQuestion>();
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const read = parseLine(line);
    if (read === null) continue;
    const key = `${read.reason} ${read.text}`;
    counts.set(key, { ...read, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, limit);
}

function parseLine(line: string): { readonly reason: UnansweredReason; readonly text: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || !('reason' in value) || typeof value.text !== 'string')
      return null;
    const { reason, text } = value;
    return reason === 'nothing' || reason === 'unclear' || reason === 'unanswerable' ? { reason, text } : null;
  } catch {
    return null;
  }
}
