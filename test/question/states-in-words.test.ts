import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  'how many projects are still going',
  'how many are still in progress',
  'how many projects go on right now',
  'montako hanketta on vielä menossa',
  'montako on täl hetkel käynnis',
  'montako projektia on työn alla',
  'montako pyörii vielä',
  'hur många håller fortfarande på',
  'hur många projekt är fortfarande igång',
  'hur många är ännu i gång',
])('%s: all ways to say running', async (question) => {
  expect(await ask(question)).toBe('count active:2024-03-05');
});

test.each([
  ['which have come to a close', 'ends:..2024-03-04'],
  ['how many projects are behind us', 'count ends:..2024-03-04'],
  ['mitkä on saatu päätökseen', 'ends:..2024-03-04'],
  ['mitkä on jo paketissa', 'ends:..2024-03-04'],
  ['vilka har gått i mål', 'ends:..2024-03-04'],
  ["how many haven't wrapped up", 'count ends:2024-03-05..'],
  ['vilka är ännu inte klara', 'ends:2024-03-05..'],
  ['mitkä ei oo vielä valmiita', 'ends:2024-03-05..'],
  ['mitkä lähtee vasta käyntiin', 'starts:2024-03-06..'],
  ['vilka har ännu inte kommit i gång', 'starts:2024-03-06..'],
  ['har VOK-valmius tagit slut', 'project:vok-valmius show:state'],
  ['är Paluu slut', 'project:paluu show:end'],
  ['joko discover finland on alkanut', 'project:discover-finland show:state'],
  ['mitkä päättyvät vasta 2027', 'ends:2027'],
])('%s: ended, not ended and not begun', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  // "Still this year": what has ended already is not meant. Of the six that end in 2024 none has, so the days alone differ.
  ['mitkä vielä tänä vuonna päättyvät', 'ends:2024-03-05..2024-12-31'],
  ['which ones still end this year', 'ends:2024-03-05..2024-12-31'],
  ['vilka slutar ännu i år', 'ends:2024-03-05..2024-12-31'],
  ['which start later this year', 'starts:2024-03-06..2024-12-31'],
  ['mitkä päättyvät tänä vuonna', 'ends:2024'],
])('%s: what is left of a year that has begun', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['miten potti jakautuu tavoitteiden kesken', 'group by:objective measure:sum sort:key'],
  ['HDL:ltä kesken olevat', 'beneficiary:hdl active:2024-03-05'],
])('%s: between them, or unfinished', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['Q1 2026 endings', 'ends:2026-01-01..2026-03-31'],
  ['2024 starters over half a million', 'starts:2024 funding:>500000'],
  ['closures in 2025', 'ends:2025'],
  ['kick-offs in 2024', 'starts:2024'],
  ['2025 slutande under 300k', 'ends:2025 funding:<300000'],
  ['how many projects last until 2027', 'count ends:2027'],
  ['endings per year', 'group by:end-year measure:count sort:key'],
  ['migrin hankkeet päättymisjärjestyksessä', 'beneficiary:migri sort:end'],
])('%s: beginnings and ends as nouns', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
