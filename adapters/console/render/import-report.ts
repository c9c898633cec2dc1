import type { ImportProblem, ImportRecord, ImportReport, LeftOutRow, Locale, TotalsByCurrency } from '../../../src/index.ts';
import { sentencesFor } from '../../../src/index.ts';
import { clean } from './clean.ts';

/** How many problems of one kind are written out; --json has all of them. */
const shownOfEachKind = 5;

/** How many row numbers are written out for one reason. */
const shownRows = 12;

/** What a person needs before a list is written: what was taken for what, three rows, the totals, all that was left out and all that is doubtful. */
export function renderImportReport(report: ImportReport, fileName: string, locale: Locale): string {
  const { import: sentences } = sentencesFor(locale);
  if (report.refusal !== null) return clean(sentences.refusal(report.refusal));
  const format = [report.format?.toUpperCase() ?? '', report.encoding, report.delimiter === null ? null : JSON.stringify(report.delimiter)];
  return [
    clean(sentences.read(fileName, format.filter((part) => part !== null).join(', '))),
    ...(report.headerRow === null ? [] : [clean(sentences.headerRow(report.headerRow, report.sheet))]),
    '',
    sentences.takenAs,
    ...columnLines(report, locale),
    ...(report.status === 'read' ? figureLines(report, locale) : []),
    ...section(report.notes.map((note) => `- ${clean(sentences.note(note))}`)),
    ...section(problemLines(report.problems, locale)),
  ].join('\n');
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function columnLines({ columns }: ImportReport, locale: Locale): readonly string[] {
  const { fields } = sentencesFor(locale).import;
  const rows = Object.entries(columns).map(([field, headers]) => [
    fields[field as keyof typeof fields],
    headers.map((header) => clean(header)).join(' + '),
  ]);
  const width = Math.max(0, ...rows.map(([label = '']) => label.length));
  return rows.map(([label = '', headers = '']) => `  ${label.padEnd(width)}  ${headers}`);
}

function figureLines(report: ImportReport, locale: Locale): readonly string[] {
  const { import: sentences } = sentencesFor(locale);
  const without = Object.entries(report.without).filter(([, count]) => count > 0);
  return [
    ...section([sentences.samples, ...report.records.map((record) => recordLine(record, locale))]),
    '',
    sentences.projects(report.projects, report.rowsRead, report.beneficiaries),
    ...totalLines(report.totals.funding, 'funding', locale),
    ...totalLines(report.totals.totalCost, 'totalCost', locale),
    ...without.map(([field, count]) => `- ${sentences.without(field as keyof ImportReport['without'], count)}`),
    '',
    sentences.rowsAddUp(report.rowsRead, report.rowsLeftOut.length, report.rowsInFile),
    ...leftOutLines(report.rowsLeftOut, locale),
  ];
}

function recordLine({ row, name, beneficiary, start, end, funding, totalCost, currency }: ImportRecord, locale: Locale): string {
  const amount = funding ?? totalCost;
  const days = start === null && end === null ? null : `${start ?? '?'} – ${end ?? '?'}`;
  const parts = [name, beneficiary, amount === null ? null : amountText(amount, currency, locale), days];
  return `  ${row}: ${parts.flatMap((part) => (part === null ? [] : shorten(clean(part)))).join(' · ')}`;
}

function totalLines(totals: TotalsByCurrency, field: 'funding' | 'totalCost', locale: Locale): readonly string[] {
  const { import: sentences } = sentencesFor(locale);
  return Object.entries(totals).map(([currency, total]) => sentences.total(field, amountText(total, currency, locale)));
}

/** An exact decimal with spaces between thousands: never through a number, which could not hold it. */
function amountText(decimal: string, currency: string, locale: Locale): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
  const number = `${decimal.startsWith('-') ? '\u2212' : ''}${grouped}${fraction === '' ? '' : `${locale === 'en' ? '.' : ','}${fraction.padEnd(2, '0')}`}`;
  return `${number} ${currency === 'unknown' ? `(${sentencesFor(locale).import.unknownCurrency})` : currency}`;
}

function leftOutLines(leftOut: readonly LeftOutRow[], locale: Locale): readonly string[] {
  const { import: sentences } = sentencesFor(locale);
  return [...grouped(leftOut)].map(([reason, rows]) => {
    const shown = rows.slice(0, shownRows).map(({ row }) => String(row));
    return `- ${sentences.leftOut[reason](rows.length)}: ${sentences.rowNumbers(shown.join(', '), rows.length - shown.length)}`;
  });
}

function grouped(leftOut: readonly LeftOutRow[]): ReadonlyMap<LeftOutRow['reason'], readonly LeftOutRow[]> {
  const groups = new Map<LeftOutRow['reason'], LeftOutRow[]>();
  for (const row of leftOut) {
    const group = groups.get(row.reason);
    if (group === undefined) groups.set(row.reason, [row]);
    else group.push(row);
  }
  return groups;
}

/** The first ones of each kind, and how many more there are. */
function problemLines(problems: readonly ImportProblem[], locale: Locale): readonly string[] {
  const { import: sentences } = sentencesFor(locale);
  const kinds = [...new Set(problems.map(({ code }) => code))];
  return kinds.flatMap((code) => {
    const ofKind = problems.filter((problem) => problem.code === code);
    const shown = ofKind.slice(0, shownOfEachKind).map((problem) => `! ${clean(sentences.problem(problem))}`);
    return ofKind.length > shown.length ? [...shown, `  ${sentences.moreProblems(ofKind.length - shown.length)}`] : shown;
  });
}

function shorten(text: string): string {
  const points = [...text];
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : text;
}
