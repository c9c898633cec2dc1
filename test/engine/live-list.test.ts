import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerText } from '../../src/answer/plain-text.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import type { RefreshReport } from '../../src/domain/refresh-report.ts';
import type { Bot } from '../../src/engine/bot.ts';
import { createBot } from '../../src/engine/create-bot.ts';
import type { Answers } from '../../src/engine/live-answers.ts';
import { openLiveList } from '../../src/engine/live-list.ts';
import type { ReadNewList, RefreshOptions } from '../../src/engine/live-options.ts';
import { stagingFolder } from '../../src/refresh/list-files.ts';
import { publishList } from '../../src/refresh/publish-list.ts';
import { keepForced, readRefused } from '../../src/refresh/refresh-notes.ts';
import { harbour, library, newFolder, type Row, school, writeList } from '../refresh/make-list.ts';

let bot: Bot | null = null;
afterEach(async () => {
  await bot?.close();
  bot = null;
});

async function open(folder: string, refresh?: RefreshOptions): Promise<Bot> {
  bot = await createBot({ dataFolder: folder, voikko: false, refresh });
  return bot;
}

/** A folder with a list of three projects. */
async function folderWithList(rows: readonly Row[] = [harbour, library, school]): Promise<string> {
  const folder = newFolder();
  await writeList(folder, rows);
  return folder;
}

const asking = { conversation: null, locale: 'en', today: null } as const;

async function ask(of: Bot, text: string, conversation: string | null = null): Promise<string> {
  return answerText((await of.ask({ ...asking, text, conversation })).answer).replaceAll('\u00a0', ' ');
}

const codes = (reports: readonly RefreshReport[]) =>
  reports.flatMap((report) =>
    report.status === 'refused' && report.trouble.code === 'refused' ? report.trouble.refusals.map(({ code }) => code) : report.status,
  );

describe('a list whose files were changed', () => {
  test('is answered from after a reload, in the same conversation', async () => {
    const folder = await folderWithList();
    const of = await open(folder);
    expect(await ask(of, 'how many projects', 'c')).toContain('3 projects');
    await writeList(folder, [harbour, library, school, { ...school, name: 'Beehives' }]);
    expect(await ask(of, 'how many projects', 'c')).toContain('3 projects');
    expect(await of.reload()).toMatchObject([{ status: 'taken', diff: { added: [{ name: 'Beehives' }], gone: [], changed: [] } }]);
    expect(await ask(of, 'how many projects', 'c')).toContain('4 projects');
    expect(await ask(of, 'which of them end in 2024?', 'c')).toContain('Harbour lights');
    expect(of.complete('project', 'beeh', 'en', 5)).toMatchObject([{ label: 'Beehives' }]);
  });

  test('says of a button to something gone that the list does not have it', async () => {
    const folder = await folderWithList();
    const of = await open(folder);
    const [{ key } = { key: '' }] = of.complete('project', 'Harbour', 'en', 1);
    await writeList(folder, [library, school]);
    await of.reload();
    const { answer } = await of.run(`project:${key}`, asking);
    expect(answer.status).toBe('nothing');
    expect(answerText(answer)).toContain(key);
  });

  test('is not taken again where nothing changed', async () => {
    const folder = await folderWithList();
    const of = await open(folder);
    expect(await of.reload()).toMatchObject([{ status: 'same' }]);
    await writeList(folder, [harbour, library, school]);
    expect(await of.reload()).toMatchObject([{ status: 'same' }]);
  });

  test('is taken where only what people call the organisations changed', async () => {
    const folder = await folderWithList();
    const of = await open(folder);
    const names = { beneficiaries: [{ key: 'lilliput', name: 'City of Pori', aliases: { en: ['Lilliput'] } }] };
    writeFileSync(join(folder, 'beneficiaries.json'), JSON.stringify(names));
    expect(await of.reload()).toMatchObject([{ status: 'taken' }]);
    expect(await ask(of, 'how much did Lilliput get')).toContain('90,000.00');
  });
});

