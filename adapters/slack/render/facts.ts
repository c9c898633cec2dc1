import { cleanText, type Fact, type Locale } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { lineText, richBlock, richLine, richSection, richText } from './line.ts';
import { fitText } from './literal.ts';
import type { Part } from './part.ts';
import { boldFirst } from './text-objects.ts';

/** Short facts side by side; below them the long ones and those that lead somewhere, each across the whole width. */
export function factParts(facts: readonly Fact[], locale: Locale): readonly Part[] {
  const short = facts.filter((fact) => isShort(fact, locale));
  const long = facts.filter((fact) => !isShort(fact, locale));
  const rows = Array.from({ length: Math.ceil(short.length / limits.sectionFields) }, (_, index) =>
    short.slice(index * limits.sectionFields, (index + 1) * limits.sectionFields),
  );
  return [
    ...rows.map((row): Part => ({ keep: 'facts', blocks: [{ type: 'section', fields: row.map((fact) => fieldOf(fact, locale)) }] })),
    ...long.map(({ label, value }): Part => {
      const title = richText(`${fitText(cleanText(label), glance.name, locale)}\n`, true);
      return { keep: 'facts', blocks: [richBlock(richSection(title, ...richLine(value, glance.fact, locale)))] };
    }),
  ];
}

function isShort({ label, value }: Fact, locale: Locale): boolean {
  return (
    value.every(({ type }) => type !== 'link') &&
    cleanText(label).length <= glance.shortFact &&
    lineText(value, locale).length <= glance.shortFact
  );
}

function fieldOf({ label, value }: Fact, locale: Locale) {
  return boldFirst(cleanText(label), [lineText(value, locale)], limits.fieldText, locale);
}
