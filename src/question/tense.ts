const past =
  /(?<![\p{L}])(?:alkoi\p{L}{0,4}|päättyi\p{L}{0,4}|paattyi\p{L}{0,4}|loppui\p{L}{0,4}|käynnistyi\p{L}{0,4}|kaynnistyi\p{L}{0,4}|alkaneet|alkanut|päättyneet|päättynyt|aloitettiin|aloittivat|started|began|begun|ended|finished|launched|expired|closed|completed|began|började|borjade|startade|slutade|inleddes|avslutades|påbörjades|upphörde|tog slut|oli käynnissä|were running|were active|was active|pågick)(?![\p{L}])/u;
const future =
  /(?<![\p{L}])(?:tulee päättymään|tulevat päättymään|tulee alkamaan|will|going to|kommer att|ska sluta|ska börja)(?![\p{L}])/u;

/** The tense of a question's verb, where its words show one: it decides the year of a month without a year. */
export function tenseOf(text: string): 'past' | 'future' | null {
  if (future.test(text)) return 'future';
  return past.test(text) ? 'past' : null;
}
