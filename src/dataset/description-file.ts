import { amountKinds, type DatasetDescription, type Fund, type Objective, rowKinds } from '../domain/dataset.ts';
import { parseIsoDate } from '../domain/date.ts';
import { isLocale, type Localised } from '../domain/locale.ts';
import { toCurrency } from '../domain/money.ts';
import { toObjectiveKey } from '../domain/project.ts';
import {
  type Field,
  fieldOf,
  isStated,
  itemsOf,
  localisedOf,
  oneOf,
  optional,
  parseJson,
  readOf,
  textOf,
  textsOfAllLanguages,
} from './json-fields.ts';
import { slugOf } from './slug.ts';

export const descriptionFileName = 'dataset.json';

/** What `dataset.json` tells: all but what only the rows can show. */
export type ListDescription = Omit<DatasetDescription, 'fields'>;

/**
 * Reads `dataset.json`. The title is all that must stand there.
 *
 * @param folderName - Gives the list its key where the file states none.
 * @throws DatasetError that names the field that is missing or wrong.
 */
export function readDescription(text: string, folderName = ''): ListDescription {
  const file = parseJson(descriptionFileName, text);
  const at = (name: string): Field => fieldOf(file, name);
  const day = (field: Field) => readOf(field, 'a day as YYYY-MM-DD', parseIsoDate);
  return {
    key: optional(at('key'), readListKey) ?? (slugOf(folderName) || 'list'),
    title: localisedOf(at('title')),
    publisher: optional(at('publisher'), localisedOf),
    sourceUrl: optional(at('sourceUrl'), textOf),
    updatedOn: optional(at('updatedOn'), day),
    retrievedOn: optional(at('retrievedOn'), day),
    currency: optional(at('currency'), (field) => readOf(field, 'a currency code as EUR', toCurrency)) ?? toCurrency('XXX'),
    language: optional(at('language'), (field) => readOf(field, 'fi, en or sv', (code) => (isLocale(code) ? code : null))) ?? 'en',
    amountKind: optional(at('amountKind'), (field) => oneOf(field, amountKinds)) ?? 'eu-funding',
    rowsAre: optional(at('rowsAre'), (field) => oneOf(field, rowKinds)) ?? 'projects',
    fund: optional(at('fund'), readFund),
    amountMeaning: optional(at('amountMeaning'), localisedOf),
    notHeld: optional(at('notHeld'), localisedOf),
    exampleTopic: optional(at('exampleTopic'), localisedOf),
    objectives: optional(at('objectives'), itemsOf)?.map(readObjective) ?? [],
  };
}

/** The text of a `dataset.json` that {@link readDescription} reads to an equal description. What is null is left out. */
export function printDescription(description: ListDescription): string {
  const { objectives, fund, ...rest } = description;
  const stated = {
    ...rest,
    fund: fund === null ? null : { name: fund.name, aliases: fund.aliases },
    objectives:
      objectives.length === 0
        ? null
        : objectives.map(({ key, code, name, shortName, aliases }) => ({
            key,
            code,
            name,
            ...(shortName === null ? {} : { shortName }),
            aliases,
          })),
  };
  const filled = Object.entries(stated).filter(([name, value]) => value !== null && name !== 'fields');
  return `${JSON.stringify(Object.fromEntries(filled), null, 2)}\n`;
}

// It stands in a query's text.
function readListKey(field: Field): string {
  return readOf(field, 'a key of lower-case letters, digits and hyphens', toObjectiveKey);
}

function readFund(field: Field): Fund {
  return { name: localisedOf(fieldOf(field, 'name')), aliases: textsOfAllLanguages(fieldOf(field, 'aliases')) };
}

function readObjective(field: Field): Objective {
  const key = readOf(fieldOf(field, 'key'), 'a number or code', toObjectiveKey);
  const code = fieldOf(field, 'code');
  return {
    key,
    // A name without a code says so: null.
    code: isStated(code) ? textOf(code) : code.value === null ? null : key,
    name: localisedOf(fieldOf(field, 'name')),
    shortName: optional(fieldOf(field, 'shortName'), localisedOf) satisfies Localised | null,
    aliases: textsOfAllLanguages(fieldOf(field, 'aliases')),
  };
}
