import { type DatasetDescription, type HeldField, heldFields } from '../domain/dataset.ts';
import type { Project, ProjectDay } from '../domain/project.ts';
import type { BeneficiaryRegister } from './beneficiary-register.ts';
import { canonicalHeaders } from './canonical-row.ts';
import type { ListDescription } from './description-file.ts';
import { printedObjectives, statedObjectives } from './objectives.ts';
import { DatasetError, type Problem } from './problem.ts';
import { projectKeys } from './project-keys.ts';
import { headerOf } from './published-row.ts';
import { findRowDoubts } from './row-doubts.ts';
import type { RowValues } from './row-values.ts';

export interface ProjectsReport {
  readonly description: DatasetDescription;
  readonly projects: readonly Project[];
  /** Values that could not be read; their projects are there all the same. */
  readonly problems: readonly Problem[];
}

/** Turns rows into projects, in the printed order, and completes the description by what they show. */
export function toProjects(rows: readonly RowValues[], listed: ListDescription, register: BeneficiaryRegister): ProjectsReport {
  const stated = listed.objectives.length > 0;
  const objectives = stated ? statedObjectives(listed.objectives, listed.language) : printedObjectives();
  const problems: Problem[] = [];
  const doubts = findRowDoubts(rows);
  const organisations = rows.map(({ beneficiary }) => (beneficiary === '' ? null : register.resolve(beneficiary)));
  const keys = projectKeys(rows.map(({ name, end }, index) => ({ name, beneficiary: organisations[index]?.key ?? '', end: dayOf(end) })));
  const projects = rows.flatMap((row, index): readonly Project[] => {
    const { beneficiary, objective: printed } = row;
    const key = keys[index];
    if (key === undefined) return [];
    const organisation = organisations[index] ?? null;
    const objective = printed === '' ? null : objectives.find(printed);
    if (printed !== '' && objective === null)
      problems.push({ code: 'unknown-objective', row: row.row, column: headerOf('objective'), text: printed });
    return [
      {
        key,
        position: index + 1,
        list: listed.key,
        alsoIn: [],
        row: row.sourceRow,
        identifier: row.identifier,
        name: row.name,
        beneficiary: organisation?.key ?? null,
        beneficiaryName: organisation?.name ?? null,
        beneficiaryAsPrinted: beneficiary === '' ? null : beneficiary,
        objective,
        purpose: row.purpose,
        funding: row.funding,
        totalCost: row.totalCost,
        fund: row.fund,
        programme: row.programme,
        location: row.location,
        intervention: row.intervention,
        start: row.start,
        end: row.end,
        doubts: doubts[index] ?? [],
      },
    ];
  });
  return { description: { ...listed, objectives: objectives.objectives(), fields: fieldsOf(projects) }, projects, problems };
}

/** @throws DatasetError that names every row without one of the values that each row must have. */
export function refuseIncomplete(rows: readonly RowValues[], required: readonly ('name' | 'beneficiary')[], isCanonical: boolean): void {
  const problems = rows.flatMap((row) =>
    required
      .filter((column) => row[column] === '')
      .map(
        (column): Problem => ({ code: 'missing-value', row: row.row, column: isCanonical ? canonicalHeaders[column] : headerOf(column) }),
      ),
  );
  if (problems.length > 0) throw new DatasetError(problems);
}

function fieldsOf(projects: readonly Project[]): readonly HeldField[] {
  return heldFields.filter((field) => projects.some((project) => isHeld(project[field])));
}

/** What is printed and cannot be read is held all the same: the answer says what is printed. */
function isHeld(value: Project[HeldField]): boolean {
  return typeof value === 'object' && value !== null ? value.state !== 'missing' : value !== null && value !== '';
}

function dayOf(day: ProjectDay): string {
  if (day.state === 'stated') return day.day;
  return day.state === 'partial' ? day.period : '';
}
