import { type IsoDate, toIsoDate } from '../../../src/domain/date.ts';
import { money, toCurrency } from '../../../src/domain/money.ts';
import type { Answer, Block, Finding, Inline, Line, Locale, Notice } from '../../../src/index.ts';

const euro = toCurrency('EUR');
const text = (value: string): Inline => ({ type: 'text', value });
const strong = (value: string): Inline => ({ type: 'strong', value });
const cents = (minor: number): Inline => ({ type: 'money', amount: money(minor, euro) });
const on = (date: string): Inline => ({ type: 'date', date: toIsoDate(date) });
const between = (from: string, to: string): Line => [on(from), text('–'), on(to)];

const thl = 'Terveyden ja hyvinvoinnin laitos (THL)';
const migri = 'Maahanmuuttovirasto';

/** What an answer says in each language: written by hand, as the composer would. */
const said = {
  fi: {
    received: ' on saanut ',
    funding: ' EU-rahoitusta, 3 hanketta',
    doubt: 'Alkupäivä 1.1.2026 on epäilyttävä: naapuririvit alkavat 1.1.2024.',
    left: ['605 päivää jäljellä', '666 päivää jäljellä', '1 031 päivää jäljellä'],
    starts: 'Alkaa',
    projects: (count: number) => (count === 1 ? '1 hanke' : `${count} hanketta`),
    beneficiary: 'Avustuksen saaja',
    objective: 'Erityistavoite',
    objectiveName:
      'Turvapaikka- ja maahanmuuttopolitiikan vahvistaminen ja kehittäminen sen kaikilta osin, ulkoinen ulottuvuus mukaan lukien',
    purpose: 'Tavoitteet',
    paragraph: 'Vastasin saajasta ',
    note: 'Summa on koko hankkeen ajalle myönnetty EU-rahoitus.',
    reading: 'Luin kysymyksen näin: myönnetty EU-rahoitus, saaja Terveyden ja hyvinvoinnin laitos (THL)',
    source: ['Lähde: Rahoitetut AMIF-hankkeet, lista päivitetty ', ' (yli neljä kuukautta vanha)'],
    next: ['Entä Migri?', 'Mitkä niistä ovat käynnissä?', 'Vie taulukkona'],
    several: 'Useampi organisaatio sopii nimeen ”Helsinki”. Kumpaa tarkoitat?',
  },
  en: {
    received: ' has received ',
    funding: ' of EU funding, 3 projects',
    doubt: 'The first day, 1 January 2026, is doubtful: the rows around it start on 1 January 2024.',
    left: ['605 days left', '666 days left', '1,031 days left'],
    starts: 'Starts',
    projects: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
    beneficiary: 'Beneficiary',
    objective: 'Specific objective',
    objectiveName: 'Strengthening and developing all aspects of the Common European Asylum System, including its external dimension',
    purpose: 'Goals',
    paragraph: 'I answered about ',
    note: 'The amount is the EU funding granted for the whole life of the project.',
    reading: 'I read the question as: granted EU funding, beneficiary Terveyden ja hyvinvoinnin laitos (THL)',
    source: ['Source: Funded AMIF projects, list updated on ', ' (more than four months old)'],
    next: ['And Migri?', 'Which of these are running?', 'Export as a table'],
    several: 'Several organisations fit the name “Helsinki”. Which one do you mean?',
  },
  sv: {
    received: ' har fått ',
    funding: ' i EU-finansiering, 3 projekt',
    doubt: 'Första dagen, 1.1.2026, är tvivelaktig: raderna intill börjar 1.1.2024.',
    left: ['605 dagar kvar', '666 dagar kvar', '1 031 dagar kvar'],
    starts: 'Börjar',
    projects: (count: number) => `${count} projekt`,
    beneficiary: 'Stödmottagare',
    objective: 'Särskilt mål',
    objectiveName: 'Att stärka och utveckla alla aspekter av det gemensamma europeiska asylsystemet, inbegripet dess yttre dimension',
    purpose: 'Mål',
    paragraph: 'Jag svarade om ',
    note: 'Beloppet är EU-finansieringen som har beviljats för projektets hela tid.',
    reading: 'Jag läste frågan så här: beviljad EU-finansiering, stödmottagare Terveyden ja hyvinvoinnin laitos (THL)',
    source: ['Källa: Finansierade AMIF-projekt, listan uppdaterad ', ' (över fyra månader gammal)'],
    next: ['Och Migri?', 'Vilka av dem pågår?', 'Exportera som tabell'],
    several: 'Flera organisationer passar namnet ”Helsinki”. Vilken menar du?',
  },
} as const;

const names = [
  'Keskusteluaputaitoja vastaanottokeskuksiin - psykososiaalisen tuen malli',
  'MoniTieto – Laadukas tietopohja yhdenvertaisen hyvinvoinnin edistämiseen',
  'Antirasistisen työotteen vahvistaminen',
] as const;
const amounts = [63562661, 46036703, 43738086] as const;
const days = [
  ['2023-04-01', '2025-10-31'],
  ['2023-05-01', '2025-12-31'],
  ['2026-01-01', '2026-12-31'],
] as const;

