import type { DatasetDescription, Objective } from '../domain/dataset.ts';
import { parseIsoDate } from '../domain/date.ts';
import { isLocale, type Localised } from '../domain/locale.ts';
import { toCurrency } from '../domain/money.ts';
import { toObjectiveKey } from '../domain/project.ts';
import { type Field, fieldOf, itemsOf, localisedOf, parseJson, readOf, textOf, textsOfAllLanguages } from './json-fields.ts';

export const descriptionFileName = 'dataset.json';

/** @throws DatasetError that names the field that is missing or wrong. */
export function readDescription(text: string): DatasetDescription {
  const file = parseJson(descriptionFileName, text);
  const at = (name: string): Field => fieldOf(file, name);
  const sourceUrl = at('sourceUrl');
  return {
    key: textOf(at('key')),
    title: localisedOf(at('title')),
    publisher: localisedOf(at('publisher')),
    sourceUrl: sourceUrl.value === null ? null : textOf(sourceUrl),
    updatedOn: readOf(at('updatedOn'), 'a day as YYYY-MM-DD', parseIsoDate),
    currency: readOf(at('currency'), 'a currency code as EUR', toCurrency),
    language: readOf(at('language'), 'fi, en or sv', (language) => (isLocale(language) ? language : null)),
    amountMeaning: localisedOf(at('amountMeaning')),
    notHeld: localisedOf(at('notHeld')),
    exampleTopic: optionalLocalised(at('exampleTopic')),
    objectives: itemsOf(at('objectives')).map(readObjective),
  };
}

function readObjective(field: Field): Objective {
  return {
    key: readOf(fieldOf(field, 'key'), 'a number or code', toObjectiveKey),
    name: localisedOf(fieldOf(field, 'name')),
    shortName: optionalLocalised(fieldOf(field, 'shortName')),
    aliases: textsOfAllLanguages(fieldOf(field, 'aliases')),
  };
}

/** @returns Null where the field is missing. */
function optionalLocalised(field: Field): Localised | null {
  return field.value === undefined ? null : localisedOf(field);
}
