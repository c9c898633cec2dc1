import { expect, test } from 'vitest';
import { loadVoikko } from '../../src/search/voikko.ts';
import { lexemesOf } from '../../src/search/voikko-lexemes.ts';

test('looking for the dictionary never throws, and what it finds reads words', () => {
  const voikko = loadVoikko();
  for (const word of voikko === null ? [] : ['naisille', 'Turussa', 'xyzzy', '', 'a'.repeat(255), '\u0001', '😀']) {
    expect(Array.isArray(voikko?.readings(word))).toBe(true);
  }
  voikko?.close();
});

test('a suffix tells what a word is derived from, a structure how it is compounded', () => {
  const readings = [
    {
      baseForm: 'nuorisotyöntekijä',
      wordClass: 'nimisana',
      wordBases: '+nuoriso(nuoriso)+työn(työ)+teki(tehdä)+jä(+jä)',
      structure: '=ppppppp=pppp=pppppppppp',
    },
  ];
  expect(lexemesOf('nuorisotyöntekijöille', readings)).toEqual([
    {
      lemma: 'nuorisotyöntekijä',
      kind: 'noun',
      members: [
        { surface: 'nuoriso', base: 'nuoriso' },
        { surface: 'työn', base: 'työ' },
        { surface: 'tekijä', base: 'tekijä' },
      ],
      bases: ['tehdä'],
    },
  ]);
});

test('the dictionary takes kokonais- for a woman in a whole; we do not', () => {
  const readings = [
    {
      baseForm: 'kokonaishyvinvointi',
      wordClass: 'nimisana',
      wordBases: '+koko(koko)+nais(nainen)+hyvinvointi(hyvin=vointi)',
      structure: '=pppp=pppp=ppppp=pppppp',
    },
  ];
  expect(lexemesOf('kokonaishyvinvointi', readings)[0]?.members.map(({ base }) => base)).toEqual(['', 'hyvin', 'vointi']);
});
