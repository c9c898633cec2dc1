const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

/** The shortest word whose spelling is corrected: shorter ones are too like each other. */
export const shortestCorrected = 6;

/**
 * The words one edit away: a letter dropped, added, changed, or two swapped; the first letter stays.
 *
 * @param canBegin - Whether a known word begins so: what cannot is not followed further.
 */
export function* oneEditAway(word: string, canBegin: (beginning: string) => boolean): Generator<string> {
  for (let at = 1; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (!canBegin(head)) return;
    const [first = '', second = ''] = tail;
    if (first !== '') yield head + tail.slice(1);
    if (second !== '' && first !== second) yield head + second + first + tail.slice(2);
    for (const letter of letters) {
      if (!canBegin(head + letter)) continue;
      yield head + letter + tail;
      if (first !== '' && letter !== first) yield head + letter + tail.slice(1);
    }
  }
}
