// Longer than most files: a table of sentences, a row for each thing that can be asked.
import type { Language } from '../language.ts';

const none: readonly string[] = [];

export const phrasings: Language['phrasings'] = {
  list: {
    questions: [
      'vilka är {projekten}',
      'vilka {projekt} finns det',
      'vilka {projekt} {verb}',
      'vilka av {projekten} {verb}',
      'vilka {projekt} har {org}',
      'vilka {projekt} driver {org}',
      'vad har {org} för {projekt}',
      'vilka av {org:of} {projekt} {verb}',
      'vilka {projekt} finns det {objective:in}',
    ],
    terse: [
      '{projekt}',
      '{org:of} {projekt}',
      'lista över {projekt}',
      'alla {projekt}',
      '{org} {projekt}',
      'samtliga {projekt}',
      'alla {org:of} {projekt}',
    ],
  },
  sum: {
    questions: [
      'hur mycket fick {org}',
      'hur mycket pengar fick {org}',
      'hur mycket har {org} fått sammanlagt',
      'hur mycket finansiering har {org} fått',
      'hur mycket beviljades {org}',
      'hur mycket pengar gick till {org}',
      'hur mycket EU-stöd har {org} beviljats',
      '{org} fick hur mycket',
      'vad fick {org} totalt',
      'hur stor är {org:of} finansiering sammanlagt',
      'hur mycket pengar fick {projekten}',
      'hur mycket har {projekten} fått totalt',
      'hur mycket har beviljats till {projekt}',
      'vad är den totala finansieringen för {projekten}',
      'hur mycket pengar går till {projekt} totalt',
      'hur mycket får {org:of} {projekt} sammanlagt',
    ],
    terse: [
      '{org:of} finansiering',
      '{org} totalt',
      'finansiering till {org}',
      'total finansiering för {projekt}',
      '{org:of} bidrag sammanlagt',
      'summan för {projekten}',
    ],
  },
  count: {
    questions: [
      'hur många {projekt} har {org}',
      'hur många {projekt} driver {org}',
      'hur många {projekt} har {org} fått',
      '{org} har hur många {projekt}',
      'hur många {projekt} finns det',
      'hur många {projekt} finns på listan',
      'hur många {projekt} är det sammanlagt',
      'hur många {projekt} {verb}',
      'hur många av {projekten} {verb}',
      'hur många av {org:of} {projekt} {verb}',
      'vad är antalet {projekt}',
      'hur många {projekt} finns det {objective:in}',
    ],
    terse: ['antal {projekt}', 'hur många {projekt}', 'antalet {projekt}', '{org} hur många {projekt}'],
  },
  average: {
    questions: [
      'vad är den genomsnittliga finansieringen för {projekten}',
      'hur mycket fick {projekten} i genomsnitt',
      'hur mycket får {projekten} i medeltal',
      'vad är medelvärdet av finansieringen för {projekten}',
      'hur mycket pengar har {org:of} {projekt} fått i medeltal',
      'vad är {org:of} genomsnittliga bidrag',
    ],
    terse: [
      'genomsnittligt bidrag för {projekt}',
      'medelvärde för {projekten}',
      '{org:of} genomsnittliga finansiering',
      'genomsnittlig finansiering, {projekt}',
    ],
  },
  median: {
    questions: [
      'vad är medianen för {projekten}',
      'vad är medianen för {org:of} {projekt}',
      'vad är medianbidraget för {projekten}',
      'vilken är medianfinansieringen för {projekten}',
    ],
    terse: ['median för {projekt}', 'medianen av {projekten}', 'medianfinansiering, {projekt}'],
  },
  share: {
    questions: [
      'hur stor andel av finansieringen gick till {projekten}',
      'hur många procent av pengarna fick {org}',
      'hur stor andel av finansieringen fick {org}',
      'vad är {org:of} andel av finansieringen',
      'hur många procent av all finansiering gick till {projekt}',
      'hur stor del av pengarna har {org} fått',
      'hur stor andel av finansieringen gick till {org:of} {projekt}',
      'hur många procent av finansieringen gick till {objective:to}',
    ],
    terse: [
      '{org:of} andel av finansieringen',
      'andel av finansieringen: {org}',
      'andelen av finansieringen för {projekt}',
      '{org:of} andel i procent',
    ],
  },
  'share of an objective': {
    questions: [
      'hur stor andel av finansieringen {objective:in} gick till {org}',
      'hur många procent av pengarna {objective:in} fick {org}',
      'vad är {org:of} andel av finansieringen {objective:in}',
    ],
    terse: ['{org:of} andel av finansieringen {objective:in}'],
  },
  largest: {
    questions: [
      'vilket är det största {projektet}',
      'vilket {projekt:one} är störst',
      'vilket är {org:of} största {projekt:one}',
      'vilket {projekt:one} fick mest pengar',
      'vilket av {projekten} är störst',
      'vilket av {org:of} {projekt} är störst',
    ],
    terse: ['största {projektet}', 'det största {projektet}', '{org:of} största {projekt:one}', 'det dyraste {projektet}'],
  },
  smallest: {
    questions: [
      'vilket är det minsta {projektet}',
      'vilket {projekt:one} är minst',
      'vilket är {org:of} minsta {projekt:one}',
      'vilket {projekt:one} fick minst pengar',
    ],
    terse: ['minsta {projektet}', '{org:of} minsta {projekt:one}', 'det minsta {projektet}'],
  },
  'largest few': {
    questions: [
      'vilka är de {number} största {bara projekten}',
      'vilka är {org:of} {number} största {projekt}',
      'vilka {number} {projekt} fick mest pengar',
    ],
    terse: [
      '{number} största {bara projekten}',
      'de {number} största {bara projekten}',
      'topp {number} {projekt}',
      '{org:of} {number} största {projekt}',
    ],
  },
  'smallest few': {
    questions: ['vilka är de {number} minsta {bara projekten}', 'vilka är {org:of} {number} minsta {projekt}'],
    terse: ['{number} minsta {bara projekten}', '{org:of} {number} minsta {projekt}'],
  },
  who: {
    questions: ['vem driver {projekten}', 'vilka driver {projekten}', 'vem står bakom {projekten}', 'vem genomför {projekten}'],
    terse: none,
  },
  'when they end': {
    questions: ['när slutar {projekten}', 'när slutar {org:of} {projekt}', 'när tar {projekten} slut', 'när avslutas {org:of} {projekt}'],
    terse: ['slutdatum för {projekten}', 'slutdatum för {org:of} {projekt}'],
  },
  'when they start': {
    questions: ['när börjar {projekten}', 'när började {org:of} {projekt}', 'när startar {projekten}'],
    terse: ['startdatum för {projekten}', 'startdatum för {org:of} {projekt}'],
  },
  'by beneficiary': {
    questions: ['hur fördelas finansieringen för {projekten} per mottagare', 'hur mycket pengar fick {projekten} per organisation'],
    terse: [
      'finansiering per mottagare, {projekt}',
      'finansiering för {projekt} per organisation',
      'finansieringen av {projekten} per bidragsmottagare',
    ],
  },
  'number by beneficiary': {
    questions: ['hur många {projekt} har varje organisation', 'hur många {projekt} finns det per mottagare'],
    terse: ['antal {projekt} per mottagare', 'antalet {projekt} per organisation'],
  },
  'by objective': {
    questions: ['hur fördelas finansieringen för {projekten} per mål', 'hur fördelas {org:of} finansiering per mål'],
    terse: ['finansiering för {projekt} per mål', '{org:of} finansiering per mål', 'finansiering per särskilt mål, {projekt}'],
  },
  'number by objective': {
    questions: ['hur många {projekt} finns det inom varje mål', 'hur många {projekt} finns det per mål'],
    terse: ['antal {projekt} per mål', 'antalet {projekt} per specifikt mål'],
  },
  'by starting year': {
    questions: ['hur fördelas finansieringen för {projekten} per startår', 'hur mycket pengar fick {projekten} per startår'],
    terse: ['finansiering för {projekt} per startår', '{org:of} finansiering per startår'],
  },
  'number by ending year': {
    questions: ['hur många {projekt} slutar varje år', 'hur många {projekt} finns det per slutår'],
    terse: ['antal {projekt} per slutår', 'antalet {projekt} per slutår'],
  },
  'largest beneficiaries': {
    questions: [
      'vilka är de {number} största mottagarna',
      'vilka {number} organisationer fick mest pengar',
      'vilka är de {number} största bidragsmottagarna {objective:in}',
      'vilka {number} organisationer fick mest pengar {objective:in}',
    ],
    terse: [
      'topp {number} mottagare',
      'de {number} största mottagarna',
      '{number} största bidragsmottagarna',
      'topp {number} mottagare {objective:in}',
    ],
  },
  'most funded': {
    questions: [
      'vem fick mest pengar',
      'vilken organisation fick mest finansiering',
      'vem har fått mest',
      'vem fick mest pengar {objective:in}',
      'vilken organisation har fått mest stöd {objective:in}',
    ],
    terse: none,
  },
  'most projects': {
    questions: ['vem har flest {projekt}', 'vilken organisation har flest {projekt}', 'vem driver flest {projekt}'],
    terse: none,
  },
  comparison: {
    questions: ['vem fick mer, {org} eller {org}', 'vilken fick mer pengar, {org} eller {org}', 'fick {org} mer än {org}'],
    terse: ['{org} vs {org}', 'jämför {org} och {org}', '{org} jämfört med {org}'],
  },
  summary: { questions: none, terse: ['{org}'] },
  'who runs a project': {
    questions: ['vem driver {title}', 'vem står bakom projektet {title}', 'vilken organisation driver {title}', 'vem ansvarar för {title}'],
    terse: ['{title} vem driver'],
  },
  'when a project ends': {
    questions: ['när slutar {title}', 'när tar projektet {title} slut', 'när avslutas {title}'],
    terse: ['{title} slutdatum', 'slutdatum för {title}'],
  },
  'when a project starts': {
    questions: ['när började {title}', 'när startade projektet {title}', 'när börjar {title}'],
    terse: ['{title} startdatum', 'startdatum för {title}'],
  },
  'what a project got': {
    questions: ['hur mycket fick {title}', 'hur mycket pengar fick projektet {title}', 'hur mycket beviljades {title}'],
    terse: ['{title} finansiering', 'finansiering för {title}'],
  },
};
