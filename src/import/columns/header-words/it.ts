import type { HeaderWords } from './header-words.ts';

export const it: HeaderWords = {
  project: 'progett*, operazion*, azione, azioni, intervento progetto, intervento progettuale',
  beneficiary:
    'beneficiari*, destinatari*, percettore*, assegnatari*, soggetto beneficiario*, titolare*, promotore*, denominazione beneficiario, ricevente*, denom beneficiario, assegnato a, concesso a, erogato a, pagato a, attribuito a, aggiudicatari*, vincitor*, borsist*, intestatari*, fruitor*, soggetto finanziato, ente finanziato, impresa finanziata, soggetto percipiente, a chi, =chi, chi ha ricevuto, mutuatari*, soggetto sovvenzionato, creditore',
  applicant: 'richiedent*, proponent*, candidato, soggetto proponente, istante',
  implementer:
    'attuatore*, attuatrice, soggetto attuatore*, realizzatore*, soggetto realizzatore, esecutore*, appaltatore*, ente attuatore',
  lead: 'capofila*, coordinatore*, capo fila, beneficiario principale, ente capofila, partner capofila',
  organisation:
    'ente, enti, impresa*, azienda*, organizzazione*, istituzione*, società*, ragione sociale, soggetto, soggetti, persona giuridica, università',
  partner: 'partner*, partecipant*, consorzio, cobeneficiari*, soggetti partner',
  authority:
    'autorità*, autorità di gestione, organismo intermedio, organismi intermedi, ministero*, amministrazione*, ente finanziatore, programmatore*, soggetto programmatore, finanziatore*, direzione, struttura responsabile',
  contact: 'contatt*, posta elettronica, telefono*, responsabile*, referente*, sito web*, sito internet, persona*, cognome, pec',
  name: 'nome, nomi, denominazione*, denom, nominativo',
  title:
    'titolo*, oggetto, per cosa, a cosa serve, =cosa, denominazione intervento, denominazione dell intervento, nome intervento, nome dell intervento, oggetto intervento, oggetto dell intervento',
  acronym: 'sigla*, acronimo*, nome breve, abbreviazione*',
  english: 'inglese*, in inglese',
  purpose:
    'sintesi*, descrizione*, riassunto*, scopo*, finalità*, contenuto, risultat*, realizzazion*, obiettivo del progetto, obiettivi del progetto, obiettivo dell operazione, abstract*, riepilogo*, conseguiment*',
  objective: 'obiettivo*, obiettivi, obiettivo specifico*, obiettivo tematico*, tematic*, tema',
  priority:
    'priorità*, asse*, assi, asse prioritario, priorità di investimento, misura, misure, sottomisura, per asse prioritario, linea di intervento, linea di azione',
  programme: 'programma*, programma operativo, po, por, pon, bando programma, strumento*, linea, procedura',
  fund: 'fondo, fondi, fondo sie, fondo strutturale*, tipo fondo, fondo interessato',
  intervention:
    'intervento*, categoria di intervento, categoria di operazione, campo di intervento, settore di intervento, tipo di intervento, tipologia di intervento, categoria d intervento, forma di finanziamento',
  call: 'bando*, avviso*, chiamata, bandi, gara',
  status: 'stato, stato di avanzamento, stato progetto, fase',
  kind: 'tipo, tipologia*, categoria*, settore*, natura, forma giuridica, classificazione*, dimensione, ruolo, ateco*, parole chiave, area',
  code: 'codice*, numero*, identificativo*, identificatore*, id, cup, riferimento*, partita iva, cf, codice fiscale, cod, locale progetto codice',
  location:
    'localizzazione*, ubicazione*, luogo*, comune*, provincia*, regione*, località*, città, territori*, indicatore di localizzazione, georeferenz*, sede',
  country: 'paese*, stato membro, nazione*',
  address: 'indirizzo*, via',
  postcode: 'codice postale*, cap',
  date: 'data, date, giorno',
  year: 'anno, anni, annualità*, esercizio',
  start:
    'inizio*, avvio*, data di inizio, data inizio, inizial*, decorrenza, iniziat*, avviat*, inizia, cominciat*, partenza, apertura cantiere, valido dal',
  end: 'fine, conclusione*, data di fine, data fine, termine*, ultimazione*, chiusura*, scadenza progetto, completament*, terminat*, conclus*, completat*, ultimat*, finit*, cessat*, cessazione, chius*, termina, si conclude, valido al',
  duration: 'durata*, periodo*, periodo di attuazione, mesi, tempistica, =quando, dal al',
  granted:
    'concess*, approvat*, approvazione*, assegnat*, assegnazione*, ammess*, ammissione*, erogabil*, deliber*, decret*, impegn*, selezion*, aggiudic*, attribuit*, provvedimento*, stanziat*',
  contract: 'contratto*, convenzione*, contrattualizzat*',
  application: 'richiest*, domanda*, presentazione*, istanza*',
  otherDay:
    'aggiornament*, ultimo aggiornamento, aggiornat*, firma*, sottoscrizion*, pubblicazion*, scadenza*, modifica*, stipula*, data di pagamento, data estrazione, data di aggiornamento',
  amount: 'importo*, importi, ammontare*, somma, cifra, quanto, =quanto',
  grant: 'contribut*, sovvenzion*, sostegno*, aiut*, agevolazion*, sussidio*, borsa, quota comunitaria, contributo pubblico concesso',
  financing: 'finanziament*, finanz, finanziat*, risorse',
  cost: 'costo*, costi, spesa*, spese, investiment*, costo del progetto',
  budget: 'budget*, bilancio, quadro economico',
  total: 'total*, complessiv*, globale, totale, tot',
  eligible: 'ammissibil*, eleggibil*, finanziabil*, ammesso',
  ineligible: 'non ammissibil*, inammissibil*, non ammess*',
  eu: 'unione, comunitari*, europe*',
  euFund:
    'fondo sociale europeo*, fondo europeo di sviluppo regionale, fondo di coesione, fondo europeo agricolo*, fondo per una transizione giusta',
  otherSource:
    'nazional*, statal*, stato quota, stato fondo di rotazione, fondo di rotazione, regionali*, quota regionale, privat*, propri*, autofinanziament*, cofinanziamento nazionale, cofinanziamento privato, altre fonti, altri, altro, prestit*, mutuo, comune cofinanziamento, quota stato, provincia cofinanziamento, fsc, estero',
  public: 'pubblic*',
  paid: 'pagat*, pagament*, erogat*, erogazion*, certificat*, rendicontat*, realizzato, spes effettuat*, liquidat*, sostenut*, versat*, quietanzat*, spesa certificata, effettiv*',
  planned: 'previst*, pianificat*, stimat*, attes*, programmat*, preventiv*, preventivat*, indicativ*',
  previous: 'precedent*, iniziale importo, residu*, originari*, saldo, economie, recuper*, revoc*',
  share: 'quota*, parte, porzione',
  rate: 'tasso*, percentual*, intensità*, tasso di cofinanziamento, tasso di cofinanziamento dell unione, aliquota*',
  without: 'senza, esclus*, eccetto, al netto, netto',
  currency: 'valuta*, moneta, euro, migliaia, milioni, divisa, divise, codice valuta',
  count: 'numero di, numero progetti, quantità, numero dei, nr progetti',
  listTitle: 'elenco*, lista, lista di, lista delle, tabella, allegato',
  from: 'dal',
  until: 'al',
  value: 'valore*',
};