describe('a list that is worse than the old one', () => {
  test.each([
    ['a broken file', ['unreadable'], (folder: string) => writeFileSync(join(folder, 'projects.csv'), 'name,funding\n"Harb')],
    ['no file', ['unreadable'], (folder: string) => renameSync(join(folder, 'projects.csv'), join(folder, 'away'))],
    ['a description that is no JSON', ['unreadable'], (folder: string) => writeFileSync(join(folder, 'dataset.json'), '{')],
    ['a header alone', ['unreadable'], (folder: string) => writeFileSync(join(folder, 'projects.csv'), 'name,funding\n')],
    ['one project of three', ['fewer-projects', 'smaller-total'], (folder: string) => writeList(folder, [harbour])],
    ['an older day', ['older'], (folder: string) => writeList(folder, [harbour, library, school], '2024-03-04')],
  ])('%s leaves the old one, and the maintainer is told', async (_what, refused, spoil) => {
    const folder = await folderWithList();
    const of = await open(folder, { watchTimes: { settleMs: 5, pollMs: 60_000 } });
    await spoil(folder);
    expect(codes(await of.reload())).toEqual(refused);
    expect(await ask(of, 'how many projects')).toContain('3 projects');
    expect((await readRefused(folder))?.trouble).toMatchObject({ code: 'refused' });
    await writeList(folder, [harbour, library, school]);
    expect(codes(await of.reload())).toEqual(['same']);
    expect(await readRefused(folder)).toBeNull();
  });

  test('is taken when the maintainer forces it', async () => {
    const folder = await folderWithList();
    const of = await open(folder);
    await writeList(folder, [harbour]);
    expect(await of.reload({ force: true })).toMatchObject([{ status: 'taken' }]);
    expect(await ask(of, 'how many projects')).toContain('1 project');
  });

  test('is taken where whoever published it had forced it', async () => {
    const folder = await folderWithList();
    const of = await open(folder);
    const staged = stagingFolder(folder);
    await writeList(staged, [harbour]);
    await publishList(folder, staged);
    await keepForced(folder);
    expect(await of.reload()).toMatchObject([{ status: 'taken' }]);
    await writeList(folder, [library]);
    expect(await of.reload()).toMatchObject([{ status: 'taken' }]);
  });

  test('that cannot be read at start is refused, as ever', async () => {
    const folder = await folderWithList();
    writeFileSync(join(folder, 'projects.csv'), '');
    await expect(createBot({ dataFolder: folder })).rejects.toThrow(/missing/u);
  });
});

test('a half-written file that is whole a moment later is taken', async () => {
  const folder = await folderWithList();
  const of = await open(folder, { watchTimes: { settleMs: 100, pollMs: 60_000 } });
  writeFileSync(join(folder, 'projects.csv'), 'name,funding\n"Harb');
  const reloaded = of.reload();
  await writeList(folder, [harbour, library, school, { ...school, name: 'Beehives' }]);
  expect(await reloaded).toMatchObject([{ status: 'taken' }]);
});

test('a publishing that was stopped is finished before the list is read', async () => {
  const folder = await folderWithList();
  await writeList(join(folder, '.next'), [library]);
  expect(await ask(await open(folder), 'how many projects')).toContain('1 project');
  expect(readdirSync(folder)).not.toContain('.next');
});

test('whoever is being answered is answered from the version that was asked, which is closed after the last answer', async () => {
  const folder = await folderWithList();
  const closed: number[] = [];
  let opened = 0;
  const list = await openLiveList(
    folder,
    async ({ dataset }) => {
      opened += 1;
      const number = opened;
      return { close: async () => void closed.push(number), about: async () => dataset.projects.length } as unknown as Answers;
    },
    () => toIsoDate('2024-08-01'),
    {},
  );
  let finish = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const answered = list.use(async (answers) => {
    await waiting;
    return answers.about(asking);
  });
  await writeList(folder, [harbour, library, school, { ...school, name: 'Beehives' }]);
  await list.reload(false);
  expect(await list.use((answers) => answers.about(asking))).toBe(4);
  expect(closed).toEqual([]);
  finish();
  expect(await answered).toBe(3);
  expect(closed).toEqual([1]);
  await list.close();
  expect(closed).toEqual([1, 2]);
});

test('where the new version cannot be opened, the old one goes on', async () => {
  const folder = await folderWithList();
  let opened = 0;
  const list = await openLiveList(
    folder,
    async ({ dataset: { projects } }) => {
      opened += 1;
      if (opened > 1) throw new Error('too many words');
      return { close: async () => {}, about: async () => projects.length } as unknown as Answers;
    },
    () => toIsoDate('2024-08-01'),
    {},
  );
  await writeList(folder, [harbour, library]);
  expect(codes(await list.reload(false))).toEqual(['unreadable']);
  expect(await list.use((answers) => answers.about(asking))).toBe(3);
  await list.close();
});

