import type { HeaderWords } from './header-words.ts';

export const de: HeaderWords = {
  project: 'vorhaben*, *vorhaben, *vorhabens, projekt*, *projekt, *projekts, maßnahme, maßnahmen, operation, förderprojekt*, förderfall',
  beneficiary:
    'begünstigt*, zuwendungsempfänger*, *empfänger, *empfängers, *empfängerin, empfänger*, projektträger*, vorhabenträger*, vorhabensträger*, maßnahmenträger*, maßnahmeträger*, träger, trägers, trägerin, förderempfänger*, zuschussempfänger*, fördernehmer*, förderungsnehmer*, subventionsempfänger*, bewilligungsempfänger*, geförderte einrichtung, geförderte organisation, gefördertes unternehmen, leistungsempfänger*, bewilligt an, gewährt an, ausgezahlt an, vergeben an, zugesprochen an, preisträger*, gewinner*, stipendiat*, geförderter, geförderte person, geförderte stelle, zuschussnehmer*, subventionsnehmer*, darlehensnehmer*, kreditnehmer*, inhaber*, bewilligungsinhaber*, fördernehmend*, förderungsnehmend*, =wer, wer bekommt, wer erhält, wer erhielt, wer bekam, rechtsträger*, *inhaber, *inhaberin, zahlungsempfänger*, stipendienempfänger*, letztempfänger*',
  applicant: 'antragsteller*, gesuchsteller*, förderungswerber*, förderwerber*, antragstellerin, bewerber, antragstellende*',
  implementer:
    'ausführende stelle, durchführende*, umsetzend*, auftragnehmer*, durchführung durch, projektnehmer*, durchführer*, betreiber*, bauherr*, durchgeführt von, umgesetzt von, umsetzer*, ausführende*, ausführender',
  lead: 'koordinator*, leadpartner*, federführend*, hauptpartner*, konsortialführer*, koordinierende*, hauptantragsteller*, verbundkoordinator*',
  organisation:
    'organisation*, unternehmen*, einrichtung*, institution*, firma, firmenname, firmen*, betrieb, verein, körperschaft, institut, hochschule*, juristische person',
  partner:
    'partner*, *partner, *partners, kooperationspartner*, projektpartner*, verbundpartner*, teilnehmer*, teilnehmende*, mitantragsteller*',
  authority:
    'behörde*, *behörde, verwaltungsbehörde*, bewilligungsbehörde*, bewilligungsstelle*, ministerium*, *ministerium, ressort*, zwischengeschaltet*, förderstelle*, fördergeber*, zuwendungsgeber*, bewilligende*, zuständig*, referat, programmträger, förderstelle, mittelgeber*, abwickl*, zwischengeschaltete*, förderinstitution*, pt, arb einh',
  contact:
    'kontakt*, ansprechpartner*, email*, e mail*, telefon*, projektleit*, internet*, webseite*, homepage*, verantwortlich*, leiter*, leitung, vorname, nachname, person, personen',
  name: 'name, namen, namens, *name, bezeichnung*, *bezeichnung, benennung, firmenname',
  title: 'titel, titels, *titel, thema, überschrift, projektname, vorhabentitel, wofür, wozu, betreff, =was',
  acronym: 'kurzname, kurzbezeichnung*, kurztitel*, akronym*, abkürzung*, kürzel',
  english: 'englisch*',
  purpose:
    'zusammenfassung*, *zusammenfassung, beschreibung*, *beschreibung, kurzbeschreibung*, inhalt*, *inhalt, zweck, *zweck, zuwendungszweck*, projektziel*, vorhabensziel*, ziele und ergebnisse, ergebnis*, errungenschaften, tatsächliche errungenschaften, gegenstand, erläuterung*, verwendungszweck*, projektbeschreibung',
  objective:
    'ziel, ziels, ziele, *ziel, spezifisch*, thematisch*, thematisches ziel, politisches ziel, querschnittsziel*, themenfeld, ziel des vorhabens',
  priority:
    'priorität*, *priorität, prioritätsachse*, achse*, schwerpunkt*, investitionspriorität*, förderschwerpunkt*, handlungsfeld*, aktion, leistungsplan*, klartext leistungsplansystematik, pro prioritätsachse',
  programme:
    'programm*, *programm, *programms, förderprogramm*, operationelles programm, förderlinie*, förderprofil*, richtlinie*, förderrichtlinie*, förderinstrument*, förderbereich*, fördergegenstand, haushaltstitel',
  fund: 'fonds, *fonds, esi fonds, strukturfonds, name des fonds, betroffener fonds, eu fonds',
  intervention:
    'interventionskategorie*, intervention*, interventionsbereich*, interventionsart*, art der intervention, art des intervention*, finanzierungsform*, code der intervention',
  call: 'aufruf*, ausschreibung*, *aufruf, call, förderaufruf*, einreichfrist',
  status: 'status, *status, stand, bearbeitungsstand, phase, staat status',
  kind: 'art, *art, typ, *typ, kategorie*, *kategorie, branche*, wirtschaftszweig*, wirtschafts zweig, sektor*, rechtsform*, form, klassifikation*, gebietsart*, art des gebiets, kategorie der region, förderart*, verbundprojekt, größe, rolle, schlagwort*, fachgebiet*, finanzierungs form',
  code: 'nummer, *nummer, kennung, *kennung, kennzeichen, *kennzeichen, kennziffer*, *kennziffer, schlüssel*, *schlüssel, code, *code, nr, *nr, aktenzeichen, förderkennzeichen, fkz, identifikator*, antragsnummer*, az, projektcode, identifikationsnummer*',
  location:
    'ort, *ort, *ortes, standort*, region*, *region, kreis, landkreis*, gemeinde*, stadt, gebiet, bundesland*, kanton*, bezirk*, investitionsort*, durchführungsort*, regionalcode*, lage, geolokal*, standortindikator*, raumbezug, gemeindekennziffer*, sitz, belegenheit*',
  country: 'land, landes, staat, länder',
  address: 'adresse*, anschrift*, straße*, *adresse, *anschrift, hausnummer',
  postcode: 'postleitzahl*, plz, postleit*',
  date: 'datum, *datum, *datums, tag, *tag, zeitpunkt*, *zeitpunkt, termin',
  year: 'jahr, jahre, jahres, *jahr, jahreszahl',
  start:
    'beginn*, *beginn, *beginns, anfang*, start, *start, startdatum, starttermin, starttag, projektstart, laufzeitbeginn*, anfangs*, begonnen, beginnt, gestartet, auftakt, aufnahme, laufzeit von, gültig ab, gültig von, zeitraum von, dauer von, laufzeit ab, inbetriebnahme, baubeginn',
  end: 'ende, *ende, *endes, endes, enddatum, endtermin, abschluss*, *abschluss, abschlusses, beendig*, fertigstellung*, laufzeitende*, schluss, ablauf, enddat, beendet, abgeschlossen*, fertiggestellt*, endet, endend*, auslauf*, ausgelaufen, laufzeit bis, gültig bis, zeitraum bis, dauer bis, vollend*',
  duration:
    'laufzeit*, *laufzeit, dauer, *dauer, zeitraum*, *zeitraum, durchführungszeitraum*, projektlaufzeit*, förderzeitraum*, bewilligungszeitraum*, projektdauer, monate, =wann, laufzeit von bis, zeitraum von bis, dauer von bis, von bis',
  granted:
    'bewillig*, bewilligungs*, genehmig*, zugesagt*, zusage*, beschluss*, beschieden*, bescheid*, zugewendet*, zuerkannt*, gewährt*, vergabe*, entscheid*, zuteilung*, gebunden*, bewilligungs datum, vertraglich gebunden, wie viel bekam',
  contract: 'vertrag*, vertrags*',
  application: 'antrag, antrags*, beantragt*, eingereicht*, einreich*, eingang*',
  otherDay:
    'aktualisier*, letzte aktualisierung, letzten aktualisierung, unterzeichn*, unterschrift*, veröffentlich*, frist*, stichtag*, geändert*, änderung*, berichtszeitraum*, auszahlungsdatum, stand der daten',
  amount: 'betrag*, *betrag, *betrags, summe, *summe, höhe, volumen, wieviel, wie viel, =wieviel',
  grant:
    'förderung*, *förderung, fördersumme*, förderbetrag*, fördermittel*, förderhöhe*, fördervolumen, zuschuss*, *zuschuss, *zuschusses, zuwendung, zuwendungen, zuwendungsbetrag*, zuwendungssumme, zuwendungshöhe, beihilfe*, *beihilfe, beitrag, beitrags, *beitrag, unterstützung*, *unterstützung, subvention*, beteiligung*, *beteiligung, gefördert*, kofinanzierung durch die union, förderungssumme*, förderungsbetrag*, fördersum*',
  financing: 'finanzierung*, *finanzierung, mittel, *mittel, *mitteln, finanziert*',
  cost: 'kosten, *kosten, ausgabe*, *ausgaben, aufwendung*, aufwand, investition, investitionen, investitionssumme*, investitionsvolumen*, projektvolumen*, projektsumme*, vorhabenskosten, ausgaben des vorhabens',
  budget: 'budget*, *budget, etat, haushalt',
  total: 'gesamt*, total*, insgesamt, summe gesamt, alle',
  eligible: 'förderfähig*, förderfähige*, zuwendungsfähig*, zuschussfähig*, förderbar*, anerkannt*, erstattungsfähig*',
  ineligible: 'nicht förderfähig*, nicht zuwendungsfähig*',
  eu: 'union*, gemeinschaft*, europäisch*, unions*',
  euFund:
    'efre mittel, esf mittel, europäischer fonds für regionale entwicklung, europäischer sozialfonds, europäischen fonds für regionale entwicklung, europäischen sozialfonds, kohäsionsfonds*, fonds für einen gerechten übergang*, sozialfonds, regionalfonds',
  otherSource:
    'national*, land mittel, landesmittel*, bundesmittel*, eigenmittel*, eigenanteil*, eigenbeitrag*, eigenleistung*, privat*, kommunal*, drittmittel*, landesanteil*, bundesanteil*, nationale kofinanzierung, landeszuschuss*, darlehen*, kredit*, sonstige mittel, weitere mittel, landes und bundesmittel, bund, bundes, gemeindemittel, restfinanzierung',
  public: 'öffentlich*',
  paid: 'ausgezahlt*, auszahl*, *auszahlung, bezahlt*, zahlung*, *zahlung, *zahlungen, abgerechnet*, verausgabt*, abgerufen*, ausbezahlt*, geleistet*, bescheinigt*, zertifiziert*, realisiert*, tatsächlich*',
  planned: 'geplant*, vorgesehen*, voraussichtlich*, erwartet*, plan, veranschlagt*, geschätzt*, beabsichtigt*, indikativ*',
  previous:
    'bisherig*, vorherig*, frühere*, ursprünglich*, restlich*, rest, verbleibend*, rückzahlung*, rückforderung*, vorjahr*, differenz',
  share: 'anteil*, *anteil, anteils, teil, teilbetrag*',
  rate: 'satz, *satz, *satzes, quote*, *quote, prozent*, kofinanzierungssatz*, kofinanzierungssatzes, intensität*, *intensität, fördersatz*, förderquote*, förderanteil*, in prozent, beihilfeintensität, unions kofinanzierungssatz, unionskofinanzierungssatz*, interventionssatz*',
  without: 'ohne, ausgenommen, exkl, exklusive, abzüglich, außer',
  currency: 'währung*, euro, tausend, millionen, teuro, t eur, tsd, mio, devise*, geldeinheit, valuta, währungscode',
  count: 'anzahl*, *anzahl, zahl der, zahl',
  listTitle: 'liste, liste der, verzeichnis*, tabelle, übersicht*, anlage, berichtszeitraum',
  from: 'von, ab',
  until: 'bis',
  ordinal: 'lfd, laufende nummer',
  value: 'wert',
};
