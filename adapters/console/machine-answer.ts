import { type Answer, type AnswerData, type AnswerKind, answerText, type Locale } from '../../src/index.ts';

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

/** A status other than `answered` comes with no figure, row, group or date. */
export function machineAnswer(answer: Answer): MachineAnswer {
  const suggestions = answer.actions
    .filter(({ role }) => role === 'did-you-mean' || role === 'suggestion' || role === 'next')
    .map(({ label }) => label);
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
