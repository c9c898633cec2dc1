import type { AnswerSetting } from '../answer/context.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import { type Money, totals } from '../domain/money.ts';
import type { Beneficiary } from '../domain/project.ts';
import { printQuery } from '../query-text/print-query.ts';

/** Makes what every answer needs to know of the list, whatever was asked; the list's figures are counted once. */
export function createSettings(dataset: Dataset): (locale: Locale, today: IsoDate) => AnswerSetting {
  const { description, beneficiaries, projects } = dataset;
  const money = totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : [])));
  const datasetFigures = { projects: projects.length, beneficiaries: beneficiaries.length, money };
  const beneficiaryNames = new Map(beneficiaries.map(({ key, name }) => [key, name]));
  const projectNames = new Map(projects.map(({ key, name }) => [key, name]));
  const [first, second] = largestBeneficiaries(dataset);
  const lastDays = projects.flatMap(({ end }) => (end.state === 'stated' ? [end.day] : [])).sort();
  return (locale, today) => ({
    locale,
    today,
    description,
    datasetFigures,
    examples: {
      beneficiary: first === undefined ? null : shortName(first),
      otherBeneficiary: second === undefined ? null : shortName(second),
      project: projects.find(({ name }) => /^\p{Lu}[\p{L}-]{4,12}$/u.test(name))?.name ?? null,
      topic: description.exampleTopic?.[locale] ?? null,
      year: Number((lastDays[Math.floor(lastDays.length / 2)] ?? today).slice(0, 4)),
    },
    printQuery,
    beneficiaryName: (key) => beneficiaryNames.get(key) ?? key,
    projectName: (key) => projectNames.get(key) ?? key,
  });
}

function largestBeneficiaries({ beneficiaries, projects }: Dataset): readonly Beneficiary[] {
  const byKey = new Map<string, Money[]>();
  for (const { beneficiary, funding } of projects) {
    if (funding.state === 'granted') byKey.set(beneficiary, [...(byKey.get(beneficiary) ?? []), funding.amount]);
  }
  const size = ({ key }: Beneficiary): number => totals(byKey.get(key) ?? [])[0]?.minor ?? 0;
  return [...beneficiaries].sort((a, b) => size(b) - size(a));
}

/** The shortest name that is no other organisation's and that people say: `Migri`. */
function shortName({ name, aliases }: Beneficiary): string {
  return [...aliases, name].filter((alias) => alias.length >= 3).sort((a, b) => a.length - b.length)[0] ?? name;
}
