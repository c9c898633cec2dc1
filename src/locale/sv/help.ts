import { exampleGroups, holding } from '../example-groups.ts';
import { line, strong } from '../line.ts';
import type { HelpSentences } from '../sections/help-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

export function help(term: FundingTerm) {
  return {
    greeting: (title) => line`Hej! Jag svarar på frågor om listan ${strong(formats.quote(title))}`,
    thanks: line`Varsågod! Fråga gärna mer.`,
    headline: (title) => line`Fråga med egna ord om listan ${strong(formats.quote(title))}`,
    groups(names) {
      const { beneficiary, otherBeneficiary, project, topic, year, currency } = names;
      const holds = holding(names);
      return exampleGroups([
        [
          'Finansiering',
          holds('funding') && 'Hur mycket finansiering har beviljats totalt?',
          holds('funding') && beneficiary && `Hur mycket har ${beneficiary} fått?`,
          holds('funding') && `Hur stor är ${term.the} per projekt i medeltal?`,
          holds('funding', 'objective') && 'Finansiering per särskilt mål',
        ],
        [
          'Projekt',
          beneficiary && `Vilka projekt har ${beneficiary}?`,
          holds('end') && project && `När slutar ${project}?`,
          holds('funding') && '5 största projekten',
          holds('funding') && currency === undefined && 'projekt över en miljon euro',
        ],
        [
          'Tid',
          holds('end') && `Vilka projekt slutar år ${year}?`,
          holds('end') && 'Vilka projekt slutar snart?',
          holds('start', 'end') && 'Vilka projekt pågår nu?',
          holds('start') && 'Vilka projekt har inte börjat än?',
        ],
        [
          'Jämförelse',
          holds('funding', 'beneficiary') && 'Topp 5 stödmottagare',
          holds('funding') && beneficiary && otherBeneficiary && `Vem har fått mer, ${beneficiary} eller ${otherBeneficiary}?`,
          holds('funding') && beneficiary && `Hur många procent av finansieringen har ${beneficiary} fått?`,
        ],
        ['Ämne', topic && `Vilka projekt handlar om ${topic}?`],
        ['Listan', 'Alla projekt i alfabetisk ordning', 'Hur gammal är listan?'],
      ]);
    },
    examples(names) {
      const { beneficiary, topic, year } = names;
      const holds = holding(names);
      const whole = holds('funding') ? 'Hur mycket finansiering har beviljats totalt?' : 'Hur många projekt finns det?';
      const ofBeneficiary = (name: string) => (holds('funding') ? `Hur mycket har ${name} fått?` : `Vilka projekt har ${name}?`);
      return [
        beneficiary === null ? whole : ofBeneficiary(beneficiary),
        holds('end') ? `Vilka projekt slutar år ${year}?` : 'Visa alla projekt',
        topic === null ? (holds('funding') ? '5 största projekten' : 'Hur gammal är listan?') : `Vilka projekt handlar om ${topic}?`,
      ];
    },
    queryText: line`Du kan ställa följdfrågor: ”och 2026?”, ”störst först”, ”fler”. Inom hakparentes i varje svar står sökningen i kort form. Den kan också skrivas som den är.`,
  } satisfies HelpSentences;
}
