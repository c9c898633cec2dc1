import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../adapters/console/settings.ts';

describe('the language that the surroundings ask for', () => {
  test.each([
    [{ LANG: 'fi_FI.UTF-8' }, 'fi'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'sv_FI' }, 'sv'],
    [{ LANG: 'fi_FI', LC_MESSAGES: 'en_US' }, 'en'],
    [{ LC_ALL: '', LANG: 'sv_SE.UTF-8' }, 'sv'],
    [{ LC_ALL: 'fi_FI', HANKEBOTTI_LOCALE: 'en' }, 'en'],
    [{ LANG: 'C.UTF-8' }, null],
    [{ LANG: 'de_DE.UTF-8' }, null],
    [{ LANG: 'fil_PH.UTF-8' }, null],
    [{}, null],
  ])('%j is %s', (environment, locale) => {
    expect(readSettings(environment).locale).toBe(locale);
  });
});

describe('colour', () => {
  test.each([
    [{}, true],
    [{ NO_COLOR: '' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '0' }, false],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'xterm-256color' }, true],
  ])('with %j is %s', (environment, colour) => {
    expect(readSettings(environment).colour).toBe(colour);
  });
});

describe('libvoikko', () => {
  test.each([
    [{}, true],
    [{ HANKEBOTTI_VOIKKO: '' }, true],
    [{ HANKEBOTTI_VOIKKO: 'on' }, true],
    [{ HANKEBOTTI_VOIKKO: 'off' }, false],
    [{ HANKEBOTTI_VOIKKO: 'OFF' }, false],
  ])('with %j is used where it is there: %s', (environment, voikko) => {
    expect(readSettings(environment).voikko).toBe(voikko);
  });
});

test.each([
  [undefined, 86_400_000],
  ['24h', 86_400_000],
  ['30min', 1_800_000],
  ['7d', 604_800_000],
  ['5 min', 300_000],
  ['4min', null],
  ['25d', null],
  ['an hour', null],
  ['3600', null],
  ['-1h', null],
])('asking the list’s address every %s is every %s milliseconds', (every, ms) => {
  expect(readSettings(every === undefined ? {} : { HANKEBOTTI_LIST_EVERY: every }).listEveryMs).toBe(ms);
});

test('the list’s folder is watched unless that is off, and no address is asked unless one is set', () => {
  expect(readSettings({})).toMatchObject({ watchesList: true, listAddress: null });
  const set = { HANKEBOTTI_LIST_WATCH: 'off', HANKEBOTTI_LIST_URL: ' https://example.org/list.csv ' };
  expect(readSettings(set)).toMatchObject({ watchesList: false, listAddress: 'https://example.org/list.csv' });
});

test('an empty setting counts as not set', () => {
  expect(readSettings({ HANKEBOTTI_DATA: '', HANKEBOTTI_STATE: '', HANKEBOTTI_TIMEZONE: '', HANKEBOTTI_UNANSWERED: '' })).toMatchObject({
    dataFolder: undefined,
    statePath: null,
    unansweredPath: null,
    timeZone: undefined,
  });
});

test('the list, the state file and the time zone are taken as they are', () => {
  expect(
    readSettings({ HANKEBOTTI_DATA: '/lists/a', HANKEBOTTI_STATE: 'state.json', HANKEBOTTI_TIMEZONE: 'Europe/Stockholm' }),
  ).toMatchObject({
    dataFolder: '/lists/a',
    statePath: 'state.json',
    timeZone: 'Europe/Stockholm',
  });
});
