import { exampleGroups, holding } from '../example-groups.ts';
import { line, strong } from '../line.ts';
import type { HelpSentences } from '../sections/help-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

export function help(term: FundingTerm) {
  return {
    greeting: (title) => line`Hei! Vastaan kysymyksiin listasta ${strong(formats.quote(title))}`,
    thanks: line`Ole hyvä! Voit kysyä lisää milloin vain.`,
    headline: (title) => line`Kysy omin sanoin listasta ${strong(formats.quote(title))}`,
    groups(names) {
      const { beneficiary, otherBeneficiary, project, topic, year, currency } = names;
      const holds = holding(names);
      return exampleGroups([
        [
          'Rahoitus',
          holds('funding') && 'Kuinka paljon rahoitusta on myönnetty yhteensä?',
          holds('funding') && beneficiary && `Kuinka paljon ${beneficiary} on saanut?`,
          holds('funding') && `Mikä on ${term.of} keskiarvo hanketta kohti?`,
          holds('funding', 'objective') && 'Rahoitus erityistavoitteittain',
        ],
        [
          'Hankkeet',
          beneficiary && `Mitä hankkeita ${beneficiary} toteuttaa?`,
          holds('end') && project && `Milloin ${project} päättyy?`,
          holds('funding') && '5 suurinta hanketta',
          holds('funding') && currency === undefined && 'yli miljoonan euron hankkeet',
        ],
        [
          'Aika',
          holds('end') && `Mitkä hankkeet päättyvät vuonna ${year}?`,
          holds('end') && 'Mitkä hankkeet päättyvät pian?',
          holds('start', 'end') && 'Mitkä hankkeet ovat nyt käynnissä?',
          holds('start') && 'Mitkä hankkeet eivät ole vielä alkaneet?',
        ],
        [
          'Vertailu',
          holds('funding', 'beneficiary') && 'Top 5 saajaa',
          holds('funding') && beneficiary && otherBeneficiary && `Kumpi on saanut enemmän, ${beneficiary} vai ${otherBeneficiary}?`,
          holds('funding') && beneficiary && `Kuinka monta prosenttia rahoituksesta ${beneficiary} on saanut?`,
        ],
        ['Aihe', topic && `Mitkä hankkeet liittyvät aiheeseen ${topic}?`],
        ['Lista', 'Kaikki hankkeet aakkosjärjestyksessä', 'Kuinka vanha lista on?'],
      ]);
    },
    examples(names) {
      const { beneficiary, topic, year } = names;
      const holds = holding(names);
      const whole = holds('funding') ? 'Kuinka paljon rahoitusta on myönnetty yhteensä?' : 'Kuinka monta hanketta on?';
      const ofBeneficiary = (name: string) => (holds('funding') ? `Kuinka paljon ${name} on saanut?` : `Mitä hankkeita ${name} toteuttaa?`);
      return [
        beneficiary === null ? whole : ofBeneficiary(beneficiary),
        holds('end') ? `Mitkä hankkeet päättyvät vuonna ${year}?` : 'Näytä kaikki hankkeet',
        topic === null
          ? holds('funding')
            ? '5 suurinta hanketta'
            : 'Kuinka vanha lista on?'
          : `Mitkä hankkeet liittyvät aiheeseen ${topic}?`,
      ];
    },
    queryText: line`Voit jatkaa edellisestä vastauksesta: ”entä vuonna 2026?”, ”suurin ensin”, ”lisää”. Vastauksen hakasulkeissa on haku lyhyessä muodossa, ja senkin voi kirjoittaa sellaisenaan.`,
  } satisfies HelpSentences;
}
