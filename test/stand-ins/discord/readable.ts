import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { isSelect, componentTypes as types } from './elements.ts';
import { wordsOf } from './find-element.ts';
import type { Message } from './message-store.ts';

/**
 * What a person reads, as lines: for a walk by hand, and for tests that ask what stands there. Text is as it was sent, escapes and all;
 * what can be pressed stands in brackets.
 */
export function readable(message: Pick<Message, 'content' | 'embeds' | 'components' | 'files' | 'isThinking'>): readonly string[] {
  const { content, embeds, components, files, isThinking } = message;
  return [
    ...(isThinking ? ['hankebotti is thinking…'] : []),
    ...linesOf(content),
    ...embeds.flatMap(embedLines),
    ...components.flatMap(componentLines),
    ...files.map(({ name, bytes }) => `file ${name}, ${bytes.length} bytes`),
  ];
}

function embedLines(embed: JsonObject): readonly string[] {
  const { author, title, description, fields, footer } = embed;
  const lines = [
    ...linesOf(objectOf(author)['name']),
    ...linesOf(title),
    ...linesOf(description),
    ...objectsOf(fields).flatMap(({ name, value }) => [textOf(name), ...linesOf(value).map((line) => `  ${line}`)]),
    ...linesOf(objectOf(embed['image'])['url']),
    ...linesOf(objectOf(footer)['text']),
  ];
  return lines.map((line) => `▌ ${line}`);
}

function componentLines(component: JsonObject): readonly string[] {
  const { type, components, accessory, content } = component;
  if (type === types.actionRow) return [objectsOf(components).map(pressable).join(' ')];
  if (type === types.textDisplay) return linesOf(content);
  if (type === types.separator) return ['———'];
  const beside = isObject(accessory) && accessory['type'] === types.button ? [pressable(accessory)] : [];
  return [...objectsOf(components).flatMap(componentLines), ...beside];
}

function pressable(element: JsonObject): string {
  const mark = isSelect(element) ? ' ▾' : element['url'] === undefined ? '' : ' ↗';
  return `[${wordsOf(element)}${mark}]${element['disabled'] === true ? ' (off)' : ''}`;
}

function linesOf(text: unknown): readonly string[] {
  return textOf(text) === '' ? [] : textOf(text).split('\n');
}
