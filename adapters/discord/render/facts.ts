import { cleanText, type Fact, type Locale } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { literal } from './escape.ts';
import { lineText, markdownLine } from './line.ts';
import type { Part } from './part.ts';

/** Short facts side by side; the long ones and those that lead somewhere each across the whole width. */
export function factParts(facts: readonly Fact[], locale: Locale): readonly Part[] {
  return facts.map((fact) => ({
    keep: 'facts',
    type: 'fields',
    fields: [
      {
        name: literal(cleanText(fact.label), glance.label, locale),
        value: markdownLine(fact.value, glance.fact, locale),
        inline: isShort(fact, locale),
      },
    ],
    remark: null,
  }));
}

function isShort({ value }: Fact, locale: Locale): boolean {
  return value.every(({ type }) => type !== 'link') && lineText(value, locale).length <= glance.shortFact;
}
