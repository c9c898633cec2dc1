import { cleanText, cutAtSentence, type Locale, type ProjectCard } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { literal } from './escape.ts';
import { lineText, markdownLine } from './line.ts';
import type { Part } from './part.ts';
import { small } from './small.ts';

/**
 * A project as a field: its name, what was asked of it, its money, whose it is, when it runs, what is doubtful, and small where the
 * topic was found.
 *
 * @param left - The days left as a phrase; null where they are not told.
 * @param organisation - The one that the answer is about: not repeated on each card. Null where the cards have several.
 */
export function cardParts(card: ProjectCard, left: string | null, organisation: string | null, locale: Locale): readonly Part[] {
  const lines = [
    ...(card.asked === null ? [] : [markdownLine(card.asked, glance.asked, locale)]),
    ...moneyAndTime(card, left, organisation, locale),
    ...(card.doubts.length === 0 ? [] : [`⚠ ${literal(card.doubts.map(cleanText).join(' '), glance.doubts, locale)}`]),
  ];
  const name = literal(cleanText(card.name), glance.name, locale);
  return [
    { keep: 'card', type: 'fields', fields: [{ name, value: lines.join('\n') }], remark: null },
    ...(card.passage === null ? [] : [passagePart(card.passage, locale)]),
  ];
}

/** Money with its organisation, days with days left: one line where there is no organisation to name. */
function moneyAndTime(card: ProjectCard, left: string | null, organisation: string | null, locale: Locale): readonly string[] {
  const funding = `**${literal(lineText(card.funding, locale), glance.funding, locale)}**`;
  const time = [
    literal(lineText(card.period, locale), glance.period, locale),
    ...(left === null ? [] : [literal(cleanText(left), glance.daysLeft, locale).replaceAll(' ', '\u00a0')]),
  ];
  if (card.beneficiary === organisation) return [[funding, ...time].join(' · ')];
  return [`${funding} · ${literal(cleanText(card.beneficiary), glance.beneficiary, locale)}`, time.join(' · ')];
}

function passagePart(passage: string, locale: Locale): Part {
  return { keep: 'passage', type: 'added', text: small(literal(cleanText(passage), glance.passage, locale, cutAtSentence)) };
}
