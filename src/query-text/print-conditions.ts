import type { Conditions } from '../domain/query.ts';
import { printAmount } from './amount-text.ts';
import { printPeriod } from './period-text.ts';

/** What is stated, each as `name:value`, always in this order. Empty where nothing is. */
export function printConditions(where: Conditions): readonly string[] {
  return [
    ...printKeys('list', where.lists),
    ...printKeys('beneficiary', where.beneficiaries),
    ...printKeys('-beneficiary', where.exceptBeneficiaries),
    ...printKeys('objective', where.objectives),
    ...printKeys('-objective', where.exceptObjectives),
    ...printKeys('project', where.projects),
    ...printPart('starts', where.starts, printPeriod),
    ...printPart('ends', where.ends, printPeriod),
    ...printPart('active', where.active, printPeriod),
    ...printPart('-active', where.notActive, printPeriod),
    ...printPart('funding', where.amount, printAmount),
    ...printPart('topic', where.topic, printTopic),
  ];
}

/** `name:value` for a value, nothing for null. */
export function printPart<Value>(name: string, value: Value | null, print: (value: Value) => string): readonly string[] {
  return value === null ? [] : [`${name}:${print(value)}`];
}

/** `name:one,two` for keys, nothing for none. */
export function printKeys(name: string, keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? [] : [`${name}:${keys.join(',')}`];
}

function printTopic(topic: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(topic) ? topic : `"${topic.replace(/["\\]/g, '\\$&')}"`;
}
