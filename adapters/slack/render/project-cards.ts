import { cleanText, cutAtSentence, type Locale, type ProjectCard, sentencesFor } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { type Pressing, pressButton } from './buttons.ts';
import { lineText } from './line.ts';
import { fitText } from './literal.ts';
import type { Part } from './part.ts';
import { boldFirst, plainText } from './text-objects.ts';

/** A project with what there is to say of it. */
export interface ShownCard {
  readonly card: ProjectCard;
  /** The days left as a phrase; null where they are not told. */
  readonly left: string | null;
  /** Tells its button from its neighbours'. */
  readonly number: number;
}

/**
 * A project: its name, what was asked of it, its money, whose it is, when it runs, what is doubtful; below it, small, where the topic was found.
 *
 * @param organisation - The one that the answer is about: not repeated on each card. Null where the cards have several.
 */
export function cardParts({ card, left, number }: ShownCard, organisation: string | null, pressing: Pressing): readonly Part[] {
  const { locale } = pressing;
  const lines = [
    ...(card.asked === null ? [] : [short(lineText(card.asked, locale), glance.fact, locale)]),
    ...moneyAndTime(card, left, organisation, locale),
    ...card.doubts.map((doubt) => `⚠ ${short(cleanText(doubt), glance.doubt, locale)}`),
  ];
  const details = pressButton('card', number, sentencesFor(locale).chat.buttons.details, card.query, pressing);
  const text = boldFirst(short(cleanText(card.name), glance.name, locale), lines, limits.sectionText, locale);
  return [
    { keep: 'card', blocks: [{ type: 'section', text, ...(details === null ? {} : { accessory: details }) }] },
    ...(card.passage === null ? [] : [passagePart(card.passage, locale)]),
  ];
}

/** Money and days fit one line of a phone; what is left of them and whose they are have lines of their own. */
function moneyAndTime(card: ProjectCard, left: string | null, organisation: string | null, locale: Locale): readonly string[] {
  const amount = short(lineText(card.funding, locale), glance.name, locale);
  const period = short(lineText(card.period, locale), glance.name, locale);
  return [
    `${amount} · ${period}`,
    ...(left === null ? [] : [short(cleanText(left), glance.name, locale)]),
    ...(card.beneficiary === organisation ? [] : [short(cleanText(card.beneficiary), glance.name, locale)]),
  ];
}

function passagePart(passage: string, locale: Locale): Part {
  const text = fitText(cleanText(passage), glance.passage, locale, cutAtSentence);
  return { keep: 'passage', blocks: [{ type: 'context', elements: [plainText(text)] }] };
}

function short(text: string, most: number, locale: Locale): string {
  return fitText(text, most, locale);
}
