import { expect, test } from 'vitest';
import { normalise } from '../../src/question/normalise.ts';
import { asksForNews } from '../../src/question/reading/asks-news.ts';

test.each([
  'mitä uutta listalla',
  'Mitä uutta listalla on?',
  'mitä uutta',
  'onko listalla mitään uutta?',
  'mitä uutta listassa on',
  'mikä on muuttunut listassa',
  'mikä on muuttunut edellisen version jälkeen?',
  'mitä on lisätty listaan',
  'miten lista on muuttunut?',
  'vad är nytt i listan',
  'Vad är nytt i listan?',
  'vad är det för nytt i listan',
  'vad har ändrats i listan?',
  'finns det något nytt i listan?',
  "what's new in the list",
  'What is new in the list?',
  'what’s new?',
  'what has changed since the last list?',
  'what changed in the list',
  'anything new in the list?',
  'is there anything new?',
  'how has the list changed?',
])('asks what is new in the list: %s', (text) => {
  expect(asksForNews(normalise(text))).toBe(true);
});

test.each([
  'uudet hankkeet',
  'mitä uutta THL sai',
  'new projects in 2024',
  'what is new asylum system',
  'vad är nytt om rasism',
  'mitä uusia hankkeita alkaa',
  'what projects changed beneficiary',
  'milloin lista on päivitetty',
  'changes in reception centres',
  'muutokset vastaanotossa',
  'mitä listalla on',
])('asks for something else: %s', (text) => {
  expect(asksForNews(normalise(text))).toBe(false);
});
