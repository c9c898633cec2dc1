import type { DatasetDescription } from '../domain/dataset.ts';
import type { Funding, ObjectiveKey, Project, ProjectDay } from '../domain/project.ts';
import type { BeneficiaryRegister } from './beneficiary-register.ts';
import { findDoubts } from './doubts.ts';
import { oneLine, paragraphsOf } from './paragraphs.ts';
import { DatasetError, type Problem } from './problem.ts';
import { projectKeys } from './project-keys.ts';
import type { NumberedRow } from './projects-csv.ts';
import { headerOf } from './published-row.ts';
import { readAmount } from './read-amount.ts';
import { readDay } from './read-day.ts';

export interface ProjectsReport {
  readonly projects: readonly Project[];
  /** Values that could not be read; their projects are there all the same. */
  readonly problems: readonly Problem[];
}

/**
 * Turns printed rows into projects, in the printed order.
 *
 * @throws DatasetError if a row has no name or no beneficiary: such a list would answer wrongly.
 */
export function toProjects(rows: readonly NumberedRow[], description: DatasetDescription, register: BeneficiaryRegister): ProjectsReport {
  refuseIncomplete(rows);
  const problems: Problem[] = [];
  const read = rows.map((row) => ({
    name: oneLine(row.name),
    beneficiary: register.resolve(row.beneficiary),
    beneficiaryAsPrinted: oneLine(row.beneficiary),
    objective: readObjective(row, description, problems),
    purpose: paragraphsOf(row.purpose),
    funding: readFunding(row, description, problems),
    start: readProjectDay(row, 'start', problems),
    end: readProjectDay(row, 'end', problems),
  }));
  const keys = projectKeys(read.map(({ name, beneficiary, end }) => ({ name, beneficiary: beneficiary.key, end: stated(end) ?? '' })));
  const doubts = findDoubts(
    read.map(({ start, end, funding }) => ({
      start: stated(start),
      end: stated(end),
      minor: funding.state === 'granted' ? funding.amount.minor : null,
    })),
  );
  const projects = read.flatMap(({ beneficiary, ...rest }, index) => {
    const key = keys[index];
    if (key === undefined) return [];
    return {
      ...rest,
      key,
      position: index + 1,
      beneficiary: beneficiary.key,
      beneficiaryName: beneficiary.name,
      doubts: doubts[index] ?? [],
    };
  });
  return { projects, problems };
}

function refuseIncomplete(rows: readonly NumberedRow[]): void {
  const problems = rows.flatMap((row) =>
    (['name', 'beneficiary'] as const)
      .filter((column) => row[column].trim() === '')
      .map((column): Problem => ({ code: 'missing-value', row: row.row, column: headerOf(column) })),
  );
  if (problems.length > 0) throw new DatasetError(problems);
}

/** `1 Euroopan yhteinen …`, the code alone or the name alone. */
function readObjective(
  { row, objective }: NumberedRow,
  { objectives, language }: DatasetDescription,
  problems: Problem[],
): ObjectiveKey | null {
  const text = oneLine(objective);
  if (text === '') return null;
  const [code = ''] = text.split(' ', 1);
  const found =
    objectives.find(({ key }) => key === code.toLowerCase().replace(/\.$/u, '')) ??
    objectives.find(({ name }) => name[language].toLowerCase() === text.toLowerCase());
  if (found === undefined) problems.push({ code: 'unknown-objective', row, column: headerOf('objective'), text });
  return found?.key ?? null;
}

function readFunding({ row, funding }: NumberedRow, { currency }: DatasetDescription, problems: Problem[]): Funding {
  const asPrinted = oneLine(funding);
  if (asPrinted === '') return { state: 'missing' };
  const amount = readAmount(asPrinted, currency);
  if (amount !== null) return { state: 'granted', amount, asPrinted };
  problems.push({ code: 'bad-amount', row, column: headerOf('funding'), text: asPrinted });
  return { state: 'unreadable', asPrinted };
}

function readProjectDay(row: NumberedRow, column: 'start' | 'end', problems: Problem[]): ProjectDay {
  const asPrinted = oneLine(row[column]);
  if (asPrinted === '') return { state: 'missing' };
  const day = readDay(asPrinted);
  if (day !== null) return { state: 'stated', day, asPrinted };
  problems.push({ code: 'bad-day', row: row.row, column: headerOf(column), text: asPrinted });
  return { state: 'unreadable', asPrinted };
}

function stated(day: ProjectDay) {
  return day.state === 'stated' ? day.day : null;
}
