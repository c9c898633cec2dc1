export type Script = 'latin' | 'greek' | 'cyrillic';

interface Language {
  readonly script: Script;
  /** The small letters beyond a to z, borrowed ones too where names often have them. A letter that is rarer than a wrong guess is left out: ΐ, ĺ. */
  readonly letters: string;
}

const latin = (letters: string): Language => ({ script: 'latin', letters });
const german = latin('äöüß');
const french = latin('àâæçèéêëîïôœùûüÿ');
const finnish = latin('äöåéšžü');
const estonian = latin('äöõüšž');
const dutch = latin('áâèéêëíïóöôúûü');
const western = [
  finnish,
  estonian,
  german,
  french,
  latin('æøåéäö'),
  latin('áéíóúñü¿¡ºª'),
  latin('áâãàçéêíóôõúüºª'),
  latin('àèéìíîòóùú'),
  dutch,
  latin('áéíóúýðþæö'),
  latin('áéíóú'),
  latin('çàèéíïòóúü·'),
];
const central = [
  latin('ąćęłńóśźż'),
  latin('áčďéěíňóřšťúůýžöü'),
  latin('áäčďéíľňóôšťúýž'),
  latin('áéíóöőúüű'),
  latin('ăâîşţéáöő'),
  latin('čćđšž'),
  german,
];
const baltic = [latin('ąčęėįšųūžõ'), latin('āčēģīķļņšūž'), estonian];
const greek = [{ script: 'greek', letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ' }] as const;
const cyrillic = [{ script: 'cyrillic', letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґјљњћђџѓќѕ№' }] as const;

/** The encodings that are looked for, the likelier one first, with the languages written in them. */
export const alphabets: Readonly<Record<string, readonly Language[]>> = {
  'windows-1252': western,
  'windows-1250': central,
  'windows-1257': baltic,
  'windows-1251': cyrillic,
  'windows-1253': greek,
  'iso-8859-15': [finnish, french, estonian, dutch],
  'iso-8859-2': central,
  'windows-1254': [latin('çğıöşüâîİ')],
  macintosh: western,
};
