import type { KnownBlock } from '../../../../adapters/slack/render/slack-message.ts';

type Json = Readonly<Record<string, unknown>>;

/** Blocks as a person can read them: `#` is large, `~` is small, `**` is bold, `[ ]` is a button with what it carries. */
export function printBlocks(blocks: readonly KnownBlock[]): string {
  return `${blocks.map((block) => printBlock(block).join('\n')).join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function printBlock(block: KnownBlock): readonly string[] {
  switch (block.type) {
    case 'header':
      return [`# ${block.text.text}`];
    case 'section':
      return [
        ...(block.text === undefined ? [] : block.text.text.split('\n')),
        ...(block.fields ?? []).map(({ text }) => text.replaceAll('\n', ' | ')),
        ...(block.accessory === undefined ? [] : printElement(block.accessory)),
      ];
    case 'context':
      return block.elements.flatMap((element) => ('text' in element ? element.text.split('\n').map((line) => `~ ${line}`) : []));
    case 'rich_text':
      return block.elements.flatMap(printRich);
    case 'actions':
      return block.elements.flatMap(printElement);
    case 'table':
      return block.rows.map(printRow);
    case 'data_table':
      return [`${block.caption}, ${block.page_size} at a time`, ...block.rows.map(printRow)];
    default:
      return [`Unexpected block: ${block.type}`];
  }
}

function printElement(element: object): readonly string[] {
  const { type, action_id: id, text, value, placeholder, options, confirm } = element as Json;
  if (type === 'button') return [`[${textOf(text)}] ${id}: ${value}${confirm === undefined ? '' : ' (asks first)'}`];
  if (type !== 'static_select' || !Array.isArray(options)) return [`Unexpected element: ${type}`];
  return [`[${textOf(placeholder)} ▾] ${id}`, ...options.map((option: Json) => `  - ${textOf(option['text'])}: ${option['value']}`)];
}

function printRich(element: object): readonly string[] {
  const { type, elements } = element as { type: string; elements: readonly object[] };
  if (type === 'rich_text_list') return elements.flatMap(printRich).map((line) => `• ${line}`);
  const lines = elements.map(printInline).join('').split('\n');
  return type === 'rich_text_quote' ? lines.map((line) => `> ${line}`) : lines;
}

function printInline(element: object): string {
  const { type, text, url, style } = element as { type: string; text: string; url?: string; style?: { bold?: boolean } };
  if (type === 'link') return `[${text}](${url})`;
  return style?.bold === true ? text.replace(/^(\s*)(.*?)(\s*)$/su, '$1**$2**$3') : text;
}

function printRow(cells: readonly object[]): string {
  return `| ${cells.map(textOf).join(' | ')} |`;
}

function textOf(value: unknown): string {
  return String((value as Json)['text']);
}
