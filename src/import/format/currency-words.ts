import { scaledCurrencies } from './scaled-currencies.ts';

/**
 * What names a currency wherever it stands, folded: signs, codes, words of all the languages, also two of them (`norske kroner`), also
 * together with thousands (`mnkr`). Null where several currencies are written so (`kr`, `$`).
 */
export const currencyWords: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...codes('EUR GBP PLN CZK HUF RON BGN HRK SEK NOK DKK ISK CHF USD LVL LTL EEK SKK MTL CYP RSD UAH MKD MDL AUD NZD JPY'),
  ...codes('FRF ITL PTE GRD NLG BEF LUF FIM IEP XEU'),
  ...words('EUR', '€ euro euros euroer euroe eurer eurod eurot eurode eurodes eurosid eurodega euroa euron euroja eurojen'),
  ...words('EUR', 'euroina euroissa eurona eurossa eura eurom euru euri eurima eurach eurech euroban eurobol euroert euroj'),
  ...words('EUR', 'euras eurai eurais eurus evro evra evrov evrih evri evrom eiro eiru ewro eoro ευρω евро евра'),
  ...words('GBP', '£ pound pounds sterling'),
  ...words('SEK', 'svenska_kronor svenska_kr ruotsin_kruunua ruotsin_kruunuina swedish_kronor swedish_krona'),
  ...words('NOK', 'norske_kroner norske_kr norska_kronor norjan_kruunua norwegian_kroner norwegian_krone'),
  ...words('DKK', 'danske_kroner danske_kr danska_kronor tanskan_kruunua danish_kroner danish_krone'),
  ...words('ISK', 'islenskar_kronur islenskum_kronum'),
  ...words('PLN', 'zl zloty zlotych zlote zlotowki zlotowkach zlotowek'),
  ...words('CZK', 'kc ceskych_korun ceske_koruny ceskych_korunach czech_koruna czech_crowns'),
  ...words('SKK', 'slovenskych_korun slovenske_koruny slovak_koruna slovak_crowns'),
  ...words('HUF', 'ft forint forintban forintot forintok forints'),
  ...words('RON', 'lei leu leilor'),
  ...words('BGN', 'лв лева лев левове'),
  ...words('HRK', 'kn kuna kune kunama'),
  ...words('LTL', 'litas litai litu litais litus'),
  ...words('LVL', 'lats lati latu latos latiem'),
  ...words('EEK', 'kroon krooni kroonid kroonides'),
  ...words('SIT', 'tolar tolarji tolarjev tolarjih'),
  ...words('MTL', 'liri_maltin lira_maltija maltese_lira maltese_liri'),
  ...words('CYP', 'κυπριακεσ_λιρεσ λιρεσ_κυπρου'),
  ...words('CHF', 'sfr schweizer_franken francs_suisses franchi_svizzeri swiss_francs zwitserse_frank'),
  ...words('DEM', 'deutsche_mark d_mark dmark'),
  ...words('FRF', 'francs_francais'),
  ...words('BEF', 'francs_belges belgische_frank'),
  ...words('ITL', '₤ di_lire'),
  ...words('ESP', 'peseta pesetas ptas ₧'),
  ...words('PTE', 'escudo escudos'),
  ...words('GRD', 'δρχ δραχμεσ δραχμων ₯'),
  ...words('ATS', 'schilling'),
  ...words('NLG', 'gulden ƒ'),
  ...words('FIM', 'markka markkaa'),
  ...words('USD', 'dollars'),
  ...words(null, '$ kr kronor kronorna kroner kronur kronum kruunua kruunuina koruna koruny korun korunach korunak fr franc francs'),
  ...words(null, 'mark lira λιρα λιρεσ dinar dinara denar'),
  ...[...scaledCurrencies].map(([word, { currency }]) => [word, currency] as const),
]);

/** What names a currency beside an amount, folded, and is another word elsewhere: `Lt` a country, `dem` an article, `leva` a lever. */
export const currencyMarks: ReadonlyMap<string, string> = new Map([
  ['lt', 'LTL'],
  ['ls', 'LVL'],
  ['sk', 'SKK'],
  ['lm', 'MTL'],
  ['dm', 'DEM'],
  ['ff', 'FRF'],
  ['mk', 'FIM'],
  ['kcs', 'CSK'],
  ['hfl', 'NLG'],
  ['bfr', 'BEF'],
  ['lire', 'ITL'],
  ['leva', 'BGN'],
  ['ecu', 'XEU'],
  ['franken', 'CHF'],
  ...'all try dem sit esp ats cad gel bam'.split(' ').map((code) => [code, code.toUpperCase()] as const),
]);

/** The currency of a word or sign beside an amount, folded; null where it is several, undefined where it is none. */
export function currencyOfWord(word: string): string | null | undefined {
  return currencyWords.has(word) ? currencyWords.get(word) : currencyMarks.get(word);
}

/** @param list - Words with a blank between them; `_` stands for a blank within one. */
function words(code: string | null, list: string): [string, string | null][] {
  return list.split(' ').map((word) => [word.replaceAll('_', ' '), code]);
}

function codes(list: string): [string, string | null][] {
  return list.split(' ').map((code) => [code.toLowerCase(), code]);
}
