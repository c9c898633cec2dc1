import type { Locale } from '../../domain/locale.ts';

/** Everyday words that stand one fault away from a word of questions: they are right as they are, and may be what a project is about. */
const words: Readonly<Record<Locale, string>> = {
  // Finnish has a dictionary, or the snapshot of one.
  fi: '',
  en: `
    actor addressee alight auction audio avenge backward barged beside bitter blood boasting boring butter cabled cannon cheer
    cloned clones closets coasts coding collage comets command commend commended comment commented commenting commerce commute
    compered competed competes competing compote concert concerts contract contracts coping counted countries country courts
    cowering crease credential curious customer daring deplete detain detained detains devotee dialing edging effort ejection
    electron empire empires employers enmity entice entitles entourage erection evacuation evacuations exhort expended expert
    experts extort facets faction factions fiction finding findings flight flights footfall forge forged forgot founder founders
    founding friction frights giants graceful grafted greeter halving handler handlers haven havens headquarter heaving
    identified impart indicator inert initialed instruction interred invert issued issuer launchers leaning leaser leaving lender
    lenders liberally lively loader lonely loosing lunched masters matter meddle media medial member menage minster monkey
    mourning mouths muddle mutters nether operate operated orphans parity partly perish petty picketed predication prefect
    presenting programmers prompt prompting protect protected protection protections protects provider providers quantify quiet
    rally ranged ranging reached realty rebated recant recognize recuse refuge refuges refute relaxed relent relieve relieved
    remain remand remote resent resister retain retaining revel revenge revere reveres reverted revive revived rewarding rewind
    ruling scares selves separated series servers shades shakes shames shapes shared sharks sheltered shopping shores shorted
    singe sinned slopping speeding splint sported sporting stable stand stands staple staring starring starving state stated
    states stating statue stepping stimulate stoops stormy strait stratum subside subsides summit supervise supervised supper
    suspicion suspicions teacher teachers thorough though three topical trails traits trans tropical trough tying verse verses
    wander wandering whereas winter winters wonted workers
  `,
  sv: `
    ansikte anslå antagande avgående avsikt bedragen bedöma berörd daglig dagliga delbar delägare expert experter farlig farliga
    finans fiska fjärd forska forskar frakta frost färga föraning förband förbud förestå företa företag förfarande förklara
    förläggning förläggningar förlänga förse försening förstad förstå försämring förvalta godkänd hemkommen hjälpas höger infall
    ingång kalas kanon kommen kontant kontrakt kostbar lager lovande läger lägger längre längta människo närmre okänd okända
    ordinär ordnande orättvisa palats plast prefekt projektor påbörja rättvisa skinka skratt skämma skåpa socker sparka spegla
    stacka sticka stråt styrka städar stämma stöta stötta söder uppror uppsats utlösning utövar variera varnar vinkla våldta
    äldste ämbete ärlig åldring åratal åtagande överskott övervaka
  `,
};

const sets = new Map<Locale, ReadonlySet<string>>();

/** "Flight" is no misspelt "fight", and "protection" no "projection". */
export function isRightWord(word: string, locale: Locale): boolean {
  let set = sets.get(locale);
  if (set === undefined) {
    set = new Set(words[locale].trim().split(/\s+/u));
    sets.set(locale, set);
  }
  return set.has(word);
}