/** Stands for the reader of published files: names, one a line; "stop" is no list. */
const readNames: ReadNewList = async (bytes, _name, { folder }) => {
  const text = Buffer.from(bytes).toString('utf8');
  if (text.startsWith('stop')) return { status: 'refused', sentence: 'This is no list of projects.' };
  const staged = stagingFolder(folder);
  await writeList(
    staged,
    text
      .trim()
      .split('\n')
      .map((name) => ({ ...library, name })),
  );
  return { status: 'staged', folder: staged };
};

const quick = { settleMs: 40, pollMs: 60_000 };

/** A watching bot, and what it reported. */
async function openWatching(folder: string, more: RefreshOptions = {}) {
  const reports: RefreshReport[] = [];
  const of = await open(folder, {
    watch: true,
    watchTimes: quick,
    readNewList: readNames,
    onRefresh: (report) => reports.push(report),
    ...more,
  });
  return { of, reports, told: (count: number) => vi.waitFor(() => expect(reports).toHaveLength(count), 5_000) };
}

describe('while the bot runs', () => {
  test('a change in the folder is answered from, and a broken file is not', async () => {
    const folder = await folderWithList();
    const { of, reports, told } = await openWatching(folder);
    await writeList(folder, [harbour, library, school, { ...school, name: 'Beehives' }]);
    await told(1);
    expect(await ask(of, 'how many projects')).toContain('4 projects');
    writeFileSync(join(folder, 'projects.csv'), 'name,funding\n"Harb');
    await told(2);
    expect(codes(reports)).toEqual(['taken', 'unreadable']);
    expect(await ask(of, 'how many projects')).toContain('4 projects');
  });

  test('a published file that is put into incoming/ renews the list, and is put away', async () => {
    const folder = await folderWithList([library, { ...library, name: 'Van' }]);
    mkdirSync(join(folder, 'incoming'));
    const { of, reports, told } = await openWatching(folder);
    writeFileSync(join(folder, 'incoming', 'autumn.txt'), 'Library bus\nVan\nBoat\n');
    await told(1);
    expect(reports).toMatchObject([{ status: 'taken', source: { from: 'file', name: 'autumn.txt' }, diff: { added: [{ name: 'Boat' }] } }]);
    expect(await ask(of, 'how many projects')).toContain('3 projects');
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['taken']);
    expect(readdirSync(join(folder, 'incoming', 'taken'))).toEqual(['autumn.txt']);
    expect(readFileSync(join(folder, 'previous', 'projects.csv'), 'utf8')).not.toContain('Boat');
    expect(existsSync(join(folder, '.refresh', 'refused.json'))).toBe(false);
  });

  test('a published file that waited in incoming/ is taken at start; one that lay beside the list is not', async () => {
    const folder = await folderWithList([library, { ...library, name: 'Van' }]);
    mkdirSync(join(folder, 'incoming'));
    writeFileSync(join(folder, 'incoming', 'autumn.txt'), 'Library bus\nVan\nBoat\n');
    writeFileSync(join(folder, 'source.xlsx'), 'An old copy\n');
    const { reports, told } = await openWatching(folder);
    await told(1);
    writeFileSync(join(folder, 'winter.csv'), 'Library bus\nVan\nBoat\nTrain\n');
    await told(2);
    expect(reports).toMatchObject([
      { status: 'taken', source: { name: 'autumn.txt' } },
      { status: 'taken', source: { name: 'winter.csv' } },
    ]);
    expect(readdirSync(folder)).toContain('winter.csv');
  });

  test('a published file that is no list, or half of one, is put aside with its reason', async () => {
    const folder = await folderWithList([library, { ...library, name: 'Van' }, { ...library, name: 'Boat' }]);
    mkdirSync(join(folder, 'incoming'));
    const { of, reports, told } = await openWatching(folder);
    writeFileSync(join(folder, 'incoming', 'page.html'), 'stop');
    await told(1);
    writeFileSync(join(folder, 'incoming', 'half.txt'), 'Van\n');
    await told(2);
    expect(reports).toMatchObject([
      { status: 'refused', trouble: { code: 'not-imported', sentence: 'This is no list of projects.' } },
      { status: 'refused', trouble: { refusals: [{ code: 'fewer-projects', before: 3, after: 1 }, { code: 'smaller-total' }] } },
    ]);
    expect(readdirSync(join(folder, 'incoming', 'refused')).sort()).toEqual(['half.txt', 'page.html']);
    expect((await readRefused(folder))?.source).toEqual({ from: 'file', name: 'half.txt' });
    expect(await ask(of, 'how many projects')).toContain('3 projects');
    expect(readdirSync(join(folder, '.refresh'))).toEqual(['refused.json']);
  });

  test('a CSV with headers of its own is read as hankebotti import reads it, and people’s names for the organisations stay', async () => {
    const folder = await folderWithList([harbour, library]);
    const names = { beneficiaries: [{ key: 'pori', name: 'City of Pori', aliases: { en: ['Lilliput'] } }] };
    writeFileSync(join(folder, 'beneficiaries.json'), JSON.stringify(names));
    mkdirSync(join(folder, 'incoming'));
    const { of, reports, told } = await openWatching(folder, { readNewList: undefined });
    const rows = [
      'Project name;Beneficiary;Purpose;EU funding (EUR);Start date;End date',
      'Harbour lights;Port of Rauma;Lights in the harbour.;1200,50;01.01.2023;30.06.2024',
      'Library bus;City of Pori;Books on wheels.;95000,00;01.05.2023;31.12.2025',
      'School garden;Garden Friends ry;A garden for pupils.;15000,25;15.02.2024;31.01.2026',
    ];
    writeFileSync(join(folder, 'incoming', 'list 5.7.2024.csv'), rows.join('\n'));
    await told(1);
    expect(reports).toMatchObject([{ status: 'taken', diff: { added: [{ name: 'School garden' }], gone: [], renamedOrganisations: [] } }]);
    expect(await ask(of, 'how much did Lilliput get')).toContain('95,000.00');
  });

  test('of several lists each is renewed by itself', async () => {
    const parent = newFolder();
    const [a, b] = [join(parent, 'a'), join(parent, 'b')];
    await writeList(a, [harbour, library], '2024-03-05', { key: 'a' });
    await writeList(b, [school], '2024-03-05', { key: 'b' });
    const { of, reports, told } = await openWatching(parent);
    expect(await ask(of, 'how many projects')).toContain('3 projects');
    await writeList(b, [school, { ...school, name: 'Beehives' }], '2024-07-05', { key: 'b' });
    await told(1);
    expect(await ask(of, 'how many projects')).toContain('4 projects');
    expect((await of.ask({ ...asking, text: 'what is new?' })).answer).toMatchObject({ status: 'answered', data: { rows: [4] } });
    writeFileSync(join(a, 'projects.csv'), '');
    await told(2);
    expect(reports).toMatchObject([
      { folder: b, status: 'taken' },
      { folder: a, status: 'refused' },
    ]);
    expect(await ask(of, 'how many projects')).toContain('4 projects');
  });

  test('the address is asked on schedule, and tells of what is new alone', async () => {
    let text = 'Library bus\nVan\nBoat\n';
    let status = 200;
    let asked = 0;
    const server = createServer((request, response) => {
      asked += 1;
      const etag = `"${text.length}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(status, { etag }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const folder = await folderWithList([library, { ...library, name: 'Van' }]);
    const { of, reports, told } = await openWatching(folder, {
      address: `http://127.0.0.1:${port}/list.txt?key=secret`,
      everyMs: 30,
      watch: false,
    });
    await told(1);
    await vi.waitFor(() => expect(asked).toBeGreaterThan(3));
    expect(reports).toMatchObject([{ status: 'taken', source: { from: 'address', host: `127.0.0.1:${port}` } }]);
    expect(await ask(of, 'how many projects')).toContain('3 projects');
    text = 'stop';
    await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ status: 'refused', trouble: { code: 'not-imported' } }));
    text = 'gone away';
    status = 404;
    await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ trouble: { fault: { code: 'bad-status', status: 404 } } }));
    expect(JSON.stringify([reports, await readRefused(folder)])).not.toContain('secret');
    expect(await ask(of, 'how many projects')).toContain('3 projects');
    await of.close();
    server.closeAllConnections();
    server.close();
  });
});
