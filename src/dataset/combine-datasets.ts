import { type Dataset, type DatasetDescription, heldFields } from '../domain/dataset.ts';
import { type Project, toProjectKey } from '../domain/project.ts';
import { descriptionFileName } from './description-file.ts';
import { untakenKeys } from './key-choice.ts';
import { DatasetError } from './problem.ts';
import { findSharedProjects } from './shared-projects.ts';
import { unifyObjectives } from './unify-objectives.ts';
import { unifyOrganisations } from './unify-organisations.ts';

/**
 * Several lists as one: organisations unified, the keys of projects unique, a project that several lists have counted once, in the
 * first of them. Positions run on from list to list. One list alone stays as it is.
 *
 * @throws DatasetError if two lists have one key, or amounts without a currency: nobody knows that theirs are the same.
 */
export function combineDatasets(datasets: readonly Dataset[]): Dataset {
  const [first, ...others] = datasets;
  if (first === undefined) throw new RangeError('Expected at least one list');
  if (others.length === 0) return first;
  refuseOneKey(datasets);
  refuseUnknownCurrencies(datasets);
  const organisations = unifyOrganisations(datasets);
  const objectives = unifyObjectives(datasets);
  const all = datasets.flatMap(({ projects }) =>
    projects.map((project): Project => {
      const organisation = project.beneficiary === null ? undefined : organisations.find(project.list, project.beneficiary);
      return {
        ...project,
        ...(organisation === undefined ? {} : { beneficiary: organisation.key, beneficiaryName: organisation.name }),
        objective: project.objective === null ? null : objectives.find(project.list, project.objective),
      };
    }),
  );
  const shared = findSharedProjects(all);
  const otherLists = listsOfShared(shared);
  const choose = untakenKeys();
  const projects = all
    .filter((project) => !shared.has(project))
    .map((project, index) => ({
      ...project,
      key: toProjectKey(choose([project.key, `${project.key}-${project.list}`])),
      position: index + 1,
      alsoIn: [...(otherLists.get(`${project.list} ${project.identifier ?? ''}`) ?? [])],
    }));
  return {
    description: { ...describeTogether(datasets.map(({ description }) => description)), objectives: objectives.objectives },
    lists: [first.description, ...others.map(({ description }) => description)],
    sharedProjects: new Set([...shared.values()].map(({ list, identifier }) => `${list} ${identifier}`)).size,
    beneficiaries: organisations.beneficiaries,
    projects,
  };
}

function refuseOneKey(datasets: readonly Dataset[]): void {
  const keys = datasets.map(({ description }) => description.key);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (twice.length > 0) throw new DatasetError(twice.map((key) => ({ code: 'duplicate-key', file: descriptionFileName, key })));
}

function refuseUnknownCurrencies(datasets: readonly Dataset[]): void {
  const isUnknown = (funding: Project['funding']): boolean => funding.state === 'granted' && funding.amount.currency === 'XXX';
  const unknown = datasets.filter(({ projects }) => projects.some(({ funding }) => isUnknown(funding)));
  if (unknown.length > 1)
    throw new DatasetError([{ code: 'currencies-unknown', lists: unknown.map(({ description }) => description.key) }]);
}

/** The later lists of each project that is counted in an earlier one. */
function listsOfShared(shared: ReturnType<typeof findSharedProjects>): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  for (const [project, { list, identifier }] of shared) {
    const key = `${list} ${identifier}`;
    lists.set(key, (lists.get(key) ?? new Set<string>()).add(project.list));
  }
  return lists;
}

/** What holds for all the lists; null where they differ. */
function describeTogether(lists: readonly DatasetDescription[]): DatasetDescription {
  const [first] = lists;
  if (first === undefined) throw new RangeError('Expected a list');
  const common = <Field extends keyof DatasetDescription>(field: Field): DatasetDescription[Field] | null =>
    lists.every((list) => JSON.stringify(list[field]) === JSON.stringify(first[field])) ? first[field] : null;
  const titles = (locale: 'fi' | 'en' | 'sv'): string => lists.map(({ title }) => title[locale]).join(', ');
  return {
    ...first,
    key: lists.map(({ key }) => key).join('-'),
    title: { fi: titles('fi'), en: titles('en'), sv: titles('sv') },
    publisher: common('publisher'),
    sourceUrl: common('sourceUrl'),
    updatedOn: common('updatedOn'),
    retrievedOn: common('retrievedOn'),
    // Money that is not all the EU's is called by the wider word.
    amountKind: common('amountKind') ?? 'funding',
    rowsAre: common('rowsAre') ?? 'projects',
    fund: common('fund'),
    fields: heldFields.filter((field) => lists.some(({ fields }) => fields.includes(field))),
    amountMeaning: common('amountMeaning'),
    notHeld: null,
    exampleTopic: lists.find(({ exampleTopic }) => exampleTopic !== null)?.exampleTopic ?? null,
  };
}
