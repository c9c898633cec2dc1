import type { DiscordMessage } from '../../adapters/discord/render/discord-message.ts';
import { type Markdown, readMarkdown } from '../../test/stand-ins/discord/read-markdown.ts';
import { style } from './discord-style.ts';

type Embed = DiscordMessage['embeds'][number];
type Component = DiscordMessage['components'][number]['components'][number];

/** A page that shows a message about as Discord's phone app does, markdown read; what the renderer does not write stands on red. */
export function discordPage(question: string, { content, embeds, components }: DiscordMessage): string {
  return `<!doctype html><html lang="fi"><meta charset="utf-8"><style>${style}</style><body>
<div class="message"><div class="face">K</div><div><b class="name">Katri</b> <small class="time">9.41</small><br>${escaped(question)}</div></div>
<div class="message"><div class="face bot">H</div><div><b class="name">hankebotti</b> <span class="app">APP</span> <small class="time">9.41</small>
${content === undefined ? '' : `<div>${markdownHtml(content)}</div>`}${embeds.map(embedHtml).join('')}
${components.map(({ components: row }) => `<div class="row">${row.map(componentHtml).join('')}</div>`).join('\n')}
</div></div><script>document.body.dataset.height = document.body.scrollHeight</script></body></html>`;
}

function embedHtml({ title, url, color = 0, description, fields = [], footer }: Embed): string {
  const parts = [
    title === undefined ? '' : `<div class="title${url === undefined ? '' : ' linked'}">${markdownHtml(title)}</div>`,
    description === undefined ? '' : `<div class="description">${markdownHtml(description)}</div>`,
    // On a phone they stand below each other, inline or not.
    fields.length === 0 ? '' : `<div class="fields">${fields.map(fieldHtml).join('')}</div>`,
    footer === undefined ? '' : `<div class="footer">${escaped(footer.text)}</div>`,
  ];
  return `<div class="embed" style="border-color: #${color.toString(16).padStart(6, '0')}">${parts.join('')}</div>`;
}

function fieldHtml({ name, value }: NonNullable<Embed['fields']>[number]): string {
  return `<div><div class="fieldname">${markdownHtml(name)}</div><div class="value">${markdownHtml(value)}</div></div>`;
}

function componentHtml(component: Component): string {
  if ('options' in component) return `<span class="menu"><span>${escaped(component.placeholder ?? '')}</span><span>⌄</span></span>`;
  if ('label' in component) return `<span class="button style${component.style}">${escaped(component.label ?? '')}</span>`;
  return `<span class="wrong">${component.type}</span>`;
}

function markdownHtml(text: string): string {
  return readMarkdown(text).map(nodeHtml).join('').replaceAll('</span>\n', '</span>');
}

function nodeHtml(node: Markdown): string {
  const inner = 'inner' in node ? node.inner.map(nodeHtml).join('') : escaped(node.text);
  switch (node.type) {
    case 'text':
      return inner;
    case 'bold':
      return `<b>${inner}</b>`;
    case 'small':
      return `<span class="small">${inner}</span>`;
    case 'item':
      return `• ${inner}`;
    case 'link':
      return `<a>${inner}</a>`;
    default:
      return `<span class="wrong">${inner}</span>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
