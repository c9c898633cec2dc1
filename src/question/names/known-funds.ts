/**
 * What people call the EU's funds in Finnish, English and Swedish, and the abbreviations that lists of other languages print. A line is one
 * fund: a list that bears one of its names has the others too, so that "ESR" finds a list of the ESF.
 */
const names = [
  'amif|asylum migration and integration fund|turvapaikka- maahanmuutto- ja kotouttamisrahasto|asyl- migrations- och integrationsfonden',
  'isf|internal security fund|sisäisen turvallisuuden rahasto|fonden för inre säkerhet',
  'bmvi|border management and visa instrument|rajaturvallisuuden ja viisumipolitiikan rahoitusväline|gränsförvaltning och visering',
  'esf|esf+|esr|esr+|fse|fse+|european social fund|european social fund plus|euroopan sosiaalirahasto|sosiaalirahasto|europeiska socialfonden|socialfonden',
  'erdf|eakr|eruf|efre|feder|european regional development fund|regional development fund|euroopan aluekehitysrahasto|aluekehitysrahasto|europeiska regionala utvecklingsfonden|regionalfonden|regionala utvecklingsfonden',
  'jtf|just transition fund|oikeudenmukaisen siirtymän rahasto|fonden för en rättvis omställning|fonden för rättvis omställning',
  'cohesion fund|koheesiorahasto|sammanhållningsfonden',
  'eafrd|ejflu|maaseuturahasto|euroopan maaseuturahasto|landsbygdsfonden',
  'emfaf|emff|ehfvf|meri- kalatalous- ja vesiviljelyrahasto|havs- fiskeri- och vattenbruksfonden',
];

export const knownFunds: readonly (readonly string[])[] = names.map((line) => line.split('|'));

/** Every name of the fund that a text names; none where it names several: a list of two funds is of neither. */
export function namesOfFund(text: string): readonly string[] {
  const folded = text.toLowerCase().replace(/,/gu, '');
  const words = new Set(folded.split(/[^\p{L}\p{N}+]+/u));
  const [fund, another] = knownFunds.filter((names) =>
    names.some((name) => (name.includes(' ') ? folded.includes(name) : words.has(name))),
  );
  return fund === undefined || another !== undefined ? [] : fund;
}
