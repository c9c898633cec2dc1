import { foldWord } from './fold-word.ts';

/** Whether a cell says that there is no value (`-`, `n/a`, `k. A.`, `ei tiedossa`), in any of the languages of the EU. Blank is not that. */
export function isNotStated(text: string): boolean {
  if (text.length > 40) return false;
  if (/^[-\u2010-\u2015\u2212.…?*_/\\]+$/u.test(text)) return true;
  return phrases.has(foldWord(text).replace(/[\s.,;:()[\]/\\_'’-]/gu, ''));
}

/** Folded, without blanks and punctuation: `n/a`, `N.A.` and `na` are one. */
const phrases = new Set(
  [
    'na nap nav notapplicable notavailable notstated notknown notspecified notprovided unknown none null nil nan tba tbc tbd tobeconfirmed tobedetermined missing blank',
    'ka keineangabe keineangaben nichtbekannt unbekannt entfallt offen nichtzutreffend nv nvt nietvantoepassing onbekend geen ntb',
    'eitiedossa eiole eitietoa tuntematon puuttuu eiilmoitettu eisovellu okand uppgiftsaknas saknas ejangivet ejaktuellt ejtillampligt inget',
    'ukendt ikkeoplyst ikkekendt ikkerelevant ingen ukjent ikkeoppgitt oplysningmangler othekkt',
    'nc nd ns so sansobjet nonconnu inconnu noncommunique nondisponible nonrenseigne nonprecise',
    'nondisponibile nonapplicabile sconosciuto nonspecificato nodisponible desconocido sindatos noaplica noconsta naodisponivel desconhecido naoaplicavel semdados',
    'bd brakdanych brak nieznane niedotyczy nd nezname neuvedeno neznamo nenidostupne neuvedene nieznamy neznamy neuvadzase',
    'neznano nipodatka podatekninavoljo nepoznato nijedostupno nijeprimjenjivo nincsadat nemismert nemrelevans nuestecazul indisponibil necunoscut nespecificat',
    'neznama nerazinu nav navzinams navpiemerojams nenurodyta nera nezinoma netaikoma nezinomas puudub teadmata eiolekohaldatav mhuxapplikabbli mhuxdisponibbli nibhaineannleabhar',
    'δυ μηδιαθεσιμο αγνωστο ναορισθει няма неизвестно непосочено неприложимо',
  ]
    .join(' ')
    .split(' '),
);
