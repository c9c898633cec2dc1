import type { KnownBlock } from '../../adapters/slack/render/slack-message.ts';
import { style } from './slack-style.ts';

type Of<Type extends KnownBlock['type']> = Extract<KnownBlock, { type: Type }>;

/**
 * A page that shows a message about as Slack's phone app does. It draws what the blocks say and reads no markup but bold and links:
 * a text that Slack would format shows up as it was sent.
 */
export function slackPage(question: string, blocks: readonly KnownBlock[]): string {
  return `<!doctype html><html lang="fi"><meta charset="utf-8"><style>${style}</style><body>
<div class="message"><div class="face">K</div><div><b>Katri</b> <small>9.41</small><div class="asked">${escaped(question)}</div></div></div>
<div class="message"><div class="face bot">H</div><div class="answer"><b>hankebotti</b> <span class="app">APP</span> <small>9.41</small>
${blocks.map(blockHtml).join('\n')}</div></div><script>document.body.dataset.height = document.body.scrollHeight</script></body></html>`;
}

function blockHtml(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return `<h1>${escaped(block.text.text)}</h1>`;
    case 'section':
      return sectionHtml(block);
    case 'context':
      return `<div class="context">${block.elements.map((element) => ('text' in element ? textHtml(element) : '')).join('<br>')}</div>`;
    case 'rich_text':
      return block.elements.map(richHtml).join('');
    case 'actions':
      return `<div class="actions">${block.elements.map(elementHtml).join('')}</div>`;
    case 'table':
    case 'data_table':
      return tableHtml(block);
    default:
      return `<div class="unknown">${escaped(block.type)}</div>`;
  }
}

function sectionHtml({ text, fields, accessory }: Of<'section'>): string {
  const body = text === undefined ? '' : `<div>${textHtml(text)}</div>`;
  const columns =
    fields === undefined ? '' : `<div class="fields">${fields.map((field) => `<div>${textHtml(field)}</div>`).join('')}</div>`;
  return `<div class="section"><div>${body}${columns}</div>${accessory === undefined ? '' : elementHtml(accessory)}</div>`;
}

function elementHtml(element: Of<'actions'>['elements'][number] | NonNullable<Of<'section'>['accessory']>): string {
  if (element.type === 'button') return `<span class="button">${escaped(element.text.text)}</span>`;
  if (element.type === 'static_select') return `<span class="button menu">${escaped(element.placeholder?.text ?? '')} ⌄</span>`;
  return `<span class="unknown">${escaped(element.type)}</span>`;
}

function textHtml({ type, text }: { readonly type: string; readonly text: string }): string {
  if (type !== 'mrkdwn') return escaped(text);
  // Escaped by the renderer already: only what it wrote itself is read.
  return text
    .replace(/<(https?:[^|>]+)\|([^>]*)>/gu, (_link, href: string, label: string) => `<a href="${href}">${label}</a>`)
    .replace(/^\*(.+)\*$/gmu, '<b>$1</b>');
}

function richHtml(element: Of<'rich_text'>['elements'][number]): string {
  switch (element.type) {
    case 'rich_text_section':
      return `<div class="rich">${element.elements.map(inlineHtml).join('')}</div>`;
    case 'rich_text_quote':
      return `<blockquote>${element.elements.map(inlineHtml).join('')}</blockquote>`;
    case 'rich_text_list':
      return `<ul>${element.elements.map((item) => `<li>${item.elements.map((inner) => ('text' in inner ? inlineHtml(inner) : '')).join('')}</li>`).join('')}</ul>`;
    default:
      return '';
  }
}

function inlineHtml(element: object): string {
  const { type, text, url, style: look } = element as { type: string; text?: string; url?: string; style?: { bold?: boolean } };
  const shown = escaped(text ?? url ?? type);
  if (type === 'link') return `<a>${shown}</a>`;
  return look?.bold === true ? `<b>${shown}</b>` : shown;
}

function tableHtml(block: Of<'table'> | Of<'data_table'>): string {
  const [head = [], ...rows] = block.rows;
  const shown = block.type === 'data_table' ? rows.slice(0, block.page_size) : rows;
  const cells = (row: typeof head, tag: string): string =>
    row.map((cell) => `<${tag} class="${cell.type}">${'text' in cell ? escaped(cell.text) : blockHtml(cell)}</${tag}>`).join('');
  const pager = shown.length < rows.length ? `<div class="pager">1–${shown.length} / ${rows.length} ›</div>` : '';
  return `<div class="table ${block.type}"><table><tr>${cells(head, 'th')}</tr>${shown.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table></div>${pager}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
