/** What the program ends with, for scripts. */
export const exitCode = {
  /** Answered, or helped. */
  answered: 0,
  /** Nothing matches, the question is unclear, or the list does not hold it. */
  nothing: 1,
  /** Wrong usage, or something on this machine stands in the way. */
  wrongUsage: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
