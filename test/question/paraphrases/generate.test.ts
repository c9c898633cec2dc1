import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filterIds } from './conditions.ts';
import { faults, noises } from './faults.ts';
import { generateParaphrases } from './generate.ts';
import { measureIds } from './measures.ts';

const paraphrases = generateParaphrases(5400);
const locales = ['fi', 'en', 'sv'] as const;

test('there are more than 5,000 different paraphrases, the same ones in every run', () => {
  expect(new Set(paraphrases.map(({ text }) => text)).size).toBeGreaterThanOrEqual(5000);
  expect(generateParaphrases(300)).toEqual(paraphrases.slice(0, 300));
});

test.each(locales)('in %s every measure, filter, noise and fault comes up', (locale) => {
  const own = paraphrases.filter(({ language }) => language.locale === locale);
  expect(new Set(own.map(({ measure }) => measure))).toEqual(new Set(measureIds));
  expect(new Set(own.flatMap(({ filters }) => filters))).toEqual(new Set(filterIds));
  expect(new Set(own.flatMap(({ noise }) => noise ?? []))).toEqual(new Set(noises));
  // English has no dots to leave out.
  const possible = faults.filter((fault) => locale !== 'en' || fault !== 'no dots');
  expect(new Set(own.flatMap(({ fault }) => fault ?? []))).toEqual(new Set(possible));
});

test.each(locales)('in %s every organisation of the list comes up under each of its names', (locale) => {
  const [own] = paraphrases.filter(({ language }) => language.locale === locale);
  const named = paraphrases.flatMap(({ language, organisations }) => (language.locale === locale ? organisations : []));
  expect(new Set(own?.language.organisations.map(({ key }) => key))).toEqual(organisationsOfTheList());
  expect(new Set(named.map(({ forms }) => forms['plain']))).toEqual(
    new Set(own?.language.organisations.map(({ forms }) => forms['plain'])),
  );
});

function organisationsOfTheList(): ReadonlySet<string> {
  const file: { readonly beneficiaries: readonly { readonly key: string }[] } = JSON.parse(
    readFileSync(new URL('../../../data/amif-fi/beneficiaries.json', import.meta.url), 'utf8'),
  );
  return new Set(file.beneficiaries.map(({ key }) => key));
}
