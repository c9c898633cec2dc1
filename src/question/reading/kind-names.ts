import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Beneficiary } from '../../domain/project.ts';
import type { Atom, Parsed } from '../atoms.ts';
import { wordsOf } from '../names/name-index.ts';
import { means } from './reader.ts';

/**
 * "Kaupungin hankkeet", "how much did the association get", "vad fick staden": a word for a kind stands where a name would. It becomes a name
 * that fits all organisations of that kind, as far as their names say it; one alone it does not name.
 */
export function resolveKindNames(parsed: Parsed, dataset: Dataset): Parsed {
  const { atoms, locale } = parsed;
  if (atoms.some((atom) => atom.kind === 'organisation' || means(atom, 'most', 'least', 'largest', 'smallest', 'top', 'bottom', 'who')))
    return parsed;
  return { ...parsed, atoms: atoms.map((atom, at) => (isAlone(parsed, at) ? named(atom, dataset, locale) : atom)) };
}

function named(atom: Atom, dataset: Dataset, locale: Locale): Atom {
  const kind = kinds[locale].find(([word]) => word.test(atom.text));
  if (kind === undefined) return atom;
  const keys = dataset.beneficiaries.filter((owner) => isNamed(owner, kind[1])).map(({ key }) => key);
  const { first, last, text } = atom;
  return keys.length < 2 ? atom : { first, last, text, kind: 'organisation', keys, name: text, faults: 0, isPlace: false };
}

/** What an organisation of the kind has in one of its names. */
const town = /^(?:kaupunki|kunta|city|town|municipality|stad|staden|kommun)$/u;
const association = /^(?:ry|rf)$|(?:yhdistys|association|förening|föreningen)$/u;
const foundation = /^sr$|(?:säätiö|foundation|stiftelse|stiftelsen)$/u;
const federation = /(?:liitto|liiton|federation|league|förbund|förbundet)$/u;
const institute = /(?:laitos|instituutti|institute|institutet|anstalt|anstalten)$/u;
const centre = /(?:keskus|centre|center|centret|centralen|centrum)$/u;
const company = /^(?:oy|oyj|ab|ltd)$/u;

/** The word in the singular, in the forms that speak of one that is known. */
const kinds: Readonly<Record<Locale, readonly (readonly [word: RegExp, name: RegExp])[]>> = {
  fi: [
    [/^(?:kaupun[kg]i|kunta|kunna)(?:n|a|lla|lta|lle|l|lt)?(?:ko|kin)?$/u, town],
    [/^yhdisty(?:s|stä|ksen|ksellä|kseltä|kselle|ksel|kselt)(?:kö|kin)?$/u, association],
    [/^säätiö(?:n|tä|llä|ltä|lle|l|lt)?$/u, foundation],
    [/^lii(?:tto|ton|ttoa|tolla|tolta|tolle|tol|tolt)$/u, federation],
    [/^(?:laito(?:s|sta|ksen|ksella|kselta|kselle)|instituut(?:ti|in|tia|illa|ilta|ille))$/u, institute],
    [/^kesku(?:s|sta|ksen|ksella|kselta|kselle)$/u, centre],
    [/^(?:osake)?yhtiö(?:n|tä|llä|ltä|lle)?$/u, company],
  ],
  en: [
    [/^(?:city|town|municipality)(?:'s)?$/u, town],
    [/^association(?:'s)?$/u, association],
    [/^foundation(?:'s)?$/u, foundation],
    [/^(?:federation|league|union)(?:'s)?$/u, federation],
    [/^institute(?:'s)?$/u, institute],
    [/^(?:centre|center)(?:'s)?$/u, centre],
    [/^company(?:'s)?$/u, company],
  ],
  sv: [
    [/^(?:staden|kommunen)s?$/u, town],
    [/^föreningens?$/u, association],
    [/^stiftelsens?$/u, foundation],
    [/^förbundets?$/u, federation],
    [/^(?:institutet|anstalten)s?$/u, institute],
    [/^(?:centralen|centret)s?$/u, centre],
    [/^bolagets?$/u, company],
  ],
};

const isNamed = ({ name, aliases }: Beneficiary, kind: RegExp): boolean =>
  [name, ...aliases].some((text) => wordsOf(text).some((word) => kind.test(word)));

/** No name stands beside it, and no word that asks which, or says that any will do. */
function isAlone({ atoms, locale }: Parsed, at: number): boolean {
  const [before, atom, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (atom === undefined || !means(atom, 'organisation-kind', 'beneficiary')) return false;
  if (locale === 'en' && !/(?:^| )(?:the|that|this)$/u.test(before?.text ?? '')) return false;
  if (before !== undefined && (before.kind === 'word' || anyOne.test(before.text))) return false;
  if (means(before, 'which', 'what', 'each', 'all', 'how-many', 'how-much', 'about') && !opensSum.test(before?.text ?? '')) return false;
  return after === undefined || after.kind !== 'word' || locale !== 'fi';
}

const anyOne =
  /^(?:joku|jokin|jonkin|jollain|jollakin|mikään|minkään|millään|yksikään|eräs|joka|minkä|millä|mikä|mille|en|ett|någon|nån|oma|oman)$/u;

/** "Paljonko kaupunki sai", "mitä säätiö sai": what it got is asked, and not which it is. */
const opensSum = /^(?:paljon\p{L}*|kuinka paljon|mitä|how much|hur mycket)$/u;
