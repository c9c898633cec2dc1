import { expect, test } from 'vitest';
import { composeBadQueryText, composeNotice } from '../../src/answer/compose-notice.ts';
import { answerText } from '../../src/answer/plain-text.ts';
import { calendarPeriod, toIsoDate } from '../../src/domain/date.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { money, toCurrency } from '../../src/domain/money.ts';
import type { Understanding } from '../../src/domain/understanding.ts';
import { parseQueryText } from '../../src/query-text/parse-query.ts';
import { type Asked, answer, query, settingOf } from './real-list.ts';

const eur = toCurrency('EUR');
const soon = { from: toIsoDate('2025-10-15'), to: toIsoDate('2026-01-13') };

/** Kinds of answer by the file that holds their texts: what is asked, and when or with what taken for granted. */
const answered: Readonly<Record<string, readonly (readonly [asked: string, options?: Asked])[]>> = {
  figure: [
    ['sum beneficiary:thl'],
    ['sum beneficiary:thl', { today: toIsoDate('2024-07-06') }],
    ['sum beneficiary:thl', { assumptions: [{ code: 'premise', stated: money(500_000_000, eur) }] }],
    ['sum'],
    ['sum objective:3'],
    ['sum ends:2025 beneficiary:migri'],
    ['sum starts:2022'],
    ['sum topic:naisten', { assumptions: [{ code: 'mentions', topic: 'naisten' }] }],
    ['sum project:vok-valmius'],
    ['count'],
    ['count beneficiary:spr'],
    ['count active:2024-01-01'],
    ['count funding:>500000 -beneficiary:migri', { pageSize: 2 }],
    ['average objective:1', { pageSize: 2 }],
    ['average beneficiary:hdl', { pageSize: 2 }],
    ['median'],
    ['sum sort:-funding top:5', { pageSize: 2 }],
    ['sum sort:-funding top:1'],
    ['median sort:-funding top:3 objective:2', { pageSize: 2 }],
    ['average per:beneficiary'],
    ['median per:beneficiary objective:2', { pageSize: 2 }],
    ['count -active:2024-03-05', { pageSize: 2 }],
  ],
  list: [
    ['list', { pageSize: 3, offset: 27 }],
    ['beneficiary:migri ends:2025 funding:>1000000 sort:-funding'],
    ['beneficiary:spr'],
    ['ends:2025-10-15..2026-01-13', { today: toIsoDate('2025-10-15'), pageSize: 10, assumptions: [{ code: 'soon', period: soon }] }],
    ['ends:..2023-12-31', { assumptions: [{ code: 'open-beginning' }] }],
    ['ends:2024-03-05', { today: toIsoDate('2024-03-05') }],
    ['starts:2022', { assumptions: [{ code: 'year-assumed', period: calendarPeriod(2022) }] }],
    ['topic:rasismi', { assumptions: [{ code: 'corrected', typed: 'rasimsi', taken: 'rasismi' }] }],
    ['topic:Satakunnassa', { assumptions: [{ code: 'mentions', topic: 'Satakunnassa' }] }],
    ['funding:300000..400000 objective:2 -beneficiary:migri,thl', { pageSize: 2 }],
    [
      'funding:<1.50',
      {
        assumptions: [{ code: 'number-style', taken: money(150, eur), other: money(150_000, eur) }],
        alternatives: [query('funding:<1500')],
      },
    ],
    ['active:2024-03-05', { pageSize: 2, assumptions: [{ code: 'left-aside', words: 'Suomessa' }] }],
  ],
  nearest: [
    ['topic:"rasismi kidutuksen"'],
    ['topic:"rasismi 4.–7.luokkalaisille"'],
    ['topic:"kidutuksen uhrien maatieto"'],
    ['topic:"kidutuksen kuopion" beneficiary:hdl'],
    ['topic:"kidutuksen kuopion" objective:1 sort:-funding top:2'],
  ],
  ranked: [
    ['sort:-funding top:1'],
    ['sort:-funding top:2..2'],
    ['sort:funding top:1 objective:2'],
    ['sort:-funding top:3'],
    ['sort:-funding top:4..6'],
    ['sort:start top:1'],
    ['sort:-end top:1 ties'],
    ['sort:-duration top:1'],
    ['sort:name top:3'],
  ],
  share: [
    ['share beneficiary:migri of all'],
    ['share count beneficiary:migri of all'],
    ['share objective:3 of all'],
    ['share beneficiary:migri ends:2025 of beneficiary:migri'],
    ['share topic:naisten of all'],
    ['share sort:-funding top:3 of all'],
  ],
  group: [
    ['group by:beneficiary measure:sum sort:-value top:3'],
    ['group by:beneficiary measure:count sort:-value top:1'],
    ['group by:beneficiary measure:count sort:value top:1 ties', { barLimit: 3 }],
    ['group by:objective measure:sum sort:-value'],
    ['group by:objective measure:average sort:-value top:1'],
    ['group by:start-year measure:count sort:key'],
    ['group by:state measure:sum sort:key'],
    ['group by:beneficiary measure:sum sort:-value projects:3..'],
    ['number by:beneficiary'],
    ['number by:beneficiary ends:2027'],
  ],
  compare: [
    ['group by:beneficiary among:thl,pakolaisapu'],
    ['group by:beneficiary among:thl,pakolaisapu measure:count'],
    ['group by:beneficiary among:migri,thl,spr'],
    ['group by:objective among:1,2'],
    ['group by:end-year among:2025,2030'],
  ],
  project: [
    ['project:vok-valmius'],
    ['project:vok-valmius show:end'],
    ['project:vok-valmius show:start'],
    ['project:vok-valmius show:funding'],
    ['project:vok-valmius show:beneficiary'],
    ['project:vok-valmius show:objective'],
    ['project:vok-valmius show:state'],
    ['project:vok-valmius show:state', { today: toIsoDate('2023-07-05') }],
    ['project:vok-valmius show:state', { today: toIsoDate('2022-07-05') }],
    ['beneficiary:thl show:end'],
  ],
  beneficiary: [
    ['summary beneficiary:hdl'],
    ['summary beneficiary:thl', { pageSize: 2 }],
    ['summary beneficiary:spr', { today: toIsoDate('2027-01-01') }],
  ],
  about: [['about'], ['help']],
  nothing: [
    ['beneficiary:thl ends:2030 funding:>=1000000'],
    ['topic:avaruus'],
    ['topic:avaruus objective:2'],
    ['count starts:2031'],
    ['sort:-funding top:60..62'],
    ['beneficiary:nokia'],
    ['project:kuuhanke'],
  ],
};

