import { toProjectKey } from '../../../../src/domain/project.ts';
import type { Language, Noun } from '../language.ts';
import { readOrganisationNames } from '../organisation-names.ts';
import { filters, nounForms } from './filters.ts';
import { phrasings } from './phrasings.ts';

const projekti = ['projektit', 'projektien', 'projekteille', 'projekteista', 'projekteja', 'projektia', 'projekti'];

export const finnish: Language = {
  locale: 'fi',
  organisations: readOrganisationNames('fi'),
  organisationPhrases: ({ of }) => (of === undefined ? [] : [{ before: of }]),
  filters,
  objectives: {
    '1': { of: 'tavoitteen 1', in: 'tavoitteessa 1', from: 'tavoitteesta 1', to: 'tavoitteelle 1' },
    '2': { of: 'tavoitteen 2', in: 'erityistavoitteessa 2', from: 'tavoitteesta 2', to: 'tavoitteelle 2' },
    '3': { of: 'erityistavoitteen 3', in: 'tavoitteessa 3', from: 'tavoitteesta 3', to: 'erityistavoitteelle 3' },
  },
  nouns: Object.fromEntries(
    nounForms.map((form, index): [string, Noun] => [
      form,
      { words: [form, form, projekti[index] ?? form], isOne: form === 'hanke', clauseAtEnd: true },
    ]),
  ),
  relatives: [
    ['jotka', 'joka'],
    [', jotka', ', joka'],
  ],
  and: 'ja',
  numbers: [
    ['3', 3],
    ['5', 5],
    ['10', 10],
    ['kolme', 3],
    ['viisi', 5],
    ['kymmenen', 10],
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
    'voisitko kertoa, {}',
    'osaatko sanoa {}',
    'haluaisin tietää, {}',
    'kerro {}',
    'hei, {}',
    'moi {}',
    'tiedätkö {}',
    'kysyisin, {}',
    'hei botti {}',
    '{} kiitos',
    'no {}',
  ],
  terseFrames: ['näytä {}', 'listaa {}', 'hei, {}', '{}, kiitos', '{} pliis', 'saisinko tietää: {}', 'moi {}', 'tarvitsen: {}'],
  compounds: [
    'maahanmuutto|virasto',
    'pakolais|apu',
    'sivistys|liitto',
    'lastensuojelu|liitto',
    'väestö|liitto',
    'poliisi|hallitus',
    'takuu|säätiö',
    'seurakunta|yhtymä',
    'diakonissa|laitos',
    'rauhankasvatus|instituutti',
    'ammatti|korkeakoulu',
    'erityis|tavoit',
    'alkamis|vuosittain',
    'päättymis|vuosittain',
    'keski|määräinen',
    'yhteen|laskettu',
    'prosentti|osuus',
    'maalis|kuussa',
    'tammi|kuussa',
  ],
  runTogether: [
    'punainen risti',
    'punaisen ristin',
    'business finland',
    'pelastakaa lapset',
    'kuinka paljon',
    'kuinka monta',
    'paljonko rahaa',
    'ensi kuussa',
    'tänä vuonna',
    'turun kaupunki',
    'turun kaupungin',
  ],
  chatter: ['kiitos', 'pls', 'kiitti', 'plz', 'thx', 'kiitos etukäteen'],
};
