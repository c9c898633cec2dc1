import type { Project } from '../domain/project.ts';
import { joinTexts } from '../locale/line.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { spellOut } from '../locale/spell-out.ts';
import { type Cell, text } from './cell.ts';
import type { ExportContext } from './export-context.ts';

/** What the file is, in a line: the query in words and as text, how many projects, the total, the list and its day. */
export function describeFile(projects: readonly Project[], context: ExportContext): string {
  const { files, formats } = sentencesFor(context.locale);
  const { description, locale, totals } = context;
  const total = totals.length === 0 ? null : joinTexts(totals.map(formats.money), formats.and);
  const first = files.firstLine(
    `${context.queryInWords} [${context.queryText}]`,
    projects.length,
    total,
    description.title[locale],
    formats.date(description.updatedOn),
  );
  const without = withoutAmount(projects);
  return without === 0 ? first : `${first}. ${files.withoutAmount(without)}`;
}

/** What the file is, as a sheet of labels and values. */
export function aboutRows(projects: readonly Project[], context: ExportContext): readonly (readonly Cell[])[] {
  const { files, words, notes } = sentencesFor(context.locale);
  const { description, locale, totals } = context;
  const { facts } = words;
  const without = withoutAmount(projects);
  return [
    [text(describeFile(projects, context))],
    [],
    [text(files.query), text(context.queryInWords)],
    [text(''), text(context.queryText)],
    [text(files.askedOn), { type: 'day', day: context.today }],
    [text(facts.projects), { type: 'whole', value: projects.length }],
    ...totals.map((amount): readonly Cell[] => [text(facts.total), { type: 'money', amount }]),
    ...(without === 0 ? [] : [[text(''), text(files.withoutAmount(without))]]),
    ...(totals.length > 1 ? [[text(''), text(spellOut(notes.severalCurrencies, locale))]] : []),
    ...(totals.some(({ currency }) => currency === 'XXX') ? [[text(''), text(spellOut(notes.currencyNotStated, locale))]] : []),
    [text(facts.meaning), text(description.amountMeaning[locale])],
    [text(facts.publisher), text(description.publisher[locale])],
    [text(facts.updatedOn), { type: 'day', day: description.updatedOn }],
    ...(description.sourceUrl === null ? [] : [[text(facts.address), text(description.sourceUrl)]]),
    [],
    [text(spellOut(notes.notHeld(description.notHeld[locale]), locale))],
  ];
}

function withoutAmount(projects: readonly Project[]): number {
  return projects.filter(({ funding }) => funding.state !== 'granted').length;
}
