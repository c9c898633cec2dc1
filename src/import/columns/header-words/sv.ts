import type { HeaderWords } from './header-words.ts';

export const sv: HeaderWords = {
  project: 'projekt*, insats, insatsen, insatsens, insatser, verksamhet, verksamheten',
  beneficiary:
    'stödmottagar*, mottagar*, *mottagare, *mottagarens, bidragsmottagar*, förmånstagar*, stödtagar*, projektägar*, projektägare, bidragstagar*, understödstagar*, understödsmottagar*, beviljad till, beviljat till, tilldelad, tilldelat till, utbetalt till, utbetalat till, betalt till, gått till, =vem, vem fick, vem får, till vem, pristagar*, vinnare*, stipendiat*, låntagar*, beviljad organisation, stödd organisation, innehavar*, *innehavare, *tagare',
  applicant: 'sökand*, sökande, *sökande, sökandens, ansökand*, sökanden',
  implementer:
    'genomförar*, projektutförar*, utförar*, genomförande organisation, förverkligar*, projektanordnar*, anordnar*, medelsförvaltar*, genomförs av, utförd av, utfört av, projektansvarig organisation',
  lead: 'koordinator*, samordnande, samordnar*, huvudsökand*, huvudsakligt, ledande partner, koordinerande*, huvudman, huvudmannen, projektkoordinator*',
  organisation: 'organisation*, företag*, bolag*, institution, lärosäte*, föreningen, förening, stödmottagande organisation',
  partner: 'partner*, samarbetspart*, deltagar*, medsökand*, samverkanspart*, *partner, *partners, delprojekt*',
  authority:
    'myndighet*, *myndighet, förvaltande*, förmedlande*, finansiär*, departement*, ministerium*, beslutande, förvaltningsmyndighet*, bidragsgivar*, förvaltningsområde',
  contact:
    'kontakt*, epost*, e post*, telnr, telefon*, projektledar*, webb*, hemsid*, ansvarig person, ansvarig, namn på projektledare, person*, förnamn, efternamn, huvudforskar*, involverade',
  name: 'namn, namnet, *namn, benämning*, beteckning',
  title: 'titel*, rubrik*, *titel, till vad, vad för, =vad',
  acronym: 'förkortning*, kortnamn*, kort namn, akronym*',
  english: 'engelska, på engelska',
  purpose:
    'beskrivning*, *beskrivning, sammanfattning*, *sammanfattning, syft*, ändamål*, resultat, mål och resultat, innehåll, projektets mål, prestationer, *resultat, referat*, projektsammanfattning, användningsändamål',
  objective: 'mål, målet, målen, *mål, specifikt mål, särskilt mål, särskilda mål, tematisk*, tema',
  priority:
    'prioriter*, insatsområde*, *prioritering, investeringsprioriter*, prioriterat område, verksamhetslinje*, åtgärd*, programområde*',
  programme: 'program*, *program, *programmet, operativa program*, utlysningsprogram, finansieringsform*, stödform*, bidragsform*',
  fund: 'fond, fonden, fonder, *fond, fondens, berörd fond, strukturfond*',
  intervention: 'intervention*, insatskategori*, interventionskategori*, insatstyp*, typ av insats, åtgärdskategori*, insatskod*',
  call: 'utlysning*, ansökningsomgång*, ansökningsomgången, utlysningens',
  status: 'status, läge, projektstatus, tillstånd',
  kind: 'typ, typen, *typ, art, kategori*, *kategori, sektor*, bransch*, form, juridisk form, klassificering, organisationsform*, *form, ämnesområde, nyckelord*',
  code: 'kod, *kod, koden, nummer, *nummer, nr, *nr, beteckning*, diarienummer, dnr, diarienr, ärende, ärendeid, ärende id, ärendenummer, löpnummer, organisationsnummer, orgnr, identifier*, *id',
  location:
    'plats*, ort, orten, *ort, lokaliser*, kommun, kommuner, kommunen, *kommun, län, länet, landskap*, region*, område, området, *område, läge plats, stad, geografi*, belägenhet*, projektområde, genomförandeort, verksamhetsområde',
  country: 'land, landet',
  address: 'adress*, *adress, gatuadress, besöksadress',
  postcode: 'postnummer*, postnr, postort*',
  date: 'datum, *datum, dag, dagen, *dag, tidpunkt*, *tid',
  year: 'år, året, *år, årtal',
  start: 'start*, *start, börja*, början, påbörja*, inled*, begynnelse*, startad, startat, igångsatt*, igångsätt*, begynt, gäller från',
  end: 'slut*, *slut, avslut*, upphör*, slutför*, färdigställ*, avsluta*, färdig, färdigt, klart, klar, upphört, gäller till',
  duration:
    'period*, *period, *perioden, varaktighet*, löptid*, projekttid, projekttiden, genomförandetid*, genomförandeperiod*, månader, tidsperiod, dispositionstid, =när, från till',
  granted: 'bevilja*, *beviljat, godkän*, beslut*, *beslut, tilldel*, anslag*, fastställ*, beviljande*',
  contract: 'avtal*, kontrakt*',
  application: 'ansökan*, ansökt*, sökt*, sökta, ansökningsd*, inlämn*, ansöknings*, inkom*',
  otherDay:
    'uppdater*, senast uppdaterad, underteckn*, sign*, publicer*, ändr*, sista dag, sista ansökningsdag, utbetalningsdatum, rapport*',
  amount: 'belopp*, *belopp, *beloppet, summa, *summa, summan, hur mycket, =hur mycket',
  grant: 'stöd, stödet, *stöd, stödbelopp, bidrag*, *bidrag, *bidraget, understöd*, *understöd, anslag, medfinansiering från eu, stipend*',
  financing: 'finansier*, *finansiering, *finansieringen, medel, *medel, finans*',
  cost: 'kostnad*, *kostnad, *kostnader, *kostnaderna, utgift*, *utgifter, investering*',
  budget: 'budget*, *budget',
  total: 'total*, sammanlag*, hela, samtliga, sammanlagt, summa totalt',
  eligible: 'stödberättig*, bidragsberättig*, stödgrundand*, stödberättigande, godkända kostnader',
  ineligible: 'icke stödberättig*, ej stödberättig*, icke bidragsberättig*',
  eu: 'unionen*, unionens',
  euFund:
    'europeiska regionala utvecklingsfonden*, europeiska regionalfonden*, regionalfond*, socialfond*, europeiska socialfonden*, landsbygdsfond*, sammanhållningsfond*, fonden för en rättvis omställning*, asyl migrations*',
  otherSource:
    'nationell*, statlig*, statens, staten, egen, egna, egeninsats*, egenfinansiering*, privat*, kommunal*, kommunernas, regional*, övrig finansiering, annan finansiering, offentlig lån, lånet',
  public: 'offentlig*',
  paid: 'utbetal*, betal*, upparbet*, förbruk*, realiser*, rekvirer*, använt, använda medel, utfall*, faktiska kostnader, nyttja*, faktisk*, verklig*',
  planned: 'planera*, beräkna*, förvänt*, uppskatt*, preliminär*, budgeterad*',
  previous: 'tidigare, föregående, återstå*, ursprunglig*, kvarvarande, återbetal*, återtag*',
  share: 'andel, andelen, *andel, del, delen, *del',
  rate: 'stödnivå*, medfinansieringsgrad*, medfinansieringssats*, stödandel procent, andel i procent, stödintensitet*, grad, sats, unionens medfinansieringsgrad*, stödprocent',
  without: 'utan, exklusive, exkl, förutom',
  currency: 'valuta*, kronor, svenska kronor, tusen, miljoner, tusental, mkr, ksek, msek, myntenhet*, valutakod',
  count: 'antal*, antal projekt, antal deltagare',
  listTitle: 'lista, förteckning*, tabell, bilaga',
  from: 'från, fr o m, från och med',
  until: 'till och med, t o m, tom, =till',
  value: 'värde, värdet',
};
