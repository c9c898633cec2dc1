import { describe, expect, test } from 'vitest';
import { foldHeader, foldLetters } from '../../../src/import/columns/fold-header.ts';
import { languagesOf } from '../../../src/import/columns/header-meaning.ts';
import { allHeaderWords, headerLanguages } from '../../../src/import/columns/header-words/all-header-words.ts';

describe('the words of every language', () => {
  const needed = [
    'project',
    'beneficiary',
    'name',
    'start',
    'end',
    'amount',
    'grant',
    'cost',
    'total',
    'eligible',
    'paid',
    'planned',
  ] as const;

  test.each(headerLanguages)('%s has those that a list cannot do without', (language) => {
    expect(needed.filter((concept) => !allHeaderWords[language][concept])).toEqual([]);
  });

  test.each(Object.entries(allHeaderWords))('%s can all be met in a header', (_, words) => {
    const patterns = Object.values(words).flatMap((list) => list.split(',').map((pattern) => pattern.trim()));
    // A pattern that folding takes apart otherwise than a header would never match.
    const lost = patterns.filter((pattern) => {
      const plain = pattern.replace(/^=/u, '').replaceAll('*', '');
      return pattern === '' || foldHeader(plain) !== foldLetters(plain);
    });
    expect(lost).toEqual([]);
  });
});

describe('the language of the headers', () => {
  test.each([
    ['Croatian, not Slovene', ['Početak provedbe', 'Kraj provedbe', 'Županija'], 'hr', 'sl'],
    ['Polish, not Croatian', ['Tytuł projektu', 'Kraj', 'Województwo'], 'pl', 'hr'],
    ['Estonian, not Spanish', ['EL toetus', 'Projekti nimi', 'Toetuse saaja'], 'et', 'es'],
    ['Latvian, not Spanish', ['ES finansējums', 'Projekta nosaukums', 'Kopējās izmaksas'], 'lv', 'es'],
  ] as const)('is %s', (_, headers, yes, no) => {
    const languages = languagesOf(headers);
    expect(languages.has(yes)).toBe(true);
    expect(languages.has(no)).toBe(false);
  });
});

test.each([
  ['projekt_starttid', 'projekt starttid'],
  ['AwardedAmountToDate', 'awarded amount to date'],
  ['LeadROName', 'lead ro name'],
  ['Bewilligungs-\ndatum', 'bewilligungs datum'],
  ['Förderfähige Ausgaben des Vorhabens1)\n(in EUR)', 'forderfahige ausgaben des vorhabens in eur'],
  ['part_fse_(50%)', 'part fse'],
  ['E.U. contribution*', 'eu contribution'],
  ['N° de l’opération', 'nr de l operation'],
  ['Συνολικές Δαπάνες', 'συνολικεσ δαπανεσ'],
  ['Kosten in T€', 'kosten in t eur'],
])('"%s" is read as "%s"', (header, folded) => {
  expect(foldHeader(header)).toBe(folded);
});
