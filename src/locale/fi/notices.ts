import { joinTexts, line } from '../line.ts';
import type { NoticeSentences, QueryTextTrouble } from '../sections/notice-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

const troubles = {
  'unknown-word': 'haku ei tunne tätä sanaa',
  'not-one-of': 'tällaista arvoa ei ole',
  'not-a-period': 'tämä ei ole päivä, kuukausi, vuosi eikä aikaväli',
  'not-an-amount': 'tämä ei ole summa eikä summien väli',
  'not-a-count': 'tämä ei ole lukumäärä',
  'not-ranks': 'tämä ei ole sija eikä sijojen väli',
  'not-a-key': 'tämä ei ole tunnus: siinä voi olla vain pieniä kirjaimia a–z, numeroita, pisteitä ja yhdysmerkkejä',
  'no-text': 'tästä puuttuu haettava sana',
  'no-closing-quote': 'lainausmerkki jää sulkematta',
  backwards: 'väli päättyy ennen kuin se alkaa',
  repeated: 'tämä on haussa kahdesti',
  misplaced: 'tämä ei kuulu tällaiseen hakuun',
  missing: 'tämän jälkeen tai tämän kanssa tarvitaan vielä jotakin',
} as const satisfies Record<QueryTextTrouble, string>;

export function notices(term: FundingTerm) {
  return {
    nothing: (conditions) => line`Mikään listan hanke ei täytä ehtoja: ${conditions}`,
    nothingOfTopic: (topic, rest) =>
      rest === ''
        ? line`Minkään hankkeen nimessä tai tavoitteissa ei mainita ${quote(topic)}`
        : line`Minkään hankkeen nimessä tai tavoitteissa ei mainita ${quote(topic)}, kun haku rajataan näin: ${rest}`,
    emptyList: line`Listalla ei ole yhtään hanketta`,
    outsideRanks: (from, total) =>
      total === null
        ? line`Sijaa ${whole(from)} ei ole: hankkeita on vähemmän`
        : line`Sijaa ${whole(from)} ei ole: rivejä on vain ${whole(total)}`,
    searched: (projects) => line`Haku kävi läpi koko listan, ${words.projects(projects)}.`,
    unknownKey: (what, key) =>
      line`Tällä listalla ei ole ${{ project: 'hanketta', beneficiary: 'avustuksen saajaa', objective: 'erityistavoitetta', list: 'listaa' }[what]}, jonka tunnus on ${quote(key)}`,
    unknownKeyHint: line`Lista on voinut vaihtua sen jälkeen, kun kysymys tai painike tehtiin. Kysy uudelleen nimellä.`,
    unknownName: (name, what) =>
      what === 'objective'
        ? line`Listalla ei ole erityistavoitetta ${quote(name)}`
        : line`Listalla ei ole avustuksen saajaa nimeltä ${quote(name)}`,
    nearest: line`Lähimmät listan nimet ovat alla.`,
    unclear(reason) {
      switch (reason.code) {
        case 'ambiguous-name':
          return line`${quote(reason.name)} sopii useaan nimeen. Mitä tarkoitat?`;
        case 'unexplained':
          return line`En ymmärtänyt, mitä tässä tarkoittaa: ${joinTexts(reason.words.map(quote), formats.and)}`;
        case 'no-context':
          return line`Kysymys jatkaa aiempaa, mutta aiempaa kysymystä ei ole. Kysy koko kysymys.`;
        case 'empty':
          return line`Viestissä ei ollut kysymystä`;
        case 'too-long':
          return line`Viesti on liian pitkä: luen enintään ${whole(reason.limit)} merkkiä. Esitä lyhyempi kysymys.`;
        case 'lists-apart':
          return line`Listoja ei verrata keskenään: kysy yhdestä kerrallaan`;
        case 'unclear':
          return line`En ymmärtänyt, miten kysymyksen osat liittyvät toisiinsa`;
      }
    },
    notHeld(reason) {
      switch (reason) {
        case 'staff':
          return line`Lista ei kerro, montako ihmistä hankkeissa tai organisaatioissa työskentelee`;
        case 'place':
          return line`Listalla ei ole tietoa siitä, missä hankkeet toteutetaan. Paikannimiä voi hakea hankkeiden nimistä ja tavoitteista.`;
        case 'contact':
          return line`Listalla ei ole yhteystietoja`;
        case 'total-cost':
          return line`Listalla on vain myönnetty ${term.name}, ei kokonaiskustannuksia eikä omarahoitusta`;
        case 'payments':
          return line`Lista kertoo hankkeen koko kestoajaksi myönnetyn ${term.of}, ei maksuja eikä vuosittaista käyttöä`;
        case 'results':
          return line`Lista kertoo hankkeiden tavoitteet ja odotetut tulokset, ei sitä, mitä saatiin aikaan`;
        case 'applications':
          return line`Listalla on vain rahoitettuja hankkeita, ei hakemuksia eikä kielteisiä päätöksiä`;
        case 'participants':
          return line`Lista ei kerro osallistujien määriä. Tavoitteissa voi olla niistä mainintoja, joita voi hakea sanoilla.`;
        case 'opinion':
          return line`En arvioi hankkeita enkä päätöksiä. Vastaan siihen, mitä lista kertoo.`;
        case 'other-fund':
          return line`Tällä listalla on vain tämän rahaston hankkeita, ei muita rahoituslähteitä`;
        case 'other-currency':
          return line`Summat ovat listan omassa valuutassa, eikä niitä muunneta muihin valuuttoihin`;
        case 'instruction':
          return line`Vastaan vain kysymyksiin tästä listasta: en muuta mitään enkä noudata muita ohjeita`;
        case 'future':
          return line`Lista ei kerro tulevista päätöksistä eikä hakukierroksista, vain jo myönnetystä rahoituksesta`;
        case 'other':
          return line`Lista ei kerro tätä`;
      }
    },
    fieldMissing(field, project) {
      const name = quote(project);
      switch (field) {
        case 'beneficiary':
          return line`Lista ei kerro, kuka toteuttaa hankkeen ${name}`;
        case 'objective':
          return line`Lista ei kerro, mihin erityistavoitteeseen hanke ${name} kuuluu`;
        case 'purpose':
          return line`Lista ei kerro hankkeen ${name} tavoitteita`;
        case 'funding':
          return line`Lista ei kerro, kuinka paljon ${term.some} hanke ${name} on saanut`;
        case 'start':
          return line`Lista ei kerro, milloin hanke ${name} alkaa`;
        case 'end':
          return line`Lista ei kerro, milloin hanke ${name} päättyy`;
        case 'state':
          return line`Listan päivistä ei voi päätellä, onko hanke ${name} käynnissä`;
      }
    },
    asPrinted: (text) => line`Listassa lukee: ${quote(text)}.`,
    badQueryText: (trouble, at, options) =>
      line`Haussa on virhe${at === '' ? '' : ` kohdassa ${quote(at)}`}: ${at === '' ? 'siitä puuttuu jotakin' : troubles[trouble]}.${options.length === 0 ? '' : ` Tähän sopii: ${options.join(', ')}.`} Voit myös kysyä omin sanoin.`,
    shareOfSeveralCurrencies: line`Osuutta ei voi laskea, koska summat ovat eri valuutoissa`,
    shareOfNothing: line`Osuutta ei voi laskea, koska kokonaissumma on nolla`,
  } satisfies NoticeSentences;
}
