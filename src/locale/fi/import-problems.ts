import { parseIsoDate } from '../../domain/date.ts';
import type { ImportProblem } from '../../domain/import-report.ts';
import { formatDecimal } from '../format-decimal.ts';
import { formats } from './formats.ts';

const { quote } = formats;

/** What is wrong with a row, and what it means for the answers. */
export function importProblem(problem: ImportProblem): string {
  switch (problem.code) {
    case 'unread-row':
      return `Riviä ${problem.row} ei voitu lukea: ${unread[problem.why]}. Rivi jätettiin pois. Sen alussa lukee ${quote(problem.text)}.`;
    case 'repaired-row':
      return `Rivillä ${problem.row} on pilkkuja tai muita erottimia ilman lainausmerkkejä; rivi koottiin muotoon ${quote(problem.text)}.`;
    case 'bad-amount':
      return `Rivi ${problem.row}: sarakkeen ${quote(problem.column)} arvo ${quote(problem.text)} ${badAmount[problem.why]}, joten se ei ole mukana missään summassa.`;
    case 'bad-day':
      return `Rivi ${problem.row}: sarakkeen ${quote(problem.column)} arvo ${quote(problem.text)} ${badDay[problem.why]}, joten ajanjaksoa koskevat kysymykset eivät löydä hanketta sen perusteella.`;
    case 'end-before-start':
      return `Rivi ${problem.row}: hankkeen päättymispäivä ${day(problem.end)} on ennen alkamispäivää ${day(problem.start)}.`;
    case 'zero-amount':
      return `Rivi ${problem.row}: sarakkeen ${quote(problem.column)} summa on nolla.`;
    case 'negative-amount':
      return `Rivi ${problem.row}: sarakkeen ${quote(problem.column)} summa ${quote(problem.text)} on negatiivinen. Se lasketaan mukaan sellaisenaan. Onko kyse palautetusta rahasta?`;
    case 'outlier':
      return `Rivi ${problem.row}: sarakkeen ${quote(problem.column)} summa ${quote(problem.text)} poikkeaa paljon muista. Se lasketaan mukaan sellaisenaan.`;
    case 'funding-over-total':
      return `Rivi ${problem.row}: rahoitus (${problem.funding}) on suurempi kuin kokonaiskustannukset (${problem.total}).`;
    case 'duplicate-row':
      return `Rivillä ${problem.row} lukee samat tiedot kuin rivillä ${problem.of}. Molemmat lasketaan mukaan.`;
    case 'no-name':
      return `Riviltä ${problem.row} puuttuu hankkeen nimi. Hanke lasketaan mukaan, ja nimen tilalla on rivin numero.`;
    case 'bare-row':
      return `Rivillä ${problem.row}, ${quote(problem.text)}, on summa mutta tuskin muuta, mitä muut rivit kertovat. Se laskettiin hankkeeksi: tarkista, onko se sellainen.`;
    case 'amount-without-name':
      return `Rivillä ${problem.row} on summa ${quote(problem.text)} mutta ei hanketta. Summaa ei lasketa mukaan yhteissummiin.`;
    case 'wrong-letters':
      return `Rivillä ${problem.row} on kirjaimia, jotka ovat vioittuneet jo aiemmin: ${quote(problem.text)}. Nimiä haetaan sellaisina kuin ne on kirjoitettu.`;
    case 'broken-quote':
      return `Rivillä ${problem.row} on lainausmerkki, jolta puuttuu pari: tarkista rivit siitä eteenpäin.`;
    case 'total-differs':
      return `Rivillä ${problem.row} sarakkeen ${quote(problem.column)} yhteissummaksi on merkitty ${quote(problem.printed)}, mutta luettujen rivien summa on ${formatDecimal(problem.added, '\u00a0', ',')}.`;
    case 'spellings-merged':
      return `Samaksi organisaatioksi tulkittiin: ${problem.names.map(quote).join(', ')}.`;
  }
}

function day(text: string): string {
  const date = parseIsoDate(text);
  return date === null ? text : formats.date(date);
}

const unread = {
  'too-many-cells': 'siinä on enemmän soluja kuin otsikkorivillä',
  'too-few-cells': 'siinä on vähemmän soluja kuin otsikkorivillä',
  'in-quotes': 'koko rivi on yksien lainausmerkkien sisällä',
  shifted: 'sen solut ovat väärien otsikoiden alla',
};

const badAmount = {
  'not-an-amount': 'ei ole rahasumma',
  damaged: 'on voinut menettää viimeiset numeronsa',
  ambiguous: 'voi tarkoittaa kahta eri summaa',
  several: 'sisältää useita summia',
  'too-large': 'on liian suuri tarkasti laskettavaksi',
};

const badDay = {
  'no-such-day': 'ei ole mikään kalenterin päivä',
  'not-a-day': 'ei ole päivämäärä',
  ambiguous: 'voi tarkoittaa kahta eri päivää',
};
