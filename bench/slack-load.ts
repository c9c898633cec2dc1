// `npm run bench:slack`: the whole program as a process of its own, under the load of a busy Slack that a stand-in plays.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Delivery } from '../test/stand-ins/slack/delivery.ts';
import { type SlackStandIn, startSlackStandIn } from '../test/stand-ins/slack/start.ts';
import { percentile, spellMs } from './percentile.ts';
import { inProject } from './project-folder.ts';
import { table } from './table.ts';

const usage = `npm run bench:slack [-- --seconds 60] [--rate 200]

So many questions a second, for so long, as commands, mentions and direct messages, each from one of 40 people. Prints how many were
answered, how soon they were acknowledged and answered, and the program's memory. Ends with 1 where a question was not answered exactly once.`;

const people = Array.from({ length: 40 }, (_, index) => `person${index}`);
const questions = [
  'paljonko thl sai',
  'migrin hankkeet',
  'montako hanketta on käynnissä',
  'finish imigration service total',
  'vilka projekt slutar snart',
  'hankkeet jotka liittyvät rasismiin',
  'which projects are over 1 million and end in 2025?',
  'hankkeet saajittain',
  'Kumpi on saanut enemmän, THL vai HDL?',
  'paljonko Helsinki sai',
  'what is the weather',
  '5 suurinta hanketta',
];
const channel = 'general';

const asked = readArguments(process.argv.slice(2));
if (asked === null) process.exitCode = 2;
else process.exitCode = await measure(asked.seconds, asked.rate);

async function measure(seconds: number, rate: number): Promise<0 | 1> {
  const workspace = { name: 'Load', people, botToken: 'xoxb-load', channels: [{ name: channel, bot: true }] };
  const slack = await startSlackStandIn({ workspaces: [workspace], echoes: false });
  const program = startProgram(slack);
  try {
    await until(() => slack.sockets.count() > 0, 20_000);
    // Once each before the clock runs: what is built at the first question is no part of a load.
    for (const question of questions) await slack.person('person0').command('/projects', question, { channel });
    await until(() => slack.ephemerals('person0').length === questions.length, 20_000);
    return await load(slack, program, seconds, rate);
  } finally {
    program.kill('SIGTERM');
    await slack.close();
  }
}

async function load(slack: SlackStandIn, program: ChildProcess, seconds: number, rate: number): Promise<0 | 1> {
  const before = countsOf(slack);
  const deliveries: Promise<Delivery>[] = [];
  const startedMs = performance.now();
  let memoryAtTen = Number.NaN;
  for (let index = 0; index < seconds * rate; index += 1) {
    const dueMs = startedMs + (index * 1000) / rate;
    if (performance.now() < dueMs) await wait(dueMs - performance.now());
    if (Number.isNaN(memoryAtTen) && performance.now() - startedMs > 10_000) memoryAtTen = megabytesOf(program);
    deliveries.push(ask(slack, index));
  }
  const results = await Promise.all(deliveries);
  const sent = results.length;
  const isAnswered = (): boolean => answersSince(slack, before) >= sent;
  await until(isAnswered, 30_000).catch(() => undefined);
  const allAnsweredMs = performance.now() - startedMs;
  // A second answer to anything would come now.
  await wait(500);
  const answered = answersSince(slack, before);
  const acknowledged = results.filter((result) => result.acknowledged);
  const times = acknowledged.map(({ afterMs }) => afterMs);
  const memory = megabytesOf(program);
  const rows = [
    ['questions', String(sent)],
    ['acknowledged', String(acknowledged.length)],
    ['answers', String(answered)],
    ['acknowledged within, p50', spellMs(percentile(times, 0.5))],
    ['acknowledged within, p99', spellMs(percentile(times, 0.99))],
    ['last answer after the last question', spellMs(Math.max(0, allAnsweredMs - seconds * 1000))],
    ['memory after 10 s', Number.isNaN(memoryAtTen) ? '-' : `${memoryAtTen} MB`],
    ['memory at the end', `${memory} MB`],
  ];
  process.stdout.write(`${rate} questions a second for ${seconds} s, through a stand-in for Slack\n${table(['', ''], rows)}\n\n`);
  return answered === sent &&
    acknowledged.length === sent &&
    countsOf(slack).every((count, index) => count === expected(before, index, sent))
    ? 0
    : 1;
}

/** Six of ten are commands, two mentions, two direct messages. */
function ask(slack: SlackStandIn, index: number): Promise<Delivery> {
  const person = slack.person(people[index % people.length] ?? '');
  const question = questions[index % questions.length] ?? '';
  if (kindOf(index) === 'command') return person.command('/projects', question, { channel });
  return kindOf(index) === 'mention' ? person.mention(question, { channel }) : person.dm(question);
}

function kindOf(index: number): 'command' | 'mention' | 'dm' {
  const at = Math.floor(index / people.length) % 10;
  if (at < 6) return 'command';
  return at < 8 ? 'mention' : 'dm';
}

/** The answers that stand there: in the channel, then for each person alone, then in each person's direct messages. */
function countsOf(slack: SlackStandIn): readonly number[] {
  const inChannel = slack.messages(channel).filter(({ isBot }) => isBot).length;
  const direct = people.map((name) => slack.messages(slack.person(name).directChannel).filter(({ isBot }) => isBot).length);
  return [inChannel, ...people.map((name) => slack.ephemerals(name).length), ...direct];
}

function answersSince(slack: SlackStandIn, before: readonly number[]): number {
  return countsOf(slack).reduce((sum, count, index) => sum + count - (before[index] ?? 0), 0);
}

/** How many answers a place must have in the end. */
function expected(before: readonly number[], place: number, sent: number): number {
  const indexes = [...Array(sent).keys()];
  const isHere = (index: number): boolean => {
    const person = index % people.length;
    if (kindOf(index) === 'mention') return place === 0;
    return place === 1 + person + (kindOf(index) === 'dm' ? people.length : 0);
  };
  return (before[place] ?? 0) + indexes.filter(isHere).length;
}

function startProgram({ apiUrl, appToken }: SlackStandIn): ChildProcess {
  const env = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: 'xoxb-load', SLACK_APP_TOKEN: appToken };
  return spawn(
    process.execPath,
    [...(process.env['PROF'] ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof'] : []), inProject('dist', 'adapters', 'main.js')],
    { env, stdio: 'ignore' },
  );
}

/** What the process has in memory; NaN where the system does not tell. */
function megabytesOf({ pid }: ChildProcess): number {
  try {
    const [, kilobytes = ''] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}

async function until(condition: () => boolean, timeoutMs: number): Promise<void> {
  const endMs = performance.now() + timeoutMs;
  while (!condition()) {
    if (performance.now() > endMs) throw new Error('It took too long');
    await wait(50);
  }
}

function readArguments(args: readonly string[]): { readonly seconds: number; readonly rate: number } | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string' }, rate: { type: 'string' } } });
    const [seconds, rate] = [Number(values.seconds ?? '60'), Number(values.rate ?? '200')];
    if (!(seconds > 0 && rate > 0)) throw new Error('--seconds and --rate are numbers above zero');
    return { seconds, rate };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return null;
  }
}
