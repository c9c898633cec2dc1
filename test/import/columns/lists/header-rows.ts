/**
 * Rows of headers as publishers print them, column for column: `header -> field`, with what stands below it in brackets where that is not
 * what the field holds. `->` alone is no field, and `?field` one that must be asked about.
 */
export const headerRows: Readonly<Record<string, string>> = {
  // Who got it, in words that open or close nothing else.
  'Latvian participles':
    'Projekta nosaukums -> name | Finansējuma saņēmējs -> beneficiary | Uzsākts -> start | Pabeigts -> end | ESF finansējums -> funding',
  'Lithuanian participles':
    'Projekto pavadinimas -> name | Projekto vykdytojas -> beneficiary | Pradėtas -> start | Baigtas -> end | Skirtos ES lėšos -> funding',
  'Estonian participles':
    'Projekti nimi -> name | Toetuse saaja -> beneficiary | Alustatud -> start | Lõpetatud -> end | Toetussumma -> funding',
  'Finnish questions': 'Kuka sai -> beneficiary | Mihin -> name | Milloin [period] -> start end | Myönnetty avustus -> funding',
  'Finnish participles': 'Hanke -> name | Avustuksen saaja -> beneficiary | Alkanut -> start | Päättynyt -> end | Myönnetty -> funding',
  'Hungarian questions': 'Ki kapta? -> beneficiary | Mire kapta? -> name | Mettől -> start | Meddig -> end | Mennyit kapott? -> funding',
  'Polish participles':
    'Tytuł projektu -> name | Komu przyznano -> beneficiary | Rozpoczęty -> start | Zakończony -> end | Przyznana kwota -> funding',
  'Czech participles': 'Název akce -> name | Komu -> beneficiary | Zahájeno -> start | Ukončeno -> end | Poskytnutá dotace -> funding',
  'Slovak participles':
    'Názov projektu -> name | Prijímateľ -> beneficiary | Začaté -> start | Ukončené -> end | Poskytnutá dotácia -> funding',
  'Slovene participles':
    'Naziv projekta -> name | Prejemnik -> beneficiary | Začeto -> start | Zaključeno -> end | Dodeljena sredstva -> funding',
  'Croatian participles': 'Naziv projekta -> name | Kome -> beneficiary | Započeto -> start | Završeno -> end | Odobreni iznos -> funding',
  'Romanian participles':
    'Titlul proiectului -> name | Câștigător -> beneficiary | Demarat -> start | Încheiat -> end | Suma acordată -> funding',
  'Bulgarian participles':
    'Наименование на проекта -> name | Предоставено на -> beneficiary | Започнал -> start | Приключил -> end | Отпуснати средства -> funding',
  'Greek verbs':
    'Τίτλος έργου -> name | Χορηγήθηκε σε -> beneficiary | Ξεκίνησε -> start | Ολοκληρώθηκε -> end | Ποσό επιχορήγησης -> funding',
  'French participles':
    'Intitulé -> name | Attribué à -> beneficiary | Démarré le -> start | Achevé le -> end | Montant attribué -> funding',
  'Italian participles':
    'Titolo -> name | Assegnato a -> beneficiary | Avviato il -> start | Concluso il -> end | Importo concesso -> funding',
  'Spanish participles':
    'Título -> name | Concedido a -> beneficiary | Iniciado -> start | Terminado -> end | Importe concedido -> funding',
  'Portuguese participles':
    'Título -> name | Atribuído a -> beneficiary | Iniciado em -> start | Concluído em -> end | Montante aprovado -> funding',
  'Dutch participles':
    'Projecttitel -> name | Toegekend aan -> beneficiary | Gestart -> start | Afgerond -> end | Toegekend bedrag -> funding',
  'German participles':
    'Projekttitel -> name | Bewilligt an -> beneficiary | Begonnen -> start | Abgeschlossen -> end | Bewilligter Betrag -> funding',
  'Danish participles':
    'Projekttitel -> name | Bevilget til -> beneficiary | Påbegyndt -> start | Afsluttet -> end | Bevilget beløb -> funding',
  'Norwegian nouns': 'Prosjekt -> name | Tildelt til -> beneficiary | Oppstart -> start | Avslutning -> end | Tildelt beløp -> funding',
  'New Norwegian': 'Prosjektnamn -> name | Mottakar -> beneficiary | Byrja -> start | Fullført -> end | Løyvd tilskot -> funding',
  'Swedish participles':
    'Projekttitel -> name | Beviljad till -> beneficiary | Påbörjat -> start | Avslutat -> end | Beviljat belopp -> funding',
  Icelandic: 'Heiti verkefnis -> name | Veitt til -> beneficiary | Hófst -> start | Lauk -> end | Upphæð styrks -> funding',
  Irish: 'Teideal an tionscadail -> name | Bronnta ar -> beneficiary | Tosaithe -> start | Críochnaithe -> end | Deontas -> funding',
  Maltese: 'Titlu tal-proġett -> name | Mogħti lil -> beneficiary | Beda -> start | Intemm -> end | Għajnuna mogħtija -> funding',
  'English, a foundation': 'What for -> name | Awarded to -> beneficiary | Began -> start | Finished -> end | Amount awarded -> funding',
  'English, verbs': 'Project -> name | Paid to -> beneficiary | Launched -> start | Concluded -> end | Grant -> funding',
  // One header, two roles.
  'German, a register':
    'Zuwendungsempfänger und Ort -> beneficiary | Zuwendungszweck [summary] -> purpose | Bezeichnung -> name | Zuwendung in EUR -> funding',
  'German, name and address': 'Name und Anschrift -> beneficiary | Vorhaben -> name | Bewilligte Mittel -> funding',
  'French, name and commune': 'Bénéficiaire et commune -> beneficiary | Objet de la subvention -> name | Montant voté -> funding',
  'Italian, name and seat': 'Beneficiario e sede -> beneficiary | Progetto -> name | Contributo concesso -> funding',
  'Finnish, name and municipality': 'Saaja ja kotikunta -> beneficiary | Hanke -> name | Avustus € -> funding',
  'Swedish, name and place': 'Mottagare, ort -> beneficiary | Projekt -> name | Beviljat stöd -> funding',
  'Polish, name and address': 'Nazwa i adres beneficjenta -> beneficiary | Tytuł projektu -> name | Dofinansowanie UE -> funding',
  'Czech, name and seat': 'Příjemce a sídlo -> beneficiary | Název projektu -> name | Dotace v Kč -> funding',
  'Spanish, name and town': 'Beneficiario / localidad -> beneficiary | Proyecto -> name | Subvención concedida -> funding',
  'Dutch, name and place': 'Ontvanger en plaats -> beneficiary | Project -> name | Subsidie -> funding',
  'English, the place of the recipient':
    'Recipient -> beneficiary | Recipient location [place] -> location | Project title -> name | Award amount -> funding',
  'German, the place of the project': 'Träger -> beneficiary | Bezeichnung und Ort des Vorhabens -> name | Zuschuss -> funding',
  // Keys.
  CKAN: '_id [row-number] -> | project_title -> name | grantee -> beneficiary | start_date -> start | end_date -> end | grant_amount -> funding',
  Socrata:
    ':id [code] -> identifier | awardeename -> beneficiary | awardtitle -> name | awardamount -> funding | startdate -> start | enddate -> end',
  OData:
    'BeneficiaryName -> beneficiary | OperationName -> name | StartDate -> start | EndDate -> end | EUContribution -> funding | TotalEligibleCost -> totalCost',
  ArcGIS:
    'OBJECTID [row-number] -> | PROJECT_NAME -> name | BENEFICIARY -> beneficiary | EU_GRANT -> funding | SHAPE__Area [amount] -> | GlobalID [code] ->',
  'French keys with a currency each':
    'intitule -> name | beneficiaire -> beneficiary | subventionAccordee.montant -> funding | subventionAccordee.devise [currency] -> currency',
  'Italian keys':
    'titolo_progetto -> name | denominazione_beneficiario -> beneficiary | data_inizio -> start | data_fine -> end | contributo_ue -> funding | valuta [currency] -> currency',
  'Polish keys':
    'tytul_projektu -> name | nazwa_beneficjenta -> beneficiary | data_rozpoczecia -> start | data_zakonczenia -> end | dofinansowanie_ue -> funding | waluta [currency] -> currency',
  'Spanish keys':
    'nombre_operacion -> name | nombre_beneficiario -> beneficiary | fecha_inicio -> start | fecha_fin -> end | ayuda_ue -> funding | moneda [currency] -> currency',
  'Portuguese keys':
    'designacao_operacao -> name | beneficiario -> beneficiary | data_inicio -> start | data_conclusao -> end | fundo_aprovado -> funding | moeda [currency] -> currency',
  'Finnish keys':
    'hankkeen_nimi -> name | tuensaaja -> beneficiary | alkupvm -> start | loppupvm -> end | myonnetty_eu_tuki -> funding | valuutta [currency] -> currency',
  'German keys':
    'vorhaben_bezeichnung -> name | beguenstigter -> beneficiary | laufzeit_von -> start | laufzeit_bis -> end | foerdersumme -> funding | waehrung [currency] -> currency',
  'Dutch keys':
    'projectnaam -> name | begunstigde -> beneficiary | ingangsdatum -> start | einddatum -> end | verleende_subsidie -> funding | munteenheid [currency] -> currency',
  'grants.threesixtygiving':
    'id [code] -> identifier | title -> name | recipientOrganization[0].name -> beneficiary | amountAwarded -> funding | plannedDates[0].startDate -> start | plannedDates[0].endDate -> end | currency -> currency',
  'Swedish keys':
    'Projekttitel -> name | Organisation -> beneficiary | Projektstart -> start | Projektslut -> end | BeviljatBelopp -> funding | Valuta [currency] -> currency',
  'Research council':
    'Award Number [code] -> identifier | Award Title -> name | Lead Organisation -> beneficiary | Start -> start | End -> end | Awarded Amount -> funding | Principal Investigator [person] ->',
  Cordis:
    'projectID [number-code] -> identifier | acronym [word] -> | title -> name | coordinator -> beneficiary | startDate -> start | endDate -> end | ecMaxContribution -> funding | totalCost -> totalCost',
  // Two languages, terse, and official.
  'Finnish and Swedish':
    'Hanke / Projekt -> name | Saaja / Mottagare -> beneficiary | Alkaa / Börjar -> start | Päättyy / Slutar -> end | EU-tuki / EU-stöd -> funding',
  'German and English':
    'Vorhaben / Operation -> name | Begünstigter / Beneficiary -> beneficiary | Beginn / Start -> start | Ende / End -> end | EU-Beitrag / EU contribution -> funding',
  'Croatian and English':
    'Korisnik / Beneficiary -> beneficiary | Projekt / Project -> name | Početak / Start -> start | Završetak / End -> end | EU potpora / EU support -> funding',
  'Maltese and English': 'Benefiċjarju / Beneficiary -> beneficiary | Proġett / Project -> name | Appoġġ tal-UE / EU support -> funding',
  'Czech with a translation':
    'Název projektu CZ -> name | Název projektu AJ [project] -> | Název subjektu -> beneficiary | Podpora EU -> funding',
  'terse German':
    'FKZ [code] -> identifier | Thema -> name | ZE [organisation] -> ?beneficiary | von -> start | bis -> end | Fördersumme -> funding',
  'terse English':
    'Ref [code] -> identifier | Title -> name | Organisation -> beneficiary | From -> start | To [later-day] -> end | Award -> funding',
  'terse French': 'Réf. [code] -> identifier | Projet -> name | Porteur -> beneficiary | Du -> start | Au -> end | Aide UE -> funding',
  'terse Danish':
    'J.nr. [code] -> identifier | Projekt -> name | Modtager -> beneficiary | Start -> start | Slut -> end | Tilskud -> funding',
  'Italian interventions':
    "Titolo dell'intervento -> name | Soggetto attuatore -> beneficiary | Avvio -> start | Conclusione -> end | Contributo FESR -> funding",
  'Spanish files': 'Expediente [code] -> identifier | Operación -> name | Beneficiario -> beneficiary | Ayuda FEDER -> funding',
  'Portuguese, Article 49':
    'Nome do beneficiário -> beneficiary | Nome da operação -> name | Data de início -> start | Data de conclusão -> end | Custo total -> totalCost | Taxa de cofinanciamento da União [percent] -> coFinancingRate | Fundo aprovado -> funding',
  // What cannot be told is asked.
  'days of which nobody knows what they are':
    'Project -> name | Beneficiary -> beneficiary | EU contribution -> funding | Plugh -> ?start ?end | Frobnitz -> ?start ?end',
  'one day of two':
    'Project -> name | Beneficiary -> beneficiary | EU contribution -> funding | Start -> start | Frobnitz [later-day] -> ?end',
  'a day that a list calls "Date"': 'Project -> name | Beneficiary -> beneficiary | EU contribution -> funding | Date -> ?start ?end',
  'periods of which nobody knows what they are':
    'Project -> name | Beneficiary -> beneficiary | EU contribution -> funding | Xyzzy [period] -> ?start ?end',
  'an organisation under words that say nothing of it':
    'Project -> name | Financed [organisation] -> ?beneficiary | EU contribution -> funding',
  'the money of participants': 'Project -> name | Participant name [organisation] -> ?beneficiary | Participant grant [amount] -> ?funding',
  'a name and partners in one column':
    'Projekt nr. [code] -> identifier | Projekt / partner -> ?name | Leadpartner -> beneficiary | EU-støtte -> funding',
  'days that are told beside one that is not':
    'Project -> name | Start -> start | End -> end | Beneficiary -> beneficiary | Xyzzy [day] -> | Grant -> funding',
  'a last change is no day of the project': 'Project -> name | Beneficiary -> beneficiary | Last updated [day] -> | Grant -> funding',
  'what was paid to somebody is not what was granted':
    'Project -> name | Recipient -> beneficiary | Amount paid to recipient [amount] -> | Amount granted -> funding',
  'a count of jobs speaks against no list':
    'Xyzzy [project] -> ?name | Recipient -> beneficiary | Number of jobs [count] -> | Amount granted -> funding',
  'Finnish, a municipality':
    'Avustettava yhteisö -> beneficiary | Käyttötarkoitus [summary] -> purpose | Avustuskohde -> name | Myönnetty € -> funding',
  'Swedish, a foundation':
    'Sökande [organisation] -> beneficiary | Projekttitel -> name | Beviljat belopp -> funding | Diarienr [code] -> identifier',
  'Hungarian, a ministry':
    'Kedvezményezett neve -> beneficiary | Projekt címe -> name | Megítélt támogatás (Ft) -> funding | Támogatási döntés dátuma [day] -> awardDate',
};
