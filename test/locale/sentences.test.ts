import { expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { formats } from '../../src/locale/fi/formats.ts';
import { fi } from '../../src/locale/fi.ts';
import type { Formats } from '../../src/locale/formats.ts';
import type { ExampleNames } from '../../src/locale/sections/help-sentences.ts';
import type { Sentences } from '../../src/locale/sentences.ts';
import { sentencesFor } from '../../src/locale/sentences-for.ts';

test('a missing translation does not compile', () => {
  const { help: _help, ...withoutHelp } = fi;
  const { daysLeft: _daysLeft, ...withoutDaysLeft } = formats;
  // @ts-expect-error: a language without its help is no language.
  const language: Sentences = withoutHelp;
  // @ts-expect-error: nor are formats that cannot say how many days are left.
  const formatting: Formats = withoutDaysLeft;
  expect([language, formatting]).toBeDefined();
});

test('every language has a sentence for everything, and none is empty', () => {
  const paths = locales.map((locale) => pathsOf(sentencesFor(locale)));
  expect(paths[1]).toEqual(paths[0]);
  expect(paths[2]).toEqual(paths[0]);
});

const noNames: ExampleNames = { beneficiary: null, otherBeneficiary: null, project: null, topic: null, year: 2025 };

test.each(locales)('help in %s never shows a hole where the list has no name', (locale) => {
  const { help } = sentencesFor(locale);
  const shown = [...help.examples(noNames), ...help.groups(noNames).flatMap(({ title, examples }) => [title, ...examples])];
  expect(shown.filter((text) => text.trim() === '' || /null|undefined/u.test(text))).toEqual([]);
  expect(help.groups(noNames).every(({ examples }) => examples.length > 0)).toBe(true);
});

test.each(locales)('a Finnish ending never hangs on a name in %s: names stand between spaces, quotes or marks', (locale) => {
  const { questions } = sentencesFor(locale);
  const asked = [
    questions.beneficiaryTotal,
    questions.beneficiaryProjects,
    questions.beneficiaryCount,
    questions.beneficiaryShare,
    questions.project,
  ];
  for (const question of asked) expect(question('Nimi')).toMatch(/(^|[\s”“"])Nimi($|[\s?,”])/u);
});

function pathsOf(value: object, path = ''): readonly string[] {
  return Object.entries(value)
    .flatMap(([key, each]) => {
      if (typeof each === 'string') return each.trim() === '' ? [`${path}.${key} is empty`] : [`${path}.${key}`];
      return typeof each === 'object' && each !== null && !Array.isArray(each) ? pathsOf(each, `${path}.${key}`) : [`${path}.${key}`];
    })
    .sort();
}
