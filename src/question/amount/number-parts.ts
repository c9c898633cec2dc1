export type Kind = 'unit' | 'tens' | 'ten' | 'teens' | 'hundred' | 'scale' | 'article' | 'part';

/** A part of a number in words: `two`, `hundred`, `tuhatta`. */
export interface Part {
  readonly kind: Kind;
  readonly value: number;
}

/** All parts of numbers in words, in every case and without dots, in the three languages. */
export const parts = new Map<string, Part>();
const add = (kind: Kind, value: number, words: string) => {
  for (const word of words.split(' ')) parts.set(word, { kind, value });
};
const cases = (stem: string, endings: string) => endings.split(' ').map((ending) => stem + ending);

// Finnish, each with its cases; all words are written without dots.
add('unit', 1, 'yksi yhden yhta yhdessa yhdesta yhteen yhdella yhdelta yhdelle yks yhen yhelle');
add(
  'unit',
  2,
  'kaksi kahden kahta kahdessa kahdesta kahteen kahdella kahdelta kahdelle kaks kahen kahella kahelle kahelta pari parin paria',
);
add('unit', 3, `kolme ${cases('kolme', 'n a ssa sta en lla lta lle').join(' ')}`);
add('unit', 4, `nelja ${cases('nelja', 'n a ssa sta an lla lta lle').join(' ')}`);
add('unit', 5, 'viisi viiden viitta viidessa viidesta viiteen viidella viidelta viidelle viis viien viijen');
add('unit', 6, 'kuusi kuuden kuutta kuudessa kuudesta kuuteen kuudella kuudelta kuudelle kuus kuuen');
add('unit', 7, `seitseman ${cases('seitsema', 'a ssa sta an lla lta lle').join(' ')}`);
add('unit', 8, `kaheksan kahdeksan ${cases('kahdeksa', 'a ssa sta an lla lta lle').join(' ')}`);
add('unit', 9, `yheksan yhdeksan ${cases('yhdeksa', 'a ssa sta an lla lta lle').join(' ')}`);
add('ten', 10, 'kymmenen kymmenta kymmenessa kymmenesta kymmeneen kymmenella kymmenelta kymmenelle');
add('teens', 10, 'toista');
add('tens', 10, 'kymppi');
add('hundred', 100, 'sata sadan sataa sadassa sadasta sataan sadalla sadalta sadalle satoja');
add(
  'scale',
  1e3,
  `tuhat tuhatta tuhannen tuhanteen tuhansia ${cases('tuhanne', 'sta ssa lla lta lle').join(' ')} tonni tonnin tonnia tonnista tonniin`,
);
add(
  'scale',
  1e6,
  `miljoona ${cases('miljoona', 'n a sta an ssa lla lta lle').join(' ')} miljoonia milli millia millin miljoon miltsi miltsii miltsia miltsin miltti milttia miltin`,
);
add('scale', 1e9, `miljardi ${cases('miljardi', 'n a sta in').join(' ')}`);
add('part', 0.5, 'puol puoli puolen puolta puolesta puoleen puolella');
add('part', 1.5, 'puolitoista puolentoista puoltatoista puolestatoista puoleentoista');
add('part', 0.25, 'neljannes neljanneksen neljannesta varttia');
// English.
for (const [value, word] of 'one two three four five six seven eight nine'.split(' ').entries()) add('unit', value + 1, word);
for (const [value, word] of 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').entries()) {
  add('tens', value + 10, word);
}
for (const [value, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  add('tens', (value + 2) * 10, word);
add('unit', 2, 'couple');
add('tens', 12, 'dozen');
add('hundred', 100, 'hundred hundreds');
add('scale', 1e3, 'thousand thousands grand');
add('scale', 1e6, 'million millions');
add('scale', 1e9, 'billion billions');
add('part', 0.5, 'half');
add('part', 0.25, 'quarter quarters');
add('article', 1, 'a an en ett');
// Swedish.
for (const [value, word] of 'tva tre fyra fem sex sju atta nio'.split(' ').entries()) add('unit', value + 2, word);
for (const [value, word] of 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(' ').entries())
  add('tens', value + 10, word);
for (const [value, word] of 'tjugo trettio fyrtio femtio sextio sjuttio attio nittio'.split(' ').entries())
  add('tens', (value + 2) * 10, word);
add('unit', 2, 'par');
add('hundred', 100, 'hundra hundratals');
add('scale', 1e3, 'tusen tusental');
add('scale', 1e6, 'miljon miljoner miljonen miljonerna');
add('scale', 1e9, 'miljard miljarder');
add('part', 0.5, 'halv halva halvt');
add('part', 1.5, 'halvannan halvtannat');
add('part', 0.25, 'kvarts kvart');

/** Words that are a number only behind another: "grand total" and "miljoonia euroja" are none. */
export const needsCount = new Set(
  'grand tonni tonnin tonnia tonnista tonniin milli millia millin miltsii miltsia milttia thousands millions billions hundreds tuhansia miljoonia satoja tusental hundratals miljoner miljonerna miljonen kymppi dozen toista'.split(
    ' ',
  ),
);
/** Swedish "miljön" is the environment. */
export const noNumbers = new Set(['miljön']);
