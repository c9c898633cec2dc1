import type { DiscordMessage } from '../../../../adapters/discord/render/discord-message.ts';

type Component = DiscordMessage['components'][number]['components'][number];

/** A message as a person can read it, its markdown as it is sent: `#` is the title, `=` a field (`|` beside another), `~` the footer, `[ ]` a button with its id. */
export function printMessage({ content, embeds, components }: DiscordMessage): string {
  const parts = [
    ...(content === undefined ? [] : [content]),
    ...embeds.flatMap(({ title, url, color = 0, description, fields = [], footer }) => [
      `# ${title ?? '–'}${url === undefined ? '' : ` (${url})`}   stripe ${color.toString(16)}`,
      ...(description === undefined ? [] : [description]),
      ...fields.map(({ name, value, inline }) => `${inline === true ? '|' : '='} ${name}\n${value}`),
      ...(footer === undefined ? [] : [footer.text.replace(/^/gmu, '~ ')]),
    ]),
    ...components.map(({ components: row }) => row.flatMap(printComponent).join('\n')),
  ];
  return `${parts.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function printComponent(component: Component): readonly string[] {
  if ('label' in component && 'custom_id' in component) return [`[${component.label}] ${component.custom_id}`];
  if (!('options' in component)) return [`Unexpected component of type ${component.type}`];
  return [
    `[${component.placeholder} ▾] ${component.custom_id}`,
    ...component.options.map(
      ({ label, value, description }) => `  - ${label}${description === undefined ? '' : ` | ${description}`}: ${value}`,
    ),
  ];
}
