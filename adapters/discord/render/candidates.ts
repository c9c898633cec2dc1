import { type Answer, cleanText, sentencesFor } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { type Pressing, pressButton } from './buttons.ts';
import { literal } from './escape.ts';
import { candidatesOf } from './find-again.ts';
import type { Part } from './part.ts';

/** "Did you mean", whose candidates are buttons; one that no button can hold whole is written out here. */
export function candidatePart(answer: Answer, pressing: Pressing): readonly Part[] {
  const { locale } = answer;
  const candidates = candidatesOf(answer);
  if (candidates.length === 0) return [];
  const written = candidates.filter(
    (candidate, index) => pressButton('choose', index, candidate, pressing) === null || cleanText(candidate.label).length > limits.label,
  );
  const lines = [
    sentencesFor(locale).chat.didYouMean,
    ...written.map(({ label }) => `- ${literal(cleanText(label), glance.paragraph, locale)}`),
  ];
  return [{ keep: 'note', type: 'text', look: 'body', text: lines.join('\n') }];
}
