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
