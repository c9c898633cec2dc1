/** Discord's numbers, as its reference pages gave them on 2026-11-24. Characters are code points; zod's own count is set right by these rules. */
export const limits = {
  content: 2_000,
  embedsTogether: 6_000,
  actionRows: 5,
  buttonsInRow: 5,
  /** Nested ones counted. */
  componentsV2: 40,
  textInComponentsV2: 4_000,
  choiceValue: 100,
  suggestions: 25,
  commandCharacters: 8_000,
  slashCommands: 100,
  menuCommands: 15,
  fileBytes: 10 * 1_024 * 1_024,
  filesInMessage: 10,
  acknowledgeMs: 3_000,
  tokenMs: 15 * 60_000,
  /** Where the app was installed by the person alone, not by the server. */
  followupsOfUserInstall: 5,
  heartbeatMs: 41_250,
} as const;
