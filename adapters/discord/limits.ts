/**
 * What Discord takes, in code points or in pieces.
 *
 * @see https://discord.com/developers/docs/resources/message and https://discord.com/developers/docs/components/reference, read on 2026-11-25
 */
export const limits = {
  content: 2_000,
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footer: 2_048,
  /** All text of all embeds of a message. */
  allText: 6_000,
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  menuOptions: 25,
  menuText: 100,
  placeholder: 150,
  choices: 25,
  choiceText: 100,
  fileBytes: 10 * 1024 * 1024,
} as const;

/** What people read at a glance on a phone, in characters as they are sent: more is cut with a remark, or is behind a button. */
export const glance = {
  headline: 600,
  name: 200,
  label: 60,
  /** A fact with a longer value gets a line of its own. */
  shortFact: 60,
  fact: 700,
  asked: 140,
  funding: 90,
  beneficiary: 140,
  period: 90,
  daysLeft: 60,
  doubts: 300,
  passage: 240,
  paragraph: 1_000,
  goals: 600,
  /** "Show all" of goals. */
  goalsWhole: 3_300,
  notes: 900,
  /** How many groups, and how much text in all of them. */
  bars: 20,
  barText: 2_400,
  bar: 200,
  reading: 400,
  /** A longer query is cut, and then found by no button. */
  query: 900,
  sources: 400,
} as const;
