import type { HeaderWords } from './header-words.ts';

export const nl: HeaderWords = {
  project: 'project*, *project, concrete actie, concrete actie*, actie, acties, operatie, operaties, verrichting*',
  beneficiary:
    'begunstigde*, begunstigd*, subsidieontvanger*, ontvanger*, *ontvanger, *ontvangers, subsidienemer*, projecteigenaar*, promotor*, eindbegunstigde*, projectuitvoerder, penvoerder begunstigde, toegekend aan, verleend aan, betaald aan, uitbetaald aan, uitgekeerd aan, gegund aan, begiftigde*, winnaar*, prijswinnaar*, laureaat, laureaten, houder*, *houder, gesubsidieerde*, ondersteunde organisatie, ondersteunde onderneming, leningnemer*, kredietnemer*, =wie, wie ontving, wie kreeg, aan wie, rechthebbende*',
  applicant: 'aanvrager*, *aanvrager, indiener*, verzoeker*',
  implementer: 'uitvoerder*, uitvoerend*, *uitvoerder, opdrachtnemer*, projectdrager*, uitgevoerd door, initiatiefnemer*',
  lead: 'penvoerder*, coördinator*, hoofdpartner*, leadpartner*, hoofdaanvrager*, coördinerend*, projecthouder*',
  organisation: 'organisatie*, instelling*, bedrijf*, onderneming*, firma*, vereniging, rechtspersoon, instituut',
  partner: 'partner*, *partner, *partners, deelnemer*, medeaanvrager*, samenwerkingspart*, consortium',
  authority:
    'autoriteit*, *autoriteit, beheersautoriteit*, managementautoriteit*, ministerie*, bemiddelende*, subsidieverstrekker*, subsidiegever*, verstrekker*, intermediaire*, financier, overheid, departement*, bevoegd*',
  contact: 'contact*, telefoon*, projectleider*, website*, verantwoordelijke*, persoon*, voornaam, achternaam',
  name: 'naam, *naam, benaming*, namen, omschrijving naam',
  title: 'titel*, *titel, opschrift, waarvoor, =wat, betreft',
  acronym: 'afkorting*, acroniem*, korte naam',
  english: 'engels*, in het engels',
  purpose:
    'samenvatting*, *samenvatting, beschrijving*, *beschrijving, omschrijving*, *omschrijving, doel van het project, projectdoel*, resultat*, resultaten, inhoud, verwezenlijking*, prestaties, doel van de concrete actie, toelichting',
  objective: 'doelstelling*, *doelstelling, doel, doelen, specifieke doelstelling*, thematisch*, thema*, beleidsdoelstelling*',
  priority: 'prioriteit*, *prioriteit, prioritaire as, prioriteitsas*, as, assen, investeringsprioriteit*, maatregel*, per prioritaire as',
  programme: 'programma*, *programma, operationeel programma*, regeling*, subsidieregeling*, subsidie regeling, instrument, subsidietitel',
  fund: 'fonds, fondsen, *fonds, esi fonds*, structuurfonds*, betrokken fonds',
  intervention:
    'interventie*, steunverleningscategorie*, interventiecategorie*, soort interventie, steuncategorie*, categorie steunverlening, steunverlening*',
  call: 'oproep*, openstelling*, tender*',
  status: 'status, stand, fase, toestand',
  kind: 'type, soort, categorie*, sector*, rechtsvorm*, vorm, classificatie*, aard, omvang, branche, rol, trefwoord*, beleidsterrein, thema naam',
  code: 'nummer, *nummer, code*, *code, nr, *nr, kenmerk*, referentie*, dossiernummer*, projectnummer*, identificatie*, kvk*, kbo, ondernemingsnummer*, volgnummer*, begrotingsjaar nummer',
  location:
    'locatie*, *locatie, plaats, plaatsen, *plaats, gemeente*, provincie*, regio*, stad, gebied*, ligging*, arrondissement*, vestigingsplaats*, eindhoven, lokalisatie*, woonplaats',
  country: 'land, landen, lidstaat',
  address: 'adres, *adres, straat*, huisnummer',
  postcode: 'postcode*, *postcode',
  date: 'datum, *datum, dag, tijdstip*',
  year: 'jaar, jaren, *jaar, begrotingsjaar',
  start:
    'start*, *start, begin*, *begin, aanvang*, *aanvang, begonnen, gestart, gestarte, opgestart*, aangevangen, ingang, ingangsdatum*, ingegaan, geldig vanaf',
  end: 'eind*, einde*, *einde, afloop*, afronding*, voltooiing*, beëindig*, sluiting project, afgerond*, voltooid*, geëindigd*, afgesloten*, gereed, gereedmelding, oplever*, afsluit*, geldig tot',
  duration:
    'looptijd*, *looptijd, duur, *duur, periode*, *periode, projectperiode*, termijn*, uitvoeringsperiode*, maanden, =wanneer, van tot',
  granted:
    'toegekend*, toekenning*, *toekenning, verleend*, verlening*, goedgekeurd*, goedkeuring*, beschik*, beschikking*, besluit*, gecommitteerd*, toegewezen*, toewijzing*, beschikte, vastgelegd*',
  contract: 'contract*, overeenkomst*',
  application: 'aanvraag*, aangevraagd*, gevraagd*, ingediend*, indiening*',
  otherDay:
    'bijwerk*, laatste bijwerking, laatst bijgewerkt, bijgewerkt*, actualisering*, laatste update, ondertek*, publicatie*, gepubliceerd, sluitingsdatum*, uiterste*, deadline*, gewijzigd*, wijziging*, peildatum',
  amount: 'bedrag*, *bedrag, *bedragen, som, totaalsom, eur bedrag, hoeveel, =hoeveel',
  grant:
    'subsidie*, *subsidie, steun*, *steun, bijdrage*, *bijdrage, toelage*, ondersteuning*, toegekende subsidie, *cofinanciering eu, tegemoetkoming, participatie',
  financing: 'financiering*, *financiering, middelen, *middelen, gefinancierd*',
  cost: 'kosten, *kosten, uitgave*, *uitgaven, investering*, projectkosten, projectomvang',
  budget: 'budget*, *budget, begroting*, *begroting',
  total: 'totaal*, totale*, geheel, alle, totalen',
  eligible: 'subsidiabel*, subsidiabele*, in aanmerking komend*, in aanmerking komende, steunbaar*',
  ineligible: 'niet subsidiabel*, niet subsidiabele',
  eu: 'unie*, europees*',
  euFund:
    'europees fonds voor regionale ontwikkeling, europees sociaal fonds, cohesiefonds*, fonds voor een rechtvaardige transitie, europees landbouwfonds*',
  otherSource:
    'nationaal*, nationale*, rijks*, rijksbijdrage*, rijkscofinanciering*, eigen*, privaat*, private*, provinciale cofinanciering, regionale*, vlaamse*, gemeentelijk*, overige financiering, andere financiering, lening*, derden, publieke cofinanciering, decentrale*',
  public: 'publiek*, publieke*, openbaar*, overheids*',
  paid: 'betaald*, betaling*, uitbetaald*, uitgekeerd*, gerealiseerd*, besteed*, gedeclareerd*, bestede*, gecertificeerd*, werkelijk*, feitelijk*',
  planned: 'gepland*, geraamd*, verwacht*, voorzien*, begroot*, raming*, beoogd*, geprogrammeerd*',
  previous: 'vorige*, voorgaand*, resterend*, oorspronkelijk*, eerder*, rest, teruggevorderd*, verschil',
  share: 'aandeel*, *aandeel, deel, *deel',
  rate: 'percentage*, *percentage, procent*, medefinancieringspercentage*, cofinancieringspercentage*, cofinancieringspercentage van de unie, steunintensiteit*, intensiteit, graad, tarief',
  without: 'zonder, exclusief, excl, uitgezonderd, behalve',
  currency: 'valuta*, munt, munteenheid, euro, duizend, miljoen, x1000, muntsoort*, muntcode, devies, deviezen',
  count: 'aantal*',
  listTitle: 'lijst, lijst van, overzicht*, tabel, bijlage, stand per',
  from: 'vanaf, van',
  until: 'tot, tot en met, t m',
  value: 'waarde',
};
