/**
 * What Slack takes, in characters or in pieces.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/reference/methods/chat.postMessage, read on 2026-11-25
 */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  headerText: 150,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  menuOptions: 100,
  menuText: 75,
  menuValue: 150,
  titleText: 24,
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
  /** The `text` beside the blocks. */
  messageText: 40_000,
  /** All text of all blocks: Slack refuses at about 12,000. */
  allText: 10_000,
} as const;

/** What people read at a glance on a phone, in characters: more is cut with a remark, or is behind a button. */
export const glance = {
  headline: 1_500,
  name: 300,
  /** A fact with a longer value gets a line of its own, across both columns. */
  shortFact: 60,
  fact: 700,
  passage: 300,
  doubt: 400,
  goals: 600,
  /** "Show all" of goals. */
  goalsWhole: 6_000,
  notes: 1_500,
  reading: 900,
  source: 400,
  tableCell: 120,
  /** Rows of a table that pages itself. */
  tablePage: 10,
} as const;
