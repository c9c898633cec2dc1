import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import type { Message, SharedFile } from '../../stand-ins/slack/message-store.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { botMessages, nextEphemeral, nextMessage, nextView, plain, wordsIn } from './seen.ts';

const { chat } = sentencesFor('fi');

// The published list of 5 March 2024: Migri's 12 projects.
const ofMigri = '10 407 517,62 €';

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack();
});
afterAll(() => open.close());

/** Does something, and gives back the message with a file that then stands in a channel. */
async function nextFile(channel: string, act: () => unknown): Promise<{ message: Message; file: SharedFile }> {
  const { slack } = open;
  const before = new Set(slack.messages(channel).map(({ ts }) => ts));
  await act();
  const message = await waitFor(() => slack.messages(channel).find(({ ts, files }) => files.length > 0 && !before.has(ts)), {
    what: `a file in ${channel}`,
  });
  const [file] = message.files;
  if (file === undefined) throw new Error('No file');
  return { message, file };
}

/** Rows below the line that says what the file is, and the header. */
function rowsOf({ bytes }: SharedFile): readonly (readonly string[])[] {
  const records: string[][] = parse(bytes, { bom: true, delimiter: ';', relaxColumnCount: true });
  const header = records.findIndex((record) => record.length > 1 && record.every((cell) => cell !== ''));
  return records.slice(header + 1).filter((record) => record.length > 1);
}

function expectMigri({ text }: Message): void {
  expect(plain(text)).toContain('12 hanketta');
  expect(plain(text)).toContain(ofMigri);
}

describe('a file comes with its rows and their total in words', () => {
  test('to a direct message, where the button is pressed', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const answer = await nextMessage(slack, alice.directChannel, () => alice.dm('migrin hankkeet'));
    const { message, file } = await nextFile(alice.directChannel, () => alice.press('CSV', undefined, { ts: answer.ts }));
    expectMigri(message);
    expect(message.threadTs).toBeUndefined();
    expect(file.name).toMatch(/^[\w-]+-2024-03-05\.csv$/u);
    const rows = rowsOf(file);
    expect(rows).toHaveLength(12);
    expect(rows.every((row) => row.includes('Maahanmuuttovirasto'))).toBe(true);
    expect(rows.some((row) => row.includes('Joustava turvapaikkamenettely') && row.some((cell) => /^2\s?200\s?120,80$/u.test(cell)))).toBe(
      true,
    );
  });

  test('to the thread in which the question was asked', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const said = await alice.mention('migrin hankkeet');
    await waitFor(() => slack.thread('general', said.ts).length === 2);
    const { message, file } = await nextFile('general', () => alice.press('Excel'));
    expectMigri(message);
    expect(message.threadTs).toBe(said.ts);
    expect(file.name).toMatch(/\.xlsx$/u);
    // A workbook is a zip.
    expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('to the channel, from an answer that its asker alone sees, where the bot is a member', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel: 'general' }));
    const { message, file } = await nextFile('general', () => alice.press('CSV', undefined, { ts: own.ts }));
    expectMigri(message);
    expect(rowsOf(file)).toHaveLength(12);
  });

  test('to the thread of a shared answer', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel: 'salainen' }));
    const shared = await nextMessage(slack, 'salainen', () => alice.press(chat.buttons.share, undefined, { ts: own.ts }));
    const { message } = await nextFile('salainen', () => alice.press('CSV', undefined, { ts: shared.ts }));
    expect(message.threadTs).toBe(shared.ts);
  });

  test.each(['random', 'johto'])('to a direct message, which is said, where the bot is no member of #%s', async (channel) => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel }));
    let told = '';
    const { file } = await nextFile(alice.directChannel, async () => {
      const notice = await nextEphemeral(slack, 'alice', () => alice.press('CSV', undefined, { ts: own.ts }));
      told = notice.text;
    });
    expect(told).toBe(chat.file.sentPrivately);
    expect(rowsOf(file)).toHaveLength(12);
    expect(slack.files(channel)).toEqual([]);
    const direct = botMessages(slack, alice.directChannel).filter(({ text }) => plain(text).includes(ofMigri));
    expect(direct.length).toBeGreaterThan(0);
  });

  test('to a direct message from a window, which goes back to the answer', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    await nextView(slack, 'alice', chat.search.beneficiary, () => alice.globalShortcut('search'));
    await alice.pick('beneficiary', 'migri', 'Maahanmuuttovirasto');
    await alice.submit();
    await nextView(slack, 'alice', /12 hankkeelle/u, () => undefined);
    const { file } = await nextFile(alice.directChannel, () => alice.press('CSV'));
    expect(rowsOf(file)).toHaveLength(12);
    await nextView(slack, 'alice', chat.file.sentToYou, () => undefined);
    await alice.closeModal();
    expect(wordsIn(slack.openView('alice'))).toContain('12 hankkeelle');
    await alice.closeModal({ all: true });
  });
});

