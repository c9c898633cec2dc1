import { type Action, type Answer, type AnswerData, type AnswerKind, answerText, type Locale } from '../../src/index.ts';

/** An answer as an object for a program; what does not apply is left out. */
export interface MachineAnswer extends Partial<AnswerData> {
  readonly status: Answer['status'];
  readonly locale: Locale;
  readonly kind?: AnswerKind;
  /** The text form of the query that the question was read as. */
  readonly query?: string;
  /** Texts that can be asked as they are; on `unclear` every candidate is among them. */
  readonly suggestions?: readonly string[];
  readonly text: string;
}

const offeredRoles: readonly Action['role'][] = ['did-you-mean', 'suggestion', 'next'];

/** A status other than `answered` comes with no figure, row, group or date. */
export function machineAnswer(answer: Answer): MachineAnswer {
  const suggestions = answer.actions.filter(({ role }) => offeredRoles.includes(role)).map(askable);
  return {
    status: answer.status,
    locale: answer.locale,
    ...(answer.status === 'answered' ? { kind: answer.kind } : {}),
    ...(answer.reading === null ? {} : { query: answer.reading.query }),
    ...(answer.status === 'answered' ? answer.data : {}),
    ...(suggestions.length === 0 ? {} : { suggestions }),
    text: answerText(answer),
  };
}

/** The label of what is meant or suggested is a whole question; that of a next step may lean on the answer before it ("which of these…"). */
function askable({ role, label, query }: Action): string {
  return role === 'next' ? query : label;
}
