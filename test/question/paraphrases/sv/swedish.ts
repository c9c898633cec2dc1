import { toProjectKey } from '../../../../src/domain/project.ts';
import type { Language } from '../language.ts';
import { readOrganisationNames } from '../organisation-names.ts';
import { filters } from './filters.ts';
import { phrasings } from './phrasings.ts';

const towns: ReadonlySet<string> = new Set(['Åbo', 'Raumo']);

export const swedish: Language = {
  locale: 'sv',
  organisations: readOrganisationNames('sv'),
  organisationPhrases: ({ plain = '' }) => [
    { after: `som drivs av ${plain}` },
    { verb: [`drivs av ${plain}`, `drivs av ${plain}`] },
    // From a town is where a project is, not who runs it.
    ...(towns.has(plain) ? [] : [{ after: `från ${plain}` }]),
  ],
  filters,
  objectives: {
    '1': { in: 'inom mål 1', to: 'mål 1' },
    '2': { in: 'inom mål 2', to: 'mål 2' },
    '3': { in: 'i mål 3', to: 'särskilt mål 3' },
  },
  nouns: {
    projekt: { words: ['projekt'], isOne: false },
    projekten: { words: ['projekten'], isOne: false, article: 'de' },
    'bara projekten': { words: ['projekten'], isOne: false },
    projektet: { words: ['projektet'], isOne: true },
    'projekt:one': { words: ['projekt'], isOne: true },
  },
  relatives: [['som', 'som']],
  and: 'och',
  numbers: [
    ['3', 3],
    ['5', 5],
    ['10', 10],
    ['tre', 3],
    ['fem', 5],
    ['tio', 10],
  ],
  projects: [
    ['VOK-valmius', toProjectKey('vok-valmius')],
    ['ADERE', toProjectKey('adere-paatostoimenpiteen-uudistaminen')],
    ['Niitty 2', toProjectKey('niitty-2-yhdessa-maahanmuuttajaperheiden')],
    ['Vamos', toProjectKey('vamos-stay-and-study')],
    ['MoniTieto', toProjectKey('monitieto-laadukas-tietopohja')],
    ['Discover Finland', toProjectKey('discover-finland')],
    ['Integration 2022', toProjectKey('integration-2022')],
    ['Puheesta tekstiksi', toProjectKey('puheesta-tekstiksi')],
  ],
  phrasings,
  questionFrames: [
    'kan du berätta {}',
    'vet du {}',
    'jag skulle vilja veta {}',
    'hej, {}',
    'säg {}',
    'kan du säga {}',
    'jag undrar {}',
    '{} tack',
    'hej boten, {}',
    'du, {}',
    'snälla berätta {}',
  ],
  terseFrames: ['visa {}', 'lista {}', 'kan du visa {}', 'ge mig {}', '{} tack', 'hej, {}', 'jag behöver {}', 'visa mig {}'],
  compounds: [
    'migrations|verket',
    'migrations|verk',
    'flykting|hjälpen',
    'diakoniss|anstalten',
    'bildnings|förbund',
    'barnskydds|förbund',
    'befolknings|förbundet',
    'polis|styrelsen',
    'garanti|stiftelsen',
    'bidrags|mottagarna',
    'slut|datum',
    'start|datum',
    'start|år',
    'median|finansieringen',
    'medel|värdet',
    'medel|tal',
    'yrkes|högskola',
  ],
  runTogether: [
    'hur mycket',
    'hur många',
    'röda korset',
    'rädda barnen',
    'åbo stad',
    'business finland',
    'nästa månad',
    'mål 2',
    'i genomsnitt',
    'i år',
    'raumo stad',
  ],
  chatter: ['tack', 'pls', 'plz', 'thx', 'tackar', 'tack på förhand'],
};
