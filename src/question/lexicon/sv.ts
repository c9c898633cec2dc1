import type { Lexicon } from './concept.ts';

/** The words of a Swedish question, as written in Finland and in Sweden. */
export const sv: Lexicon = {
  'how-many': 'hur många|hur manga|hur mnga|antal|antalet|hur stort antal|hur mångas|vilket antal|hu många|hu manga|huru många|hur mång',
  'how-much':
    'hur mycket|hur mkt|hur mykcet|hur mycke|hur stor|hur stort|hur stora|hur hög|hur högt|hur mket|vilken summa|vilket belopp|hur många euro|hur många miljoner|hu mycke|hu mycket|hu mkt|huru mycket|hur myckt|hur myket|hur muycket|hur mycekt|hur mcyket|hur mucket|hur mcket|hru mycket|hr mycket',
  who: 'vem|vilka organisationer|vilken organisation|vilka mottagare|vilken mottagare|vems|vilka föreningar|vem är|vilka är det som|vilken aktör|vilka aktörer|vilken förening|vilken stiftelse|vilka stiftelser|vilken myndighet|vilka myndigheter|vilken instans|vilken stödmottagare|vilka stödmottagare|vilka driver|vilka leder|vilka genomför|vilka ansvarar|vilka sköter|vilken driver',
  which: 'vilka|vilken|vilket|vilkas|vika|vilka av|vikla',
  what: 'vad|va|vad för|vad är|vad är det för|hurdana|vad heter|hurdan|hurudana|vad för slags|va e|va är|va ä',
  when: 'när|nar|vilket datum|vilken dag|vilket år|fram till när|till när|från när|hur länge till|sedan när',
  where:
    'var|varifrån|vart|var någonstans|i vilken stad|i vilka städer|på vilken ort|på vilka orter|i vilken kommun|vilken kommun|vilka kommuner|vilken stad|var i landet|var i finland|varifrån i landet',
  why: 'varför|av vilken anledning|hur kommer det sig|varfor|av vilken orsak',
  'how-long': 'hur länge|hur långt|hur lång|hur lang tid|hur lång tid|hur många månader|hur många dagar|hur många år',

  project:
    'projekt|projektet|projekten|projektens|projektets|projekts|proj|prjoekt|projket|insats|insatser|insatsen|insatserna|projeckt|projektt|projetk|verksamheter|bidrag till projekt|hanke|projektena|projekter|porjekt|projek|projekta',
  beneficiary:
    'mottagare|mottagaren|mottagarna|mottagarens|mottagarnas|bidragsmottagar*|stödmottagar*|organisation|organisationer|organisationen|organisationerna|aktör|aktörer|aktören|aktörerna|förening|föreningar|föreningen|föreningarna|genomförare|genomföraren|projektägar*|bidragstagar*|finansieringsmottagar*|motagare|mottagere|org|instans|instanser|förmånstagar*|stödtagar*|anordnare',
  objective:
    'mål|målet|målen|målets|målens|specifikt mål|specifika mål|särskilt mål|särskilda mål|specifika målet|särskilda målet|delmål|målsättning|målsättningar|specifika målen|mal|insatsområde|insatsområden|särskilda målen|specifik mål|det specifika målet|det särskilda målet',
  money:
    'pengar|pengarna|pengarnas|finansiering|finansieringen|finansieringens|stöd|stödet|stödbelopp|bidrag|bidraget|bidragen|bidragssumma|bidragsbelopp|medel|medlen|belopp|beloppet|euro|eur|€|eu-finansiering|eu-finansieringen|eu-stöd|eu-stödet|eu-pengar|eu-medel|eu-bidrag|summa|summan|summor|anslag|anslaget|kosing|stålar|slantar|finansering|finansiering|projektfinansiering*|bidragsstorlek*|stödsumma*|slanten|deg|eu finansiering|eu-medlen|belopp i euro|kakan',
  year: 'år|året|åren|årtal|startår|slutår|startåret|slutåret|startåren|slutåren',

  total:
    'totalt|sammanlagt|allt som allt|total|totala|totalsumma|totalsumman|totalbelopp|totalbeloppet|inalles|hela summan|i sin helhet|sammanräknat|summa summarum|alltsomallt|samanlagt|sammanlagda|tot|hittills|totallt|summera|räkna ihop|sammantaget|i allt',
  together: 'tillsammans|ihop',
  number: 'antal|antalet|stycken|st|antal projekt',
  average:
    'genomsnitt|genomsnittet|genomsnittlig|genomsnittliga|genomsnittligt|i genomsnitt|medelvärde|medelvärdet|i medeltal|medeltal|medeltalet|i snitt|snitt|snittet|medelstorlek|medelstor|genomsnitlig|medelbidrag|snittbidrag|medelbelopp|snittbelopp|medelsumma|genomsnittsbidrag*|genomsnittssumma*|genomsnittsstorlek*|snittstorlek|medelbelopp*|medelstöd*|medelbidrag*|snittbelopp*|genomsnittsbelopp*|medelfinansiering*|genomsnittsfinansiering*|genomsnittlig*|medel värdet|medel värde|medel bidrag|medel beloppet|genomsnitts bidrag|medel tal|i medel tal',
  median:
    'median|medianen|medianbidrag|medianbeloppet|medianvärde|medianvärdet|medianbidraget|medianbelopp|medianstöd|medianstödet|mittersta|medianfinansiering*|mediansumma*|median värde|median värdet|median bidrag',
  share:
    'andel|andelen|andelar|procent|procenten|%|procentandel|procentandelen|procentuell|procentuella|procentuellt|hur stor del|hur stor andel|vilken andel|hur många procent|hur mycket av|en hur stor del|hur stor procent|hur stor procentandel|andelsmässigt',
  difference: 'skillnad|skillnaden|skillnader|hur mycket mer|hur mycket mindre|differens|differensen',

  largest: 'störst|största|storst|storsta|högst|högsta|dyrast|dyraste|maximal|maximalt|stöst|stösta|störste|max',
  smallest: 'minst|minsta|lägst|lägsta|billigast|billigaste|min|minimum',
  most: 'mest|flest|det mesta',
  least: 'minst|färst|minst pengar',
  more: 'mer|mera|fler|flera|större|mest av|högre',
  less: 'mindre|färre|lägre',
  first: 'nästa projekt|nästa projektet|nästa gång|först|första|tidigast|tidigaste|äldst|äldsta|förste|härnäst|närmast|näst på tur|1:a',
  last: 'sist|sista|senast|senaste|nyast|nyaste|siste|yngst|yngsta|sistnämnda',
  longest: 'längst|längsta|långvarigast|långvarigaste',
  shortest: 'kortast|kortaste|kortvarigast|kortvarigaste',
  top: 'topp|top|toppen|topplista|topplistan',
  bottom: 'botten',
  second: 'näst|andra|nästst|2:a',
  third: 'tredje|3:e',
  fourth: 'fjärde|4:e',
  fifth: 'femte|5:e',

  by: 'efter|per|enligt|fördelat på|fördelad på|uppdelat på|uppdelat efter|grupperat efter|indelat efter|grupperade efter|fördelade på|gruppera|gruppera efter|uppdelade på|grupperat på|grupperade|grupperat|uppdelat|fördelat|utifrån',
  each: 'varje|respektive|var och en|vardera',
  'by-beneficiary':
    'per mottagare|per organisation|per aktör|per förening|efter mottagare|efter organisation|varje mottagare|varje organisation|mottagarvis|enligt mottagare|enligt organisation|per bidragsmottagare|per stödmottagare|organisationsvis|fördelat på mottagare|varje aktör|varje förening|per instans|per bidragstagare|respektive organisation|respektive mottagare',
  'by-objective':
    'per mål|per specifikt mål|efter mål|varje mål|målvis|enligt mål|per särskilt mål|varje specifikt mål|varje särskilt mål|fördelat på mål|mellan målen|de olika målen|fördelat enligt mål|de tre målen|olika mål|respektive mål|efter specifikt mål|efter särskilt mål|på målen|per målsättning|mellan de olika målen|de specifika målen|de särskilda målen|mellan de tre målen|per mal',
  'by-year':
    'per år|årsvis|varje år|årligen|årlig|årliga|år för år|efter år|per startår|per slutår|enligt år|efter startår|efter slutår|fördelat på år|startårsvis|per ar',
  'by-state': 'efter status|per status|enligt status',
  distribution: 'fördelning|fördelningen|fördelas|fördelat|fördelar sig|fördelar|fördelats|delas upp|uppdelning|fördelad|fördelades',
  compare: 'jämför|jämfört|jämförelse|jämfört med|jämföra|mot|vs|versus|vs.|jmf|kontra|i jämförelse med|i förhållande till|jämfor|än',
  either: 'vilkendera|vilketdera|vilken av|vem av|eller',

  sort: 'sortera|sorterat|sorterade|sorterad|ordna|ordnat|ordnade|ordning|rangordna|sorterar|ställ i ordning|rangordning|rangordnade|i ordning',
  descending:
    'fallande|sjunkande|omvänd|omvänt|ö-a|z-a|störst till minst|från störst till minst|i fallande ordning|baklänges|från ö till a|från största till minsta|avtagande|bakifrån|minskande',
  ascending:
    'stigande|växande|a-ö|a-z|minst till störst|från minst till störst|i stigande ordning|från a till ö|från minsta till största|ökande',
  'largest-first':
    'störst först|största först|högst först|dyrast först|de största först|i storleksordning|storleksordning|störst överst|efter storlek|störst forst|det största först|högsta först|största överst|med de största först',
  'smallest-first': 'minst först|minsta först|lägst först|de minsta först|minst överst|minsta överst|med de minsta först|lägsta först',
  'newest-first': 'nyast först|nyaste först|senast först|de senaste först|senaste först|sist först|nyaste överst',
  'oldest-first':
    'äldst först|äldsta först|tidigast först|tidigaste först|kronologiskt|i kronologisk ordning|i tidsordning|kronologisk|tidsordning|de äldsta först|de tidigaste först',
  alphabetical: 'alfabetisk|alfabetiskt|i alfabetisk ordning|i bokstavsordning|alfabetisk ordning|bokstavsordning|alfabetiska',
  'name-column': 'namn|namnet|namnen|projektnamn|projektnamnet|rubrik|heter|projektets namn|projektnamnen|vid namn|i namnet|rubriken',
  'purpose-column':
    'mål och resultat|syfte|syftet|beskrivning|beskrivningen|ändamål|syften|går ut på|ändamålet|innehåll|efter mål och resultat|enligt mål och resultat',
  'start-column':
    'startdatum|startdatumet|begynnelsedatum|startdag|inledningsdatum|startdagen|första dagen|startar när|begynnelsedag|starttid|start datum|start dag|start datumet|startdatumen|startdagar',
  'end-column':
    'slutdatum|slutdatumet|slutdag|avslutningsdatum|sista dag|slutdagen|sista dagen|avslutningsdag|sluttid|slutdatumen|slut datum|slut dag|slut datumet|slutdagarna|slutdagar',

  receive:
    'fick|får|fått|få|erhöll|erhåller|erhållit|beviljades|beviljats|beviljat|beviljade|beviljad|bevilja|beviljar|tilldelades|tilldelats|tilldelat|gick|går|gått|delats ut|delades ut|utdelat|utdelad|utdelats|mottagit|tar emot|tagit emot|mottog|finansieras|finansierats|finansierat|finansierade|finansierar|getts|gavs|gett|ges|går till|gick till|kostar|kostade|kammade hem|fåt|har fått|haft|ficks|delat ut|delar ut|tilldelad|riktas|riktats|styrts|kommit|kom|knep|kammat hem|ta emot|har gått|gott|använts till projekt|beviljads|finansierades|satsas|satsats|satsades|sökt och fått|fik|fcik|fic',
  end: 'slutar|slutade|sluta|avslutas|avslutades|upphör|upphörde|tar slut|tog slut|går ut|gick ut|löper ut|löpte ut|slut|avslut|utgår|slutr|slutas|slutförs|avlutas|slutar om|tar snart slut|slutande|sluter|pågår till|håller på till|pågår fram till|varar till|varar fram till|slutför|avslutande|tar det slut|tar den slut|tar de slut|tar dom slut|tar projektet slut',
  start:
    'börjar|började|börjat|börja|startar|startade|startat|starta|inleds|inleddes|inletts|inled|inleder|inledde|påbörjas|påbörjades|påbörjats|påbörjat|drar igång|drog igång|kör igång|satte igång|sätter igång|start|borjar|borjade|begynner|begynte|igångsattes|startades|kom igång|starter|påbörjade|inledda|inledas|startats',
  run: 'pågår|pågick|pågående|på gång|aktiv|aktiva|aktivt|i gång|igång|löpande|är igång|löper|gällande|håller på|i kraft|pagar|pågåen*|pågåtts|verksamma|pågått|pagaende|pågåene|pågåend|pågå|varar|är öppna|rullar|fortgår|under arbete|fortsätter',
  ended:
    'avslutade|avslutad|avslutat|har avslutats|avslutats|har slutat|slutat|slutförda|slutfört|slutförts|färdiga|färdig|klara|redan slut|över|förbi|har tagit slut|tagit slut|har upphört|upphört|avslutats redan|är slut|fardiga|löpt ut|gått ut|slutförd|färdigställda|färdigt|avlutade|redan avslutade|upphörda',
  'not-started':
    'inte börjat|inte har börjat|har inte börjat|ännu inte börjat|inte ännu börjat|inte startat|inte har startat|har inte startat|ännu inte startat|inte ännu startat|inte inletts|inte har inletts|ännu inte inletts|kommande|ej påbörjade|ej startade|inte påbörjats|inte påbörjade|inte påbörjat|inte har börjat än|inte börjat än|inte startat än|icke påbörjade|har ännu inte börjat|har ännu inte startat|ännu inte har börjat|ännu inte har startat|ännu inte har inletts|har ännu inte inletts|framtida|inte kommit igång|ännu inte kommit igång|inte har påbörjats|ännu inte påbörjats|ännu inte påbörjade|som väntar på att börja|ej börjat|ej startat|ej inletts|ej påbörjats|inte börjat ännu|inte startat ännu|inte har kommit igång|har inte påbörjats|har inte kommit igång|inte inletts ännu|inte påbörjats ännu|ännu ej påbörjade|oinledda|inte inlett',
  'not-ended':
    'inte har tagit slut|har inte tagit slut|inte har tagit slut ännu|ännu inte tagit slut|inte avslutats|inte har avslutats|ännu inte avslutats|inte slutat|har inte slutat|ännu inte slut|oavslutade|ej avslutade|inte slut|inte avslutade|ännu inte avslutade|inte tagit slut|ännu inte slutat|inte har slutat',
  now: 'nu|just nu|för närvarande|för tillfället|i dagsläget|ännu|fortfarande|i nuläget|f.n.|numera|alltjämt|i detta nu|än|i dag läget|nuvarande|just nuu|annu',
  about:
    'om|gäller|gällande ämne|handlar om|handlar|handla om|angående|berör|rör|kring|beträffande|fokuserar på|fokuserar|riktar sig till|riktade till|riktar|riktat till|riktade|inriktade på|inriktat på|för att hjälpa|motverkar|motverka|bekämpar|bekämpa|förebygger|förebygga|stöder|stödjer|stödja|stöda|hjälper|hjälpa|främjar|främja|utvecklar|utveckla|förbättrar|förbättra|arbetar med|arbeta med|jobbar med|jobba med|anknyter till|anknytning till|med anknytning till|relaterade till|relaterat till|har att göra med|som rör|med temat|tema|temat|ämne|ämnet|nämner|nämns|nämna|omnämns|avsedda för|avsett för|avser|erbjuder|erbjuda|ordnar|utbildar|lär ut|undervisar|mot|behandlar|tar upp|ökar|minskar|stärker|stärka|med inriktning på|inom|till förmån för|siktar på|satsar på|arbetar för|arbetar mot|jobbar mot|jobbar för|ägnar sig åt|sysslar med|engagerar|kopplade till|kopplat till|koppling till|med koppling till|i anslutning till|ger|bygger|tacklar|innehåller|använder|underlättar|skapar',
  lead: 'driver|drivs|leder|ansvarar|ansvarar för|genomför|genomförs|administrerar|förvaltar|ansvarig|ansvariga|står bakom|koordinerar|samordnar|sköter|drivs av|genomförs av|leds av|håller i|huvudman|bakom|förverkligar|genomförde|genomfört|ordnade|ansvarig för|äger|ansvarar för projektet|anordnar|projektägare är|drev|dirver',

  all: 'alla|allt|hela|samtliga|hela listan|allihop|alltihop|allting',
  others: 'andra|alla andra|de andra|övriga|de övriga|alla övriga',
  except:
    'utom|förutom|exklusive|exkl|exkl.|bortsett från|utan|annat än|andra än|övriga än|med undantag av|med undantag för|utöver|undantaget|andra organisationer än|inte räknat|frånsett|undantag|lämnar bort|om man lämnar bort|lämna bort|räknar bort|om man räknar bort|bortse från|bortser från|bortsett|bort|alla andra än|alla förutom|alla utom|alla utan',
  not: 'inte|ej|icke|aldrig|ingen|inget|inga|inte heller|int|intet',
  and: 'och|samt|plus|&|o|+|både|å',
  or: 'eller|antingen',
  only: 'bara|endast|enbart|begränsa till|filtrera|blott|avgränsa till',
  these: 'dem|dessa|de|dom|av dem|av dessa|av dom|den|det|deras|dess|denna|detta|de här|de där|dessa projekt|samma projekt|därav',
  'what-about':
    'hur är det med|vad sägs om|och för|och hur är det med|än då|och i|hur blir det med|vad händer med|och hur mycket|hur är läget med|hur då med|hur e det med',
  same: 'samma|likaså|detsamma|samma sak|samma fråga',

  export:
    'csv|excel|xlsx|som tabell|som fil|fil|exportera|ladda ner|ladda ned|till excel|i excel|som excel|tabell|export|kalkylblad|som csv|som excelfil|excelfil|nedladdning',
  'next-page':
    'nästa|nästa sida|visa fler|visa mer|fler resultat|resten|fortsätt|visa resten|de övriga|flera tack|fler tack|mer tack|mera tack',
  details:
    'detaljer|mer information|mer info|info|information|närmare|kort|beskriv|berätta mer|uppgifter|berätta|berätta om|mer om|fakta|upplysningar|detaljerna|närmare information|info om|information om|berätta mer om|uppgifter om|fakta om',

  correction: 'jag menade|menade jag|nej jag menade|nej menade jag|jag menade ju|nej vänta',
  'list-itself':
    'lista|listan|listans|förteckning|förteckningen|data|datan|material|materialet|register|registret|databas|databasen|tabellen|listorna|dina uppgifter|uppgifterna|på listan|i listan|datamaterial*',
  updated:
    'uppdateringsdatum|uppdateringsdag*|uppdaterad|uppdaterat|uppdaterades|uppdaterats|uppdatering|uppdateringen|aktuell|aktuella|aktuellt|hur gammal|hur ny|hur färsk|daterad|hur gamla|hur färska|föråldrad|hur aktuell|uppdateras|senast uppdaterad|uppdaterades senast|gammal',
  source:
    'källa|källan|källor|varifrån kommer|var kommer|publicerat|publicerad|publicerats|utgivare|källorna|baseras på|baserar sig på|bygger på vad|grundar sig|utgivaren|härstammar|publicerar|var kommer uppgifterna ifrån|var kommer uppgifterna|var kommer uppgifterna från|vad är amif|varifrån kommer pengarna',
  greeting:
    'hej|hejsan|hallå|god morgon|godmorgon|god dag|goddag|god kväll|tjena|tja|morjens|moj|tjenare|hejhej|hej hej|hallå där|morgon|hejj|hur mår du|hur är läget|läget|god eftermiddag|tjabba|halloj|moin',
  thanks:
    'tack|tackar|vi hörs|vi ses imorgon|vi ses i morgon|ha det bra|hej så länge|trevlig helg|trevlig sommar|trevlig midsommar|glad midsommar|glad påsk|god jul|gott nytt år|ha en bra dag|ha en trevlig dag|tack så mycket|det hjälpte|till stor hjälp|det var till hjälp|tusen tack|tackar så mycket|bra|toppen bra|fint|perfekt|okej|ok|hejdå|hej då|stort tack|jättebra|utmärkt|super|tackar så hemskt mycket|kiva|bra jobbat|tack för hjälpen|tack ska du ha|toppen|tack då|tck|tack tack|underbart|snyggt|kanon|tackar tackar|adjö|vi ses|tack för det',
  help: 'hjälp|hjälp mig|vad kan du|vad kan du göra|vad kan jag fråga|hur fungerar|hur fungerar du|vem är du|vad är du|instruktioner|exempel|hur använder jag|vad gör du|kommandon|vad kan man fråga|hur fungerar det här|vad vet du|hur använder man|kan du hjälpa|kan du hjälpa mig|bruksanvisning|anvisningar|vad kan jag fråga dig|vad kan man fråga dig|hur funkar det|hur funkar det här|hur funkar du|vad kan boten|hjalp|vilka frågor|vad kan du svara på|vad klarar du|vad kan du hjälpa till med|hur används|guide|kommando|va kan du|va kan du göra|va gör du|va kan man fråga|va e du|är du en människa|är du människa|är du en bot|är du en robot|är du robot|är du en ai|är du en maskin|vem har gjort dig|vem gjorde dig|vad heter du|hur gammal är du|var bor du|vad är ditt namn|vilken ålder har du',

  staff:
    'anställda|anställd|personal|personalen|löner|lön|lönerna|årsverken|årsverke|direktör|direktören|projektledare|projektledaren|chef|chefen|vd|generaldirektör|jobbar på|arbetar på|anställer|anställt|anställde|personalstyrka|medarbetare|koordinator|projektchef|arbetar hos|arbetar vid|jobbar hos|arbetstagare har|tjänster finns|projektkoordinator|generaldirektören|heltidsanställda|folk jobbar|människor jobbar|chef*|direktör*|anställd*|projektledar*',
  place:
    'region|regioner|per region|per kommun|per stad|landskap|landskapet|per landskap|läge|plats|platser|adress|adresser|karta|ort|orter|per ort|geografisk|geografiskt|finns i landet|regionvis|landskapsvis|kommunvis|belägen|beläget|belägna|hemort|fo-nummer|regionalt|efter region|efter landskap|efter kommun|adressen|postnummer|geografiska|länder|per land|kartan|hemkommun|regional',
  contact:
    'kontakt|kontakta|kontaktperson|kontaktuppgifter|telefon|telefonnummer|e-post|epost|mejl|mejladress|e-postadress|webbplats|hemsida|ringa|webbsida|ringer|kontakter|kontaktpersonen|kontaktar|nummer till|epostadress|maila|länk|mail',
  'total-cost':
    'totalkostnad|totalkostnader|totalkostnaden|total budget|totalbudget|totala kostnader|totala kostnaderna|totala budgeten|egenfinansiering|egen finansiering|självfinansiering|egen andel|medfinansiering|nationell finansiering|nationella finansieringen|budget|budgeten|kostnad|kostnader|kostnaden|statlig finansiering|kostnaderna|totala kostnaden|självfinansieringsandel*|statens andel|finansieringsgrad|stödprocent|motfinansiering|budgetar|kostnadsberäkning|egen insats|medfinansieringsgrad|stödnivå|statligt stöd|hela budgeten|nationella andelen|projektbudget|totalbudgeten|självfinansier*|egenfinansier*|medfinansier*|motfinansier*',
  payments:
    'använt|används|användes|använts|spenderat|spenderats|spenderades|spendera|spenderar|förbrukat|förbrukats|utbetalat|utbetalats|utbetalning|utbetalningar|betalats|betalat|betalades|betalat ut|utgifter|utgifterna|per månad|återbetalat|återbetalats|återkrav|kvar av pengarna|finns kvar|i månaden|om året|per dag|pengar kvar|pengar finns kvar|betalar|betala|betalt|utbetalt|utbetalda|gjort av med|oanvänt|oanvända|årsbudget|förskott|årlig budget|årskostnad|återstår|återstår av',
  results:
    'resultat|resultaten|resultatet|uppnått|uppnåtts|uppnåddes|effekt|effekter|effekten|lyckades|lyckats|lyckade|misslyckades|misslyckats|misslyckade|slutrapport|utvärdering|nytta|verkningsfull|framgång|framgångsrik*|uppnå|åstadkommit|inverkan|genomslag|effektiv|effektivast|effektiva|utfall|utfallet|rapport|rapporter|mest lyckade|slutrapporten|nyttan|revision',
  applications:
    'ansökningar|ansökan|ansökte|ansökt|avslag|avslogs|avslagits|avslagna|sökande fick|sökte|söka|söker|utlysning|utlysningar|ansökningstid|ansöker|hur söker jag|hur ansöker man|nästa utlysning|kriterier|urvalskriterier|avvisade|nekades|nekats|nekade|ansökningsomgång*|sista ansökningsdag|ansöka|avslogs|avslagen|fick avslag|fick nej|utan finansiering|lämnats in|lämnade in|behörig|sökt|godkännandegrad',
  participants:
    'deltagare|deltagarna|deltog|deltar|deltagit|hur många personer|hur många människor|hur många kvinnor|hur många barn|hur många flyktingar|hur många invandrare|hur många asylsökande|klienter|kunder|nått ut|hur många unga|hur många familjer|hur många offer|hur många kommuner|hur många ungdomar|hur många män|hur många studerande|nåtts|hur många lärare|hur många tolkar|antal deltagare|antalet deltagare|hur många flickor|hur många elever|folk har|människor har|hur många frivilliga|hur många kvotflyktingar|hur många migranter|hur många ensamkommande|antal personer|hur många mammor|hur många volontärer|hur många uppehållstillstånd|hur många beslut',
  opinion:
    'bäst|bästa|sämst|sämsta|borde|åsikt|tycker du|tycker|rekommenderar|rekommendera|förtjänar|rättvist|rättvis|orättvist|slöseri|slösar|onödig|onödigt|onödiga|för mycket|för lite|viktigast|viktigaste|tillräckligt|korrupt|intressantast|intressantaste|intressanta|lönt|vettigt|vettigaste|roligast|bra idé|dålig|dåliga|viktiga|skandal|fusk|bedrägeri|lönar sig|smartast|nyttigast|nyttigaste|misstänkt|misstänkta',
  'other-fund':
    'esf|eruf|isf|bmvi|horisont|erasmus|interreg|leader|socialfonden|regionalfonden|fonden för inre säkerhet|sverige|tyskland|estland|norge|andra länder|förra perioden|2014-2020|stea|danmark|fonden för rättvis omställning|förra programperioden|andra eu-länder|andra medlemsländer|andra fonder|arvsfonden|veikkaus|europeiska socialfonden|gränsförvaltning*',
  instruction:
    'radera|ta bort|glöm|ignorera|lösenord|token|systemprompt|skriv en dikt|dikt|skämt|sjung|översätt|påminn|skicka|lägg till|ändra|avsluta programmet|kör kommandot|hemligheter|api-nyckel|drop|delete|skriv|vits|berätta en vits|berätta ett skämt|låtsas|hacka|nollställ|kod|kör|publicera|posta|byt|uppdatera listan|lösenordet|bot token|visa din|instruktionerna|stäng av|beställ|boka|spela|ring',
  future:
    'förutspå|prognos för|nästa period|framtida finansiering|fortsättning|fortsatt finansiering|kommer att få|uppskatta|förutsäg|prognos|nästa omgång|förlängning|förlängs|kommer att beviljas|nästa programperiod|gissa',
  'not-held':
    'halvvägs|halva vägen|i halvtid|i slutskedet|i slutfasen|i startfasen|nästan klara|nästan färdiga|tilläggsfinansier*|tilläggsbidrag*|försenad|försenade|förseningar|efter tidtabell|i tidtabellen|väder|vädret|nyheter|klockan|president|presidenten|statsminister|statsministern|minister|regering|regeringen|parti|val|temperatur|folkmängd|skatt|skatter|aktiekurs|född|kön|ordförande|partner|partners|samarbetspartner*|grundad|grundades|omsättning|medlemmar|revisor|beslutade|beslutat|beslöt|undertecknade|diarienummer|projektnummer|registernummer|lunch|fotboll|meningen med livet|huvudstad|valuta|vinst|underleverantör*|konsortium|samarbetar med vem|mat|recept|vem godkände|godkände|ägare till listan|övervakar|lotto|befolkning|invånare|aktieägare|identifierare|projekt-id',
  'computed-bound':
    'över genomsnittet|över genomsnitt|över medelvärdet|över medel|över snittet|över medianen|över median|under genomsnittet|under genomsnitt|under medelvärdet|under medel|under snittet|under medianen|under median|mer än genomsnittet|mer än genomsnitt|mer än medelvärdet|mer än medel|mer än snittet|mer än medianen|mer än median|mindre än genomsnittet|mindre än genomsnitt|mindre än medelvärdet|mindre än medel|mindre än snittet|mindre än medianen|mindre än median|större än genomsnittet|större än genomsnitt|större än medelvärdet|större än medel|större än snittet|större än medianen|större än median|högre än genomsnittet|högre än genomsnitt|högre än medelvärdet|högre än medel|högre än snittet|högre än medianen|högre än median|lägre än genomsnittet|lägre än genomsnitt|lägre än medelvärdet|lägre än medel|lägre än snittet|lägre än medianen|lägre än median|stora projekt|stora projekten|stora bidrag|stora bidragen|stora mottagare|små projekt|små projekten|små bidrag|små bidragen|små mottagare|korta projekt|korta projekten|korta bidrag|korta bidragen|korta mottagare|långa projekt|långa projekten|långa bidrag|långa bidragen|långa mottagare|årslånga|årslångt|åriga|årigt',
  'organisation-kind':
    'stad|staden|stads|kommun|kommunen|stiftelse|stiftelsen|bank|banken|ministerium|ministeriet|ämbetsverk|ämbetsverket|universitet|universitetet|församling|församlingen|yrkeshögskola|yrkeshögskolan|institut|institutet|ab|rf|förbund|förbundet|verket|verk|högskola|distrikt|kår|samfällighet|akademi|myndighet|myndigheten|bolag|bolaget|polisinrättning*|centralen|landsting|akademin|sjukhus|instituttet|kommunernas|kommuners|städernas|universitetens|stiftelsernas|myndigheternas|församlingarnas',
  'topic-filler':
    'arbete|arbetet|hjälp|stöd|service|verksamhet|verksamheten|saker|frågor|ärenden|området|åtgärder|insatser|folk|människor|personer',
  filler:
    'utgör|utgjorde|en|ett|är|var|vara|varit|blir|blev|bli|har|hade|ha|haft|kan|kunde|skulle|ska|skall|vill|ville|vi|jag|mig|min|mitt|mina|du|dig|din|ditt|ni|er|oss|man|som|till|av|för|i|på|hos|vid|med|från|under|att|så|då|där|här|det finns|finns|finnas|fanns|finns det|visa|lista upp|ge|ge mig|säg|hitta|sök|sök fram|räkna|räkna ut|räkna fram|ta fram|tack|snälla|vänligen|veta|fråga|frågar|undrar|undrade|intresserad|intresserade|något|någon|några|nåt|nån|nåra|någonting|även|också|bara|redan|ju|väl|nog|liksom|egentligen|exakt|ungefär|cirka|ca|precis|snabbt|genast|gärna|amif|amif-projekt|amif-finansiering|amif-projekten|amif-stöd|amif-medel|amif-fonden|amif-finansieringen|eu|eu:s|europeiska unionen|finland|finlands|finska|i finland|asyl-, migrations- och integrationsfonden|fond|fonden|enskild|enskilt|enskilda|ett enda|enda|hankebotti|bot|boten|hej|hejsan|öh|hmm|asså|alltså|typ|lite|mycket|stor|stort|stora|liten|litet|små|storlek|storleken|själv|sina|sin|sitt|vars|vilkas|slags|slag|sorts|sådan|sådana|sådant|annan|annat|andra|övriga|ungefärligt|på kronor|gång|gången|period|perioden|datum|datumet|dag|dagar|månad|månader|efter|före|mellan|fram|ut|upp|ner|in|igen|nu då|sammanfattning|sammanställning|översikt|läget|situation|värda|siffra|siffran|siffror|svara|svar|möte|mötet|presentation|rapporten för|behöver|behöva|behövs|önskar|önskade|får jag|kunna|kunde du|kan du|skulle du|ska du|vore|ser|se|titta|kolla|kollar|berätta gärna|meddela|uppge|ange|nämn|räknat|upp till|också de|inklusive|ej medräknat|när|medan|eftersom|ifall|om jag|ens|alls|nånting|vissa|särskild|heter det|kallas|vid sidan av|ligger|står|är det|e|de e|dä|å|oxå|ngt|ngn|ngra|fr|t|mvh|pls|plz|snälla du|hörru|nej|ja|jo|jaha|jasså|det är|har det|ha det|hur|vore det|lista|lista över|men|allra|tid|i tid|hör|hör till|tillhör|gör|göra|menade|menar|jag menade|vadå|tack vare|inom|ingår|räknas|hänförs|allmänt|ihop med|förresten|nejdå|olika|skilda|unika|inte per projekt|nå|nåå|hördu|hör ni|juu|jåå|jahapp|öö|äsch|oj|hoppsan|fan|jävla|jävlar|helvete|satan|fy|herregud|va fan|vad fan|i helvete|lol|haha|snabb fråga|en snabb fråga|en fråga|hej en fråga|kompis|vännen|min vän|polarn|ministern frågar|ministern behöver|ministern vill ha|chefen frågar|chefen behöver|chefen vill ha|chefen vill veta|till mötet|för mötet|till rapporten|för rapporten|skriver kandi|skriver gradu|gradu|kandi|kandidatavhandling|skriver en artikel|för en artikel|behöver snabbt|behöver få|vill veta|ville veta|skulle vilja veta|kan nån|vet nån|vet ni|vet du|minns du|tack på förhand|tack på handen|prick|sku|skulle vilja|kanske|månne|månntro|ska du ha|ä|de|ere|va|inte sant|eller hur|visst|tyvärr|ursäkta|sorry|ojdå|stämmer det|just|om man|bättre|över|sig|säga|på förhand|tar|kunna säga|stycken|styck|st',
};
