import { afterEach, describe, expect, test } from 'vitest';
import type { StateLimits, StateStore } from '../../src/state/state-store.ts';

/** Makes an empty store; what one store remembers, no other knows. */
export type MakeState = (limits?: Partial<StateLimits>) => Promise<StateStore>;

const hour = 60 * 60 * 1000;
/** 5 March 2024, noon in UTC: 19,787 days and twelve hours after 1 January 1970. */
const noon = 19_787 * 24 * hour + 12 * hour;

/** What every store of state must do. */
export function stateContract(name: string, make: MakeState): void {
  describe(name, () => {
    const open: StateStore[] = [];
    async function makeState(limits?: Partial<StateLimits>): Promise<StateStore> {
      const state = await make(limits);
      open.push(state);
      return state;
    }
    afterEach(async () => {
      for (const state of open.splice(0)) await state.close();
    });

    test('a person has no language until one is chosen, and none after the choice is taken back', async () => {
      const state = await makeState();
      expect(await state.languageOf('slack:T1:U1')).toBeNull();
      await state.chooseLanguage('slack:T1:U1', 'sv');
      await state.chooseLanguage('slack:T1:U2', 'en');
      await state.chooseLanguage('slack:T1:U1', 'fi');
      expect([await state.languageOf('slack:T1:U1'), await state.languageOf('slack:T1:U2')]).toEqual(['fi', 'en']);
      await state.chooseLanguage('slack:T1:U1', null);
      expect(await state.languageOf('slack:T1:U1')).toBeNull();
    });

    test('of more languages than the limit, the one chosen longest ago is forgotten', async () => {
      const state = await makeState({ languages: 2 });
      for (const person of ['a', 'b', 'a', 'c']) await state.chooseLanguage(person, 'sv');
      expect([await state.languageOf('a'), await state.languageOf('b'), await state.languageOf('c')]).toEqual(['sv', null, 'sv']);
    });

    test('an installation is kept to the letter until it is forgotten', async () => {
      const state = await makeState();
      expect(await state.recallInstallation('slack:T1')).toBeNull();
      await state.keepInstallation('slack:T1', '{"bot":{"token":"a"}}');
      await state.keepInstallation('slack:T1', '{"bot":{"token":"b\\n"}}');
      expect(await state.recallInstallation('slack:T1')).toBe('{"bot":{"token":"b\\n"}}');
      await state.forgetInstallation('slack:T1');
      expect(await state.recallInstallation('slack:T1')).toBeNull();
    });

    test('an event is the first once within 15 minutes', async () => {
      const state = await makeState();
      expect(await state.isFirst('slack:Ev1', noon)).toBe(true);
      expect(await state.isFirst('slack:Ev1', noon + 1_000)).toBe(false);
      expect(await state.isFirst('slack:Ev2', noon + 1_000)).toBe(true);
      expect(await state.isFirst('slack:Ev1', noon + 15 * 60_000)).toBe(false);
      expect(await state.isFirst('slack:Ev1', noon + 15 * 60_000 + 1)).toBe(true);
    });

    test('of more events than the limit, those seen first are forgotten', async () => {
      const state = await makeState({ events: 2 });
      for (const event of ['a', 'b', 'c']) await state.isFirst(event, noon);
      expect([await state.isFirst('c', noon), await state.isFirst('b', noon), await state.isFirst('a', noon)]).toEqual([
        false,
        false,
        true,
      ]);
    });

    test('an unknown conversation has no queries', async () => {
      const state = await makeState();
      expect(await state.recallQueries('C1', noon)).toEqual([]);
    });

    test('a conversation remembers its queries, the newest last', async () => {
      const state = await makeState();
      await state.rememberQuery('C1', 'sum beneficiary:thl', noon);
      await state.rememberQuery('C1', 'list ends:2026', noon + 1);
      expect(await state.recallQueries('C1', noon + 2)).toEqual(['sum beneficiary:thl', 'list ends:2026']);
    });

    test('only the last five queries are remembered', async () => {
      const state = await makeState();
      for (const text of ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7']) await state.rememberQuery('C1', text, noon);
      expect(await state.recallQueries('C1', noon)).toEqual(['q3', 'q4', 'q5', 'q6', 'q7']);
    });

    test('the same query asked twice stands there twice', async () => {
      const state = await makeState();
      await state.rememberQuery('C1', 'count', noon);
      await state.rememberQuery('C1', 'count', noon);
      expect(await state.recallQueries('C1', noon)).toEqual(['count', 'count']);
    });

    test('what was recalled does not change when more is asked', async () => {
      const state = await makeState();
      await state.rememberQuery('C1', 'q1', noon);
      const recalled = await state.recallQueries('C1', noon);
      await state.rememberQuery('C1', 'q2', noon);
      expect(recalled).toEqual(['q1']);
    });

    test('a query text is kept to the letter', async () => {
      const texts = ['list topic:"a \\"b\\" \'c\' \\n"', 'list topic:"ääkkönen 🇫🇮 e\u0301"', 'a\nb\r\nc\td', '', ' '];
      const state = await makeState();
      for (const text of texts) await state.rememberQuery('C1', text, noon);
      expect(await state.recallQueries('C1', noon)).toEqual(texts);
    });

    test('a conversation is forgotten 24 hours after its last query', async () => {
      const state = await makeState();
      await state.rememberQuery('C1', 'q1', noon);
      await state.rememberQuery('C1', 'q2', noon + 20 * hour);
      expect(await state.recallQueries('C1', noon + 44 * hour)).toEqual(['q1', 'q2']);
      expect(await state.recallQueries('C1', noon + 44 * hour + 1)).toEqual([]);
    });

    test('a query after that begins anew', async () => {
      const state = await makeState();
      await state.rememberQuery('C1', 'old', noon);
      await state.rememberQuery('C1', 'new', noon + 25 * hour);
      expect(await state.recallQueries('C1', noon + 25 * hour)).toEqual(['new']);
    });

    test('the age limit can be set', async () => {
      const state = await makeState({ conversationAgeMs: 1_000 });
      await state.rememberQuery('C1', 'q1', noon);
      expect(await state.recallQueries('C1', noon + 1_000)).toEqual(['q1']);
      expect(await state.recallQueries('C1', noon + 1_001)).toEqual([]);
    });

    test('a clock that is set back a little forgets nothing, and one that ran years ahead keeps nothing', async () => {
      const state = await makeState();
      await state.rememberQuery('C2', 'q2', noon + 10 * 365 * 24 * hour);
      await state.rememberQuery('C1', 'q1', noon);
      await state.rememberQuery('C1', 'q3', noon - hour);
      expect(await state.recallQueries('C1', noon - hour)).toEqual(['q1', 'q3']);
      expect(await state.recallQueries('C2', noon)).toEqual([]);
    });

    test('where conversations are too many, the ones whose last query is oldest are forgotten', async () => {
      const state = await makeState({ conversations: 2 });
      await state.rememberQuery('C1', 'q1', noon);
      await state.rememberQuery('C2', 'q2', noon + 1);
      await state.rememberQuery('C1', 'q3', noon + 2);
      await state.rememberQuery('C3', 'q4', noon + 3);
      expect(await state.recallQueries('C1', noon + 4)).toEqual(['q1', 'q3']);
      expect(await state.recallQueries('C2', noon + 4)).toEqual([]);
      expect(await state.recallQueries('C3', noon + 4)).toEqual(['q4']);
    });

    test('a forgotten conversation is gone, and the others stay', async () => {
      const state = await makeState();
      await state.rememberQuery('C1', 'q1', noon);
      await state.rememberQuery('C2', 'q2', noon);
      await state.forgetConversation('C1');
      await state.forgetConversation('never seen');
      expect(await state.recallQueries('C1', noon)).toEqual([]);
      expect(await state.recallQueries('C2', noon)).toEqual(['q2']);
    });

    test('a query too long to remember is not passed over: the conversation is forgotten', async () => {
      const state = await makeState();
      await state.rememberQuery('C1', 'q1', noon);
      await state.rememberQuery('C1', 'x'.repeat(2_001), noon);
      expect(await state.recallQueries('C1', noon)).toEqual([]);
      await state.rememberQuery('C1', 'y'.repeat(2_000), noon);
      expect(await state.recallQueries('C1', noon)).toEqual(['y'.repeat(2_000)]);
    });

    test('any text names a conversation, and no two names are taken for one', async () => {
      const state = await makeState();
      for (const [index, name] of hostileNames.entries()) await state.rememberQuery(name, `q${index}`, noon);
      for (const [index, name] of hostileNames.entries()) {
        expect(await state.recallQueries(name, noon), JSON.stringify(name.slice(0, 40))).toEqual([`q${index}`]);
      }
    });
  });
}

const long = 'a'.repeat(10_000);

/** Each differs from all others, some in one character only. */
export const hostileNames: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '\u0000',
  'C1',
  'c1',
  'C1 ',
  'C1\n',
  '../../etc/passwd',
  "'; drop table state; --",
  'å',
  'a\u030a',
  '\ud800',
  '\ud801',
  '🇫🇮',
  '\u202eC1',
  'a'.repeat(200),
  'a'.repeat(201),
  long,
  `${long}b`,
  `${long}\ud800`,
  `${long}\ud801`,
  // SHA-256 of 'abc' (FIPS 180-4, the standard's own example).
  'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  'id:C1',
];
