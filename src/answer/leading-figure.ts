import type { Answer } from '../domain/answer.ts';
import { sentencesFor } from '../locale/sentences-for.ts';

/**
 * The one figure that an answer is about, to be shown large before its sentence: `1 533 374,50 €`, `12 hanketta`. Two currencies stand
 * side by side.
 *
 * @returns Null where the answer has no one figure: its headline leads.
 */
export function leadingFigure(answer: Answer): string | null {
  if (answer.status !== 'answered') return null;
  const { formats, words } = sentencesFor(answer.locale);
  const { kind, data } = answer;
  switch (kind) {
    case 'money':
    case 'project':
    case 'beneficiary':
      return data.money === undefined || data.money.length === 0 ? null : data.money.map(formats.money).join(' · ');
    case 'count':
      // Without rows, what is counted is no projects: the sentence says what it is.
      return data.rows === undefined ? formats.whole(data.count) : words.projects(data.count);
    case 'percent':
      return data.percent === undefined ? null : formats.percent(Math.round(data.percent * 100));
    case 'date':
      return data.date === undefined ? null : formats.date(data.date);
    case 'list':
    case 'group':
    case 'compare':
    case 'text':
      return null;
  }
}
