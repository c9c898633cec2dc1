import { day, joinTexts, line } from '../line.ts';
import type { HeldSentences, ListDay } from '../sections/held-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { whole } = formats;

export function held(term: FundingTerm) {
  const names = {
    beneficiary: 'avustuksen saajan',
    objective: 'erityistavoitteen',
    purpose: 'tavoitteen ja tulokset',
    funding: term.of,
    totalCost: 'kokonaiskustannukset',
    start: 'alkamispäivän',
    end: 'päättymispäivän',
    identifier: 'tunnuksen',
    fund: 'rahaston',
    programme: 'ohjelman',
    location: 'toteutuspaikan',
    intervention: 'tukitoimen tyypin',
  } as const;
  return {
    fields: {
      list: 'Lista',
      identifier: 'Tunnus',
      totalCost: 'Kokonaiskustannukset',
      fund: 'Rahasto',
      programme: 'Ohjelma',
      location: 'Toteutuspaikka',
      intervention: 'Tukitoimen tyyppi',
    },
    costUnreadable: (asPrinted) => `kokonaiskustannuksia ei voitu lukea: ”${asPrinted}”`,
    held(fields) {
      const days = fields.includes('start') && fields.includes('end') ? ['alkamis- ja päättymispäivän'] : [];
      const others = days.length === 0 ? fields : fields.filter((field) => field !== 'start' && field !== 'end');
      return line`Lista kertoo kunkin hankkeen ${joinTexts(['nimen', ...others.map((field) => names[field]), ...days], ' sekä ')}.`;
    },
    notHeldPhrase(fields) {
      const lacks = (field: (typeof fields)[number], phrase: string) => (fields.includes(field) ? [] : [phrase]);
      const phrases = [
        ...lacks('beneficiary', 'hankkeiden saajia'),
        ...lacks('objective', 'hankkeiden erityistavoitteita'),
        ...lacks('purpose', 'hankkeiden tavoitteita'),
        ...lacks('funding', `hankkeiden ${term.some}`),
        ...lacks('start', 'hankkeiden alkamispäiviä'),
        ...lacks('end', 'hankkeiden päättymispäiviä'),
        ...lacks('location', 'hankkeiden toteutuspaikkoja'),
        ...lacks('totalCost', 'kokonaiskustannuksia'),
        'henkilöstöä',
        'yhteystietoja',
        'maksatuksia',
        'vuosittaista rahankäyttöä',
        'saavutettuja tuloksia',
        'hylättyjä hakemuksia',
      ];
      return joinTexts(phrases, ' eikä ');
    },
    notHeldField: (field) =>
      ({
        funding: line`Lista ei kerro hankkeiden ${term.some}`,
        beneficiary: line`Lista ei kerro hankkeiden saajia`,
        objective: line`Lista ei kerro hankkeiden erityistavoitteita`,
        start: line`Lista ei kerro hankkeiden alkamispäiviä`,
        end: line`Lista ei kerro hankkeiden päättymispäiviä`,
      })[field],
    otherFund: {
      several: line`Näillä listoilla ei ole sen rahaston eikä rahoituslähteen hankkeita`,
      unknown: line`Lista ei kerro, minkä rahaston hankkeet ovat`,
    },
    onCard: {
      'total-cost': line`Kokonaiskustannukset näkyvät kunkin hankkeen tiedoissa, mutta niitä ei lasketa yhteen: kysy yhdestä hankkeesta`,
      place: line`Toteutuspaikat näkyvät kunkin hankkeen tiedoissa listan kirjoittamassa muodossa: kysy yhdestä hankkeesta tai hae paikan nimellä`,
      fund: line`Rahasto näkyy kunkin hankkeen tiedoissa, mutta hankkeita ei voi rajata sen mukaan: kysy yhdestä hankkeesta`,
    },
    locationsSearched: line`Sanoja haettiin myös listan toteutuspaikoista.`,
    amountMeaning: (rowsAre) => `${rowsAre === 'projects' ? 'hankkeelle' : 'hankkeen yhdelle osallistujalle'} myönnetty ${term.name}`,
    withoutBeneficiary: (count) => line`Lista ei kerro ${whole(count)} hankkeen avustuksen saajaa.`,
    orderedByCurrency: line`Summat ovat eri valuutoissa: kukin valuutta on järjestyksessä erikseen, yksi toisensa jälkeen.`,
    participations: (rows, withoutAmount) =>
      line`Listan rivi on yhden osallistujan osuus hankkeesta, ja hanke lasketaan kerran: rivejä on ${whole(rows)}${withoutAmount === 0 ? '' : `, joista ilman luettavaa summaa ${whole(withoutAmount)}`}.`,
    sharedProjects: (count) => line`${words.projects(count)} on tunnuksensa mukaan kahdella listalla ja laskettu vain kerran.`,
    partialDays: (count) =>
      line`Lista kertoo vain kuukauden tai vuoden, kun kyse on ${count === 1 ? '1 hankkeesta' : `${whole(count)} hankkeesta`}: järjestyksessä paikka on sen alussa.`,
    listDay,
    lists: (titles) => `lista ${titles}`,
    retrievedOn: 'Haettu',
    listOfSeveral: (projects, updated) => line`${projects}, ${listDay(updated)}`,
  } satisfies HeldSentences;
}

function listDay(updated: ListDay) {
  if (updated.kind === 'unknown') return line`lista ei kerro, milloin se on päivitetty`;
  return updated.kind === 'updated' ? line`lista päivitetty ${day(updated.day)}` : line`lista haettu ${day(updated.day)}`;
}
