import { expect, test } from 'vitest';
import { leadingFigure } from '../../src/answer/leading-figure.ts';
import { locales } from '../../src/domain/locale.ts';
import { spellOut } from '../../src/locale/spell-out.ts';
import { oddList } from './odd-list.ts';
import { answer } from './real-list.ts';

const figureOf = async (asked: string, options = {}): Promise<string | null> =>
  leadingFigure(await answer(asked, options))?.replaceAll('\u00a0', ' ') ?? null;

test.each([
  ['sum beneficiary:thl', '1 533 374,50 €'],
  ['average objective:1', '689 701,52 €'],
  ['project:vok-valmius show:funding', '522 870,16 €'],
  ['project:vok-valmius', '522 870,16 €'],
  ['summary beneficiary:thl', '1 533 374,50 €'],
  ['share beneficiary:migri of all', '39,94 %'],
  ['project:vok-valmius show:end', '31.7.2023'],
  ['count beneficiary:migri', '12 hanketta'],
  ['count beneficiary:spr', '1 hanke'],
  ['number by:beneficiary', '25'],
])('%s leads with %s', async (asked, figure) => {
  expect(await figureOf(asked)).toBe(figure);
});

test.each(['list', 'group by:objective', 'group by:beneficiary among:thl,migri', 'project:vok-valmius show:objective', 'about'])(
  '%s has no one figure',
  async (asked) => {
    expect(await figureOf(asked)).toBeNull();
  },
);

test.each(['beneficiary:nokia', 'help', 'project:project-3 show:funding', 'project:project-3'])('%s states no figure', async (asked) => {
  expect(await figureOf(asked, { list: oddList })).toBeNull();
});

test('two currencies stand side by side', async () => {
  expect(await figureOf('sum', { list: oddList })).toBe('1 000,50 € · 2 000,00 SEK');
});

test.each(locales)('the figure stands in the headline too, in %s', async (locale) => {
  for (const asked of [
    'sum beneficiary:thl',
    'project:vok-valmius',
    'summary beneficiary:thl',
    'share beneficiary:migri of all',
    'project:vok-valmius show:end',
  ]) {
    const composed = await answer(asked, { locale });
    expect(spellOut(composed.headline, locale)).toContain(leadingFigure(composed));
  }
});
