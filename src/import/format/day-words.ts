import { foldWord } from './fold-word.ts';

/** Articles, "of", "year", the endings of ordinals: in any of the languages, they change nothing in a written day. */
const fillers =
  'den der des de del di da dos le la el o os il lo of the ta na og st nd rd th er ere eme ste u η ης ος gada g г год година года r rok roku roka leta god godine ev an anno ano annee year jahr metu d diena dnia dne dna m a';

/** Full and short, a language or two in a line; `do`, `po` and `to` are left out, as they are "until" elsewhere. */
const weekdays =
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
  'lunedi martedi mercoledi giovedi venerdi sabato domenica gio sab dom ' +
  'lunes martes miercoles jueves viernes sabado domingo mie jue vie ' +
  'segunda feira terca quarta quinta sexta seg ter qua qui sex ' +
  'luni marti miercuri joi vineri sambata duminica vin dum ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo ' +
  'mandag tisdag onsdag torsdag fredag lordag sondag man tis ons tors fre lor son ' +
  'tirsdag tirs ' +
  'tir tor ' +
  'tysdag laurdag tys lau ' +
  'manudagur þridjudagur midvikudagur fimmtudagur fostudagur laugardagur sunnudagur þri mid fim fos ' +
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ti ke pe la su ' +
  'esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev ' +
  'pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena pirmd otrd tresd ceturtd piektd sestd svetd ' +
  'pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis pr an tr kt pn st sk ' +
  'poniedzialek wtorek sroda czwartek piatek sobota niedziela pon wt sr czw pt sob niedz ' +
  'pondeli utery streda ctvrtek patek nedele ut ct pa ne ' +
  'pondelok utorok stvrtok piatok nedela pi ' +
  'ponedeljek torek sreda cetrtek petek nedelja sre cet pet ned ' +
  'ponedjeljak utorak srijeda cetvrtak petak subota nedjelja uto sri sub ' +
  'hetfo kedd szerda csutortok pentek szombat vasarnap sze cs szo ' +
  'luain mairt ceadaoin deardaoin haoine sathairn domhnaigh luan cead dear aoine sath domh ' +
  'tnejn tlieta erbgħa ħamis gimgħa sibt ħadd tne tli erb ħam gim sib ħad ' +
  'понеделник вторник сряда четвъртък петък събота неделя пн вт ср чт пт сб нд ' +
  'δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη δευ τρι τετ πεμ παρ σαβ κυρ';

const weekdayWords = new Set(weekdays.split(' '));
const fillerWords = new Set(fillers.split(' ').map(foldWord));

/** Whether a word, folded, may be left out of a written day. */
export function isFillerOfDay(word: string): boolean {
  return fillerWords.has(word) || weekdayWords.has(word);
}

/** `lun` and `mar` are days of the week in French, and months elsewhere. */
export function isWeekday(word: string): boolean {
  return weekdayWords.has(word) || word === 'mar';
}
