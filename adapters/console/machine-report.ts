import { type ImportReport, type Locale, sentencesFor } from '../../src/index.ts';

/** The report on a file as one JSON object: see `docs/datasets.md`. A field that the list has not is null. */
export function machineReport(report: ImportReport, file: string, locale: Locale): Readonly<Record<string, unknown>> {
  const { import: sentences } = sentencesFor(locale);
  const { refusal, columns } = report;
  return {
    file,
    status: report.status,
    ...(refusal === null ? {} : { reason: sentences.refusal(refusal) }),
    format: report.format,
    encoding: report.encoding,
    delimiter: report.delimiter,
    sheet: report.sheet,
    headerRow: report.headerRow,
    columns: Object.fromEntries(
      Object.keys(sentences.fields).map((field) => {
        const headers = columns[field as keyof typeof columns] ?? [];
        return [field, headers.length > 1 ? headers : (headers[0] ?? null)];
      }),
    ),
    projects: report.projects,
    rowsInFile: report.rowsInFile,
    rowsRead: report.rowsRead,
    rowsLeftOut: report.rowsLeftOut,
    beneficiaries: report.beneficiaries,
    totals: report.totals,
    without: report.without,
    records: report.records,
    problems: report.problems.map((problem) => ({ ...problem, sentence: sentences.problem(problem) })),
    notes: report.notes.map((note) => ({ ...note, sentence: sentences.note(note) })),
    questions: report.questions.map((question) => ({
      about: question.about,
      answer: question.answer,
      sentence: sentences.question(question),
      options: question.options.map(({ value, shows }) => ({ value, sentence: sentences.option(question, value), shows })),
    })),
  };
}
