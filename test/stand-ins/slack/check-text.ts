import { isObject } from './json.ts';
import { limits } from './limits.ts';
import type { Checking } from './refusal.ts';

interface TextRule {
  readonly max: number;
  readonly types?: readonly ('plain_text' | 'mrkdwn')[];
}

const anyText = ['plain_text', 'mrkdwn'] as const;

/** A text object: of an allowed type, not empty, not too long, and escaped where it is mrkdwn. */
export function checkTextObject(checking: Checking, value: unknown, pointer: string, { max, types = anyText }: TextRule): void {
  if (!isObject(value)) {
    refuse(checking, pointer, 'missing required field: a text object');
    return;
  }
  const { type, text } = value;
  if (typeof type !== 'string' || !types.some((allowed) => allowed === type)) {
    refuse(checking, `${pointer}/type`, `unsupported type: ${String(type)}, expected ${types.join(' or ')}`);
    return;
  }
  checkString(checking, text, `${pointer}/text`, max);
  if (type === 'mrkdwn' && typeof text === 'string') {
    for (const message of unescapedIn(text)) refuse(checking, `${pointer}/text`, message);
  }
}

/** A plain text object, as labels, titles and placeholders are. */
export function checkPlainText(checking: Checking, value: unknown, pointer: string, max: number): void {
  checkTextObject(checking, value, pointer, { max, types: ['plain_text'] });
}

/** Text that a person reads: not empty, not too long, counted. */
export function checkString(checking: Checking, value: unknown, pointer: string, max: number): void {
  if (typeof value !== 'string') {
    refuse(checking, pointer, 'missing required field: text');
    return;
  }
  checking.characters += value.length;
  checkLength(checking, value, pointer, max);
}

/** Something that is kept and not read: an id, a value, an address. */
export function checkOptionalId(checking: Checking, value: unknown, pointer: string, max: number): void {
  if (value === undefined) return;
  if (typeof value !== 'string') {
    refuse(checking, pointer, 'must be a string');
    return;
  }
  checkLength(checking, value, pointer, max);
}

export function checkUrl(checking: Checking, value: unknown, pointer: string): void {
  checkOptionalId(checking, value, pointer, limits.url);
  if (typeof value === 'string' && !/^https?:\/\/\S+$/.test(value)) refuse(checking, pointer, 'invalid url');
}

export function refuse(checking: Checking, pointer: string, message: string): void {
  checking.refusals.push({ pointer, message });
}

/**
 * Slack takes raw `&` and `<` in mrkdwn and shows something else than was meant; a bot that sends them forgot to escape. Links and
 * nothing else may stand in angle brackets: see `pings` for what calls people.
 */
export function unescapedIn(text: string): readonly string[] {
  const rest = text.replace(/<(?:https?:\/\/|mailto:)[^<>|\s]+(?:\|[^<>|]+)?>/g, '');
  const found: string[] = [];
  if (/&(?!amp;|lt;|gt;)/.test(text)) found.push('raw & in mrkdwn');
  // A quote begins with a raw >.
  if (/</.test(rest) || /(?<!^)>/m.test(rest)) found.push('raw < or > in mrkdwn');
  return found;
}

function checkLength(checking: Checking, value: string, pointer: string, max: number): void {
  if (value.length === 0) refuse(checking, pointer, 'must be more than 0 characters');
  if (value.length > max) refuse(checking, pointer, `must be less than ${max + 1} characters`);
}
