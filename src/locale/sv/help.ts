import { exampleGroups } from '../example-groups.ts';
import { line, strong } from '../line.ts';
import type { HelpSentences } from '../sections/help-sentences.ts';
import { formats } from './formats.ts';

export const help = {
  greeting: (title) => line`Hej! Jag svarar på frågor om listan ${strong(formats.quote(title))}`,
  thanks: line`Varsågod! Fråga gärna mer.`,
  headline: (title) => line`Fråga med egna ord om listan ${strong(formats.quote(title))}`,
  groups: ({ beneficiary, otherBeneficiary, project, topic, year }) =>
    exampleGroups([
      [
        'Finansiering',
        'Hur mycket finansiering har beviljats totalt?',
        beneficiary && `Hur mycket har ${beneficiary} fått?`,
        'Hur stor är EU-finansieringen per projekt i medeltal?',
        'Finansiering per särskilt mål',
      ],
      [
        'Projekt',
        beneficiary && `Vilka projekt har ${beneficiary}?`,
        project && `När slutar ${project}?`,
        '5 största projekten',
        'projekt över en miljon euro',
      ],
      [
        'Tid',
        `Vilka projekt slutar år ${year}?`,
        'Vilka projekt slutar snart?',
        'Vilka projekt pågår nu?',
        'Vilka projekt har inte börjat än?',
      ],
      [
        'Jämförelse',
        'Topp 5 stödmottagare',
        beneficiary && otherBeneficiary && `Vem har fått mer, ${beneficiary} eller ${otherBeneficiary}?`,
        beneficiary && `Hur många procent av finansieringen har ${beneficiary} fått?`,
      ],
      ['Ämne', topic && `Vilka projekt handlar om ${topic}?`],
      ['Listan', 'Alla projekt i alfabetisk ordning', 'Hur gammal är listan?'],
    ]),
  examples: ({ beneficiary, topic, year }) => [
    beneficiary === null ? 'Hur mycket finansiering har beviljats totalt?' : `Hur mycket har ${beneficiary} fått?`,
    `Vilka projekt slutar år ${year}?`,
    topic === null ? '5 största projekten' : `Vilka projekt handlar om ${topic}?`,
  ],
  queryText: line`Du kan ställa följdfrågor: ”och 2026?”, ”störst först”, ”fler”. Inom hakparentes i varje svar står sökningen i kort form. Den kan också skrivas som den är.`,
} satisfies HelpSentences;
