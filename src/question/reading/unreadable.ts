import type { Atom } from '../atoms.ts';
import { means, type Reader } from './reader.ts';

/**
 * "Our projects", "paljonko me saatiin", "which month": words that carry nothing elsewhere, and here change what is asked into something that
 * the list does not tell. Who asks is not known.
 *
 * @returns The words; none where the question holds nothing of the kind.
 */
export function unreadable(reader: Reader): readonly string[] {
  const { text, locale } = reader.parsed;
  const own = reader.atoms.filter((atom) => isOwn(reader, atom) || isGiven(reader, atom)).map((atom) => atom.text);
  const patterns: RegExp[] = [weReceive, unread, ...(reader.all('project').length > 0 ? [] : [countedTime[locale]])];
  const isOfList =
    reader.has('project', 'list-itself', 'export', 'money', 'beneficiary', 'objective', 'how-much', 'how-many', 'who') ||
    reader.atoms.some(({ kind }) => kind === 'organisation' || kind === 'project');
  if (!isOfList) patterns.push(forOneself[locale]);
  return [...own, ...patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])];
}

/** "Mistä saan apua", "how do I get a permit", "jag vill ansöka": help for oneself is asked, and the list gives none. */
const forOneself = {
  fi: /(?<!\p{L})(?:(?:autta\p{L}*|auta|autatko|neuvo\p{L}*) (?:mua|minua|miuta|meitä|minut)|(?:mua|minua|meitä) autta\p{L}*|(?:mistä|miten|kuinka|missä|mihin|mitenkä|milloin|koska|saanko|voinko) (?:mä |minä |me )?(?:saan|saisin|pääsen|pääsisin|voin|voisin|voimme|saamme|kuulen)|(?:saanko|pääsenkö|saisinko|pääsisinkö) (?!listan|tietoa|tiedot|nähdä|tietää|kysyä)\p{L}{4,}|(?:haluan|haluaisin|haluisin|haen|hain|tahdon|tarvitsen|tarviin|yritän|pitää|pitäisi|aion) (?:\p{L}+ )?(?:hakea |uusia |jatkaa |muuttaa )?(?:oleskelulu\p{L}*|turvapaik\p{L}*|kansalaisuu\p{L}*|viisumi\p{L}*|työlu\p{L}*|asianaja\p{L}*|lakimie\p{L}*)|(?:voinko|saanko|pääsenkö|voimmeko|saammeko) (?:mä |minä |me )?(?:muuttaa|jäädä|tulla|tuoda|hakea|opiskella|työskennellä|tehdä töitä)|(?:mulla|minulla|miulla|meillä) (?:on|oli|ei ole|ei oo) (?:\p{L}+ )?(?:oleskelulu|hakemu|turvapaik|haastattelu|päätös|päätök|kielteinen)\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:help me (?:with|get|apply|out with|renew|extend)|how (?:do|can|could|should|would) (?:i|we) (?:get|apply|extend|renew|register|join|enrol|enroll|bring|become|move|appeal)|where (?:do|can|could|should) (?:i|we) (?:get|learn|apply|go|study|enrol|enroll|register|ask for help|find (?:help|work|a job|a lawyer|a flat|housing|support|(?:a )?courses?))|(?:i|we) (?:want|need|wish|would like|'d like|wanna|am trying|have|had)(?: to)? (?:apply|move|renew|extend|stay|a lawyer|a permit|a residence|a visa|help with|asylum|an interview|an appointment)|i applied|when (?:will|do|can|would) i (?:get|hear|know|receive)|can i (?:get|stay|bring|work|study|move|join)|(?:can|could) (?:someone|somebody|anyone) help me)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:hjälpa? mig (?:med|att)|hur (?:får|kan|ska|skall|gör) jag (?:få|för att få|ansöka|söka|förlänga|förnya|flytta|överklaga|för att)|hur (?:får|förlänger|förnyar|överklagar) jag|var (?:kan|får|ska) jag (?:få|lära|ansöka|söka|studera|gå|anmäla)|var (?:får|hittar) jag hjälp|jag (?:vill|behöver|skulle vilja|måste|har)(?: ha| få)? (?:ansöka|ansökt|söka|sökt|hjälp|flytta|förlänga|förnya|en advokat|asyl|uppehålls\p{L}*)|när får jag|kan (?:jag|vi) få (?!veta|se|en lista|listan|reda)\p{L}{4,}|får jag (?:stanna|komma|ta hit|jobba|arbeta))(?!\p{L})/u,
} as const;

const possessive = /^(?:our|ours|meidän|meijän|meiän|minun|mun|miun|vår|vårt|våra|vårat|mitt|mina)$/u;

/** "Our projects", "meidän nuorten hankkeet", "vårt bidrag". */
function isOwn(reader: Reader, atom: Atom): boolean {
  const isMine = (reader.parsed.locale !== 'sv' && atom.text === 'my') || (reader.parsed.locale === 'sv' && atom.text === 'min');
  if (!isMine && !possessive.test(atom.text)) return false;
  const behind = reader.atoms.slice(reader.atoms.indexOf(atom) + 1);
  if (behind.slice(0, 4).some(({ text }) => ofOnesOwn.test(text))) return true;
  const noun = behind.find(({ kind }) => kind !== 'word');
  return (
    noun !== undefined &&
    behind.indexOf(noun) <= 2 &&
    means(noun, 'project', 'money', 'share', 'organisation-kind', 'beneficiary', 'end-column', 'start-column')
  );
}

/** "Minun oleskelulupahakemukseni", "my permit", "mitt beslut": a case of one's own, which no list of projects holds. */
const ofOnesOwn =
  /hakemu|oleskelulu|lupa-?asia|(?:^|oleskelu|työ)lu(?:pa|va)|päätö(?:s|kse)|valitu(?:s|kse)|passi|kansalaisuu|viisumi|haastattelu|asia(?:ni|a|n)?$|tapaukse|^(?:my )?(?:application|permit|visa|passport|citizenship|residence|decision|appeal|interview|case|asylum|claim)s?$|ansök|tillstånd|beslut|besvär|ärende|pass(?:et)?$|medborgarskap|visum|intervju/u;

const giving =
  /^(?:gave|give|gives|funds|finances|pays|cost|costs|antoi|antaa|antanut|antoivat|maksoi|maksaa|maksanut|rahoitti|rahoittaa|rahoittanut|myönsi|myöntää|myöntänyt|gav|ger|finansierade|finansierar|beviljade|beviljar|kostade)$/u;

/** "Who gave the most", "paljonko Migri maksoi": the list tells who received. "Paljonko EU antoi Migrille" asks that. */
function isGiven(reader: Reader, verb: Atom): boolean {
  if (!giving.test(verb.text)) return false;
  const [before, after] = [reader.neighbour(verb, -1), reader.neighbour(verb, 1)];
  const isGiver = (atom: Atom | null): boolean => atom?.kind === 'organisation' && !/l(?:le|la|lä)$/u.test(atom.text);
  const asksGiver = means(before, 'who') && !/(?:whom|kelle|kenelle|ketä|ketkä)$/u.test(before?.text ?? '');
  return asksGiver || isGiver(before) || (reader.parsed.locale === 'sv' && isGiver(after) && !/^(?:av|till)$/u.test(before?.text ?? ''));
}

/** "How much did we get", "fick vi", "saimmeko". */
const weReceive =
  /(?<!\p{L})(?:(?:did|have|do) (?:we|i) (?:get|got|gotten|receive|received)|(?:we|i) (?:got|received|have received)|(?:me|mä|minä) (?:saatiin|saimme|sain|saamme|ollaan saatu|olemme saaneet)|(?:saimme|saimmeko|saammeko|saadaanko me)|(?:fick|får) (?:vi|jag)|har (?:vi|jag) fått|(?:vi|jag) (?:fick|får|har fått))(?!\p{L}| (?:a |the )?list)/u;

/** "How many times more", "A:lla alkavat", "with the word women": a ratio, letters of names, and words that must stand as they are. */
const unread =
  /(?<!\p{L})(?:(?:with|containing|contains?|including|includes?|have|has) the (?:exact )?(?:words?|phrase)|(?:joissa|joiden|jossa|jonka) (?:\p{L}+ )?(?:on |esiintyy |lukee )?(?:sana|sanat|sanaa)|(?:med|innehåller|har|nämner) ordet|how many times|(?:are|is) there any (?:universities|cities|municipalities|foundations|ministries|churches|parishes|companies|schools|banks)(?: (?:involved|included|among (?:them|these|the recipients)|in (?:it|the list|here)))?$|(?:onko|onks|löytyykö) (?:siellä |listalla |mukana |joukossa |täällä )?(?:yliopistoja|kaupunkeja|kuntia|säätiöitä|ministeriöitä|seurakuntia|yrityksiä|kouluja|pankkeja)(?: (?:mukana|joukossa|listalla|siellä))?$|(?:finns det|är det) (?:några |nåra )?(?:universitet|städer|kommuner|stiftelser|ministerier|församlingar|företag|skolor|banker)(?: (?:med|på listan|bland dem|bland mottagarna))*$|(?:kuinka |miten )?(?:monta|montako|moni) kertaa|hur många gånger|\p{L}(?::ll[aä]|-kirjaimella|-alkuiset))(?!\p{L})/u;

/** "Which month", "missä kuussa", "vilken vecka": nothing is grouped by these. */
const countedTime = {
  fi: /(?<!\p{L})(?:mikä|minä|missä|mihin|millä|mitkä|minkä) (?:kuu|kuussa|kuukau\p{L}*|viik\p{L}*|neljännes\p{L}*|neljännek\p{L}*|kvartaal\p{L}*|viikonpäiv\p{L}*|vuodenai\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:which|what) (?:calendar )?(?:months?|weeks?|quarters?|weekdays?|day of the week|seasons?|decades?)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:vilken|vilka|vilket) (?:månad\p{L}*|veck\p{L}*|kvartal\p{L}*|veckodag\p{L}*|årstid\p{L}*)(?!\p{L})/u,
} as const;
