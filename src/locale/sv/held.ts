import { day, joinTexts, line } from '../line.ts';
import type { HeldSentences, ListDay } from '../sections/held-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { whole } = formats;

export function held(term: FundingTerm) {
  const names = {
    beneficiary: 'stödmottagare',
    objective: 'särskilt mål',
    purpose: 'mål och resultat',
    funding: term.name,
    totalCost: 'totalkostnader',
    start: 'startdatum',
    end: 'slutdatum',
    identifier: 'beteckning',
    fund: 'fond',
    programme: 'program',
    location: 'plats',
    intervention: 'typ av insats',
  } as const;
  return {
    fields: {
      list: 'Lista',
      identifier: 'Beteckning',
      totalCost: 'Totalkostnader',
      fund: 'Fond',
      programme: 'Program',
      location: 'Plats',
      intervention: 'Typ av insats',
    },
    costUnreadable: (asPrinted) => `totalkostnaderna kunde inte läsas: ”${asPrinted}”`,
    held: (fields) => line`För varje projekt anger listan ${joinTexts(['namn', ...fields.map((field) => names[field])], formats.and)}.`,
    notHeldPhrase(fields) {
      const lacks = (field: (typeof fields)[number], phrase: string) => (fields.includes(field) ? [] : [phrase]);
      const phrases = [
        ...lacks('beneficiary', 'vilka stödmottagarna är'),
        ...lacks('objective', 'vilket särskilt mål ett projekt hör till'),
        ...lacks('purpose', 'vad ett projekt går ut på'),
        ...lacks('funding', `hur mycket ${term.name} ett projekt har fått`),
        ...lacks('start', 'när ett projekt börjar'),
        ...lacks('end', 'när ett projekt slutar'),
        ...lacks('location', 'var ett projekt genomförs'),
        ...lacks('totalCost', 'vad det kostar totalt'),
        'vem som arbetar i det',
        'hur man kontaktar det',
        'vad som har betalats ut eller använts per år',
        'vilka resultat det har nått',
        'vilka ansökningar som har fått avslag',
      ];
      return joinTexts(phrases, formats.or);
    },
    notHeldField: (field) =>
      ({
        funding: line`Av listan framgår inte hur mycket ${term.name} projekten har fått`,
        beneficiary: line`Av listan framgår inte vilka projektens stödmottagare är`,
        objective: line`Av listan framgår inte vilka särskilda mål projekten hör till`,
        start: line`Av listan framgår inte när projekten börjar`,
        end: line`Av listan framgår inte när projekten slutar`,
      })[field],
    otherFund: {
      several: line`De här listorna innehåller inga projekt ur den fonden eller finansieringskällan`,
      unknown: line`Av listan framgår inte vilken fond projekten hör till`,
    },
    onCard: {
      'total-cost': line`Totalkostnaderna visas för varje projekt men räknas inte ihop: fråga om ett projekt`,
      place: line`Platserna visas för varje projekt så som listan anger dem: fråga om ett projekt eller sök på platsens namn`,
      fund: line`Fonden visas för varje projekt, men projekt kan inte väljas enligt den: fråga om ett projekt`,
    },
    locationsSearched: line`Orden söktes också i de platser som listan anger.`,
    amountMeaning: (rowsAre) =>
      `${term.name} som har beviljats för ${rowsAre === 'projects' ? 'ett projekt' : 'en deltagare i ett projekt'}`,
    withoutBeneficiary: (count) => line`Listan anger inte stödmottagaren för ${words.projects(count)}.`,
    orderedByCurrency: line`Beloppen är i olika valutor: varje valuta är ordnad för sig, den ena efter den andra.`,
    participations: (rows, withoutAmount) =>
      line`En rad i listan är en deltagares andel i ett projekt, och varje projekt räknas en gång: antalet rader är ${whole(rows)}${withoutAmount === 0 ? '' : `, varav ${whole(withoutAmount)} utan läsbart belopp`}.`,
    sharedProjects: (count) => line`${words.projects(count)} finns enligt sin beteckning på två listor och räknas bara en gång.`,
    partialDays: (count) =>
      line`För ${words.projects(count)} anger listan bara månad eller år: i ordningen är platsen där den perioden börjar.`,
    listDay,
    lists: (titles) => `listan ${titles}`,
    retrievedOn: 'Hämtad',
    listOfSeveral: (projects, updated) => line`${projects}, ${listDay(updated)}`,
  } satisfies HeldSentences;
}

function listDay(updated: ListDay) {
  if (updated.kind === 'unknown') return line`listan anger inte när den uppdaterades`;
  return updated.kind === 'updated' ? line`listan uppdaterad den ${day(updated.day)}` : line`listan hämtad den ${day(updated.day)}`;
}
