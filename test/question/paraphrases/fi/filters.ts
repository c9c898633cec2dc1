// Longer than most files: a table of phrases, a row for each filter.
import type { Language } from '../language.ts';

/** The forms of the noun in holes; participles before it agree with it, in this order. */
export const nounForms = ['hankkeet', 'hankkeiden', 'hankkeille', 'hankkeista', 'hankkeita', 'hanketta', 'hanke'] as const;

const participles = {
  päättyvät: 'päättyvät päättyvien päättyville päättyvistä päättyviä päättyvää päättyvä',
  loppuvat: 'loppuvat loppuvien loppuville loppuvista loppuvia loppuvaa loppuva',
  päättyneet: 'päättyneet päättyneiden päättyneille päättyneistä päättyneitä päättynyttä päättynyt',
  alkavat: 'alkavat alkavien alkaville alkavista alkavia alkavaa alkava',
  alkaneet: 'alkaneet alkaneiden alkaneille alkaneista alkaneita alkanutta alkanut',
  käynnistyneet: 'käynnistyneet käynnistyneiden käynnistyneille käynnistyneistä käynnistyneitä käynnistynyttä käynnistynyt',
  alkamattomat: 'alkamattomat alkamattomien alkamattomille alkamattomista alkamattomia alkamatonta alkamaton',
  olevat: 'olevat olevien oleville olevista olevia olevaa oleva',
  olleet: 'olleet olleiden olleille olleista olleita ollutta ollut',
  saaneet: 'saaneet saaneiden saaneille saaneista saaneita saanutta saanut',
} as const;

/** "Vuonna 2025 päättyvät" in the form that its noun has. */
function agreeing(adverb: string, participle: keyof typeof participles): Readonly<Record<string, string>> {
  const forms = participles[participle].split(' ');
  return Object.fromEntries(nounForms.map((form, index) => [form, `${adverb} ${forms[index] ?? ''}`]));
}

