import type { Line } from '../domain/answer.ts';
import type { Money } from '../domain/money.ts';
import { joinLines, line } from '../locale/line.ts';
import type { AnswerSetting } from './context.ts';
import { sentencesOf } from './sentences-of.ts';

/** One total per currency in a row; null for none. */
export function moneyLine(amounts: readonly Money[], setting: AnswerSetting): Line | null {
  if (amounts.length === 0) return null;
  return joinLines(
    amounts.map((amount) => line`${amount}`),
    ', ',
    sentencesOf(setting).formats.and,
  );
}
