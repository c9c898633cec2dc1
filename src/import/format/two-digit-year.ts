/** Two digits are a year from 1970 to 2069: `18` is 2018, `98` is 1998. */
export function yearOfTwoDigits(digits: number): number {
  return digits < 70 ? 2000 + digits : 1900 + digits;
}

/** Projects run in these years; a number outside them is none. */
export function isYearOfProjects(year: number): boolean {
  return year >= 1950 && year <= 2150;
}
