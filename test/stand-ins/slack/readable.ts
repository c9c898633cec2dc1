import { elementsIn, labelsIn } from './elements.ts';
import { isList, type JsonObject, objectOf, objectsOf, textOf } from './json.ts';

/**
 * What a person reads, as lines: for a walk by hand, and for tests that ask what stands there. Text is as it was sent, escapes and all;
 * what can be pressed stands in brackets.
 */
export function readable({ text, blocks }: { readonly text: string; readonly blocks: readonly JsonObject[] }): readonly string[] {
  return blocks.length === 0 ? text.split('\n') : blocks.flatMap(linesOf);
}

function linesOf(block: JsonObject): readonly string[] {
  const pressable = labelsIn([block]).map((label) => `[${label}]`);
  switch (block['type']) {
    case 'section': {
      const isLabel = elementsIn([block]).some(({ element }) => element['text'] === undefined && element['placeholder'] === undefined);
      const words = [block['text'], ...objectsOf(block['fields'])].map(wordsOf).filter(Boolean);
      return [...words.flatMap((text) => text.split('\n')), ...(isLabel ? ['[▾]'] : pressable)];
    }
    case 'header':
    case 'markdown':
      return [textOf(block['text']) || wordsOf(block['text'])];
    case 'context':
      return [
        objectsOf(block['elements'])
          .map((element) => textOf(element['alt_text']) || wordsOf(element))
          .join(' '),
      ];
    case 'actions':
      return [pressable.join(' ')];
    case 'input':
      return [`${wordsOf(block['label'])}: ${pressable.join(' ')}`];
    case 'image':
      return [textOf(block['alt_text'])];
    case 'rich_text':
      return richLines(block);
    case 'table':
    case 'data_table':
      return rowsOf(block).map((row) => row.map((cell) => textOf(cell['text']) || richLines(cell).join(' ')).join(' | '));
    default:
      return ['———'];
  }
}

function richLines(block: JsonObject): readonly string[] {
  return objectsOf(block['elements']).flatMap((container) => {
    const inner = objectsOf(container['elements']);
    if (container['type'] === 'rich_text_list') return inner.map((item) => `• ${inlineText(item)}`);
    return inlineText(container).split('\n');
  });
}

function inlineText(container: JsonObject): string {
  return objectsOf(container['elements'])
    .map((element) => textOf(element['text']) || textOf(element['url']) || textOf(element['name']))
    .join('');
}

function rowsOf(block: JsonObject): readonly (readonly JsonObject[])[] {
  const { rows } = block;
  return isList(rows) ? rows.map(objectsOf) : [];
}

function wordsOf(text: unknown): string {
  return textOf(objectOf(text)['text']);
}
