import { foldWord } from './fold-word.ts';

/** A month by its name in some languages: `listopad` is October in Croatian and November in Polish and Czech. */
export interface MonthReading {
  readonly month: number;
  readonly languages: readonly string[];
}

/** All months that a word can mean; empty for no month. `word` is folded and has no final dot. */
export function monthsOf(word: string): readonly MonthReading[] {
  return readings.get(word) ?? [];
}

/** January to December. A language's forms stand side by side: full, inflected, abbreviated. Cyrillic, Greek and Latin alike. */
const names: Readonly<Record<string, string>> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  de: 'januar jänner jan jän|februar feber feb|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  fr: 'janvier janv jan|février févr fév|mars mar|avril avr|mai|juin|juillet juil|août aoû|septembre sept sep|octobre oct|novembre nov|décembre déc',
  it: 'gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept|octubre oct|noviembre nov|diciembre dic',
  pt: 'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  ro: 'ianuarie ian|februarie feb febr|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|octombrie oct|noiembrie noi nov|decembrie dec',
  nl: 'januari jan|februari feb febr|maart mrt maa|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  sv: 'januari jan|februari feb febr|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  da: 'januar jan|februar feb febr|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec',
  no: 'januar jan|februar feb febr|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des',
  is: 'janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep sept|október okt|nóvember nóv|desember des',
  fi: 'tammikuu tammikuuta tammikuun tammik tammi|helmikuu helmikuuta helmikuun helmik helmi|maaliskuu maaliskuuta maaliskuun maalisk maalis|huhtikuu huhtikuuta huhtikuun huhtik huhti|toukokuu toukokuuta toukokuun toukok touko|kesäkuu kesäkuuta kesäkuun kesäk kesä|heinäkuu heinäkuuta heinäkuun heinäk heinä|elokuu elokuuta elokuun elok elo|syyskuu syyskuuta syyskuun syysk syys|lokakuu lokakuuta lokakuun lokak loka|marraskuu marraskuuta marraskuun marrask marras|joulukuu joulukuuta joulukuun jouluk joulu',
  et: 'jaanuar jaanuaril jaan|veebruar veebruaril veebr veb|märts märtsil mär|aprill aprillil apr|mai mail|juuni juunil juun|juuli juulil juul|august augustil aug|september septembril sept sep|oktoober oktoobril okt|november novembril nov|detsember detsembril dets',
  lv: 'janvāris janvārī janvāra janvāri janv|februāris februārī februāra februāri febr|marts martā marta|aprīlis aprīlī aprīļa aprīli apr|maijs maijā maija|jūnijs jūnijā jūnija jūn|jūlijs jūlijā jūlija jūl|augusts augustā augusta aug|septembris septembrī septembra septembri sept|oktobris oktobrī oktobra oktobri okt|novembris novembrī novembra novembri nov|decembris decembrī decembra decembri dec',
  lt: 'sausis sausio saus|vasaris vasario vas|kovas kovo kov|balandis balandžio bal|gegužė gegužės geg|birželis birželio birž bir|liepa liepos liep|rugpjūtis rugpjūčio rugp|rugsėjis rugsėjo rugs|spalis spalio spal|lapkritis lapkričio lapkr lap|gruodis gruodžio gruod',
  pl: 'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru',
  cs: 'leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn čer|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro',
  sk: 'január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna|júl júla|august augusta aug|september septembra sep|október októbra okt|november novembra nov|december decembra dec',
  sl: 'januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun|julij julija jul|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov|december decembra dec',
  hr: 'siječanj siječnja sij|veljača veljače velj|ožujak ožujka ožu|travanj travnja tra|svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis|studeni studenog studenoga stu|prosinac prosinca pro',
  hu: 'január jan|február febr feb|március márc már|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  ga: 'eanáir ean|feabhra feabh|márta már|aibreán aibreáin aib|bealtaine beal|meitheamh meithimh meith|iúil|lúnasa lún|meánfómhair mheánfómhair mfómh|deireadhfómhair dheireadhfómhair dfómh|samhain samhna samh|nollaig nollag noll',
  mt: 'jannar jan|frar fra|marzu mar|april apr|mejju mej|ġunju ġun|lulju lul|awwissu aww|settembru set|ottubru ott|novembru nov|diċembru diċ',
  bg: 'януари яну ян|февруари фев февр|март мар|април апр|май|юни юн|юли юл|август авг|септември сеп септ|октомври окт|ноември ное ноем|декември дек',
  el: 'ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ μάρ|απρίλιος απριλίου απρ|μάιος μαΐου μαΐ|ιούνιος ιουνίου ιουν|ιούλιος ιουλίου ιουλ|αύγουστος αυγούστου αυγ|σεπτέμβριος σεπτεμβρίου σεπ σεπτ|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε|δεκέμβριος δεκεμβρίου δεκ',
  roman: 'i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii',
};

const readings = collect();

function collect(): ReadonlyMap<string, readonly MonthReading[]> {
  const found = new Map<string, MonthReading[]>();
  for (const [language, list] of Object.entries(names)) {
    for (const [index, forms] of list.split('|').entries()) {
      for (const word of forms.split(' ').map(foldWord)) {
        const known = found.get(word) ?? [];
        const same = known.find(({ month }) => month === index + 1);
        const rest = known.filter(({ month }) => month !== index + 1);
        found.set(word, [...rest, { month: index + 1, languages: [...(same?.languages ?? []), language] }]);
      }
    }
  }
  return found;
}
