import type { APIEmbed, APIEmbedField } from 'discord.js';
import { keepImportant, type Locale, sentencesFor } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import type { Part, TextPart } from './part.ts';
import { small } from './small.ts';

/** What is never cut: it was made to fit. */
export type Frame = Pick<APIEmbed, 'title' | 'url' | 'color' | 'footer'>;

/**
 * As much of an answer as an embed takes: what is least important goes first, and from the end.
 *
 * How many parts are not shown stands at the end of the description.
 *
 * @param alreadyGone - Parts that are missing elsewhere in the message.
 */
export function embedOf(frame: Frame, parts: readonly Part[], alreadyGone: number, locale: Locale): APIEmbed {
  const { partsCut } = sentencesFor(locale).chat;
  const build = (shown: readonly Part[], gone: number): APIEmbed => {
    const missing = gone + alreadyGone;
    const remark: readonly Part[] = missing === 0 ? [] : [{ keep: 'always', type: 'text', look: 'small', text: small(partsCut(missing)) }];
    const description = descriptionOf([...shown, ...remark]);
    const fields = fieldsOf(shown);
    return { ...frame, ...(description === '' ? {} : { description }), ...(fields.length === 0 ? {} : { fields }) };
  };
  const { shown, gone } = keepImportant(parts, (some, dropped) => fits(build(some, dropped)));
  return build(shown, gone);
}

function descriptionOf(parts: readonly Part[]): string {
  const texts = parts.flatMap(textOf);
  return texts
    .map(({ text, look }, index) => {
      const before = texts[index - 1];
      if (before === undefined) return text;
      return look === 'small' && before.look !== 'body' ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}

function textOf(part: Part): readonly Pick<TextPart, 'look' | 'text'>[] {
  if (part.type === 'text') return [part];
  return part.type === 'fields' && part.remark !== null ? [{ look: 'small', text: small(part.remark) }] : [];
}

function fieldsOf(parts: readonly Part[]): APIEmbedField[] {
  const fields: APIEmbedField[] = [];
  for (const part of parts) {
    const last = fields.at(-1);
    if (part.type === 'fields') fields.push(...part.fields);
    else if (part.type === 'added' && last !== undefined) fields[fields.length - 1] = { ...last, value: `${last.value}\n${part.text}` };
  }
  return fields;
}

function fits(embed: APIEmbed): boolean {
  const { description = '', fields = [] } = embed;
  return points(description) <= limits.description && fields.length <= limits.fields && textIn(embed) <= limits.allText;
}

function textIn({ title = '', description = '', fields = [], footer }: APIEmbed): number {
  const texts = [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.reduce((sum, text) => sum + points(text), 0);
}

function points(text: string): number {
  return [...text].length;
}
