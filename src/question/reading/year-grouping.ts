import type { Grouping } from '../../domain/query.ts';
import type { Reader } from './reader.ts';

/** The years are named by what begins or ends in them: "alkamisvuosittain", "by end year". */
export const startYears =
  /(?:alkamis|aloitus|käynnistymis|kaynnistymis|alku)vuo|start[ -]?[åa]r|start(?:ing)? years?|year of (?:the )?start/u;
export const endYears =
  /(?:p[äa][äa]ttymis|loppumis|lopetus|loppu)vuo|slut[ -]?år|(?:per|efter|enligt) slutar|end(?:ing)? years?|year of (?:the )?end/u;

export function yearGrouping(reader: Reader): Grouping {
  const words = [reader.parsed.text, ...reader.meaning('by-year').map(({ corrected }) => corrected ?? '')].join(' ');
  const [isStart, isEnd] = [startYears.test(words), endYears.test(words)];
  reader.take('year', 'start-column', 'end-column');
  if (isStart !== isEnd) {
    // A verb of the other kind may belong to a period: "by start year, ending in 2025".
    if (isStart) reader.take('start', 'started');
    else reader.take('end', 'ended');
    return isStart ? 'start-year' : 'end-year';
  }
  const isOfEnds = isEnd || (reader.has('end', 'ended', 'end-column') && !reader.has('start', 'started'));
  reader.take('start', 'started', 'end', 'ended');
  return isOfEnds ? 'end-year' : 'start-year';
}