describe('a file that is asked for in words', () => {
  test('comes with the answer: "… taulukkona"', async () => {
    const { slack } = open;
    const said = await slack.person('alice').mention('migrin hankkeet taulukkona');
    const { message, file } = await nextFile('general', () => undefined);
    const thread = await waitFor(() => slack.thread('general', said.ts).length === 3 && slack.thread('general', said.ts));
    expect(message.threadTs).toBe(said.ts);
    expect(thread.some(({ blocks, text }) => blocks.length > 1 && plain(text).includes(ofMigri))).toBe(true);
    expect(rowsOf(file)).toHaveLength(12);
  });

  test.each([
    ['projects of migri', 'as Excel', /\.xlsx$/u],
    ['migrin hankkeet', 'vie taulukkona', /\.csv$/u],
  ])('"%s", then "%s" in the same thread', async (question, then, name) => {
    const { slack } = open;
    const alice = slack.person('alice');
    const said = await alice.mention(question);
    await waitFor(() => slack.thread('general', said.ts).length === 2);
    const { message, file } = await nextFile('general', () => alice.mention(then, { threadTs: said.ts }));
    expect(message.threadTs).toBe(said.ts);
    expect(file.name).toMatch(name);
  });

  test('of nothing is refused in words', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const before = slack.files('general').length;
    const answer = await nextMessage(slack, 'general', () => alice.mention('vie taulukkona'));
    expect(answer.text.length).toBeGreaterThan(20);
    expect(slack.files('general')).toHaveLength(before);
  });
});

describe('where the app may not send files', () => {
  test('a sentence with an id says so, the answer stays, and the file comes once it may', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    slack.scopes.delete('files:write');
    try {
      const said = await alice.mention('migrin hankkeet taulukkona');
      const thread = await waitFor(() => slack.thread('general', said.ts).length === 3 && slack.thread('general', said.ts));
      expect(plain(thread[1]?.text ?? '')).toContain(ofMigri);
      expectFailure(thread[2]?.text ?? '');
      const pressed = await nextMessage(slack, 'general', () => alice.press('CSV', undefined, { ts: thread[1]?.ts ?? '' }));
      expectFailure(pressed.text);
    } finally {
      slack.scopes.add('files:write');
    }
    const { file } = await nextFile('general', () => alice.press('CSV'));
    expect(rowsOf(file)).toHaveLength(12);
  });

  test.each(['files.getUploadURLExternal', 'files.completeUploadExternal'])(
    'or Slack fails with %s, a sentence with an id says so',
    async (method) => {
      const { slack } = open;
      const alice = slack.person('alice');
      const own = await nextEphemeral(slack, 'alice', () => alice.command('/projects', 'migri projects', { channel: 'general' }));
      slack.fail(method, { kind: 'error', error: 'internal_error' });
      const told = await nextEphemeral(slack, 'alice', () => alice.press('CSV', undefined, { ts: own.ts }));
      expectFailure(told.text);
    },
  );

  test('or its bytes are lost on the way, they are sent again', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel: 'general' }));
    slack.fail('upload', { kind: 'cut' });
    const { file } = await nextFile('general', () => alice.press('CSV', undefined, { ts: own.ts }));
    expect(rowsOf(file)).toHaveLength(12);
  });
});

/** An id, which the log has too. */
function expectFailure(text: string): void {
  const id = /\b[0-9a-f]{8}\b/u.exec(text)?.[0] ?? 'no id';
  expect(open.logged.find((line) => line.includes(id)) ?? text).toContain('slack.failed');
}
