/** "In the list", "listalla", "since last time": where and since when is no part of what is asked. */
const behind =
  '(?: (?:(?:in|on|to|about) (?:the |this |your )?(?:list|data|dataset|database)|list(?:alla|alle|assa|aan|alta|asta)|tiedoissa|aineistossa|i (?:listan|data|materialet|förteckningen)|på listan|since (?:the )?(?:last|previous) (?:time|list|version|update|one)|(?:sitten )?(?:viime|edellis(?:en|estä)) (?:kerran|kerrasta|listan|listasta|version|versiosta|päivityksen|päivityksestä)(?: jälkeen)?|viime kerrasta|sedan (?:den )?(?:sist|senast|förra (?:listan|versionen|gången|uppdateringen)|föregående (?:listan|version|lista))))*';

const asked = [
  "(?:what(?:'s| is|s)|anything|any|is there anything|what) (?:(?:the )?news?|new|changed)",
  'what (?:has |have )?(?:been )?(?:changed|added|removed)',
  'how has the list changed',
  '(?:what are the )?(?:latest )?(?:changes|news)',
  '(?:mitä|mitäs|mitäpä|onko|onks)(?: listalla| listassa)? (?:mitään |jotain |siellä |nyt )?uutta',
  '(?:mikä|mitä) (?:on )?(?:muuttunut|muuttui|lisätty|lisättiin|poistettu|poistunut|poistui)',
  '(?:mitä )?(?:uutta|uutuudet|muutokset)',
  'miten lista (?:on )?(?:muuttunut|muuttui)',
  '(?:vad|något|någonting|är det något|finns det något|finns det någonting) (?:är |var )?(?:det )?(?:för )?(?:nytt|nya)',
  'vad (?:har )?(?:ändrats|ändrades|tillkommit|lagts till|tagits bort|försvunnit)',
  'hur har listan ändrats',
  '(?:ändringar|nyheter)(?:na|erna)?',
].join('|');

const placed = '(?: (?:on|is|has|have|finns|är|det))?';
const question = new RegExp(`^(?:${asked})${placed}${behind}${placed}[ ?!.]*$`, 'u');

/**
 * The whole message asks what is new in the list: "mitä uutta listalla?". Anything more (whose, which fund, "new projects") is a question
 * about projects.
 *
 * @param text - Normalised.
 */
export function asksForNews(text: string): boolean {
  return question.test(text);
}
