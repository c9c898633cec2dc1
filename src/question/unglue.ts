import type { Concept } from './lexicon/concept.ts';
import { phraseAt } from './lexicon/lexicons.ts';
import { smallNumber } from './small-numbers.ts';
import { longestQuestion, type Token, tokenise } from './tokens.ts';

const shortestPart = 3;
const splitMonth = /(?<!\p{L})(tammi|helmi|maalis|huhti|touko|kesä|kesa|heinä|heina|elo|syys|loka|marras|joulu) (?=kuu\p{L}*)/gu;
/** "Andra mottagare än thl" leaves thl out, as "mottagare andra än thl" does: nothing may come between the two words. */
/** "Håller fortfarande på", "lähtee kohta käyntiin": the verb's two halves stand apart. */
const splitVerb =
  /(?<!\p{L})(läht\p{L}{1,5}|pyöräht\p{L}{1,5}|håller|höll|tar|tog|går|gick|har|kommer|kom|drar|drog|rullar) (fortfarande|ännu|än|alltjämt|snart|redan|kohta|pian|vielä|jo|nyt|seuraavaksi|vasta) (käyntiin|på|slut|ut|igång|hand om)(?!\p{L})/gu;
const othersThan = /(?<!\p{L})(mu(?:ut|iden|ita|ille|illa|ilta|ista)|andra|övriga|ovriga|other) (\p{L}+) (kuin|än|an|than)(?!\p{L})/gu;

/**
 * Puts a space between question words that were typed as one ("paljonkorahaa", "nextmonth"), takes one out of a month's
 * name ("maalis kuussa"), and puts "other … than" together.
 *
 * @param isWord - The word stands for itself, and is left as it is.
 */
export function unglue(text: string, isWord: (word: string) => boolean): string {
  const joined = text
    .replace(splitMonth, '$1')
    .replace(othersThan, '$2 $1 $3')
    .replace(/(?<!\p{L})i gång(?!\p{L})/gu, 'igång')
    .replace(splitVerb, '$2 $1 $3')
    // "The next five to end", "nästa fem som slutar": the number comes first.
    .replace(
      /(?<!\p{L})next (two|three|four|five|six|seven|eight|ten|\d{1,2}) (to (?:end|finish|start)|ending|starting)(?!\p{L})/gu,
      '$1 next $2',
    )
    .replace(/(?<!\p{L})nästa (två|tre|fyra|fem|sex|sju|åtta|tio|\d{1,2}) (som (?:slutar|börjar|startar))(?!\p{L})/gu, '$1 härnäst $2')
    .replace(/(?<!\p{L})(två|tre|fyra|fem|sex|sju|åtta|tio|\d{1,2}) nästa (som (?:slutar|börjar|startar))(?!\p{L})/gu, '$1 härnäst $2')
    // "The next one to start", "nästa som börjar", "seuraava alkava": of projects.
    .replace(/(?<!\p{L})next one to(?!\p{L})/gu, 'next project to')
    .replace(/(?<!\p{L})nästa som(?= (?:slutar|börjar|startar))/gu, 'nästa projekt som')
    .replace(/(?<!\p{L})seuraava (?=(?:alkava|päättyvä|loppuva|käynnistyvä)(?!\p{L}))/gu, 'seuraavaksi ')
    // "Alku- ja loppupäivä", "start and end dates": of both.
    .replace(/(?<!\p{L})alku- ja (?=loppu(?:päiv|pvm))/gu, 'alkupäivä ja ')
    .replace(/(?<!\p{L})alkamis- ja (?=päättymispäiv)/gu, 'alkamispäivä ja ')
    .replace(/(?<!\p{L})start and (?=end (?:dates?|days?)(?!\p{L}))/gu, 'start date and ')
    .replace(/(?<!\p{L})start-? och (?=slutda(?:tum|g))/gu, 'startdatum och ')
    // "Projects that last until 2027": no last ones.
    .replace(/(?<!\p{L})last(?:s|ed|ing)? (until|till|through)(?!\p{L})/gu, 'run $1');
  const tokens = tokenise(joined);
  if (tokens.length > longestQuestion) return joined;
  return tokens
    .map((token) => ({ token, cut: cutOf(token, isWord) }))
    .filter(({ cut }) => cut !== null)
    .reduceRight((whole, { token, cut }) => `${whole.slice(0, token.from + (cut ?? 0))} ${whole.slice(token.from + (cut ?? 0))}`, joined);
}

/** Where the word falls into two words of the lexicon; null where it does not, or is one of its own. */
function cutOf(token: Token, isWord: (word: string) => boolean): number | null {
  const { text } = token;
  if (!/^\p{L}+$/u.test(text) || text.length < 2 * shortestPart || isQuestionWord(text) || isWord(text)) return null;
  for (let cut = shortestPart; cut <= text.length - shortestPart; cut += 1) {
    const parts = [text.slice(0, cut), text.slice(cut)] as const;
    if (isPhrase(parts) || (asks(parts[0]) && isQuestionWord(parts[1]))) return cut;
  }
  return null;
}

const wordAt = (text: string): Token => ({ text, base: text, from: 0, to: text.length });

const isPhrase = (parts: readonly string[]): boolean => phraseAt(parts.map(wordAt), 0)?.length === parts.length;

/** Only a word that asks, or one of time, is split off: "självfinansiering" is a word of its own. */
function asks(text: string): boolean {
  const meanings = phraseAt([wordAt(text)], 0)?.meanings ?? [];
  return /^(?:next|last|this|ensi|viime|nästa|nasta|förra|forra)$/u.test(text) || meanings.some(({ concept }) => asking.has(concept));
}

const asking: ReadonlySet<Concept> = new Set<Concept>(['how-many', 'how-much', 'when', 'which', 'what', 'who']);

function isQuestionWord(text: string): boolean {
  return (
    smallNumber(text) !== null ||
    phraseAt([wordAt(text)], 0) !== null ||
    /^(?:month|year|week|quarter|kuussa|vuonna|viikolla|månad|manad|år|ar|vecka)$/u.test(text)
  );
}
