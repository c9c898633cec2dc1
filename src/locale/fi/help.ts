import { exampleGroups } from '../example-groups.ts';
import { line, strong } from '../line.ts';
import type { HelpSentences } from '../sections/help-sentences.ts';
import { formats } from './formats.ts';

export const help = {
  greeting: (title) => line`Hei! Vastaan kysymyksiin listasta ${strong(formats.quote(title))}`,
  thanks: line`Ole hyvä! Voit kysyä lisää milloin vain.`,
  headline: (title) => line`Kysy omin sanoin listasta ${strong(formats.quote(title))}`,
  groups: ({ beneficiary, otherBeneficiary, project, topic, year }) =>
    exampleGroups([
      [
        'Rahoitus',
        'Kuinka paljon rahoitusta on myönnetty yhteensä?',
        beneficiary && `Kuinka paljon ${beneficiary} on saanut?`,
        'Mikä on EU-rahoituksen keskiarvo hanketta kohti?',
        'Rahoitus erityistavoitteittain',
      ],
      [
        'Hankkeet',
        beneficiary && `Mitä hankkeita ${beneficiary} toteuttaa?`,
        project && `Milloin ${project} päättyy?`,
        '5 suurinta hanketta',
        'yli miljoonan euron hankkeet',
      ],
      [
        'Aika',
        `Mitkä hankkeet päättyvät vuonna ${year}?`,
        'Mitkä hankkeet päättyvät pian?',
        'Mitkä hankkeet ovat nyt käynnissä?',
        'Mitkä hankkeet eivät ole vielä alkaneet?',
      ],
      [
        'Vertailu',
        'Top 5 saajaa',
        beneficiary && otherBeneficiary && `Kumpi on saanut enemmän, ${beneficiary} vai ${otherBeneficiary}?`,
        beneficiary && `Kuinka monta prosenttia rahoituksesta ${beneficiary} on saanut?`,
      ],
      ['Aihe', topic && `Mitkä hankkeet liittyvät aiheeseen ${topic}?`],
      ['Lista', 'Kaikki hankkeet aakkosjärjestyksessä', 'Kuinka vanha lista on?'],
    ]),
  examples: ({ beneficiary, topic, year }) => [
    beneficiary === null ? 'Kuinka paljon rahoitusta on myönnetty yhteensä?' : `Kuinka paljon ${beneficiary} on saanut?`,
    `Mitkä hankkeet päättyvät vuonna ${year}?`,
    topic === null ? '5 suurinta hanketta' : `Mitkä hankkeet liittyvät aiheeseen ${topic}?`,
  ],
  queryText: line`Voit jatkaa edellisestä vastauksesta: ”entä vuonna 2026?”, ”suurin ensin”, ”lisää”. Vastauksen hakasulkeissa on haku lyhyessä muodossa, ja senkin voi kirjoittaa sellaisenaan.`,
} satisfies HelpSentences;
