import type { HeaderWords } from './header-words.ts';

export const fi: HeaderWords = {
  project: 'hank*, projekti*, toim, toimen, toimi, toimenpide, toimenpiteen, operaatio*, avustuskohde, avustuskohteen',
  beneficiary:
    'saaja*, *saaja, *saajan, *saajat, tuensaaj*, avustuksensaaj*, edunsaaj*, avustuksen saaj*, tuen saaj*, rahoituksen saaj*, hyödynsaaj*, kenelle, =kuka, kuka sai, kuka saa, ketkä saivat, voittaja*, palkitt*, stipendiaat*, avustettu*, tuettu yhteisö, tuettu yritys, tuettu organisaatio, rahoitettu organisaatio, rahoitettu yritys, haltija*, *haltija, lainanottaj*, etuudensaaja*',
  applicant: 'hakija*, *hakija, *hakijan, hakijaorganisaatio*',
  implementer:
    'toteuttaj*, *toteuttaj*, toimija*, hallinnoija*, hallinnoijan, vastuuorganisaatio*, toimeenpanij*, tekijä, *tekijä, vastuutaho*, hakenut yhteisö',
  lead: 'koordinaattor*, päätoteuttaj*, koordinoiva*, vastuullinen toteuttaja, johtava kumppani, päähakija*, päähakijan',
  organisation:
    'organisaatio*, yritys, yrityksen, yrityksen nimi, yhteisö, yhteisön, yhtiö*, laitos, yliopisto, y tunnus nimi, suorituspaikka*',
  partner: 'kumppani*, *kumppani*, osatoteuttaj*, osallistuj*, yhteistyötah*, konsortio*, osapuol*',
  authority:
    'viranomai*, hallintoviranomai*, välittäv*, rahoittaja*, ministeriö*, ely, ely keskus, maakunnan liitto, valtionapuviranomai*, myöntäjä*, hallinnonala*, välittävä toimielin, rahoittava',
  contact:
    'yhteyshenkilö*, yhteystie*, sähköposti*, puhelin*, projektipäällikkö*, hankepäällikkö*, vastuuhenkilö*, verkkosivu*, kotisivu*, johtaja*, www sivu*, tutkija*, vastuullinen johtaja, henkilö*, etunimi, sukunimi, osoite www',
  name: 'nimi, nimen, *nimi, nimike*, nimet, nimitys',
  title: 'otsikko, otsikon, *otsikko, aihe, käyttötarkoitus otsikko, mihin, mihin rahat menevät, mitä varten, mihin tarkoitukseen, =mitä',
  acronym: 'lyhenne*, lyhytnimi, akronyymi*, lyhyt nimi',
  english: 'englanti, englanniksi, englanninkie*, englannin',
  purpose:
    'kuvaus, kuvauksen, *kuvaus, tiivistelmä*, *tiivistelmä, tarkoitus, *tarkoitus, tarkoitukse*, tavoite ja tulokset, tavoitteet ja tulokset, tulokset, saavutuks*, sisältö, yhteenveto, kohde, hankkeen tavoit*, julkinen tiivistelmä, selite, perustelut, selvitys',
  objective: 'tavoite, tavoit*, erityistavoit*, temaattinen*, teema*, toimintapoliittinen*',
  priority: 'toimintalinja*, tl, prioriteet*, painopiste*, investointiprioriteet*, toimenpidekokonaisuus',
  programme: 'ohjelma*, *ohjelma, *ohjelman, toimenpideohjelma*, rahoitusmuoto*, rahoitusinstrumentti*, tukimuoto, avustusmuoto',
  fund: 'rahasto, rahasto*, rakennerahasto*, rahaston nimi',
  intervention:
    'interventio*, toimenpideluok*, tukitoimiluok*, tukitoimen, tukitoimi*, tukitoimen tyyppi, toimialue, toimien luok*, tukitoimien luok*',
  call: 'haku, haun, *haku, hakukierro*, hakuilmoitus*, kutsu',
  status: 'tila, tilanne, *tila, vaihe, päätöslaji, tilan',
  kind: 'tyyppi, tyypin, *tyyppi, laji, *laji, luokka, luokan, *luokka, toimiala*, sektori*, muoto, oikeudellinen, yhtiömuoto*, yhteisömuoto*, luokitus, luonne, aihepiiri, kategoria*, avainsan*, tieteenala*',
  code: 'koodi, koodin, *koodi, tunnus, *tunnus, tunniste, *tunniste, numero, *numero, diaari*, diaarinumero, dnro, viite, asianumero, hankenumero, y tunnus, ytunnus, yritystunnus, asiatunnus',
  location:
    'sijainti*, sijain*, paikka*, kunta, kunnat, kunnan, *kunta, kotikunta, maakunta, maakunnat, maakunnan, alue, alueen, alueet, toteutusalue*, toteutuspaikk*, paikkakunta*, seutukunta, kohdealue*, kaupunki, lääni, sijaintipaikka*, maantieteelli*',
  country: 'maa, valtio nimi, maan nimi',
  address: 'osoite, osoitteen, *osoite, katuosoite, käyntiosoite, lähiosoite',
  postcode: 'postinumero*, postitoimipaikka',
  date: 'päivämäärä*, pvm, *pvm, päivä, *päivä, *päivän, ajankohta, *ajankohta',
  year: 'vuosi, *vuosi, vuoden, vuodet',
  start: 'alku*, alk, aloitus*, alkaa, alkamis*, aloit*, käynnist*, alkoi, alkanut*, alkava, käynnistynyt, alkupvm',
  end: 'loppu*, päättymis*, päättyy, päättym*, lopetus*, päätös pvm, päättämis*, valmistumis*, päättynyt, päättyi, päättyvä, loppunut, valmistunut, valmistui, lopetet*, loppuu, loppupvm, valmis',
  duration:
    'kesto, kestoaika, toteutusaika*, toteutusajan*, *kausi, kausi, ajanjakso, aikataulu, hankeaika, projektiaika, toteuttamisaika*, käyttöaika*, aikaväli, kuukausi*, voimassaolo*, milloin',
  granted:
    'myönn*, myönt*, hyväks*, päätös, päätöksen, päätös*, rahoituspäätös*, sidott*, varatt*, vahvist*, osoite tu, paljonko sai, paljonko saivat',
  contract: 'sopimu*, *sopimus',
  application: 'hakemus*, haettu*, haett*, haetun, anott*, jättö*, jätet*',
  otherDay: 'päivitys*, päivitet*, viimeksi, allekirjoit*, julkais*, määräaika*, muutos*, muokat*, takaraja, maksupäivä*, raportointi*',
  amount: 'summa, summan, *summa, määrä, määrän, *määrä, euromäärä*, rahamäärä*, eurot, rahasumma, paljonko, kuinka paljon',
  grant: 'avustu*, *avustus, tuki, tuen, *tuki, tukea, tukisumma, apuraha*, valtionavustu*, määräraha*, rahoitustuki',
  financing: 'rahoitu*, *rahoitus, *rahoituksen, rahoit*',
  cost: 'kustannu*, *kustannus, *kustannukset, meno, menot, menojen, *menot, *menojen, kulut, kulujen, investoin*',
  budget: 'budjet*, *budjetti, talousarvio*',
  total: 'kokonais*, yhteensä, koko, yht, yhteis, summa yhteensä, kaikki',
  eligible: 'tukikelpoi*, hyväksyttävät kustannu*, hyväksyttävien kustannu*, hyväksytyt kustannu*, avustuskelpoi*, hyväksyttävä*',
  ineligible: 'ei tukikelpoi*, tukikelvot*, ei hyväksy*',
  eu: 'unioni*, eun',
  euFund:
    'euroopan aluekehitysrahasto*, euroopan sosiaalirahasto*, aluekehitysrahasto*, sosiaalirahasto*, oikeudenmukaisen siirtymän rahasto*, turvapaikka*, koheesiorahasto*, maaseuturahasto*',
  otherSource:
    'valtio, valtion, valtio*, kansalli*, oma, omarahoitu*, omavastuu*, yksityi*, kunta rahoitus, kuntarahoitu*, kuntaraha, kuntien rahoitu*, muu rahoitu*, muu julkinen, vastinraha, laina*, lainan, lainamäärä, kuntien, kuntaosuus',
  public: 'julki*',
  paid: 'maksett*, maksu*, maksat*, *maksettu, toteutunu*, toteutune*, käytet*, käyttö, maksettu*, tilitet*, todennet*, tosiasialli*, todelli*',
  planned: 'suunnitel*, arvioi*, ennakoi*, ennuste*, tavoiteltu, odotet*, alustava*, arvio',
  previous: 'aiemp*, aikaisem*, edelli*, jäljellä*, alkuperäi*, perut*, takaisin*, palaut*, ero',
  share: 'osuus, osuuden, *osuus, osa',
  rate: 'prosentti*, *prosentti, tukitaso*, aste, osarahoitusaste*, rahoitusosuus prosent*, osarahoitusosuus, tuki intensiteetti, intensiteetti, osarahoitusosuu*, tukiprosen*',
  without: 'ilman, pois lukien, lukuun ottamatta',
  currency: 'valuutta, valuutan, euroa, euroina, tuhatta, miljoonaa, te, milj, valuut*, rahayksikkö',
  count:
    'lukumäärä*, lkm, *lkm, kappalemäärä, kpl, hankkeiden määrä, hankkeiden lukumäärä, osallistujien määrä, osallistujamäärä*, hakemusten määrä',
  listTitle: 'luettelo, lista, listaus, taulukko, tilanne per',
  from: 'alkaen',
  until: 'saakka, asti',
  value: 'arvo, arvon',
};
