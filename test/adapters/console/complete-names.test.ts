import { describe, expect, test } from 'vitest';
import { completeNames } from '../../../adapters/console/complete-names.ts';
import { fakeBot } from './fake-bot.ts';

describe('Tab', () => {
  test.each([
    ['suomen pa', ['Suomen Pakolaisapu ry'], 'suomen pa'],
    ['paljonko suomen pun', ['Suomen Punainen Risti'], 'suomen pun'],
    ['paljonko suom', ['Suomen Pakolaisapu ry', 'Suomen Punainen Risti', 'Suomi etenee'], 'suom'],
    ['milloin VOK', ['VOK-valmius'], 'VOK'],
    ['entä migri', ['Maahanmuuttovirasto'], 'migri'],
    ['paljonko ', [], 'paljonko '],
    ['s', [], 's'],
    ['', [], ''],
    ['xyz', [], 'xyz'],
  ])('after %j offers %j', (typed, names, replaced) => {
    expect(completeNames(fakeBot(), typed, 'fi')).toEqual([names, replaced]);
  });

  test('a hostile name in the list reaches the terminal without its control characters', () => {
    const bot = { ...fakeBot(), complete: () => [{ label: 'Paha\x1b[2J nimi', key: 'x' }] };
    expect(completeNames(bot, 'pah', 'fi')[0]).toEqual(['Paha [2J nimi']);
  });
});
