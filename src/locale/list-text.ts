import type { AmountKind } from '../domain/dataset.ts';
import type { DatasetDiff, FieldChange } from '../domain/dataset-diff.ts';
import type { Locale } from '../domain/locale.ts';
import type { Funding, Project, ProjectDay } from '../domain/project.ts';
import type { RefreshReport } from '../domain/refresh-report.ts';
import type { NewsCounts } from './sections/list-sentences.ts';
import { sentencesFor } from './sentences-for.ts';

/** How a refresh went, for the log. */
export function refreshSentence(report: RefreshReport, locale: Locale): string {
  const { lists } = sentencesFor(locale);
  const title = report.title[locale];
  switch (report.status) {
    case 'same':
      return `${lists.listAt(title, report.folder)}: ${lists.sameLists}`;
    case 'taken':
      return lists.taken(title, report.source, report.diff === null ? null : countsOf(report.diff));
    case 'refused':
      return lists.refused(title, report.source, report.trouble);
  }
}

export function countsOf({ added, gone, changed }: DatasetDiff): NewsCounts {
  return { added: added.length, gone: gone.length, changed: changed.length };
}

/** A project in one line: its name, whose it is, its amount and its days. */
export function projectText(project: Project, locale: Locale): string {
  const { words, formats } = sentencesFor(locale);
  const [start, end] = [dayText(project.start, locale), dayText(project.end, locale)];
  const days = project.start.state === 'missing' && project.end.state === 'missing' ? words.dayMissing : `${start}${formats.dash}${end}`;
  return [project.name, project.beneficiaryName ?? words.beneficiaryMissing, fundingText(project.funding, locale), days].join(', ');
}

/** `Päättymispäivä: 31.12.2025 → 31.3.2026`. Of a long text, the place where it differs. */
export function fieldChangeText(change: FieldChange, locale: Locale, amountKind: AmountKind): string {
  const { lists, words } = sentencesFor(locale, amountKind);
  const label = change.field === 'funding' ? words.fields.funding : lists.fields[change.field];
  const [from, to] = sidesOf(change, locale);
  return `${label}: ${from} → ${to}`;
}

function sidesOf(change: FieldChange, locale: Locale): readonly [string, string] {
  switch (change.field) {
    case 'funding':
    case 'totalCost':
      return [fundingText(change.from, locale), fundingText(change.to, locale)];
    case 'start':
    case 'end':
      return [dayText(change.from, locale), dayText(change.to, locale)];
    default:
      return differingParts(change.from, change.to, locale);
  }
}

function fundingText(funding: Funding, locale: Locale): string {
  const { words, formats } = sentencesFor(locale);
  if (funding.state === 'granted') return formats.money(funding.amount);
  return funding.state === 'missing' ? words.fundingMissing : words.fundingUnreadable(funding.asPrinted);
}

function dayText(day: ProjectDay, locale: Locale): string {
  const { words, formats } = sentencesFor(locale);
  switch (day.state) {
    case 'stated':
      return formats.date(day.day);
    case 'partial':
      return day.asPrinted;
    case 'unreadable':
      return words.dayUnreadable(day.asPrinted);
    case 'missing':
      return words.dayMissing;
  }
}

const longestWhole = 100;
const around = 25;

/** Both texts whole where they are short, else from a little before the first to a little behind the last difference. */
function differingParts(from: string, to: string, locale: Locale): readonly [string, string] {
  const { formats, lists } = sentencesFor(locale);
  const shown = (text: string): string => (text === '' ? lists.notStated : formats.quote(text));
  const [a, b] = [Array.from(from), Array.from(to)];
  if (Math.max(a.length, b.length) <= longestWhole) return [shown(from), shown(to)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const part = (letters: readonly string[]): string => {
    const [first, last] = [Math.max(0, start - around), Math.min(letters.length, letters.length - end + around)];
    const cut = letters.slice(first, Math.min(last, first + longestWhole));
    return letters.length === 0
      ? lists.notStated
      : formats.quote(`${first > 0 ? '…' : ''}${cut.join('')}${first + cut.length < letters.length ? '…' : ''}`);
  };
  return [part(a), part(b)];
}
