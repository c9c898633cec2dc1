import type { Line } from '../domain/answer.ts';
import type { Money } from '../domain/money.ts';
import { joinLines, line } from '../locale/line.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerSetting } from './context.ts';

/** One total per currency in a row; null for none. */
export function moneyLine(amounts: readonly Money[], { locale }: AnswerSetting): Line | null {
  if (amounts.length === 0) return null;
  return joinLines(
    amounts.map((amount) => line`${amount}`),
    ', ',
    sentencesFor(locale).formats.and,
  );
}
