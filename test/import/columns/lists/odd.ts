import type { InventedList } from './invented-list.ts';

/** Lists that would be read wrongly by a reader who believes headers, or values, alone. */
export const oddLists: readonly InventedList[] = [
  {
    list: 'two grants that differ: which one is asked',
    columns: [
      ['Project', 'project', 'name'],
      ['Beneficiary', 'organisation', 'beneficiary'],
      ['Grant amount', 'amount', '?funding'],
      ['Support amount', 'amount', '?funding'],
    ],
  },
  {
    list: 'one grant in two currencies: which one is asked',
    columns: [
      ['Projekt', 'project', 'name'],
      ['Stödmottagare', 'organisation', 'beneficiary'],
      ['EU-stöd (SEK)', 'amount', '?funding'],
      ['EU-stöd (EUR)', 'amount', '?funding'],
    ],
  },
  {
    list: 'two funds in one project: which one is asked',
    columns: [
      ['Operation Name', 'project', 'name'],
      ['Beneficiary Name', 'organisation', 'beneficiary'],
      ['ESF allocated', 'amount', '?funding'],
      ['YEI allocated', 'amount', '?funding'],
    ],
  },
  {
    list: 'two funds, each project in one of them: together they are the funding',
    amountKind: 'eu-funding',
    notes: ['completed'],
    columns: [
      ['Operation Name', 'project', 'name'],
      ['Beneficiary Name', 'organisation', 'beneficiary'],
      ['ERDF contribution', 'half-amount', 'funding'],
      ['Cohesion Fund contribution', 'other-half-amount', 'funding'],
    ],
  },
  {
    list: 'a planned amount until the final one is known',
    amountKind: 'funding',
    notes: ['completed', 'planned-only'],
    columns: [
      ['Projekt', 'project', 'name'],
      ['Zuwendungsempfänger', 'organisation', 'beneficiary'],
      ['Vorgesehener Zuschuss', 'half-amount', 'funding'],
      ['Endgültiger Zuschuss', 'other-half-amount', 'funding'],
    ],
  },
  {
    list: 'a planned amount beside every granted one is left aside',
    columns: [
      ['Project', 'project', 'name'],
      ['Beneficiary', 'organisation', 'beneficiary'],
      ['Planned EU contribution', 'amount', ''],
      ['EU contribution', 'amount', 'funding'],
    ],
  },
  {
    list: 'a planned and an actual end: which one is asked',
    columns: [
      ['Project', 'project', 'name'],
      ['Beneficiary', 'organisation', 'beneficiary'],
      ['Start date', 'day', 'start'],
      ['Planned end date', 'later-day', '?end'],
      ['Realised end date', 'later-day', '?end'],
    ],
  },
  {
    list: 'a header of funding over texts, one of a name over figures',
    columns: [
      ['Support', 'word', ''],
      ['Name of project', 'project', 'name'],
      ['Beneficiary', 'organisation', 'beneficiary'],
      ['Grant number', 'number-code', 'identifier'],
      ['Grant awarded', 'amount', 'funding'],
      ['Grant duration (months)', 'count', ''],
      ['Number of participants', 'count', ''],
    ],
  },
  {
    list: 'only a rate is promised, and amounts are held: asked',
    columns: [
      ['Beneficiary name', 'organisation', 'beneficiary'],
      ['Operation name', 'project', 'name'],
      ['Union co-financing rate', 'amount', '?funding'],
      ['Total eligible expenditure', 'amount', 'totalCost'],
    ],
  },
  {
    list: 'a rate between 0 and 1 is no amount',
    columns: [
      ['Beneficiary name', 'organisation', 'beneficiary'],
      ['Operation name', 'project', 'name'],
      ['EU co-financing rate', 'rate', 'coFinancingRate'],
      ['Total eligible expenditure', 'amount', 'totalCost'],
    ],
  },
  {
    list: 'public money without the Union is not the Union’s',
    amountKind: 'eu-funding',
    columns: [
      ['Bénéficiaire', 'organisation', 'beneficiary'],
      ['Projet', 'project', 'name'],
      ['Financement public hors FEDER', 'amount', ''],
      ['Financement FEDER', 'amount', 'funding'],
      ['Financement total', 'amount', 'totalCost'],
    ],
  },
  {
    list: 'a total alone may be the grant or the cost: asked',
    columns: [
      ['Hanke', 'project', 'name'],
      ['Saaja', 'organisation', 'beneficiary'],
      ['Yhteensä', 'amount', '?funding'],
    ],
  },
  {
    list: 'a beneficiary whose header nobody knows is asked about',
    columns: [
      ['Project name', 'project', 'name'],
      ['Xyzzy', 'organisation', '?beneficiary'],
      ['EU contribution', 'amount', 'funding'],
    ],
  },
  {
    list: 'an amount whose header nobody knows is asked about',
    columns: [
      ['Project name', 'project', 'name'],
      ['Beneficiary', 'organisation', 'beneficiary'],
      ['Xyzzy', 'amount', '?funding'],
    ],
  },
  {
    list: 'a name and a short name, an applicant and a beneficiary',
    columns: [
      ['Short name', 'word', ''],
      ['Project name', 'project', 'name'],
      ['Applicant', 'organisation', ''],
      ['Beneficiary', 'organisation', 'beneficiary'],
      ['Beneficiary type', 'word', ''],
      ['Beneficiary address', 'word', 'address'],
      ['Managing authority', 'word', ''],
      ['Contact person', 'person', ''],
    ],
  },
  {
    list: 'a year of completion ends a project, a year of approval starts none',
    notes: ['award-date-is-no-start'],
    columns: [
      ['NAME DES BEGÜNSTIGTEN', 'organisation', 'beneficiary'],
      ['NAME DES VORHABENS', 'project', 'name'],
      ['JAHR DER BEWILLIGUNG', 'year', 'awardDate'],
      ['JAHR DES ABSCHLUSSES', 'year', 'end'],
      ['BETRAG DER ÖFFENTLICHEN BETEILIGUNG', 'amount', 'funding'],
    ],
  },
  {
    list: 'a list without any amount',
    columns: [
      ['Organisation', 'organisation', 'beneficiary'],
      ['Project', 'project', 'name'],
      ['Starts', 'day', 'start'],
      ['Ends', 'later-day', 'end'],
      ['__proto__', 'word', ''],
      ['constructor', 'empty', ''],
    ],
  },
  {
    list: 'units in the header, spelled in every way',
    currency: 'GBP',
    columns: [
      ['Recipient', 'organisation', 'beneficiary'],
      ['Project', 'project', 'name'],
      ['ERDF/ESF investment £m', 'small-amount', 'funding'],
      ['Total project cost £m', 'small-amount', 'totalCost'],
    ],
  },
  {
    list: 'costs that are eligible for a fund are not the money of the fund: asked',
    columns: [
      ['Projekt', 'project', 'name'],
      ['Begünstigter', 'organisation', 'beneficiary'],
      ['EFRE-förderfähige Gesamtkosten', 'amount', '?funding'],
    ],
  },
  {
    list: 'co-financing of which nobody says whose it is: asked',
    columns: [
      ['Projekt', 'project', 'name'],
      ['Begünstigter', 'organisation', 'beneficiary'],
      ['Kofinanzierung', 'amount', '?funding'],
      ['Gesamtkosten', 'amount', 'totalCost'],
    ],
  },
  {
    list: 'co-financing beside the money of the Union is somebody else’s',
    amountKind: 'eu-funding',
    columns: [
      ['Projekt', 'project', 'name'],
      ['Begünstigter', 'organisation', 'beneficiary'],
      ['EU-Förderung', 'amount', 'funding'],
      ['Öffentliche Kofinanzierung', 'amount', ''],
    ],
  },
  {
    list: 'the name of a programme, a call and a measure is no project’s name',
    columns: [
      ['Nom du programme opérationnel', 'project', 'programme'],
      ['Nom de l’appel à projets', 'project', ''],
      ['Intitulé de la mesure', 'project', 'objective'],
      ['Intitulé de l’opération', 'project', 'name'],
      ['Bénéficiaire', 'organisation', 'beneficiary'],
    ],
  },
  {
    list: 'the worth of a grant, and the worth of a project',
    amountKind: 'funding',
    columns: [
      ['Nazwa projektu', 'project', 'name'],
      ['Beneficjent', 'organisation', 'beneficiary'],
      ['Wartość dofinansowania', 'amount', 'funding'],
      ['Wartość projektu', 'amount', 'totalCost'],
    ],
  },
];
