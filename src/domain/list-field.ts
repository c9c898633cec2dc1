/** The columns of a published list that are looked for. A list of projects has a name; all else may be missing. */
export const fields = [
  'name',
  'beneficiary',
  'purpose',
  'start',
  'end',
  'funding',
  'totalCost',
  'fund',
  'programme',
  'objective',
  'coFinancingRate',
  'location',
  'intervention',
  'identifier',
  'currency',
  'address',
  'awardDate',
] as const;
export type Field = (typeof fields)[number];

export function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}
