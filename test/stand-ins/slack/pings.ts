import { unescapedIn } from './check-text.ts';
import { isList, isObject, type JsonObject } from './json.ts';

const callingElements = ['user', 'usergroup', 'broadcast', 'channel', 'team'];

/**
 * What in a message would call people, lead to a channel, or show up other than it was meant. Takes what chat.postMessage, a
 * response_url or a view takes.
 *
 * @returns One sentence a finding, and none for a message that is fit to be sent. A message (not a view) without `text` is a
 * finding too: notifications and screen readers have nothing else.
 */
export function pings(message: JsonObject): readonly string[] {
  const found: string[] = [];
  const isView = message['type'] === 'modal' || message['type'] === 'home';
  if (!isView) found.push(...findingsInText(message['text']));
  if (message['link_names'] === true || message['link_names'] === 'true') found.push('link_names turns @name into a call');
  if (message['parse'] === 'full') found.push('parse: full turns names and addresses into links');
  visit(message['blocks'], found);
  return found;
}

function findingsInText(text: unknown): readonly string[] {
  if (typeof text !== 'string' || text.trim() === '') return ['text is empty'];
  return [...callsIn(text), ...unescapedIn(text).map((finding) => finding.replace('mrkdwn', 'text'))];
}

function visit(value: unknown, found: string[]): void {
  if (isList(value)) for (const item of value) visit(item, found);
  if (!isObject(value)) return;
  const { type, text } = value;
  if (typeof type === 'string' && callingElements.includes(type)) found.push(`a ${type} element`);
  // Everywhere else angle brackets are shown as they are.
  if ((type === 'mrkdwn' || type === 'markdown') && typeof text === 'string') {
    found.push(...callsIn(text));
    if (type === 'mrkdwn') found.push(...unescapedIn(text));
  }
  for (const inner of Object.values(value)) visit(inner, found);
}

function callsIn(text: string): readonly string[] {
  return [...text.matchAll(/<[!@#][^>]*>/g)].map(([call]) => `${call} calls people or leads to a channel`);
}
