import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  'onko minun oleskelulupa hakemus jo käsitelty',
  'mun hakemus hylättiin, mitä teen',
  'mulla on oleskelulupa menossa, milloin tulee päätös',
  'haluaisin hakea oleskelulupaa',
  'voinko muuttaa suomeen',
  'mistä saan apua väkivaltaan',
  'miten pääsen kielikurssille',
  'voiko joku auttaa mua perheenyhdistämisessä',
  'is my permit ready',
  'what happened to my asylum application',
  'how do i extend my residence permit',
  'where can i learn finnish',
  'help me with family reunification',
  'i need a lawyer for my asylum appeal',
  'vad har hänt med min asylansökan',
  'hur förlänger jag mitt uppehållstillstånd',
  'var kan jag lära mig svenska',
  'jag behöver hjälp med asyl',
])("%s: a case of one's own is not answered from the list", async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  ['help me find projects for women', 'topic:women'],
  ['auta löytämään hankkeita naisille', 'topic:naisille'],
  ['where can i find projects on trafficking', 'topic:trafficking'],
  ["i'd like to see projects about visas", 'topic:visas'],
])('%s: projects are asked for', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
