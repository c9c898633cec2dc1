import type { DatasetDescription } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Project } from '../domain/project.ts';
import { joinTexts } from '../locale/line.ts';
import { listDayOf } from '../locale/list-day-of.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { spellOut } from '../locale/spell-out.ts';
import { type Cell, text } from './cell.ts';
import type { ExportContext } from './export-context.ts';

/** What the file is, in a line: the query in words and as text, how many projects, the total, the list and its day. */
export function describeFile(projects: readonly Project[], context: ExportContext): string {
  const { files, formats, held } = sentencesFor(context.locale, context.description.amountKind);
  const { locale, totals, lists } = context;
  const total = totals.length === 0 ? null : joinTexts(totals.map(formats.money), formats.and);
  const first = files.firstLine(
    `${context.queryInWords} [${context.queryText}]`,
    context.count,
    total,
    lists[0].title[locale],
    dayOf(lists[0]),
  );
  const others = lists.slice(1).map((list) => `; ${list.title[locale]}, ${dayOf(list)}`);
  const without = withoutAmount(projects, context);
  return [`${first}${others.join('')}`, ...(without === 0 ? [] : [files.withoutAmount(without)])].join('. ');

  function dayOf(list: DatasetDescription): string {
    return spellOut(held.listDay(listDayOf(list)), locale);
  }
}

/** What the file is, as a sheet of labels and values. */
export function aboutRows(projects: readonly Project[], context: ExportContext): readonly (readonly Cell[])[] {
  const { files, words, notes, held } = sentencesFor(context.locale, context.description.amountKind);
  const { description, locale, totals } = context;
  const { facts } = words;
  const without = withoutAmount(projects, context);
  return [
    [text(describeFile(projects, context))],
    [],
    [text(files.query), text(context.queryInWords)],
    [text(''), text(context.queryText)],
    [text(files.askedOn), { type: 'day', day: context.today }],
    [text(facts.projects), { type: 'whole', value: context.count }],
    ...totals.map((amount): readonly Cell[] => [text(facts.total), { type: 'money', amount }]),
    ...(without === 0 ? [] : [[text(''), text(files.withoutAmount(without))]]),
    ...(totals.length > 1 ? [[text(''), text(spellOut(notes.severalCurrencies, locale))]] : []),
    ...(totals.some(({ currency }) => currency === 'XXX') ? [[text(''), text(spellOut(notes.currencyNotStated, locale))]] : []),
    ...(description.fields.includes('funding')
      ? [[text(facts.meaning), text(description.amountMeaning?.[locale] ?? held.amountMeaning(description.rowsAre))]]
      : []),
    ...(description.publisher === null ? [] : [[text(facts.publisher), text(description.publisher[locale])]]),
    ...listRows(context),
    ...(description.sourceUrl === null ? [] : [[text(facts.address), text(description.sourceUrl)]]),
    [],
    [text(spellOut(notes.notHeld(description.notHeld?.[locale] ?? held.notHeldPhrase(description.fields)), locale))],
  ];
}

/** The day of the list; of several, each with its day. */
function listRows({ lists, locale, description }: ExportContext): readonly (readonly Cell[])[] {
  const { words, held } = sentencesFor(locale, description.amountKind);
  if (lists.length > 1) return lists.map((list) => [text(list.title[locale]), text(spellOut(held.listDay(listDayOf(list)), locale))]);
  const { updatedOn, retrievedOn } = lists[0];
  return [
    ...(updatedOn === null ? [] : [[text(words.facts.updatedOn), dayCell(updatedOn)]]),
    ...(retrievedOn === null ? [] : [[text(held.retrievedOn), dayCell(retrievedOn)]]),
  ];
}

function dayCell(day: IsoDate): Cell {
  return { type: 'day', day };
}

/** A list without any amount is not short of each one. */
function withoutAmount(projects: readonly Project[], { description }: ExportContext): number {
  if (!description.fields.includes('funding')) return 0;
  return projects.filter(({ funding }) => funding.state !== 'granted').length;
}
