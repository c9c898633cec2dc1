import type { MachineAnswer } from '../../adapters/console/machine-answer.ts';
import type { Expectation } from './expectation.ts';

/** A question ends in one of three ways. `asked back`: it stated nothing, so no harm was done. */
export type Outcome = 'exact' | 'asked back' | 'WRONG';
export const outcomes: readonly Outcome[] = ['exact', 'asked back', 'WRONG'];

/** @param expected - Any of them is right. */
export function scoreQuestion(expected: readonly Expectation[], answer: MachineAnswer): Outcome {
  if (expected.some((each) => isMet(each, answer))) return 'exact';
  return isQuiet(answer) ? 'asked back' : 'WRONG';
}

/** A figure, row or day beside a status that promises none is a statement, and counts as one. */
function isQuiet(answer: MachineAnswer): boolean {
  return answer.status !== 'answered' && !states(answer);
}

function states({ money, percent, date, groups, rows }: MachineAnswer): boolean {
  return money !== undefined || percent !== undefined || date !== undefined || (groups ?? []).length > 0 || (rows ?? []).length > 0;
}

function isMet(expected: Expectation, answer: MachineAnswer): boolean {
  const answered = answer.status === 'answered';
  const rows = answer.rows ?? [];
  const groups = answer.groups ?? [];
  switch (expected.kind) {
    case 'money':
      return answered && minorOf(answer.money) === expected.cents && says(answer, expected.cents);
    case 'count':
      return (
        (answered && answer.count === expected.count && says(answer, expected.count)) ||
        (expected.count === 0 && answer.status === 'nothing')
      );
    case 'list':
      if (expected.ids.length === 0) return rows.length === 0 && (answered || answer.status === 'nothing');
      return answered && (expected.ordered ? isSame(rows, expected.ids) : isSame(ascending(rows), ascending(expected.ids)));
    case 'group':
      return answered && hasGroups(expected, answer);
    case 'date':
      return answered && answer.date === expected.value;
    case 'beneficiary':
      return answered && expected.names.some((name) => fold(name) === fold(answer.beneficiary));
    case 'summary':
      return (
        answered &&
        fold(answer.beneficiary) === fold(expected.name) &&
        minorOf(answer.money) === expected.cents &&
        isSame(ascending(rows), ascending(expected.ids))
      );
    case 'compare':
      return (
        answered &&
        [...expected.cents].every(
          ([name, cents]) =>
            says(answer, cents) && groups.some((group) => fold(group.key) === fold(name) && minorOf(group.money) === cents),
        )
      );
    case 'percent':
      return answered && Math.abs((answer.percent ?? Number.NaN) - expected.value) < 0.0051;
    case 'count_top':
      return answered && groups[0] !== undefined && fold(groups[0].key) === fold(expected.name) && groups[0].count === expected.count;
    case 'topic':
      return answered && isAbout(rows, expected.ids, expected.may);
    case 'help':
      return answer.status === 'help' && !states(answer);
    case 'abstain':
      return isQuiet(answer);
    case 'clarify':
      return answer.status === 'unclear' && !states(answer) && expected.options.every((option) => offers(answer, option));
  }
}

function hasGroups({ rows, ordered }: Extract<Expectation, { kind: 'group' }>, answer: MachineAnswer): boolean {
  const groups = answer.groups ?? [];
  const matches = (row: (typeof rows)[number], group: (typeof groups)[number] | undefined): boolean =>
    group !== undefined &&
    fold(group.key).includes(fold(row.key)) &&
    (row.cents === null || (minorOf(group.money) === row.cents && says(answer, row.cents))) &&
    (row.count === null || group.count === row.count);
  if (groups.length !== rows.length) return false;
  return ordered
    ? rows.every((row, index) => matches(row, groups[index]))
    : rows.every((row) => groups.some((group) => matches(row, group)));
}

/** The clearly relevant ones stand first, and what does not fit is less than they. */
function isAbout(rows: readonly number[], clearly: readonly number[], also: readonly number[]): boolean {
  const fitting = new Set([...clearly, ...also]);
  const head = rows.slice(0, fitting.size);
  const [first] = rows;
  return (
    first !== undefined &&
    clearly.includes(first) &&
    clearly.every((row) => head.includes(row)) &&
    rows.filter((row) => !fitting.has(row)).length <= Math.max(2, clearly.length)
  );
}

function offers({ suggestions, text }: MachineAnswer, option: string): boolean {
  return [...(suggestions ?? []), text].some((each) => fold(each).includes(fold(option)));
}

/** The amount, where it is one amount in euros. */
function minorOf(money: MachineAnswer['money']): number | null {
  const [first, ...others] = money ?? [];
  return first?.currency === 'EUR' && others.length === 0 ? first.minor : null;
}

/** A figure that only a program can see was not said. */
function says({ text }: MachineAnswer, figure: number): boolean {
  return text.replace(/\D/gu, '').includes(String(figure));
}

/** Names are the same whatever their case, white space and final dots. */
function fold(name: string | undefined): string {
  return (name ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function ascending(rows: readonly number[]): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}
