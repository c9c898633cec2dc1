import { toProjectKey } from '../../../../src/domain/project.ts';
import type { Language } from '../language.ts';
import { readOrganisationNames } from '../organisation-names.ts';
import { filters } from './filters.ts';
import { phrasings } from './phrasings.ts';

export const english: Language = {
  locale: 'en',
  organisations: readOrganisationNames('en'),
  organisationPhrases: ({ plain = '', attribute = '' }) => [
    { before: attribute, after: `by ${plain}` },
    { before: attribute, after: `of ${plain}` },
    { after: `run by ${plain}`, verb: [`belong to ${plain}`, `belongs to ${plain}`] },
  ],
  filters,
  objectives: {
    '1': { of: 'objective 1' },
    '2': { of: 'objective 2' },
    '3': { of: 'objective 3' },
  },
  nouns: {
    projects: { words: ['projects', 'projects', 'grants', 'operations'], isOne: false },
    project: { words: ['project', 'project', 'grant'], isOne: true },
  },
  relatives: [
    ['that', 'that'],
    ['which', 'which'],
  ],
  and: 'and',
  numbers: [
    ['3', 3],
    ['5', 5],
    ['10', 10],
    ['three', 3],
    ['five', 5],
    ['ten', 10],
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
    'could you tell me {}',
    'do you know {}',
    "i'd like to know {}",
    'please tell me {}',
    'hi, {}',
    'hey {}',
    'can you tell me {}',
    'so {}',
    'ok so {}',
    '{} please',
    'hi bot, {}',
    'quick question: {}',
  ],
  terseFrames: ['show me {}', 'list {}', 'please show {}', 'give me {}', '{} please', 'hi, {}', 'i need {}', "i'd like to see {}"],
  compounds: ['under|way', 'on|going', 'up|coming', 'savo|grow'],
  runTogether: [
    'how much',
    'how many',
    'red cross',
    'business finland',
    'save the',
    'the children',
    'refugee council',
    'immigration service',
    'objective 2',
    'next month',
    'this year',
    'parish union',
    'police board',
    'family federation',
  ],
  chatter: ['thanks', 'pls', 'thx', 'plz', 'ty', 'thank you'],
};
