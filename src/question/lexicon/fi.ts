import type { Lexicon } from './concept.ts';

/** The words of a Finnish question. Spoken forms stand beside written ones. */
export const fi: Lexicon = {
  'how-many':
    'montako|montaks|montaa|monta|monenko|monenkos|kuinka monta|kuinka moni|kuinka monen|kuinka monella|kuinka monelle|kuinka monessa|moniko|monellako|monelleko|monessako|kui monta|miten monta|miten moni|monia|moni|moneen|monelta|montakohan|mont|kuinka mont|kuinkamonta|kuin monta|miten mont|montas|montakos|montahan',
  'how-much':
    'paljonko|paljonkos|paljonks|paljo|paljoko|paljon|kuinka paljon|kuinka paljo|miten paljon|kui paljon|kui paljo|kuinka suuri|kuinka suuren|kuinka suurta|minkä verran|kuinka iso|kuinka ison|minkä suuruinen|minkä suuruisen|kuinka isot|kuinka suuret|mitenkä paljon|minkälainen summa|mikä summa|paljonkohan|montako euroa|kuinka monta euroa|miten monta euroa|montako miljoonaa|kuinka monta miljoonaa|monta euroa|paljoks|paljons|paljoon|paljokos|paljolla|paljollako|kuin paljon|kuinkapaljon|paljonki|minkäverran|kuinka iso summa|mikä on summa',
  who: 'kuka|kuka taho|kenellä|kellä|kenen|kenet|kelle|kenelle|keltä|ketkä|ketä|keiden|keillä|keille|keneltä|kuka muu|kuka on|kukas|kenes|kenelläkään|kuka kaikki|ketkä kaikki|kukin taho|mikä taho|mitkä tahot|minkä tahon|millä taholla|mille taholle',
  which:
    'mikä|mitkä|minkä|mitä|mille|millä|millekään|milloille|kumpi|kumman|kummalla|kumpaa|kummat|kummalle|mistä|missä hankkeessa|missä hankkeissa|missä projekteissa|millainen|millaiset|millaisia|millaista|mitäs|mikäs|minkälainen|minkälaiset|minkälaisia|mitä kaikkia|mitä kaikkea|mihin|minne|mitkäs|mitka kaikki|mkä|miks hanke|mikkä|mitkähän|mikähän',
  when: 'milloin|millon|koska|mikä päivä|minä päivänä|mihin asti|minä vuonna|mihin saakka|mistä alkaen|mistä lähtien|millo|koskas|minkä päivän',
  where:
    'missä|missäpäin|missä päin|mistä päin|millä paikkakunnalla|millä paikkakunnilla|millä alueella|millä alueilla|missä kaupungissa|missä kunnissa',
  why: 'miksi|minkä takia|minkä vuoksi|mistä syystä|miks|minkätakia',
  'how-long': 'kuinka kauan|miten kauan|kuinka pitkään|kuinka pitkä|kauanko|miten pitkään|kui kauan|miten pitkä',

  project:
    'hanke|hankkee*|hankket*|hankkei*|hanket|hankke|hanketta|toimi|toimet|toimea|toimia|toimien|hankekokonaisuu*|amif-hank*|eu-hank*|projekti*|projektej*|projekteis*|projekteih*|projekteil*',
  beneficiary:
    'saaja|saajaa|saajan|saajat|saajia|saajien|saajalle|saajille|saajalla|saajilla|saajista|saajalta|saajaorganisaati*|avustuksensaaj*|edunsaaj*|tuensaaj*|rahoituksensaaj*|järjestö*|organisaati*|taho|tahot|tahoa|tahoja|tahon|tahojen|taholle|tahoille|toteuttaja|toteuttajat|toteuttajaa|toteuttajia|toteuttajan|toteuttajien|toimija|toimijat|toimijaa|toimijoita|toimijoiden|toimijoille|toimijalle|hakijat|saajatah*|tuen saaj*|avustuksen saaj*|rahoituksen saaj*|hanketoteuttaj*|saajatahot|hankkeen saaj*|hankkeiden saaj*|virastot|virastoista|yhdistykset|yhdistyksiä|yhdistyksistä|saaja*|toteuttaj*|organisaatio*|rahansaaj*',
  objective: 'tavoite|tavoitte*|tavote|tavottee*|tavoitet*|erityistavoit*|erityistavottee*|erityistavote|päätavoit*',
  money:
    'raha|rahaa|rahat|rahoja|rahan|rahasta|rahoista|rahallisesti|rahamäär*|rahoitus|rahoituks*|rahoitust*|rahotus*|rahotuk*|avustus|avustuks*|avustust*|avustusmäär*|tuki|tukea|tuen|tukia|tukisumma*|eurot|euroja|euro|euroa|euron|euroissa|eurois|euromäär*|euromääräises*|eu-rahoitus|eu-rahoituks*|eu-rahoitust*|eu-raha*|eu-tuki|eu-tukea|eu-tuen|summa|summaa|summan|summat|summalla|fyrkka*|massi|massia|fyffe*|pätäkkä*|määräraha*|potti|potin|potista|kokonaissumma*|rahoitussumma*|hankerahoitu*|€|e|eur|eu rahoitus|eu rahoitust*|eu rahoituks*|eu rahaa|eu tukea|myöntösumma*|euro*|summa*|kokonaisrahoitu*|kokonaispot*|myöntö|myönnöt|myönnön|tuet|avustukset|tukieur*',
  year: 'vuosi|vuotta|vuonna|vuodet|vuosina|vuosia|vuoden|vuosien|vuodelle|vuosille|vuodelta',

  total:
    'yhteensä|yhteesä|yhteensa|yht|yht.|kaikkiaan|kokonaisuudessaan|kokonais*|yhteismäär*|yhteissumma*|summattuna|loppusumma*|yhteenlaskettu*|summaa yhteen|laske yhteen|kokonaan|kokonaisuudes*|tähän mennessä',
  together: 'yhdessä|yhteensä nämä|niillä yhteensä|nämä yhteensä',
  number:
    'lukumäärä*|määrä|määrää|määrän|määrältään|kappalemäärä*|lkm|kpl|kappalet*|hankemäärä*|hankkeiden määrä*|lukumäärältään|kappaletta|hankkeita eniten|kokonaismäär*',
  average:
    'keskimäärin|keskimääräi*|keskiarv*|keskisuur*|keskimäär*|ka|keskiko*|keskikoko|keskim|keskim.|keskimäär|keski määräi*|keski arvo|keski määrin',
  median: 'mediaani*|keskimmäi*|mediaan',
  share:
    'prosent*|osuus|osuude*|osuut*|pros|%|prossa*|suhteellinen osuus|monesko osa|kuinka suuri osa|kuinka suuri osuus|kuinka iso osa|miten suuri osa|mikä osa|prosenttiosuu*|kuinka suuri prosentti|montako prosenttia|monta prosenttia|kuinka monta prosenttia|paljonko prosentteina|kuinka suuren osan|kuinka ison osan|minkä osan|minkä osuuden|kuinka suuren osuuden',
  difference: 'ero|eroa|erotus|erotu*|väli|kuinka paljon enemmän|paljonko enemmän|kuinka paljon vähemmän|paljonko vähemmän|eron',

  largest:
    'suurin|suurinta|suurimman|suurimmat|suurimpia|suurimmista|suurimmille|suurimmalla|isoin|isointa|isoimman|isoimmat|isoimpia|isoimmista|korkein|korkeimman|korkeinta|korkeimmat|kallein|kalleimman|kalleimmat|kalleinta|rahakkain|rahakkaimmat|merkittävin|suuriruhtinas|suurimpien|isoimpien|korkeimpien|kalleimpien|suurimmasta|isoimmasta|maksimi|suurinko|isoinko|suurimpaan|suurimpien',
  smallest:
    'pienin|pienintä|pienimmän|pienimmät|pienimpiä|pienimmistä|pienimmille|matalin|matalimman|matalinta|halvin|halvimman|halvimmat|vähäisin|vähäisimmän|minimi|pienimpien|alhaisin|alhaisimman|pienimmästä|alhaisimmat|halvinta|pikkuisin|pienoisin|pikkusin',
  most: 'eniten|enite|enimmän|enimmät|enimmäkseen|useimmin|runsaimmin',
  least: 'vähiten|vähiden|vähimmän|vähäisimmin|pienimmin',
  more: 'enemmän|enemmä|enempi|enempiä|suurempi|suuremman|isompi|isomman|suuremmat|isommat',
  less: 'vähemmän|pienempi|pienemmän|vähemmä',
  first:
    'ensimmäisenä|ensimmäinen|ensimmäisen|ensimmäiset|ensimmäisiä|ensimmäisestä|ensimmäistä|eka|ekana|ekan|ekaksi|ensin|ensinnä|aikaisin|aikaisimman|aikaisimmat|aikaisimmin|varhaisin|varhaisimman|varhaisimmat|vanhin|vanhimman|vanhimmat|vanhinta|varhaisimmin|ensiksi|seuraavana|seuraavaksi|aikasimmin|ensimmäisten|ekat|ensimmäisinä|ekoina|lähimpänä',
  last: 'viimeisenä|viimeinen|viimeisen|viimeiset|viimeisiä|viimeisestä|viimeistä|vika|viimeisimpänä|viimeisin|viimeisimmän|viimeisimmät|viimeisimmäksi|uusin|uusimman|uusimmat|uusinta|uusimpia|myöhäisin|myöhäisimmän|myöhäisimmät|myöhäisimmin|myöhimpään|viimeseks|viimeiseksi|viimesenä|viimesin|tuorein|tuoreimmat|tuoreimman|viimeisinä|vikana|myöhiten|viimeksi|pisimmälle',
  longest:
    'pisin|pisimmän|pisimmät|pisintä|pisimpään|pisimpiä|pitkäaikaisin|pitkäkestoisin|pitkäkestoisimm*|kauiten|kestää pisimpään|kestävät pisimpään|kestoltaan pisin|kestoltaan pisimmät|pisimpien',
  shortest:
    'lyhin|lyhintä|lyhimpiä|lyhimpien|lyhyin|lyhyimmän|lyhimmän|lyhyimmät|lyhimmät|lyhyintä|lyhytkestoisin|lyhytkestoisimm*|vähiten aikaa|lyhimpään|lyhyimpään|kestoltaan lyhin',
  top: 'top|kärki|kärjessä|kärkipää*|toppi|kärkikolmikko',
  bottom: 'häntäpää*|bottom|hännillä',
  second: 'toiseksi|toisiksi|toinen|toisena|2.|tokaks|toka|2:ksi',
  third: 'kolmanneksi|kolmantena|kolmas|3.|kolmanneks|3:nneksi',
  fourth: 'neljänneksi|neljäntenä|neljäs|4.|neljänneks',
  fifth: 'viidenneksi|viidentenä|viides|5.',

  by: 'mukaan|mukaisesti|mukaa|per|kohti|kohden|perusteella|jaoteltuna|eriteltynä|ryhmiteltynä|ryhmittele|ryhmittäin|ryhmitellään|eritellä|erittele|jaettuna|luokiteltuna',
  each: 'kukin|kunkin|jokainen|jokaisen|kullekin|jokaiselle|kuhunkin|kussakin|kullakin|jokaisessa|jokaisella',
  'by-beneficiary':
    'saajittain|järjestöittäin|organisaatioittain|tahoittain|toteuttajittain|toimijoittain|saajakohtaisesti|saajakohtain*|järjestökohtai*|organisaatiokohtai*|saajaa kohti|saajaa kohden|per saaja|per järjestö|per organisaatio|jokaiselle saajalle|kullekin saajalle|kukin saaja|kukin järjestö|kukin organisaatio|kunkin saajan|kunkin järjestön|jokainen saaja|jokainen järjestö|hakijoittain|virastoittain|tuensaajittain|avustuksensaajittain|rahoituksensaajittain|edunsaajittain',
  'by-objective':
    'tavoitteittain|erityistavoitteittain|tavoitekohtai*|erityistavoitekohtai*|per tavoite|per erityistavoite|kullekin tavoitteelle|kuhunkin tavoitteeseen|kunkin tavoitteen|tavoitteisiin jaettuna|eri tavoitteille|eri tavoitteiden|eri erityistavoitteille|kukin tavoite|jokainen tavoite|kunkin erityistavoitteen|kussakin tavoitteessa|tavotteittain|kuhunkin erityistavoitteeseen|jokaisessa tavoitteessa|eri tavoitteissa|eri tavoitteisiin',
  'by-year':
    'vuosittain|vuosikohtai*|per vuosi|joka vuosi|kunakin vuonna|minäkin vuonna|vuositasolla|vuosi vuodelta|eri vuosina|minä vuosina|aloitusvuosittain|alkamisvuosittain|päättymisvuosittain|jokaisena vuonna',
  'by-state': 'tilan mukaan|tilanteen mukaan|tiloittain',
  distribution:
    'jakautuu|jakautuvat|jakautuu rahoitus|jakauma|jakauman|jakautuminen|jakaantuu|jakaantuvat|jakautunut|jakautuneet|jakautuma|jakaantunut',
  compare: 'vertaa|vertaile|vertailu|vertailla|verrattuna|vs|versus|vrt|verrata|vertailussa|verrattu|vertaillaan|vertailua|vastaan|v.s|vs.',
  either: 'vai|kumpi|kumman|kummalla|kummalle|kummat|kumpi näistä|kummalta',

  sort: 'järjestä|järjestettynä|järjestä taulukko|lajittele|lajiteltuna|sorttaa|järjestyksessä|järjestykseen|järjestys|sortattuna|sortteeraa|järjestettyinä|lajiteltuina|järjestyksen|järjestelee',
  descending:
    'laskeva|laskevasti|laskevassa|laskevaan|käänteinen|käänteisesti|käänteisessä|suurimmasta pienimpään|isoimmasta pienimpään|lopusta alkuun|ö-a|z-a|pienenevä|pienenevässä',
  ascending: 'nouseva|nousevasti|nousevassa|nousevaan|pienimmästä suurimpaan|pienimmästä isoimpaan|a-ö|a-z|kasvava|kasvavassa|kasvavasti',
  'largest-first':
    'suurin ensin|suurimmat ensin|isoin ensin|isoimmat ensin|suurimmasta alkaen|isoimmasta alkaen|kalleimmat ensin|suuruusjärjesty*|suurimmasta pienempään|suurimmat ylimpänä|suurin ylimpänä|suuruuden mukaan|isoin eka|isoimmat eka|isoin ekana|isoimmat ekana|suurin eka|suurimmat eka|suurin ekana|suurimmat ekana|isoimmat ensi|suuruusjärjestykses|isoimmasta lähtien|suurimmasta lähtien|suurin ylhäällä',
  'smallest-first':
    'pienin ensin|pienimmät ensin|pienimmästä alkaen|halvimmat ensin|pienin eka|pienimmät eka|pienin ekana|pienimmät ekana|pienimmästä lähtien',
  'newest-first':
    'uusimmat ensin|uusin ensin|viimeiset ensin|tuoreimmat ensin|myöhäisimmät ensin|uusimmasta vanhimpaan|uusin eka|uusimmat eka|viimeksi alkaneet ensin|myöhäisin ensin|viimeksi alkanut ensin',
  'oldest-first':
    'vanhimmat ensin|vanhin ensin|aikaisimmat ensin|ensimmäiset ensin|vanhimmasta uusimpaan|aikajärjesty*|aikaisin ensin|ensimmäisenä päättyvät ensin|ensin alkanut ensin|ensin alkaneet ensin|ensin päättyvä ensin|ensin päättyvät ensin|vanhin eka|vanhimmat eka|aikaisin eka|ensimmäisenä alkanut ensin|ensimmäiseksi päättyvät ensin',
  alphabetical: 'aakkosjärjesty*|aakkosittain|aakkosten mukaan|aakkosellisesti|aakkoset',
  'name-column':
    'nimi|nimen|nimeltä|nimiä|nimet|nimellä|nimeltään|nimien|nimiltään|hankkeen nim*|hankenimi|hankkeen nimi|nimessä|nimissä|otsikossa|nimessään',
  'purpose-column':
    'tavoite ja tulokset|tavoitteet ja tulokset|kuvaus|kuvauksen|kuvausta|tarkoitus|tarkoituksen|sisältö|sisällön|tavoitteen ja tulosten mukaan|tavoitteiden ja tulosten mukaan',
  'start-column':
    'alkupäivä*|alkamispäivä*|aloituspäivä*|alkamisaja*|alkamisaika|alkuaja*|aloitusaja*|alkamisen|alun|käynnistymispäiv*|aloittamispäiv*|alkamisajankohd*|alkuajan',
  'end-column':
    'loppupäivä*|päättymispäivä*|päättymisaja*|päättymisaika|päättymisen|lopetuspäivä*|loppumispäivä*|loppumisaja*|päättymisajankohd*|loppuajan|lopun|takaraja*',

  receive:
    'sai|saa|saanut|saaneet|saaneen|saivat|saavat|saada|saatu|saaneiden|saaneita|saaneista|saanu|saako|saiko|saivatko|saanutkin|saama|saamat|saaman|saamien|saamansa|meni|menee|mennyt|menevät|menivät|menny|mennä|myönnetty|myönnetyt|myönnettiin|myönnetyn|myönnetään|myönnettyjen|myönnettyä|myönsi|myöntänyt|jaettu|jaettiin|jaetaan|jaettua|jaettujen|jakanut|kohdistuu|kohdistui|kohdistunut|kohdistettu|kohdentu*|ohjattu|ohjautunut|käytetään hankkeisiin|annettu|annettiin|osoitettu|osoitettiin|tuli|tullut|rahoitettu|rahoitetaan|rahoitettiin|rahoitettuja|rahoitetut|rahoitettua|rahoittaa|rahoitti|rahoittanut|kerännyt|keräsi|napannut|nappasi|vei|vie|käärinyt|kääri|maksaa|maksoi|tienasi|saatiin|saavan|saavien|saavia|saavat hankkeet|saannut|saaneena|budjetoitu|varattu|varattiin|haukkasi|käytetty hankkeisiin|haali|haalinut|annetaan|saatavissa|osuu|kuuluu|kuuluvat|kuuluvien|kuuluvia|kuuluva|hyötyy|maksettu hankkeille|sijoitettu|panostettu|suunnattu rahaa|myönnetystä|jaetusta|jaettavasta|ohjataan|saanu*|saava*|saama*|vieny|vieneet|vienyt|viennyt|vienee',
  end: 'päättyy|päättyvät|päättyi|päättyivät|päättyvä|päättyvän|päättyviä|päättyvien|päättyvistä|päättyä|päättyvänä|päättyykö|päättyvätkö|päätty|päättyneeksi|loppuu|loppuvat|loppui|loppuivat|loppuva|loppuvan|loppuvia|loppuvien|loppua|loppuuko|lopu|loppu|sulkeutuu|umpeutuu|umpeutuvat|menee umpeen|tulevat päätökseen|tulee päätökseen|päätyvät|päätyvä|valmistuu|valmistuvat|lakkaa|lakkaavat|päättymässä|loppumassa|päättyminen|kestää asti|kestää saakka|päätökseen|jatkuu asti|jatkuvat asti|päättymäs|loppumas|jatkuu vielä|loppuuks|päättyyks|päättyv*|päättyä*|loppuv*|päättymistä',
  start:
    'alkaa|alkavat|alkoi|alkoivat|alkava|alkavan|alkavia|alkavien|alkavista|alkanut|alkaneet|alkaneen|alkaneita|alkaneiden|alkaneista|alkaako|alkoiko|alkavatko|alkamassa|alkaneena|alkavana|alku|alkaa kulkea|aloittaa|aloittavat|aloitti|aloittivat|aloittanut|aloittaneet|aloittava|aloittavia|aloittaneita|käynnistyy|käynnistyvät|käynnistyi|käynnistyivät|käynnistynyt|käynnistyneet|käynnistyvä|käynnistyviä|käynnistyneitä|käynnistynee*|käynnisty|aloitettu|aloitettiin|käynnistyvien|lähti käyntiin|lähtee käyntiin|lähtevät käyntiin|lähtivät käyntiin|starttaa|starttaavat|starttasi|alkas|alko|käynnistettiin|alkoikin|aloitetut|aloitettuja|aloitettiin|startanneet|alkan*|alkav*|aloitta*|aloitet*|käynnisty*|startan*|startaa*',
  run: 'käynnissä|käynnis|käynnissäolev*|käynnissä olev*|meneillään|menossa|voimassa|aktiivi*|kesken|jatkuu|jatkuvat|jatkuu edelleen|toiminnassa|pyörii|pyörivät|pyöri|keskeneräi*|vireillä|toteutetaan|toteutuu|elossa|käynnissäkö|meneillä|aktiivinen|jatkuva|jatkuvia|voimas|pyörivät|pyörimässä|menos|kestää|kestävät|jatkui|jatkuivat|käynnissäkin',
  ended:
    'päättynyt|päättyneet|päättyneen|päättyneitä|päättyneiden|päättyneistä|loppunut|loppuneet|loppuneita|loppuneiden|ohi|valmis|valmistuneet|valmistunut|valmiita|valmiit|jo päättyneet|menneet|päättyny|loppunu|päätetty|päätetyt|päätettyjä|lopetettu|sulkeutuneet|suljettu|umpeutuneet|jo ohi|päättyneinä|jo päättynyt|menneitä|päättyne*|päättyny*|loppune*|loppunu*|päätetty*|valmistune*',
  'not-started':
    'ei vielä alkanut|eivät vielä alkaneet|eivät ole vielä alkaneet|ei ole vielä alkanut|vielä alkamatta|alkamatta|alkamattomia|alkamattomat|tulevat|tulevia|tulevat hankkeet|tulevien|tulossa|eivät ole alkaneet|ei ole alkanut|ei oo alkanu|ei oo vielä alkanu|vasta alkavat|vasta alkamassa|aloittamatta|ei vielä käynnistyneet|eivät vielä käynnistyneet|eivät ole vielä käynnistyneet|ei ole vielä käynnistynyt|eivät ole käynnistyneet|tulevaisuudessa alkav*|alkamattomien|alkamattomista|ei vielä alkaneet|ei oo viel alkanu|käynnistymättä|käynnistymättömät|eivät vielä ole alkaneet|eivät vielä ole käynnistyneet|ei vielä ole alkanut|ei oo viel alkanut|ei vielä käynnissä|eivät vielä käynnissä|alkavat vasta|vasta tulossa|ei ole vielä aloitettu|ei vielä aloitettu|alkamaton|alkamatonta|alkamattomille|alkamattomilla',
  'not-ended':
    'eivät ole päättyneet|ei ole päättynyt|eivät ole vielä päättyneet|ei ole vielä päättynyt|päättymättä|päättymättömät|ei vielä päättyneet|eivät vielä päättyneet|ei oo loppunu|ei oo vielä loppunu|eivät ole loppuneet|päättymättömiä|vielä päättymättä',
  now: 'nyt|tällä hetkellä|tälläkin hetkellä|parhaillaan|juuri nyt|nykyään|edelleen|yhä|vielä|nykyisin|tällähetkellä|just nyt|viel|nykyiset|nykyisiä|nyky|edelleenkin|tätä nykyä|yhä edelleen|nyt just|enää',
  about:
    'koskee|koskevat|koskeva|koskevia|koskevien|koskevista|koskevat hankkeet|liittyy|liittyvät|liittyvä|liittyviä|liittyvien|liittyvistä|liittyen|käsittelee|käsittelevät|käsitteleviä|käsittelevien|käsittelevä|aiheena|aihe|aiheesta|aiheinen|aiheiset|aiheisia|teema|teemasta|teemalla|teemana|tekemisissä|tekemistä|kertoo|kertovat|mainitsee|mainitsevat|mainitaan|mainita|mainintoja|mainittu|mainitaanko|suunnattu|suunnatut|suunnattuja|suunnatuista|suunnatuille|suunnattujen|kohdennettu|kohdistettu hanke|tarkoitettu|tarkoitetut|tarkoitettuja|tarkoitettujen|kohderyhmä|kohderyhmänä|kohderyhmää|kohderyhmään|keskittyy|keskittyvät|keskittyviä|keskittyvä|keskittyneet|auttaa|auttavat|auttavia|tukee|tukevat|tukevia|tukevien|edistää|edistävät|edistäviä|edistävien|parantaa|parantavat|parantavia|kehittää|kehittävät|kehittäviä|tarjoaa|tarjoavat|tarjoavia|järjestää|järjestävät|järjestäviä|torjuu|torjuvat|torjuvia|torjuvien|vastustaa|vastustavat|vastustavia|vastainen|vastaiset|vastaisia|vastaiseen|vastaisten|vastaisiin|ehkäisee|ehkäisevät|ehkäiseviä|vahvistaa|vahvistavat|vahvistavia|lisää tietoa|lisäävät|lisäävä|lisääviä|opettaa|opettavat|opettavia|kouluttaa|kouluttavat|kouluttavia|palvelee|palvelevat|palvelevia|toimii|toimivat|toimivia|työskentelee|työskentelevät|työskenteleviä|parissa|kanssa|puolesta|hyväksi|varten|kannalta|tiimoilta|puuttuu|puuttuvat|puuttuvia|pyrkii|pyrkivät|pyrkiviä|tähtää|tähtäävät|tähtääviä|keskiössä|näkyy|näkyvät|sisältää|sisältävät|sisältäviä|tekee|tekevät|hyödyttää|hyödyttävät|kohdistuvat|kohdistuvia|helpottaa|helpottavat|helpottavia|taistelee|taistelevat|vähentää|vähentävät|vähentäviä|kohtaavat|kohtaa|kartoittaa|kartoittavat|hyödyntää|hyödyntävät|käyttää|käyttävät|nopeuttaa|nopeuttavat|rakentaa|rakentavat|antaa|antavat|antavia|tuottaa|tuottavat|tuottavia|levittää|hoitaa|hoitavat|hoidetaan|puhuu|puhutaan|avuksi|tukemiseksi|tukemiseen|koskien',
  lead: 'vetää|vetävät|johtaa|johtavat|hallinnoi|hallinnoivat|pyörittää|pyörittävät|toteuttaa|toteuttavat|toteutti|toteuttanut|vastaa|vastaavat|järjesti|koordinoi|koordinoivat|hakija|omistaa|takana|vastuussa|vetäjä|vetäjän|vastuutaho|vastuutahon|hallinnoija|vastuullinen|vetäjät|päätoteuttaja|toteuta|vedä|johda|tekee|teke|tekevät|pitää yllä|hoitaa|hoitavat',

  all: 'kaikki|kaikkien|kaikille|kaikista|kaikkia|koko|kaikkein|ihan kaikki|jokainen hanke|kaikilla|kaikissa|kaikesta|kaikkeen|koko lista|koko listan|kaikkiin',
  others: 'muut|muiden|muille|muilla|muilla yhteensä|loput saajat',
  except:
    'paitsi|lukuun ottamatta|lukuunottamatta|muut kuin|muiden kuin|muille kuin|muu kuin|muita kuin|pois lukien|poislukien|ilman|pl.|muilla kuin|muuta kuin|muu ku|muut ku|muista kuin|lukuunottamata|muu* kuin|muut* kuin|muil* kuin|muid* kuin|muis* kuin|muill* kuin|jätetään|jos jätetään|jätetään pois|jättää pois|jätä pois|pois jätettynä|jättämällä pois|jos ei lasketa|ei lasketa|kun jätetään|pois|ei lasketa mukaan|ei oteta mukaan|ei oteta lukuun|ei lueta mukaan',
  not: 'ei|eivät|en|et|emme|ette|eikä|älä|ikinä|koskaan',
  and: 'ja|sekä|sekä että|plus|&|+',
  or: 'tai|taikka|joko',
  only: 'vain|ainoastaan|pelkästään|pelkät|pelkkä|rajaa|suodata|vaan|pelkkiä|rajattuna|rajaten',
  these:
    'niistä|näistä|noista|ne|nämä|nuo|niiden|näiden|noiden|niillä|näillä|niitä|näitä|niille|näille|edelliset|edellisistä|edellisten|niihin|näihin|samoista|näistä hankkeista|niistä hankkeista|sen|se|sitä|sillä|siitä|tämä|tämän|niiltä|nämä hankkeet|edellinen|edellisen|noi|noitten|noita|nuita|niissä|näissä|noissa|tuohon|siihen|siinä|tässä hankkeessa',
  'what-about':
    'entä|entäs|entäpä|ent|enta|entas|no entä|mitenkäs|miten sitten|entä jos|entäs sitten|entä sitten|mites|entäs jos|ja entä|ja entäs',
  same: 'sama|samat|samaa|samoin|samalla tavalla|sama juttu|samaten|vastaava|vastaavat',

  export:
    'csv|excel*|xlsx|taulukkona|taulukoksi|taulukko*|tiedostona|tiedostoksi|tiedosto|vie|lataa|lataan|exporttaa|ladata|viedä|csv:nä|excelinä|excelit|exceliin|vie taulukkona|ulos',
  'next-page':
    'lisää|seuraavat|seuraava sivu|näytä lisää|jatka|loput|lisää tuloksia|muut|seuraavaa|loputkin|edelleen lisää|näytä loput|näytä muut',
  details:
    'tarkemmin|lisätietoa|lisätietoja|yksityiskohdat|tiedot|kortti|lisätiedot|tarkemmat tiedot|tietoa|tietoja|kuvaile|esittele|kerro lisää|kerro tarkemmin|yksityiskohtia|lisää tietoa',

  'list-itself':
    'lista|listan|listalla|listassa|listaus|listauksen|luettelo|luettelon|luettelossa|aineisto|aineiston|aineistossa|data|datan|datassa|tiedot ajan|tietokanta|tietokannan|rekisteri|tietosi|listasi|taulukon tiedot|tietojen|listat|listasta|tiedot|listaan|aineistosta|datasta|datas|listal|listas',
  updated:
    'päivitetty|päivittynyt|päivitettiin|päivitys|päivityspäivä*|ajan tasalla|ajantasai*|kuinka vanha|miten vanha|kuinka tuore|miten tuore|kuinka vanhaa|minkä ikäinen|päivättynä|päivätty|vanhentun*|kuinka uusi|miltä ajalta|miltä päivältä|päivitetään|päivittyy|tuoreita|tuore',
  source:
    'lähde|lähteen|lähteenä|lähteesi|mistä tiedot|mistä data|peräisin|julkaissut|julkaistu|julkaisija|mistä nämä tiedot|mihin perustuu|mihin nämä perustuvat|mihin tieto perustuu|mistä lista|julkaisee',
  greeting:
    'hei|moi|moikka|moro|terve|tere|heippa|huomenta|hyvää huomenta|hyvää päivää|päivää|iltaa|hyvää iltaa|morjens|moimoi|heipä hei|moikka moi|heissan|hellou|hyvää iltapäivää|terppa|morjesta|mitä kuuluu|miten menee|moi moi|hei hei|moikkelis|huomenia',
  thanks:
    'kiitos|kiitti|kiitoksia|kiitokset|kiits|tattis|kiitos paljon|kiitos avusta|suuret kiitokset|tosi hyvä|hienoa|mahtavaa|loistavaa|hyvä|selvä|ok|okei|oukei|jees|kiva|mahtava|täydellistä|näkemiin|hei hei|heihei|moido|okei kiitos|selvä kiitos|kiiitos|kiitoos|loistava|hyvää työtä|hieno|kiitän|super',
  help: 'apua|ohje|ohjeet|ohjeita|ohjetta|auta|autatko|neuvo|mitä osaat|mitä voit tehdä|mitä voin kysyä|mitä voi kysyä|mitä sinulta voi kysyä|mitä sulta voi kysyä|miten tämä toimii|miten toimit|miten käytän|kuka olet|mikä olet|kuka sä oot|mitä teet|help|miten sua käytetään|mitä tiedät|miten tätä käytetään|mikä sä oot|kuka sinä olet|mikä sinä olet|mitä osaat tehdä|miten käytetään|esimerkkejä|esimerkki|mitä voin kysyä sinulta|millaisia kysymyksiä|mitä kysymyksiä|mihin osaat vastata|mitä sä osaat|voitko auttaa|voisitko auttaa|käyttöohje*|käyttöohjeet|tarvitsen apua|komennot|mitä kaikkea osaat|kuka oot|mikä oot|mitä botti osaa|miten botti toimii|mihin sinua voi käyttää|millaisiin kysymyksiin|auttaisitko|sulta voi kysyä|sinulta voi kysyä|mitä kaikkea sulta voi kysyä|mitä kaikkea sinulta voi kysyä|mitä kaikkea voin kysyä|mitä kaikkea voi kysyä|mitä sulta voi kysellä|mitä sinulta voi kysellä|mitä täältä voi kysyä',

  staff:
    'työntekijä|työntekijää|työntekijöitä ja|työntekijää on|työntekijät ja|henkilöstö|henkilöstöä|henkilökun*|palkat|palkka|palkkaa|palkkoja|palkoista|palkkoihin|palkkakulu*|henkilötyövuo*|htv|toimitusjohtaja*|johtaja|johtajan|johtajat|projektipäällik*|hankepäällik*|projektikoordinaattor*|pääjohtaja*|ylijohtaja*|henkilöä|henkilöitä töissä|töissä|työllistää hanke|vakans*|hankehenkilöst*|työntekijöiden määrä|työntekijämäärä*|palkattu|palkattiin|henkeä|työsuhte*|virkoja|hankevetäj*|projektipäälik*|pomot|pomoja|päällik*|johtaj*|työntekijöit*',
  place:
    'maakunnittain|alueittain|kunnittain|paikkakunnittain|kaupungeittain|alueellisesti|maantieteellisesti|sijainti|sijaintipaikk*|sijaitsee|sijaitsevat|maakunta|maakunnan|maakunnassa|maakunnat|maakuntaa|paikkakunta|paikkakunnan|kotipaikka*|kotikunta*|osoite|osoitteen|osoitetta|katuosoite|postinumero|kartta|kartalla|missä päin suomea|millä alueella|alueellinen jakauma|y-tunnus|y-tunnuksen|kartan|maittain|maakunnat|lähiosoite',
  contact:
    'yhteystie*|yhteyshenkil*|puhelinnumer*|sähköposti*|puhelin|puhelimen|puh|email|e-mail|kehen ottaa yhteyttä|yhteyttä|kenelle soitan|soittaa|kontakti*|numeron|maili|nettisivu*|verkkosivut|verkkosivu|kotisivu*|www|kotisivut|linkki|sähköpostin',
  'total-cost':
    'kokonaiskustannu*|kokonaisbudjet*|omarahoitu*|omarahoitusosuu*|omavastuu*|kokonaismenot|kustannusarvio*|budjetti|budjetin|budjettia|vastinrahoitu*|kansallinen rahoitus|kansallisen rahoituksen|kansallista rahoitusta|valtion rahoitus|valtion osuus|valtionosuu*|rahoitusosuuden prosentti|tukiprosent*|tuki-intensiteet*|kustannukset|kustannuksista|kustannusten|kokonaiskulut|kulut|kuluja|omaa rahaa|oma rahoitus|oman rahoituksen|omaa rahoitusta|yksityinen rahoitus|yksityistä rahoitusta|hankkeen budjetti|kunnan rahoitus|kuntarahoitu*|rahoitusprosent*|yksikkökustannu*|korvausprosent*|omarahoit*|itserahoit*|vastinraho*|vastikeraho*',
  payments:
    'käytetty|käytettiin|käytti|käyttänyt|käyttäneet|käyttävät rahaa|käyttää rahaa|käyttää rahoja|kulutettu|kulutti|kuluttanut|kului|kulunut|maksettu|maksettiin|maksatus*|maksatuks*|maksanut|maksut|maksuja|menot|menoja|toteutuneet kulut|toteutunut|toteuma|toteumaa|vuosibudjet*|vuodessa|vuosikustannu*|kuukaudessa|kuussa rahaa|päivässä|palautettu|takaisinperi*|peritty|takaisin peritty|jäljellä rahaa|rahaa jäljellä|rahoja jäljellä|käyttämättä|ennakko|ennakkoa|ennakot|laskut|laskutettu|vuosimenot|kuukausittain|jäljellä oleva raha|rahan käyttö|rahankäyttö|käytettävissä|käytetyt|käytetyistä',
  results:
    'tulokset|tuloksia|tulosten|saavutettu|saavutti|saavuttanut|saavutettiin|saavutukset|vaikuttavuu*|vaikutukset|vaikutuksia|onnistui|onnistunut|onnistuneet|onnistuiko|onnistuivat|epäonnistu*|loppuraport*|raportti|raportin|arviointi|arvioinnin|hyöty|hyödyt|hyötyä|hyödytti|tehokkuus|tehokkain|onnistunein|vaikutti|vaikuttavin|tuloksekk*|menestyn*|raportit|tulos|tulosta',
  applications:
    'hakemu*|hylätty|hylätyt|hylättiin|hylättyjä|hylkäs*|haettiin|haki|hakivat|hakenut|hakeneet|haettu|hakijaa|hakijoita|hakijoiden|hakukierros|hakukierro*|haku|haut|hakea rahaa|hakea rahoitusta|miten haen|miten haetaan|voin hakea|voiko hakea|hakeminen|hakuaik*|hakuohj*|rahoituspäätö*|valintakriteer*|kriteerit|kriteereillä|seuraava haku|hakea|haen|jäi ilman|jäivät ilman|hakukriteer*',
  participants:
    'osallistuja|osallistujaa|osallistujat|osallistujia|osallistujamäärä*|osallistui|osallistunut|osallistuneet|osallistuneita|asiakasta|asiakasmäärä*|asiakkaita|asiakasmäärän|ihmistä|ihmisiä|henkilöitä|osanottaj*|tavoitettu|tavoitti|tavoitettiin|opiskelijaa|lasta|lapsia on|naista|miestä|pakolaista|maahanmuuttajaa|turvapaikanhakijaa|nuorta|hakijaa|asukasta|asukkaita|vapaaehtoista|tyttöä|poikaa|perhettä|kuntaa|äitiä|uhria|oppilasta',
  opinion:
    'mielestäsi|mielestäs|mielipide|mielipiteesi|paras|parhaat|parhaan|parasta|huonoin|huonoimmat|turhin|turhimmat|turha|turhia|turhaa|kannattaako|kannattaa|hyödyllisin|hyödytön|hyödyllinen|järkevä|järkevin|järkevää|tärkein|tärkeimmät|pitäisikö|pitäisi|liikaa|liian|tarpeeksi|oikeudenmukai*|reilua|reilu|tuhlaus|tuhlausta|tuhlataan|haaskaus|suosittele*|suosittelet|ansaitsee|ansaitsi|korrupti*|huijaus|hyvä idea|mitä mieltä|väärinkäy*|epäilyttäv*|laiton|laittomasti|hyviä hankkeita|huonoja|kiinnostavin|kiinnostavimmat|mielenkiintoisin|hauskin|paskin|syytä',
  'other-fund':
    'esr|eakr|isf|bmvi|esr+|horisontti*|erasmus*|interreg*|leader|maaseuturahast*|sisäisen turvallisuuden rahast*|rajaturvallisuu*|stea|stea:n|veikkau*|raha-automaatti*|oikeusministeri*|okm|opetusministeri*|tem|työ- ja elinkeinoministeri*|sosiaalirahast*|aluekehitysrahast*|life-hank*|jtf|raha-automaattiyhdisty*|ulkoministeri*|kehitysapu|kehitysyhteistyö*|amif 2014*|edellisellä kaudella|edellisen kauden|viime kaudella|2014-2020|ruotsissa|saksassa|virossa|muissa maissa|muissa eu-maissa|muut maat|ruotsi|saksa|norja|viro|tanska|edellinen ohjelmakausi',
  instruction:
    'poista|poistaa|tuhoa|muuta lista|muuta hank*|lisää hanke|lisää uusi|tallenna|päivitä|muokkaa|unohda|ohita|salasana*|token|tokenin|api-avain|avaimesi|komento|suorita|aja|lähetä|kirjoita|runo|runon|laula|vitsi|vitsin|kerro vitsi|kerro tarina|käännä|tilaa|varaa|muistuta|hälytä|ilmoita|lopeta|sammuta|drop|delete|insert|update|select|unohda ohjeet|ohita ohjeet|järjestelmäkehot*|ohjeistuk*|muuta|vaihda|peruuta|maksa|siirrä|ilmoita minulle|lähettäisitkö|koodi|koodia|soita|postita',
  future:
    'ennusta|ennuste|ennustaa|tulevaisuudessa rahoitet*|ensi kaudella|uudet hankkeet ensi|jatkohanke|jatkohankkee*|jatkorahoitu*|saako jatkoa|jatkoa|ennustat|ensi kierroksella|uusi haku|tullaan myöntämään|aikoo hakea',
  'not-held':
    'sää|säätä|sääennuste|uutiset|uutisia|kello|kellonaika|presidentti|presidentin|pääministeri|ministeri|hallitus|hallituksen|puolue|vaalit|lämpötila|väkiluku|asukasluku|bruttokansantuot*|vero|verot|veroa|kurssi|osake|ikä|syntynyt|sukupuoli|sukupuolen mukaan|puheenjohtaja*|kumppani*|yhteistyökumppan*|osatoteuttaj*|partneri*|kumppanit|alihankki*|perustettu|perustamisvuo*|liikevaihto|kannattavuu*|jäsenmäärä*|jäseniä|tilintarkast*|valvoja|valvoo|virkamies|esittelijä|päätöksentekij*|päätti|päätettiin|allekirjoitt*|sopimusnumero*|diaarinumero*|hankenumero*|tunniste|koodin|lounas|ruoka|lounasta|säästi|maksetaanko|voittaja|jalkapallo|elämän tarkoitus',

  'computed-bound':
    'yli keskiarvo*|yli mediaani*|yli keskimäärä*|alle keskiarvo*|alle mediaani*|alle keskimäärä*|keskiarvon yli|keskiarvon alle|keskiarvon ylä*|keskiarvon ala*|keskiarvon ylittä*|keskiarvon alittä*|mediaanin yli|mediaanin alle|mediaanin ylä*|mediaanin ala*|mediaanin ylittä*|mediaanin alittä*|keskiarvoa suure*|keskiarvoa suuri*|keskiarvoa isom*|keskiarvoa piene*|keskiarvoa enem*|keskiarvoa vähem*|keskiarvoa kallii*|mediaania suure*|mediaania suuri*|mediaania isom*|mediaania piene*|mediaania enem*|mediaania vähem*|mediaania kallii*|keskimääräistä suure*|keskimääräistä suuri*|keskimääräistä isom*|keskimääräistä piene*|keskimääräistä enem*|keskimääräistä vähem*|keskimääräistä kallii*',
  'organisation-kind':
    'kaupunki|kaupungin|kaupungille|kaupunkia|kaupungilla|kaupungilta|kunta|kunnan|kunnalle|kunnalla|ry|ry:n|ry:lle|ry:llä|sr|oy|oy:n|oy:lle|säätiö|säätiön|säätiölle|säätiöllä|yhdistys|yhdistyksen|yhdistykselle|liitto|liiton|liitolle|pankki|pankin|pankille|ministeriö|ministeriön|ministeriölle|virasto|viraston|virastolle|yliopisto|yliopiston|yliopistolle|yliopistolla|seurakunta|seurakunnan|ammattikorkeakoulu|ammattikorkeakoulun|ammattikorkeakoululle|keskus|keskuksen|keskukselle|instituutti|instituutin|laitos|laitoksen|laitokselle|poliisilaito*|hyvinvointialue|hyvinvointialueen|hyvinvointialueelle|seutu|piiri|piirin|yhtymä|kuntayhtymä*|ely-keskus|ely-keskuksen|ely-keskukselle|oyj|amk|amk:n|osakeyhtiö|järjestön',
  'topic-filler': 'työ|apu|tuki|toiminta|asia|asiat|asioita|juttuja',
  filler:
    'on|oli|ovat|olivat|olla|onko|onks|onkos|olisi|olisivat|oliko|ovatko|olivatko|oltu|ollut|olleet|olen|olet|voi|voiko|voisiko|voisitko|voitko|voisit|voit|voin|saisinko|saisko|saanko|kertoisitko|kerrotko|kerro|kertokaa|kerrotaan|kertoisit|näytä|näyttäisitkö|näytätkö|näyttää|listaa|listaisitko|listaatko|anna|antaisitko|annatko|hae|etsi|etsitkö|hakisitko|laske|laskisitko|laskettuna|mulle|mulla|minulle|minua|minä|mä|mua|meille|meidän|me|sinä|sä|sulla|sinun|haluan|haluaisin|halusin|haluamme|haluaisimme|tietää|tiedätkö|tiedät|tiedä|tarvitsen|tarvitsisin|tarvitsisimme|tarvitaan|tarttisin|kiinnostaa|kiinnostaisi|kysyä|kysyisin|selvittää|selvitä|nähdä|katso|kuulla|että|jotka|joka|joita|joiden|jonka|jossa|joissa|joille|jolle|joilla|jolla|johon|joihin|joista|jota|josta|mukana|siis|myös|myöskin|niin|no|nyt kun|noin|suunnilleen|ihan|vaikka|jos|kun|kuin|ku|eli|toki|muuten|oikein|oikeasti|oikeesti|tarkalleen|tarkkaan|ottaen|tarkka|hankkeelle|siellä|täällä|täältä|sieltä|sinne|tänne|heti|äkkiä|nopeasti|kiireellä|kiire|plz|pliis|pls|ystävällisesti|mahdollisesti|mahdollista|ole hyvä|olkaa hyvä|hyvä botti|botti|hankebotti|hankkeilla|jokin|jotain|jotakin|joku|jonkin|mitään|yhtään|ketään|kukaan|mikään|yksikään|yhtäkään|jollain|jollakin|jotkut|olemassa|löytyy|löytyykö|löytyisi|löydät|löytyvät|löydy|löytää|sisältyy|sisältyvät|juuri|jo|sitten|sit|siten|aina|asti|saakka|alkaen|aikana|välillä|mennessä|päivä|päivää|päivänä|päivät|muita|muu|lisäksi|tämän|tätä|tässä|täs|näkyy|amif|amifin|amif-rahoitus|amif-rahoitusta|amif-rahoituksen|amif-rahaston|amif-rahastosta|amif-ohjelman|amif-ohjelmasta|amif:n|amifista|amif-listan|amif-listalla|amif-listassa|amif-rahoituksesta|rahaston|rahastosta|rahasto|rahastossa|turvapaikka-, maahanmuutto- ja kotouttamisrahast*|eu|eu:n|eun|euroopan unionin|suomi|suomessa|suomen|yksittäinen|yksittäisen|yksittäiset|yksittäistä|yksi|yhden|yhdelle|yhdellä|kappale|erillistä|erilaista|eri|verran|kooltaan|kokoinen|kokoiset|arvoltaan|arvoinen|arvoiset|arvoisia|kooltaan|suuruus|suuruinen|suuruiset|suuruisia|koko on|ainakin|nimisen|niminen|nimistä|nimeltään|hankkeestaan|hankkeensa|omat|oma|oman|kyseinen|kyseisen|kyseessä|ikinä|ylipäätään|ylipäänsä|yleensä|suoraan|lyhyesti|nopee|nopeesti|vähän|vähä|hieman|pikku|pieni|iso|suuri|isot|suuret|pienet|tosi|todella|tuota|hmm|öö|eiku|moi hei|eikö niin|eiks|niinku|tota|just|emt|hei|moi|terve|päivää|huomenta|kiitos|kiitti|eiköhän|kai|kaiketi|varmaan|ehkä|luultavasti|rahana|puolella|osalta|osalle|kohdalla|suhteen|tapauksessa|ollenkaan|hankkeitakaan|saattaa|tulee|tulevat olemaan|pitää|täytyy|pyydän|pyytäisin|pyydetään|selvitykseen|raporttia varten|kokousta varten|kokoukseen|esitystä varten|tarkoitan|tarkoitin|tämänhetki*|kooste|koostetta|yhteenveto|yhteenvedon|katsaus|tilanne|tilanteen|tieto|luku|lukuna|lukuja|luvut|koostuu|osuu|mennä|noita|heillä|heidän|hänen|viimeinkin|nopsaan|jälkeen|ennen|lähtien|viimeistään|kuukauden|kuukautta|kuukautena|viikon|viikkoa|pvm|klo|kohde|lukien|mukaan lukien|edes|jollekin|ym|yms|jne|esim|esimerkiksi|kuten|tyyppi|tyyppinen|tyyppiset|tyyppisiä|sellainen|sellaiset|sellaisia|sellaista|tällainen|tällaiset|tällaisia|semmoinen|semmosia|semmosta|itse|taas|vielä kerran|uudelleen|uudestaan|viime kädessä|voisitteko|vastaanottaja|hyvä vastaanottaja|ilmoittaa|ilmoittakaa|luettele|luetelkaa|listatkaa|lähettäkää|mutta|yhteen|yhdessä hankkeessa|toteutusaika|toteutusaik*|hankekausi|hankekauden|hankekausi*|välisen|kuuluu|muuta|erilaiset|erikseen|millään|ikään|mihinkään|joihinkin|tulokseksi|lukumäärän|yhtä|eikö|eivätkö|eikös|olevat|olevia|olevien|oleva|olevan|sijaitsevat hankkeet|kohta|oo|ole|erilliset|erillisiä|ei hanketta kohti|ei per hanke|ei hankkeittain|siin|siinä listassa|tos|tossa|tuossa|siel|tääl|hörni|hörnii|kuulkaa|kuule|hei kuule|nonni|noni|juu|joo|jep|jes|jee|aijaa|ööö|eh|äh|oho|hups|hitto|hemmetti|helvetti|helvetin|perkele|perkeleen|vittu|vitun|vitut|saatana|saatanan|jumalauta|paska|pirun|piru|mitä helvettiä|mitä vittua|ihme|ihmeessä|ihmeen|kumma|kummassa|ihan oikeesti|lol|xd|haha|hehe|mie|sie|myö|työ|mää|miä|mun|mut|meikä|meikälle|tarvin|tarviin|tarvii|tarvis|tarvisin|tarvittis|tarvittaisiin|tarvitsee|tarvitsemme|tarttis|tarttee|tarvisimme|kaipaan|kaipaisin|haluun|haluisin|tahdon|tahtoisin|sano|sanokaa|sanotko|kerropa|kertokaapa|näytäpä|listaapa|heitä|anna mulle|kaiva|kaivatko|haetko|tsekkaa|katsotko|katotko|kato|nopee kysymys|pikakysymys|kysymys|kysymykseni|muistatko|muistaako|tiiätkö|tiiätsä|tiätkö|osaatko sanoa|osaatko|pystytkö|saisiko|saiskohan|ois|olis|olisko|oisko|onkohan|oliskohan|eikai|eihän|tasan|täsmälleen|kaveri|frendi|muru|ystäväni|arvoisa|ministeri tarvii|ministeri tarvitsee|ministeri kysyy|pomo tarvii|pomo kysyy|pomo haluaa|pomo tarvitsee|pomolle|pomo|esihenkilö kysyy|raporttiin|esitykseen|kokouksessa|palaverissa|palaveriin|palaveria varten|lehtijuttuun|juttuun|gradu|gradua|gradua varten|graduun|teen gradua|opinnäytetyö|opinnäytettä|opparia|oppariin|tähän|tonne|sitä mieltä|tietää saada|sais tietää|tiedoksi|kiireesti|pikasesti|pikaisesti|hetki|ekana mainittu|tarkasti|edes suunnilleen|suurinpiirtein|miten|kertoa|etukäteen|olleiden|ollutta|olleita|olleista|listana|listaksi|luettelona|sulta|sinulta|kiinni|juttu|juttua|semmonen|kestoltaan|sitoutunut|sitoutunu',
};
