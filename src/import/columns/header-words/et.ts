import type { HeaderWords } from './header-words.ts';

export const et: HeaderWords = {
  project: 'projekt*, *projekti, tegevus, tegevuse, tegevused, toiming*, meetme projekt',
  beneficiary:
    'toetuse saaja*, toetusesaaja*, abisaaja*, saaja*, *saaja, kasusaaja*, abi saaja*, toetuse saajad, grandisaaja*, rahasaaja*, kellele, =kes, kes sai, võitja*, laureaat*, stipendiaat*, toetatav*, toetust saanud, toetuse saanud, toetatud ettevõt*, toetatud organisatsioon*, laenuvõtja*, omanik',
  applicant: 'taotleja*, *taotleja',
  implementer: 'elluviija*, *elluviija, teostaja*, rakendaja*, täitja*',
  lead: 'koordinaator*, juhtpartner*, peataotleja*, konsortsiumi juht, peamine partner, juhtiv partner',
  organisation: 'organisatsioon*, asutus*, ettevõt*, ettevõtte*, ettevõte, ühing*, juriidiline isik, juriidilise isiku, firma',
  partner: 'partner*, osalej*, konsortsium*, kaastaotleja*',
  authority: 'korraldusasutus*, rakendusüksus*, rakendusasutus*, ministeerium*, vahendusasutus*, rahastaja*, vahendusüksus*',
  contact: 'kontakt*, e post, telefon*, veebileht*, koduleht*, projektijuht*, vastutav*, isik, perekonnanimi',
  name: 'nimi, nime, *nimi, nimetus*, *nimetus',
  title: 'pealkiri*, pealkirja, milleks, mille jaoks, =mis',
  acronym: 'lühend*, akronüüm*, lühinimi, lühinimetus',
  english: 'ingliskeel*, inglise keel*, inglise',
  purpose:
    'kirjeldus*, *kirjeldus, kokkuvõt*, *kokkuvõte, eesmärk ja tulemus*, otstarve*, tulemus*, sisu, saavutus*, lühikirjeldus*, projekti eesmärk, tegevuse eesmärk, projekti eesmärgid, sisukokkuvõte, annotatsioon*',
  objective: 'eesmärk, eesmärgi, eesmärgid, erieesmärk*, erieesmärgi, temaatili*, poliitikaeesmärk*, teema*',
  priority:
    'prioritee*, telg, telje, prioriteetne suund, suund, suuna, investeerimisprioriteet*, meede, meetme, meetmed, meetme nimi, meetme nimetus, tegevussuund*, prioriteetse suuna',
  programme: 'programm*, *programm, rakenduskava*, kava, toetusskeem*',
  fund: 'fond, fondi, fondid, *fond, asjaomane fond, struktuurifond*, asjaomase fondi',
  intervention:
    'sekkumi*, sekkumise kategooria*, sekkumiskategooria*, sekkumise liik, sekkumisvaldkond*, sekkumise valdkond, sekkumise liigi, toetusvorm*, toetuse vorm, rahastamisvorm*',
  call: 'taotlusvoor*, voor, konkurss, kutse',
  status: 'staatus*, olek*, seisund*, etapp, seis',
  kind: 'liik, liigi, tüüp, tüübi, kategooria*, sektor*, valdkond*, õiguslik vorm, vorm, klassifikats*, tegevusala*, suurus, märksõna*',
  code: 'number*, *number, kood*, *kood, nr, tunnus*, viitenumber*, registrikood*, identifitseer*, toetuse number',
  location:
    'asukoht*, asukoha, koht, toimumiskoh*, teostamiskoh*, vald, valla, maakond*, maakonna, linn, linna, piirkond*, piirkonna, omavalitsus*, kov, regioon*, asukohanäitaja*, haldusüksus, tegevuskoht*, tegevuskoha',
  country: 'riik, riigi nimi, liikmesriik*, riigid',
  address: 'aadress*, *aadress, tänav',
  postcode: 'sihtnumber*, postiindeks*, postikood*, indeks',
  date: 'kuupäev*, *kuupäev, kpv, kp, päev, tähtpäev*, aeg',
  year: 'aasta, aastad, *aasta',
  start: 'algus*, algu*, alusta*, alguskuupäev*, *algus, alg, algab, alanud, alustatud, algas, käivitat*, käivitami*',
  end: 'lõpp*, lõppe*, lõpu*, lõpeta*, lõppkuupäev*, valmimi*, *lõpp, lõpukuupäev*, lõpetami*, valminud, lõpeb, lõppes, lõpetatud',
  duration:
    'kestus*, periood*, ajavahemik*, abikõlblikkuse periood*, abikõlblikkuse perioodi, kuud, projektiperiood*, elluviimise aeg, kestvus*, millal',
  granted:
    'eraldat*, eraldis*, määrat*, heakskiid*, otsus*, *otsus, otsuse, kinnitat*, kinnitami*, antud, rahuldami*, väljastat*, eraldamis*',
  contract: 'leping*, lepingu',
  application: 'taotlus*, taotlet*, taotletud, esitami*, esitat*',
  otherDay:
    'uuendami*, ajakohasta*, viimati, viimase uuendamise, viimase ajakohastamise, allkirja*, avaldami*, avaldat*, tähtaeg*, muutmi*, muudet*, maksekuupäev*, sõlmimi*',
  amount: 'summa*, *summa, summad, maksumus summa, kui palju, =kui palju',
  grant:
    'toetus, toetuse, toetust, toetused, *toetus, *toetuse, toetussumma*, abi, abisumma*, osalus, panus*, *panus, stipendium*, el i kaasfinantseerimine, liidu kaasrahastamine, grant, toetuse summa, eraldis, liidu toetus',
  financing: 'rahastami*, rahastus*, *rahastus, finantseerimi*, vahendid, raha, rahalised vahendid',
  cost: 'kulu, kulud, kulude, *kulud, *kulude, maksumus*, *maksumus, investeering*, kogumaksumus*, projekti maksumus, *kulu',
  budget: 'eelarve*, *eelarve',
  total: 'kogu, kogu*, kokku, üldmaksumus*, üld, kokkuvõttes',
  eligible: 'abikõlblik*, toetuskõlblik*, rahastamiskõlblik*, abikõlbulik*',
  ineligible: 'mitteabikõlblik*, mitte abikõlblik*, abikõlbmat*',
  eu: 'el, el i, eli, euroopa*, liidu, liit, ühenduse',
  euFund:
    'esf, erf, üf, euroopa sotsiaalfond*, euroopa regionaalarengu fond*, ühtekuuluvusfond*, õiglase ülemineku fond*, regionaalarengu fond*, sotsiaalfond*',
  otherSource:
    'riiklik*, riigieelarve*, omafinantseering*, omaosalus*, oma, era*, erasektor*, kohalik* omavalitsus*, omavahend*, muu rahastus, laen*, siseriiklik*, riigi riigi',
  public: 'avalik*, avaliku sektori',
  paid: 'makst*, väljamakst*, väljamakse*, makse*, maksed, sertifitseerit*, tegelik kulu, tegelikud kulud, kasutat*, välja makstud, tegelik*',
  planned: 'planeerit*, kavandat*, eeldatav*, oodatav*, prognoosit*, hinnanguli*, plaanit*, esialgne*',
  previous: 'eelmine*, varasem*, algne*, järelejäänud, jääk, tagasimakst*, tagasi*, vahe',
  share: 'osa, osak*, osakaal*, osamaks',
  rate: 'määr*, *määr, protsent*, kaasrahastamise määr*, liidu kaasrahastamise määr*, toetuse määr, toetusmäär*, osakaal protsent*, toetuse osakaal, kaasfinantseerimise määr, abi osakaal',
  without: 'ilma, välja arvatud, v a',
  currency: 'valuuta*, eurodes, eurot, krooni, tuhat, miljon, eek, eur, valuutakood, rahaühik',
  count: 'arv, projektide arv, hulk, kogus',
  listTitle: 'nimekiri, loetelu, loend, tabel, lisa',
  from: 'alates',
  until: 'kuni',
  ordinal: 'jrk',
  value: 'väärtus*',
};