export const filters: Language['filters'] = {
  'objective 1': [
    { before: 'tavoitteen 1', verb: ['kuuluvat tavoitteeseen 1', 'kuuluu tavoitteeseen 1'] },
    { before: 'erityistavoitteen 1', verb: ['kuuluvat erityistavoitteeseen 1', 'kuuluu erityistavoitteeseen 1'] },
    { before: 'Euroopan yhteisen turvapaikkajärjestelmän' },
  ],
  'objective 2': [
    { before: 'tavoitteen 2', verb: ['kuuluvat tavoitteeseen 2', 'kuuluu tavoitteeseen 2'] },
    { before: 'erityistavoitteen 2', verb: ['ovat tavoitteessa 2', 'on tavoitteessa 2'] },
    { before: 'laillisen muuttoliikkeen' },
  ],
  'objective 3': [
    { before: 'tavoitteen 3', verb: ['kuuluvat tavoitteeseen 3', 'kuuluu tavoitteeseen 3'] },
    { before: 'kolmannen tavoitteen' },
  ],
  'over a million': [
    { before: 'yli miljoonan euron', verb: ['saivat yli miljoona euroa', 'sai yli miljoona euroa'] },
    { before: 'yli 1 000 000 euron', verb: ['ovat saaneet yli miljoonan', 'on saanut yli miljoonan'] },
    { before: 'yli 1M€' },
    { before: agreeing('yli miljoona euroa', 'saaneet') },
  ],
  'over half a million': [
    { before: 'yli puolen miljoonan euron', verb: ['saivat yli puoli miljoonaa', 'sai yli puoli miljoonaa'] },
    { before: 'yli 500 000 euron', verb: ['ovat saaneet yli 500 000 euroa', 'on saanut yli 500 000 euroa'] },
    { before: 'yli 500k' },
  ],
  'under 100 000': [
    { before: 'alle 100 000 euron', verb: ['saivat alle 100 000 euroa', 'sai alle 100 000 euroa'] },
    { before: 'alle sadantuhannen euron', verb: ['saivat alle sata tuhatta euroa', 'sai alle sata tuhatta euroa'] },
    { before: 'alle 100k' },
  ],
  'under 300 000': [
    { before: 'alle 300 000 euron', verb: ['saivat alle 300 000 euroa', 'sai alle 300 000 euroa'] },
    { before: 'alle 300 000 €', verb: ['saivat vähemmän kuin 300 000 euroa', 'sai vähemmän kuin 300 000 euroa'] },
  ],
  'at least 200 000': [
    { before: 'vähintään 200 000 euron', verb: ['saivat vähintään 200 000 euroa', 'sai vähintään 200 000 euroa'] },
    { before: agreeing('vähintään 200 000 euroa', 'saaneet') },
  ],
  'at most 400 000': [
    { before: 'enintään 400 000 euron', verb: ['saivat enintään 400 000 euroa', 'sai enintään 400 000 euroa'] },
    { before: 'korkeintaan 400 000 euron' },
  ],
  '300 000 to 400 000': [
    { before: '300 000–400 000 euron', verb: ['saivat 300 000–400 000 euroa', 'sai 300 000–400 000 euroa'] },
    { before: '300-400 tuhannen euron' },
  ],
  'started in 2022': [
    { before: agreeing('vuonna 2022', 'alkaneet'), verb: ['alkoivat vuonna 2022', 'alkoi vuonna 2022'] },
    { before: agreeing('v. 2022', 'käynnistyneet'), verb: ['käynnistyivät vuonna 2022', 'käynnistyi vuonna 2022'] },
  ],
  'started in 2023': [
    { before: agreeing('vuonna 2023', 'alkaneet'), verb: ['alkoivat vuonna 2023', 'alkoi vuonna 2023'] },
    { before: agreeing('2023', 'alkaneet'), verb: ['ovat alkaneet vuonna 2023', 'on alkanut vuonna 2023'] },
  ],
  'started in January 2024': [
    { before: agreeing('tammikuussa 2024', 'alkaneet'), verb: ['alkoivat tammikuussa 2024', 'alkoi tammikuussa 2024'] },
    { before: agreeing('tammikuussa 2024', 'käynnistyneet'), verb: ['käynnistyivät tammikuussa 2024', 'käynnistyi tammikuussa 2024'] },
  ],
  'starts next month': [
    { before: agreeing('ensi kuussa', 'alkavat'), verb: ['alkavat ensi kuussa', 'alkaa ensi kuussa'] },
    { before: agreeing('huhtikuussa 2024', 'alkavat'), verb: ['alkavat huhtikuussa 2024', 'alkaa huhtikuussa 2024'] },
  ],
  'started after 2022': [
    { before: agreeing('vuoden 2022 jälkeen', 'alkaneet'), verb: ['alkoivat vuoden 2022 jälkeen', 'alkoi vuoden 2022 jälkeen'] },
  ],
  'ends in 2025': [
    { before: agreeing('vuonna 2025', 'päättyvät'), verb: ['päättyvät vuonna 2025', 'päättyy vuonna 2025'] },
    { before: agreeing('2025', 'päättyvät'), verb: ['loppuvat 2025', 'loppuu 2025'] },
  ],
  'ends in 2026': [
    { before: agreeing('vuonna 2026', 'päättyvät'), verb: ['päättyvät vuonna 2026', 'päättyy vuonna 2026'] },
    { before: agreeing('v. 2026', 'loppuvat'), verb: ['loppuvat vuonna 2026', 'loppuu vuonna 2026'] },
  ],
  'ends in March 2026': [
    { before: agreeing('maaliskuussa 2026', 'päättyvät'), verb: ['päättyvät maaliskuussa 2026', 'päättyy maaliskuussa 2026'] },
  ],
  'ends this year': [
    { before: agreeing('tänä vuonna', 'päättyvät'), verb: ['päättyvät tänä vuonna', 'päättyy tänä vuonna'] },
    { before: agreeing('tänä vuonna', 'loppuvat'), verb: ['loppuvat tänä vuonna', 'loppuu tänä vuonna'] },
  ],
  'ends next month': [
    { before: agreeing('ensi kuussa', 'päättyvät'), verb: ['päättyvät ensi kuussa', 'päättyy ensi kuussa'] },
    { before: agreeing('ensi kuussa', 'loppuvat'), verb: ['loppuvat ensi kuussa', 'loppuu ensi kuussa'] },
  ],
  'ends soon': [
    { before: agreeing('pian', 'päättyvät'), verb: ['päättyvät pian', 'päättyy pian'] },
    { before: agreeing('pian', 'loppuvat'), verb: ['loppuvat pian', 'loppuu pian'] },
  ],
  'ends before 2025': [
    { before: agreeing('ennen vuotta 2025', 'päättyvät'), verb: ['päättyvät ennen vuotta 2025', 'päättyy ennen vuotta 2025'] },
  ],
  'ends by the end of 2025': [
    {
      before: agreeing('vuoden 2025 loppuun mennessä', 'päättyvät'),
      verb: ['päättyvät vuoden 2025 loppuun mennessä', 'päättyy vuoden 2025 loppuun mennessä'],
    },
  ],
  'ends on 31.12.2025': [{ before: agreeing('31.12.2025', 'päättyvät'), verb: ['päättyvät 31.12.2025', 'päättyy 31.12.2025'] }],
  'active in 2024': [
    { before: agreeing('vuonna 2024 käynnissä', 'olevat'), verb: ['ovat käynnissä vuonna 2024', 'on käynnissä vuonna 2024'] },
  ],
  'active on 1.1.2024': [
    { before: agreeing('1.1.2024 käynnissä', 'olleet'), verb: ['olivat käynnissä 1.1.2024', 'oli käynnissä 1.1.2024'] },
  ],
  running: [
    { before: agreeing('käynnissä', 'olevat'), verb: ['ovat käynnissä', 'on käynnissä'] },
    { before: agreeing('parhaillaan käynnissä', 'olevat'), verb: ['ovat nyt käynnissä', 'on nyt käynnissä'] },
    { before: agreeing('meneillään', 'olevat'), verb: ['ovat meneillään', 'on meneillään'] },
  ],
  ended: [
    { before: agreeing('jo', 'päättyneet'), verb: ['ovat päättyneet', 'on päättynyt'] },
    { before: agreeing('jo', 'päättyneet'), verb: ['ovat jo päättyneet', 'on jo päättynyt'] },
  ],
  'not started': [
    { before: agreeing('vielä', 'alkamattomat'), verb: ['eivät ole vielä alkaneet', 'ei ole vielä alkanut'] },
    { verb: ['eivät ole alkaneet', 'ei ole alkanut'] },
  ],
};
