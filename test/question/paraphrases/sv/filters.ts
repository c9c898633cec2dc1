import type { Language } from '../language.ts';

export const filters: Language['filters'] = {
  'objective 1': [
    { after: 'inom mål 1', verb: ['hör till mål 1', 'hör till mål 1'] },
    { after: 'i särskilt mål 1' },
    { after: 'inom det gemensamma europeiska asylsystemet' },
  ],
  'objective 2': [
    { after: 'inom mål 2', verb: ['hör till mål 2', 'hör till mål 2'] },
    { after: 'inom specifikt mål 2' },
    { after: 'inom laglig migration och integration' },
  ],
  'objective 3': [{ after: 'inom mål 3', verb: ['hör till mål 3', 'hör till mål 3'] }, { after: 'i det tredje målet' }],
  'over a million': [
    { after: 'på över en miljon euro', verb: ['fick över en miljon euro', 'fick över en miljon euro'] },
    { after: 'på mer än 1 000 000 euro', verb: ['har fått mer än en miljon euro', 'har fått mer än en miljon euro'] },
    { after: 'över 1 milj. euro' },
  ],
  'over half a million': [
    { after: 'på över en halv miljon euro', verb: ['fick över en halv miljon', 'fick över en halv miljon'] },
    { after: 'på över 500 000 euro', verb: ['fick mer än 500 000 euro', 'fick mer än 500 000 euro'] },
  ],
  'under 100 000': [
    { after: 'på under 100 000 euro', verb: ['fick under 100 000 euro', 'fick under 100 000 euro'] },
    { after: 'under 100 000 €', verb: ['fick mindre än 100 000 euro', 'fick mindre än 100 000 euro'] },
    { after: 'under hundra tusen euro' },
  ],
  'under 300 000': [
    { after: 'på mindre än 300 000 euro', verb: ['fick mindre än 300 000 euro', 'fick mindre än 300 000 euro'] },
    { after: 'under 300 000 euro' },
  ],
  'at least 200 000': [
    { after: 'på minst 200 000 euro', verb: ['fick minst 200 000 euro', 'fick minst 200 000 euro'] },
    { after: 'på åtminstone 200 000 euro' },
  ],
  'at most 400 000': [
    { after: 'på högst 400 000 euro', verb: ['fick högst 400 000 euro', 'fick högst 400 000 euro'] },
    { after: 'på max 400 000 euro' },
  ],
  '300 000 to 400 000': [
    { after: 'på 300 000–400 000 euro', verb: ['fick mellan 300 000 och 400 000 euro', 'fick mellan 300 000 och 400 000 euro'] },
    { after: 'mellan 300 000 och 400 000 euro' },
  ],
  'started in 2022': [
    { after: 'som började 2022', verb: ['började 2022', 'började 2022'] },
    { verb: ['startade år 2022', 'startade år 2022'] },
  ],
  'started in 2023': [{ verb: ['började 2023', 'började 2023'] }, { verb: ['inleddes år 2023', 'inleddes år 2023'] }],
  'started in January 2024': [
    { verb: ['började i januari 2024', 'började i januari 2024'] },
    { verb: ['startade i januari 2024', 'startade i januari 2024'] },
  ],
  'starts next month': [{ verb: ['börjar nästa månad', 'börjar nästa månad'] }, { verb: ['startar i april 2024', 'startar i april 2024'] }],
  'started after 2022': [{ verb: ['började efter 2022', 'började efter 2022'] }],
  'ends in 2025': [
    { verb: ['slutar 2025', 'slutar 2025'] },
    { verb: ['avslutas år 2025', 'avslutas år 2025'] },
    { verb: ['tar slut 2025', 'tar slut 2025'] },
  ],
  'ends in 2026': [{ verb: ['slutar 2026', 'slutar 2026'] }, { verb: ['upphör år 2026', 'upphör år 2026'] }],
  'ends in March 2026': [
    { verb: ['slutar i mars 2026', 'slutar i mars 2026'] },
    { verb: ['avslutas i mars 2026', 'avslutas i mars 2026'] },
  ],
  'ends this year': [{ verb: ['slutar i år', 'slutar i år'] }, { verb: ['avslutas i år', 'avslutas i år'] }],
  'ends next month': [{ verb: ['slutar nästa månad', 'slutar nästa månad'] }, { verb: ['upphör nästa månad', 'upphör nästa månad'] }],
  'ends soon': [
    { verb: ['slutar snart', 'slutar snart'] },
    { verb: ['snart tar slut', 'snart tar slut'], mainVerb: ['tar snart slut', 'tar snart slut'] },
  ],
  'ends before 2025': [{ verb: ['slutar före 2025', 'slutar före 2025'] }],
  'ends by the end of 2025': [{ verb: ['slutar före utgången av 2025', 'slutar före utgången av 2025'] }],
  'ends on 31.12.2025': [
    { verb: ['slutar den 31 december 2025', 'slutar den 31 december 2025'] },
    { verb: ['slutar 31.12.2025', 'slutar 31.12.2025'] },
  ],
  'active in 2024': [{ verb: ['pågår 2024', 'pågår 2024'] }, { verb: ['är aktiva under 2024', 'är aktivt under 2024'] }],
  'active on 1.1.2024': [{ verb: ['pågick den 1 januari 2024', 'pågick den 1 januari 2024'] }],
  running: [
    { before: 'pågående', verb: ['pågår', 'pågår'] },
    { before: 'pågående', verb: ['pågår just nu', 'pågår just nu'] },
    { before: 'pågående', verb: ['fortfarande pågår', 'fortfarande pågår'], mainVerb: ['pågår fortfarande', 'pågår fortfarande'] },
  ],
  ended: [
    { before: 'avslutade', verb: ['har slutat', 'har slutat'] },
    { before: 'avslutade', verb: ['redan har avslutats', 'redan har avslutats'], mainVerb: ['har redan avslutats', 'har redan avslutats'] },
  ],
  'not started': [
    { before: 'kommande', verb: ['inte har börjat', 'inte har börjat'], mainVerb: ['har inte börjat', 'har inte börjat'] },
    {
      before: 'ej påbörjade',
      verb: ['ännu inte har börjat', 'ännu inte har börjat'],
      mainVerb: ['har ännu inte börjat', 'har ännu inte börjat'],
    },
  ],
};
