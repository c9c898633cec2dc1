import { parseIsoDate } from '../../domain/date.ts';
import type { ImportProblem } from '../../domain/import-report.ts';
import { formatDecimal } from '../format-decimal.ts';
import { formats } from './formats.ts';

const { quote } = formats;

/** What is wrong with a row, and what it means for the answers. */
export function importProblem(problem: ImportProblem): string {
  switch (problem.code) {
    case 'unread-row':
      return `Rad ${problem.row} kunde inte läsas: ${unread[problem.why]}. Raden utelämnades. Den börjar med ${quote(problem.text)}.`;
    case 'repaired-row':
      return `Rad ${problem.row} har kommatecken eller andra avgränsare utan citattecken; raden sattes ihop till ${quote(problem.text)}.`;
    case 'bad-amount':
      return `Rad ${problem.row}: värdet ${quote(problem.text)} i kolumnen ${quote(problem.column)} ${badAmount[problem.why]} och räknas därför inte med i någon summa.`;
    case 'bad-day':
      return `Rad ${problem.row}: värdet ${quote(problem.text)} i kolumnen ${quote(problem.column)} ${badDay[problem.why]}, så frågor om en period hittar inte projektet med hjälp av det.`;
    case 'end-before-start':
      return `Rad ${problem.row}: projektets slutdatum den ${day(problem.end)} infaller före startdatumet den ${day(problem.start)}.`;
    case 'zero-amount':
      return `Rad ${problem.row}: beloppet i kolumnen ${quote(problem.column)} är noll.`;
    case 'negative-amount':
      return `Rad ${problem.row}: beloppet ${quote(problem.text)} i kolumnen ${quote(problem.column)} är negativt. Det räknas med som det står. Är det fråga om återbetalda medel?`;
    case 'outlier':
      return `Rad ${problem.row}: beloppet ${quote(problem.text)} i kolumnen ${quote(problem.column)} avviker mycket från de övriga. Det räknas med som det står.`;
    case 'funding-over-total':
      return `Rad ${problem.row}: finansieringen (${problem.funding}) är större än totalkostnaderna (${problem.total}).`;
    case 'duplicate-row':
      return `På rad ${problem.row} står detsamma som på rad ${problem.of}. Båda räknas med.`;
    case 'no-name':
      return `På rad ${problem.row} saknas projektets namn. Projektet räknas med, och radens nummer står i stället för namnet.`;
    case 'bare-row':
      return `Rad ${problem.row}, ${quote(problem.text)}, har ett belopp men knappt något annat av det som övriga rader anger. Den räknades som ett projekt: kontrollera att den är det.`;
    case 'amount-without-name':
      return `På rad ${problem.row} finns beloppet ${quote(problem.text)} men inget projekt. Beloppet räknas inte med i någon summa.`;
    case 'wrong-letters':
      return `På rad ${problem.row} finns tecken som har förvanskats redan tidigare: ${quote(problem.text)}. Namn söks så som de är skrivna.`;
    case 'broken-quote':
      return `På rad ${problem.row} finns ett citattecken som aldrig avslutas: kontrollera raderna därifrån och framåt.`;
    case 'total-differs':
      return `På rad ${problem.row} anges ${quote(problem.printed)} som summan av kolumnen ${quote(problem.column)}, men summan av de lästa raderna är ${formatDecimal(problem.added, '\u00a0', ',')}.`;
    case 'spellings-merged':
      return `Tolkades som samma organisation: ${problem.names.map(quote).join(', ')}.`;
  }
}

function day(text: string): string {
  const date = parseIsoDate(text);
  return date === null ? text : formats.date(date);
}

const unread = {
  'too-many-cells': 'den har fler celler än rubrikraden',
  'too-few-cells': 'den har färre celler än rubrikraden',
  'in-quotes': 'hela raden står inom ett enda par citattecken',
  shifted: 'cellerna står under fel rubriker',
};

const badAmount = {
  'not-an-amount': 'är inget belopp',
  damaged: 'kan ha förlorat sina sista siffror',
  ambiguous: 'kan läsas som två olika belopp',
  several: 'innehåller flera belopp',
  'too-large': 'är för stort för att räknas exakt',
};

const badDay = {
  'no-such-day': 'finns inte i kalendern',
  'not-a-day': 'är inget datum',
  ambiguous: 'kan läsas som två olika datum',
};
