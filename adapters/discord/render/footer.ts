import type { APIEmbedFooter } from 'discord.js';
import { type Answer, cleanText, fitText, type Locale } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { lineText } from './line.ts';

/** Stands between the reading and its query; neither has such a run of spaces. */
const gap = '   ';

/**
 * How the question was read, with the query's text in brackets, and where the figures come from. Discord shows a footer to the letter.
 *
 * @returns Null where there is nothing to say.
 */
export function footerOf({ reading, sources, locale }: Answer, again: string | null): APIEmbedFooter | null {
  const words = reading === null ? '' : fitPlain(oneSpaced(lineText(reading.line, locale)), glance.reading, locale);
  const query = again ?? reading?.query ?? null;
  const lines = [
    [words, query === null ? '' : inBrackets(query, locale)].filter((text) => text !== '').join(gap),
    fitPlain(sources.map(({ line }) => lineText(line, locale)).join('\n'), glance.sources, locale),
  ].filter((line) => line !== '');
  return lines.length === 0 ? null : { text: lines.join('\n') };
}

/** Whether {@link queryIn} finds this very query in the footer. */
export function isFindable(query: string | null): boolean {
  return query !== null && query !== '' && oneSpaced(cleanText(query)) === query && [...query].length <= glance.query;
}

/** The query's text in a footer of ours; null where none stands there. */
export function queryIn(footer: string): string | null {
  const [first = ''] = footer.split('\n');
  const place = first.indexOf(`${gap}[`);
  const bracketed = place < 0 ? first : first.slice(place + gap.length);
  return bracketed.startsWith('[') && bracketed.endsWith(']') ? bracketed.slice(1, -1) : null;
}

/** A query that is cut has no closing bracket: it is none that could be run. */
function inBrackets(query: string, locale: Locale): string {
  const shown = oneSpaced(cleanText(query));
  const fitted = fitPlain(shown, glance.query, locale);
  return fitted === shown ? `[${shown}]` : `[${fitted}`;
}

function oneSpaced(text: string): string {
  return text.replace(/ {2,}/gu, ' ');
}

function fitPlain(text: string, most: number, locale: Locale): string {
  return fitText(text, most, locale, { weigh: (each) => [...each].length });
}
