import type { HeaderWords } from './header-words.ts';

export const hu: HeaderWords = {
  project: 'projekt*, művelet*, pályázat tárgya, fejlesztés, fejlesztések, tevékenység, projektek, *projekt',
  beneficiary:
    'kedvezményezett*, támogatott*, nyertes*, haszonélvező*, támogatásban részesülő, címzett*, kedvezményezettje, ki kapta, =ki, kinek, kinek ítélték, díjazott*, ösztöndíjas*, győztes*, hitelfelvevő*, jogosult, odaítélve kinek, elnyerő*, kapta',
  applicant: 'pályázó*, kérelmező*, igénylő*, pályázók',
  implementer: 'megvalósító*, végrehajtó*, kivitelező*, lebonyolító*',
  lead: 'koordinátor*, vezető partner*, konzorciumvezető*, főpályázó*, fő kedvezményezett, vezető kedvezményezett',
  organisation: 'szervezet*, intézmény*, cég, cégnév*, vállalkozás*, vállalat*, társaság*, jogi személy, szerv, egyesület',
  partner: 'partner*, résztvevő*, konzorciumi*, konzorcium*',
  authority:
    'irányító hatóság*, közreműködő szervezet*, minisztérium*, hatóság*, támogató, támogatást nyújtó, irányító, közvetítő szervezet, ih',
  contact: 'kapcsolat*, telefon*, honlap*, weboldal*, projektvezető*, projektmenedzser*, felelős*, személy, e mail',
  name: 'név, neve, nevei, megnevezés*, megnevezése, elnevezés*, *név, *neve, projektnév',
  title: 'cím, címe, tárgy, tárgya, projektcím*, címei, *címe, projekt tárgya, mire kapta, mire kapott, mire, =mit',
  acronym: 'rövidítés*, rövid név, rövid cím, mozaikszó, rövid neve',
  english: 'angol*, angolul, ang',
  purpose:
    'leírás*, leírása, összefoglal*, *leírás, összegzés*, célja, cél és eredmény, eredmény*, tartalom*, tartalma, rövid leírás, művelet célja, projekt célja, projekt céljai, kivonat*, rendeltetés*, *leírása',
  objective: 'cél, célkitűzés*, egyedi célkitűzés*, specifikus cél*, tematikus*, szakpolitikai célkitűzés*, téma*',
  priority: 'prioritás*, tengely*, prioritási tengely*, beruházási prioritás*, intézkedés*, konstrukció*, prioritási tengelyenként*',
  programme: 'program*, operatív program*, op, forrás, alprogram*, felhívás program',
  fund: 'alap, alapok, alapja, esb alap*, érintett alap*, strukturális alap*, pénzügyi alap',
  intervention:
    'beavatkozás*, beavatkozási kategória*, beavatkozási terület*, beavatkozás típusa, beavatkozási kategóriák, támogatási forma, finanszírozási forma, beavatkozási kategória megnevezése',
  call: 'felhívás*, pályázati felhívás*, kiírás*, pályázati kiírás*',
  status: 'állapot*, státusz*, helyzet, szakasz',
  kind: 'típus*, típusa, kategória*, ágazat*, szektor*, jogi forma*, forma, besorolás*, jellege, jelleg, méret*, fajta, teáor*, gazdálkodási forma',
  code: 'azonosító*, *azonosító, szám, száma, *szám, *száma, kód*, *kód, *kódja, hivatkozás*, adószám*, iktatószám*, regisztrációs',
  location:
    'helyszín*, hely, helye, *helye, *helyszíne, település*, megye, megyék, megyéje, régió*, járás*, város*, község*, székhely*, térség*, helyszínmutató, helymutató, terület, területe, telephely*, földrajzi*',
  country: 'ország*, állam, tagállam*',
  address: 'címe lakcím, székhely címe, lakcím*, utca, postacím*',
  postcode: 'irányítószám*, postai irányítószám*, irsz',
  date: 'dátum*, *dátum, *dátuma, nap, napja, időpont*, *időpont, *időpontja',
  year: 'év, éve, évek, évszám',
  start:
    'kezdet*, *kezdete, kezdés*, kezdő*, indul*, megkezd*, kezdőnap*, kezdési*, kezdetének*, kezdőidőpont*, indítás*, elkezd*, elindít*, indult, kezdve, mettől',
  end: 'vége, *vége, befejez*, befejezés*, végé, zárás*, záró*, végdátum*, lezár*, fizikai befejezés*, végének*, teljesítés*, befejezésének*, véget, zárult, meddig, befejezve, elkészült*, elkészülés*',
  duration: 'időtartam*, időszak*, futamidő*, megvalósítási idő*, hónap*, megvalósítás időszak*, =mikor, mettől meddig',
  granted:
    'megítélt*, odaítél*, jóváhagy*, elnyert*, döntés*, *döntés, megszavazott*, támogatási döntés*, lekötött*, kötelezettségvállalás*, nyertes összeg, odaítélt*, mennyit kapott, mennyit kaptak, mennyit',
  contract: 'szerződés*, szerződött*, leszerződött*',
  application: 'kérelem*, igényelt*, igényelt támogatás, kért*, benyújt*, beadás*, támogatási kérelem*, pályázat, pályázati',
  otherDay:
    'frissít*, utolsó frissítés*, utolsó aktualizálás*, aláír*, közzété*, határidő*, módosít*, megjelenés*, hatályba lépés*, kifizetés dátuma, beérkezés*, szerződéskötés*, kifizetés időpontja',
  amount: 'összeg*, *összeg, *összege, összege, mérték, mennyi, =mennyi',
  grant:
    'támogatás*, *támogatás, *támogatása, hozzájárul*, szubvenció*, társfinanszírozás eu, vissza nem térítendő*, uniós társfinanszírozás, uniós támogatás, uniós hozzájárulás, segély*, ösztöndíj*, uniós rész',
  financing: 'finanszíroz*, forrás*, források, *forrás',
  cost: 'költség*, *költség, *költsége, *költségek, kiadás*, *kiadás, *kiadások, beruházás*, ráfordítás*',
  budget: 'költségvetés*, *költségvetés, büdzsé',
  total: 'összes*, teljes*, össz*, összköltség*, mindösszesen, összesen, összköltsége',
  eligible: 'elszámolható*, támogatható*',
  ineligible: 'nem elszámolható*, nem támogatható*, el nem számolható*',
  eu: 'uniós*, unió*, európai*, közösségi*',
  euFund: 'európai szociális alap, európai regionális fejlesztési alap, kohéziós alap, ka, igazságos átmenet alap, eszaplusz, esza plusz',
  otherSource:
    'hazai*, nemzeti*, saját*, önerő*, önrész*, magán*, állami költségvetés*, egyéb forrás*, saját forrás*, hitel*, kölcsön*, önkormányzati*, társfinanszírozás hazai, hazai társfinanszírozás, központi költségvetés*',
  public: 'köz, közpénz*, közfinanszíroz*, állami*, közkiadás*, nyilvános',
  paid: 'kifizet*, kifizetett*, kifizetés*, folyósít*, igazolt*, elszámolt*, tényleges költség*, teljesített*, hitelesített*, tényleges kiadás*, tényleges*',
  planned: 'tervezett*, várható*, becsült*, előirányzott*, előzetes*, terv',
  previous: 'előző*, korábbi*, eredeti*, fennmaradó*, maradvány*, visszafizet*, különbözet*',
  share: 'rész, része, *része, hányad*, részesedés*',
  rate: 'arány*, *arány, *aránya, százalék*, mértéke, intenzitás*, *intenzitás, támogatási intenzitás*, uniós társfinanszírozás aránya, uniós társfinanszírozási arány*, társfinanszírozási arány*, társfinanszírozás aránya, ráta',
  without: 'nélkül*, kivéve, kizárólag nem',
  currency: 'pénznem*, deviza*, forint*, ezer, millió*, ft, huf, e ft, m ft, valuta, devizanem, pénznem',
  count: 'darabszám*, db, projektek száma, létszám*, száma összesen, fő',
  listTitle: 'lista, listája, jegyzék*, műveletek listája, táblázat*, melléklet*, kimutatás*',
  ordinal: 'sorszám*, ssz',
  value: 'érték*, *érték',
};
