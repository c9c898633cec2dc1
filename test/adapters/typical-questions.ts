import type { Locale } from '../../src/index.ts';

/** Typical answers by the file that holds how they look: a query's text, or a question in each language. */
export const typicalQuestions: Readonly<Record<string, string | Readonly<Record<Locale, string>>>> = {
  total: 'sum beneficiary:thl',
  'whole-list': 'sum',
  count: 'count beneficiary:spr',
  beneficiary: 'summary beneficiary:thl',
  page: 'beneficiary:migri sort:-funding page:2',
  ending: 'ends:2025-10-15..2026-01-13 sort:end',
  compare: 'group by:beneficiary among:thl,migri',
  groups: 'group by:objective measure:sum sort:-value',
  share: 'share beneficiary:migri of all',
  date: 'project:vok-valmius show:end',
  project: 'project:monitieto-laadukas-tietopohja',
  doubtful: 'project:antirasistisen-tyootteen-vahvistaminen show:start',
  topic: { fi: 'rasismi', en: 'Which projects are about racism?', sv: 'vilka projekt handlar om rasism' },
  'asks-back': { fi: 'paljonko helsinki sai', en: 'how much did helsinki get', sv: 'hur mycket fick helsinki' },
  nothing: 'beneficiary:thl ends:2030',
  unanswerable: { fi: 'paljonko migri käytti vuonna 2024', en: 'how much did Migri spend in 2024', sv: 'hur mycket använde Migri 2024' },
  help: 'help',
  about: 'about',
};
