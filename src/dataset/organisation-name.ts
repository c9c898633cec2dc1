/** Words that say what kind of body an organisation is, and the kind that each stands for. */
const legalForms: ReadonlyMap<string, string> = new Map([
  ['ry', 'association'],
  ['rf', 'association'],
  ['r.y', 'association'],
  ['oy', 'company'],
  ['ab', 'company'],
  ['ltd', 'company'],
  ['oyj', 'public company'],
  ['abp', 'public company'],
  ['plc', 'public company'],
  ['sr', 'foundation'],
  ['osk', 'cooperative'],
]);

/** An organisation's name without its legal form; `form` is null where the name states none. */
export interface BareName {
  readonly bare: string;
  readonly form: string | null;
}

/** One form for the spellings of a name: case, dashes, final dots and white space do not count. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trimStart();
}

/** Takes `ry`, `Oy`, `sr` and the like from the end of a folded name. */
export function bareName(folded: string): BareName {
  const words = folded.split(' ');
  let form: string | null = null;
  while (words.length > 1) {
    const last = legalForms.get(words.at(-1) ?? '');
    if (last === undefined) break;
    form = last;
    words.pop();
  }
  return { bare: words.join(' '), form };
}

/** Whether two folded names can be one organisation's: an association and a company of one name are two. */
export function sameOrganisation(a: string, b: string): boolean {
  const first = bareName(a);
  const second = bareName(b);
  return first.bare === second.bare && (first.form === second.form || first.form === null || second.form === null);
}
