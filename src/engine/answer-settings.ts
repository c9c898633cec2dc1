import type { AnswerSetting } from '../answer/context.ts';
import { type Dataset, heldFields } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import { type Money, totals } from '../domain/money.ts';
import { readParticipations } from '../domain/participations.ts';
import type { Beneficiary } from '../domain/project.ts';
import { printQuery } from '../query-text/print-query.ts';

/** Makes what every answer needs to know of the list, whatever was asked; the list's figures are counted once. */
export function createSettings(dataset: Dataset): (locale: Locale, today: IsoDate) => AnswerSetting {
  const { description, lists, sharedProjects, beneficiaries, projects } = dataset;
  const money = totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : [])));
  const inLists = countProjects(dataset);
  const datasetFigures = { projects: countDistinct(dataset), beneficiaries: beneficiaries.length, money };
  const beneficiaryNames = new Map(beneficiaries.map(({ key, name }) => [key, name]));
  const projectNames = new Map(projects.map(({ key, name }) => [key, name]));
  const [first, second] = largestBeneficiaries(dataset);
  const lastDays = projects.flatMap(({ end }) => (end.state === 'stated' ? [end.day] : [])).sort();
  return (locale, today) => ({
    locale,
    today,
    description,
    lists,
    projectsInList: (list) => inLists.get(list) ?? 0,
    sharedProjects,
    datasetFigures,
    examples: {
      beneficiary: first === undefined ? null : shortName(first),
      otherBeneficiary: second === undefined ? null : shortName(second),
      project: projects.find(({ name }) => /^\p{Lu}[\p{L}-]{4,12}$/u.test(name))?.name ?? null,
      topic: description.exampleTopic?.[locale] ?? null,
      year: Number((lastDays[Math.floor(lastDays.length / 2)] ?? today).slice(0, 4)),
      ...(description.currency === 'EUR' ? {} : { currency: description.currency }),
      lacks: heldFields.filter((field) => !description.fields.includes(field)),
    },
    printQuery,
    beneficiaryName: (key) => beneficiaryNames.get(key) ?? key,
    projectName: (key) => projectNames.get(key) ?? key,
  });
}

/** Projects by their list; rows that are shares in one project count once. */
function countProjects(dataset: Dataset): ReadonlyMap<string, number> {
  const participations = readParticipations(dataset);
  const counts = new Map<string, number>();
  dataset.projects.forEach(({ list, alsoIn }, index) => {
    if (participations !== null && participations.projectOf[index] !== index) return;
    for (const each of [list, ...alsoIn]) counts.set(each, (counts.get(each) ?? 0) + 1);
  });
  return counts;
}

function countDistinct(dataset: Dataset): number {
  return new Set(readParticipations(dataset)?.projectOf ?? dataset.projects.keys()).size;
}

function largestBeneficiaries({ beneficiaries, projects, description }: Dataset): readonly Beneficiary[] {
  const byKey = new Map<string, Money[]>();
  for (const { beneficiary, funding } of projects) {
    if (beneficiary === null || funding.state !== 'granted') continue;
    const amounts = byKey.get(beneficiary);
    if (amounts === undefined) byKey.set(beneficiary, [funding.amount]);
    else amounts.push(funding.amount);
  }
  const sizes = new Map<string, number>();
  for (const [key, amounts] of byKey) {
    const sums = totals(amounts);
    sizes.set(key, (sums.find(({ currency }) => currency === description.currency) ?? sums[0])?.minor ?? 0);
  }
  return beneficiaries.toSorted((a, b) => (sizes.get(b.key) ?? 0) - (sizes.get(a.key) ?? 0));
}

/** The shortest name that is no other organisation's and that people say: `Migri`. */
function shortName({ name, aliases }: Beneficiary): string {
  return [...aliases, name].filter((alias) => alias.length >= 3).sort((a, b) => a.length - b.length)[0] ?? name;
}
