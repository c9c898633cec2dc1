import { checkString, checkUrl, refuse } from './check-text.ts';
import { isList, isObject, type JsonObject, objectOf } from './json.ts';
import { limits } from './limits.ts';
import type { Checking } from './refusal.ts';

const styles = ['bold', 'italic', 'strike', 'code', 'underline'];
const containers = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];
/** These call people or lead to a channel: Slack takes them, and this bot never sends one. */
const calling = ['user', 'usergroup', 'broadcast', 'channel', 'team'];

/** A `rich_text` block, or the same thing in the cell of a table. */
export function checkRichText(checking: Checking, block: JsonObject, pointer: string): void {
  const { elements } = block;
  if (!isList(elements) || elements.length === 0) {
    refuse(checking, `${pointer}/elements`, 'must provide at least 1 element');
    return;
  }
  for (const [index, element] of elements.entries()) checkContainer(checking, element, `${pointer}/elements/${index}`);
}

function checkContainer(checking: Checking, container: unknown, pointer: string): void {
  const { type, elements, style, indent, border } = objectOf(container);
  if (typeof type !== 'string' || !containers.includes(type)) {
    refuse(checking, `${pointer}/type`, `unsupported type: ${String(type)}`);
    return;
  }
  if (!isList(elements)) {
    refuse(checking, `${pointer}/elements`, 'missing required field: elements');
    return;
  }
  if (border !== undefined && border !== 0 && border !== 1) refuse(checking, `${pointer}/border`, 'must be 0 or 1');
  if (type === 'rich_text_list') {
    if (style !== 'bullet' && style !== 'ordered') refuse(checking, `${pointer}/style`, 'must be bullet or ordered');
    if (indent !== undefined && !(typeof indent === 'number' && indent >= 0 && indent <= limits.listIndent)) {
      refuse(checking, `${pointer}/indent`, `must be between 0 and ${limits.listIndent}`);
    }
    if (elements.length === 0) refuse(checking, `${pointer}/elements`, 'must provide at least 1 element');
  }
  for (const [index, element] of elements.entries()) {
    const at = `${pointer}/elements/${index}`;
    if (type !== 'rich_text_list') checkInline(checking, element, at, type);
    else if (objectOf(element)['type'] === 'rich_text_section') checkContainer(checking, element, at);
    else refuse(checking, `${at}/type`, 'a list holds rich_text_section alone');
  }
}

function checkInline(checking: Checking, element: unknown, pointer: string, container: string): void {
  if (!isObject(element)) {
    refuse(checking, pointer, 'an element must be an object');
    return;
  }
  const type = String(element['type']);
  checkStyle(checking, element['style'], `${pointer}/style`);
  if (calling.includes(type)) {
    refuse(checking, pointer, `a ${type} element calls people: a bot that answers may not`);
    return;
  }
  if (container === 'rich_text_preformatted' && type !== 'text' && type !== 'link') {
    refuse(checking, `${pointer}/type`, `unsupported type in preformatted text: ${type}`);
    return;
  }
  switch (type) {
    case 'text':
      checkString(checking, element['text'], `${pointer}/text`, Number.POSITIVE_INFINITY);
      return;
    case 'link':
      if (element['url'] === undefined) refuse(checking, `${pointer}/url`, 'missing required field: url');
      checkUrl(checking, element['url'], `${pointer}/url`);
      if (element['text'] !== undefined) checkString(checking, element['text'], `${pointer}/text`, Number.POSITIVE_INFINITY);
      return;
    case 'emoji':
      checkString(checking, element['name'], `${pointer}/name`, Number.POSITIVE_INFINITY);
      return;
    case 'date':
      checkString(checking, element['format'], `${pointer}/format`, Number.POSITIVE_INFINITY);
      return;
    default:
      refuse(checking, `${pointer}/type`, `unsupported type: ${type}`);
  }
}

function checkStyle(checking: Checking, style: unknown, pointer: string): void {
  if (style === undefined) return;
  if (!isObject(style)) {
    refuse(checking, pointer, 'a style must be an object');
    return;
  }
  for (const [name, value] of Object.entries(style)) {
    if (!styles.includes(name) || typeof value !== 'boolean') refuse(checking, `${pointer}/${name}`, `unsupported style: ${name}`);
  }
}
