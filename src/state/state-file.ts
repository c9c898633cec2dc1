import type { Conversation } from './conversations.ts';
import type { Kept } from './remembered.ts';
import { longestQueryText, queriesPerConversation } from './state-store.ts';

// A reader refuses every newer version, so that an older program never writes over what it does not know. Version 1 held conversations alone.
const format = 'hankebotti-state';
const version = 2;

export function printState(kept: Kept): string {
  return `${JSON.stringify({ format, version, ...kept })}\n`;
}

/** @throws Error if the text is not what {@link printState} prints; its message says what is wrong. */
export function parseState(text: string): Kept {
  const state = readJson(text);
  if (!isRecord(state) || state['format'] !== format) throw new Error('it is not a state file of hankebotti');
  if (state['version'] !== version && state['version'] !== 1)
    throw new Error(`it has version ${JSON.stringify(state['version'])}, this program reads ${version}`);
  const conversations = state['conversations'];
  if (!Array.isArray(conversations)) throw new Error('it lists no conversations');
  return {
    conversations: conversations.map(parseConversation),
    languages: parseTexts(state['languages'], 'languages'),
    installations: parseTexts(state['installations'], 'installations'),
  };
}

function parseTexts(value: unknown, name: string): Kept['languages'] {
  const texts = value ?? [];
  if (!Array.isArray(texts) || !texts.every(isNamedText)) throw new Error(`its ${name} are damaged`);
  return texts;
}

function isNamedText(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

// The parser's own message quotes the text, which may be anyone's file and does not belong in a log.
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
}

function parseConversation(value: unknown, index: number): Conversation {
  if (isRecord(value)) {
    const { key, atMs, queries } = value;
    if (isKey(key) && Number.isSafeInteger(atMs) && isQueries(queries)) return { key, atMs: Number(atMs), queries };
  }
  throw new Error(`conversation ${index + 1} is damaged`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 300;
}

function isQueries(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= queriesPerConversation &&
    value.every((text) => typeof text === 'string' && text.length <= longestQueryText)
  );
}