/** Every kind of block once, as one answer: THL's three projects, whose figures are the published list's. */
export function everyBlock(locale: Locale): Finding {
  const words = said[locale];
  return {
    status: 'answered',
    kind: 'money',
    locale,
    headline: [strong(thl), text(words.received), cents(153337450), text(words.funding)],
    blocks: [
      projectsBlock(locale),
      {
        type: 'timeline',
        today: toIsoDate('2024-03-05'),
        entries: days.map(([from, to], index) => ({
          label: names[index] ?? '',
          from: toIsoDate(from),
          to: toIsoDate(to),
          daysLeft: [605, 666, 1031][index] ?? 0,
          left: words.left[index] ?? '',
        })),
      },
      {
        type: 'bars',
        bars: [
          { label: migri, value: [cents(1040751762), text(` · ${words.projects(12)}`)], share: 1 },
          { label: thl, value: [cents(153337450), text(` · ${words.projects(3)}`)], share: 0.1473 },
          { label: 'Turun kaupunki', value: [cents(5000), text(` · ${words.projects(1)}`)], share: 0.000005 },
        ],
      },
      { type: 'paragraph', content: [text(words.paragraph), strong(thl), text('.')] },
      {
        type: 'facts',
        facts: [
          { label: words.beneficiary, value: [text(thl)] },
          { label: words.objective, value: [text(`1 ${words.objectiveName}`)] },
          { label: words.starts, value: [on('2023-04-01')] },
        ],
      },
      {
        type: 'quote',
        label: words.purpose,
        paragraphs: [
          'Hankkeen tavoitteena on parantaa kansainvälistä suojelua hakevien mielenterveyttä ja hyvinvointia tarjoamalla matalan kynnyksen keskusteluapua.',
          'Tulokset:\n- koulutettuja työntekijöitä',
        ],
      },
      { type: 'note', content: [text(words.note)] },
      { type: 'note', content: [text(words.doubt)] },
    ],
    reading: { line: [text(words.reading)], query: 'sum beneficiary:thl' },
    sources: [
      {
        title: 'AMIF',
        updatedOn: toIsoDate('2024-03-05'),
        href: null,
        line: [text(words.source[0]), on('2024-03-05'), text(words.source[1])],
      },
    ],
    actions: [
      { role: 'next', label: words.next[0], query: 'sum beneficiary:migri' },
      { role: 'order', label: 'order', query: 'list sort:name' },
      { role: 'next', label: words.next[1], query: 'beneficiary:thl active:2024-03-05' },
      { role: 'export', label: words.next[2], query: 'beneficiary:thl' },
    ],
    data: { money: [money(153337450, euro)], count: 3, rows: [10, 20, 30], beneficiary: thl },
  };
}

function projectsBlock(locale: Locale): Block {
  const words = said[locale];
  return {
    type: 'projects',
    cards: names.map((name, index) => ({
      position: [10, 20, 30][index] ?? 0,
      name,
      beneficiary: thl,
      funding: [cents(amounts[index] ?? 0)],
      period: between(days[index]?.[0] ?? '', days[index]?.[1] ?? ''),
      passage: index === 1 ? 'Hankkeessa tuotetaan tietoa ulkomaalaistaustaisten hyvinvoinnista.' : null,
      doubts: index === 2 ? [words.doubt] : [],
      query: `project:${index}`,
      asked: index === 0 ? [text(`${words.starts}: `), on('2023-04-01')] : null,
    })),
  };
}

/** A question asked back, with two candidates. */
export function askedBack(locale: Locale): Notice {
  return {
    status: 'unclear',
    locale,
    headline: [text(said[locale].several)],
    blocks: [],
    reading: null,
    sources: [],
    actions: [
      { role: 'did-you-mean', label: 'Helsingin kaupunki', query: 'summary beneficiary:helsinki' },
      { role: 'did-you-mean', label: 'Helsingin Diakonissalaitoksen säätiö sr', query: 'summary beneficiary:hdl' },
      { role: 'suggestion', label: said[locale].next[0], query: 'sum beneficiary:migri' },
    ],
  };
}

/** One card whose every text is `hostile`. */
export function hostileAnswer(hostile: string, today: IsoDate = toIsoDate('2024-03-05')): Answer {
  return {
    ...everyBlock('fi'),
    headline: [strong(hostile)],
    blocks: [
      {
        type: 'projects',
        cards: [
          {
            position: 1,
            name: hostile,
            beneficiary: hostile,
            funding: [text(hostile)],
            period: [text(hostile)],
            passage: hostile,
            doubts: [hostile],
            query: hostile,
            asked: [text(hostile)],
          },
        ],
      },
      { type: 'bars', bars: [{ label: hostile, value: [text(hostile)], share: 1 }] },
      { type: 'timeline', today, entries: [{ label: hostile, from: null, to: today, daysLeft: 0, left: hostile }] },
      { type: 'facts', facts: [{ label: hostile, value: [{ type: 'link', label: hostile, href: hostile }] }] },
      { type: 'quote', label: hostile, paragraphs: [hostile] },
      { type: 'note', content: [text(hostile)] },
    ],
    reading: { line: [text(hostile)], query: hostile },
    sources: [{ title: hostile, updatedOn: today, href: null, line: [text(hostile)] }],
    actions: [
      { role: 'did-you-mean', label: hostile, query: hostile },
      { role: 'next', label: hostile, query: hostile },
    ],
  };
}