type Unread = Exclude<Understanding, { status: 'query' }>;
type WithoutLocale<T> = T extends unknown ? Omit<T, 'locale'> : never;

const notices: Readonly<Record<string, readonly WithoutLocale<Unread>[]>> = {
  unclear: [
    {
      status: 'unclear',
      reason: { code: 'ambiguous-name', name: 'helsingille' },
      candidates: [query('sum beneficiary:hdl'), query('sum beneficiary:helsingin-seurakuntayhtyma')],
    },
    { status: 'unclear', reason: { code: 'unexplained', words: ['qwerty', 'asdf'] }, candidates: [] },
    { status: 'unclear', reason: { code: 'no-context' }, candidates: [] },
    { status: 'unclear', reason: { code: 'empty' }, candidates: [] },
    { status: 'unclear', reason: { code: 'too-long', limit: 2000 }, candidates: [] },
    { status: 'unclear', reason: { code: 'unclear' }, candidates: [query('ends:2025'), query('starts:2025'), query('active:2025')] },
    { status: 'unknown-name', what: 'beneficiary', name: 'Nokia', candidates: [] },
    { status: 'unknown-name', what: 'beneficiary', name: 'Turun yliopisto', candidates: [query('summary beneficiary:turku')] },
  ],
  unanswerable: (
    [
      'staff',
      'place',
      'contact',
      'total-cost',
      'payments',
      'results',
      'applications',
      'participants',
      'opinion',
      'other-fund',
      'other-currency',
      'instruction',
      'future',
      'other',
    ] as const
  ).map((reason) => ({ status: 'unanswerable', reason, candidates: reason === 'payments' ? [query('sum')] : [] })),
  help: (['greeting', 'thanks'] as const).map((reason) => ({ status: 'help', reason })),
};

const badTexts = ['ends:2025-13', 'sort:-money', 'beneficiary:thl ends:', 'ends:2026..2025', 'topic:"rasismi'];

const cases = locales.flatMap((locale) =>
  Object.keys({ ...answered, ...notices, 'bad-query-text': badTexts }).map((kind) => [kind, locale] as const),
);

test.each(cases)('%s answers read well in %s', async (kind, locale) => {
  const texts = [...(await answeredTexts(kind, locale)), ...noticeTexts(kind, locale), ...badQueryTexts(kind, locale)];
  await expect(texts.join('\n')).toMatchFileSnapshot(`golden/${kind}.${locale}.txt`);
});

function answeredTexts(kind: string, locale: Locale): Promise<string[]> {
  return Promise.all(
    (answered[kind] ?? []).map(async ([asked, options]) => section(asked, answerText(await answer(asked, { ...options, locale })))),
  );
}

function noticeTexts(kind: string, locale: Locale): readonly string[] {
  return (notices[kind] ?? []).map((each) => {
    const understanding: Unread = { ...each, locale };
    return section(
      JSON.stringify('reason' in understanding ? understanding.reason : understanding.name),
      answerText(composeNotice(understanding, settingOf())),
    );
  });
}

function badQueryTexts(kind: string, locale: Locale): readonly string[] {
  if (kind !== 'bad-query-text') return [];
  return badTexts.flatMap((text) => {
    const read = parseQueryText(text);
    return read.kind === 'bad' ? [section(text, answerText(composeBadQueryText(read, settingOf({ locale }))))] : [];
  });
}

/** No-break spaces become plain ones, so that the files read and compare like prose. */
function section(asked: string, text: string): string {
  return `> ${asked}\n${text.replaceAll('\u00a0', ' ')}\n`;
}
