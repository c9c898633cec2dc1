import type { HeaderWords } from './header-words.ts';

/** Norwegian, both written forms. */
export const nb: HeaderWords = {
  project: 'prosjekt*, tiltak, tiltaket, tiltaka',
  beneficiary:
    'mottaker*, mottakar*, *mottaker, *mottakar, tilskuddsmottak*, tilskotsmottak*, støttemottak*, stønadsmottak*, begunstig*, prosjekteier*, prosjekteigar*, kontraktspartner, prosjektansvarlig, tildelt til, innvilget til, utbetalt til, bevilget til, gitt til, =hvem, hvem fikk, kven, kven fekk, vinner*, prisvinner*, stipendiat*, låntaker*, støttet virksomhet, støttet organisasjon, innehaver*, *innehaver, *haver',
  applicant: 'søker*, søkar*, *søker, søkerorganisasjon*, søkernavn',
  implementer: 'gjennomfør*, utfør*, operatør*, aktør*, utført av, gjennomført av',
  lead: 'koordinator*, hovedsøker*, hovudsøkar*, ledende partner, koordinerende, hovedpartner*',
  organisation: 'organisasjon*, bedrift*, institusjon*, selskap*, foretak*, verksemd*, virksomhet*, firma*',
  partner: 'partner*, *partner, *partnere, deltaker*, deltakar*, samarbeidspartner*, medsøker*, kontraktspart*',
  authority:
    'myndighet*, styresmakt*, forvaltningsorgan*, departement*, tilskuddsgiver*, tilskotsgivar*, tilskuddsforvalter*, finansiør*, forvaltende, tildeler*, etat',
  contact:
    'kontakt*, epost*, e post*, telefon*, prosjektleder*, prosjektleiar*, nettsted*, hjemmeside*, nettside*, ansvarlig, person*, fornavn, etternavn',
  name: 'navn, namn, navnet, *navn, *namn, benevnelse*, betegnelse*',
  title: 'tittel*, *tittel, prosjekttittel*, til hva, hva til, =hva, kva til',
  acronym: 'kortnavn, *kortnavn, kortnamn, forkortelse*, forkorting*, akronym*',
  english: 'engelsk, på engelsk',
  purpose:
    'beskrivelse*, *beskrivelse, skildring*, sammendrag*, samandrag*, formål*, føremål*, resultat*, populærvitenskapelig*, innhold, prosjektets mål, prosjektsammendrag*, *sammendrag',
  objective: 'mål, målet, spesifikt mål, særskilt mål, tema*, tematisk*, delmål, hovedmål',
  priority: 'prioriter*, innsatsområde*, satsingsområde*, prioritet*, akse, aktivitet*',
  programme:
    'program*, *program, rammeprogram*, virkemiddel*, virkemidler, ordning*, tilskuddsordning*, tilskotsordning*, søknadstype*, prosjektprogram*, programnivå*, programområde*',
  fund: 'fond, fondet, *fond',
  intervention: 'intervensjon*, intervensjonskategori*, innsatskategori*',
  call: 'utlysning*, *utlysning, topic, overordnet utlysning*, utlysnings',
  status: 'status, *status, tilstand, fase',
  kind: 'type*, *type, kategori*, *kategori, sektor*, *sektor, næring*, bransje*, art, form, organisasjonsform*, *form, rolle, fagområde*, nøkkelord, vurderingspanel',
  code: 'kode, *kode, koden, nummer, *nummer, nr, *nr, organisasjonsnummer*, orgnr, saksnummer*, saksnr, referanse*, løpenummer*, *id, journalnummer, deltakernr',
  location:
    'sted, stad, plassering*, beliggenhet*, kommune, kommuner, *kommune, fylke, fylker, *fylke, region*, landsdel, område, by, geografi*, lokalisering*',
  country: 'land, landet',
  address: 'adresse*, *adresse, gateadresse',
  postcode: 'postnummer*, postnr, poststed',
  date: 'dato, *dato, datoen, dag, tidspunkt*',
  year: 'år, året, *år, årstall',
  start: 'start*, *start, begyn*, byrj*, påbegyn*, oppstart*, igangsett*, igangsat*, iverksatt*, iverksett*, byrja',
  end: 'slutt*, *slutt, avslutt*, opphør*, utløp*, ferdigstill*, sluttdato, avslut*, fullfør*, ferdig*, gjennomført, endt',
  duration:
    'periode*, *periode, varighet*, varigheit*, prosjektperiode*, løpetid*, måneder, månader, støtteperiode*, tidsrom, =når, fra til',
  granted: 'innvilg*, bevilg*, løyv*, tildelt*, tildel*, godkjen*, vedtak*, vedtatt*, *vedtak, tilsagn*, tilsagnsdato',
  contract: 'kontrakt*, avtale*',
  application: 'søknad*, søkt*, omsøkt*, søknadsbeløp, innsend*, søknadsdato',
  otherDay:
    'oppdater*, sist oppdatert, signer*, signering*, underskr*, publiser*, frist*, søknadsfrist*, endre*, endring*, utbetalingsdato',
  amount: 'beløp*, *beløp, sum, *sum, summen, kroner beløp, hvor mye, kor mykje',
  grant: 'støtte*, *støtte, stønad*, tilskudd*, tilskot*, *tilskudd, bidrag*, *bidrag, tilskuddsbeløp, bevilling',
  financing: 'finansier*, *finansiering, midler, *midler',
  cost: 'kostnad*, *kostnad, *kostnader, utgift*, *utgifter, investering*, prosjektsum',
  budget: 'budsjett*, *budsjett, *budsjettet',
  total: 'total*, samlet, samla, i alt, hele',
  eligible: 'støtteberettig*, tilskuddsberettig*, stønadsberettig*, godkjente kostnader',
  ineligible: 'ikke støtteberettig*',
  eu: 'unionen*, unionens',
  euFund: 'regionalfond*, sosialfond*',
  otherSource:
    'nasjonal*, statlig*, statens, egen*, eigen*, egenfinansiering*, egeninnsats*, privat*, kommunal*, fylkeskommunal*, annen finansiering, norsk finansiering, lån',
  public: 'offentlig*, offentleg*',
  paid: 'utbetal*, betalt*, forbruk*, brukt*, realiser*, regnskap*, påløpt*, faktisk*',
  planned: 'planlagt*, forvent*, estimert*, anslått*, budsjettert*',
  previous: 'tidligere, tidlegare, forrige, gjenstående, resterende, opprinnelig*, tilbakebetal*, rest',
  share: 'andel, andelen, *andel, del, delen, *del',
  rate: 'prosent*, støttegrad*, støttesats*, støtteintensitet*, sats, grad, medfinansieringsgrad*',
  without: 'uten, utan, eksklusive, ekskl, unntatt',
  currency: 'valuta*, kroner, norske kroner, tusen, millioner, nok, mill, myntenhet*, valutakode',
  count: 'antall*, talet på, tal på',
  listTitle: 'liste, liste over, oversikt*, tabell, vedlegg',
  from: 'fra, fra og med',
  until: 'til og med, =til',
  value: 'verdi, verdien',
};
