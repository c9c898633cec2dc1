// `npm run bench:slack`: the whole program as a process of its own, under the load of a busy Slack that a stand-in plays.
import type { ChildProcess } from 'node:child_process';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery } from '../test/stand-ins/slack/delivery.ts';
import { type SlackStandIn, startSlackStandIn } from '../test/stand-ins/slack/start.ts';
import { percentile, spellMs } from './percentile.ts';
import { atRate, type Load, loadQuestions, readLoad, startProgram, until } from './program.ts';
import { table } from './table.ts';

const usage = `npm run bench:slack [-- --seconds 60] [--rate 200]

So many questions a second, for so long, as commands, mentions and direct messages, each from one of 40 people. Prints how many were
answered, how soon they were acknowledged, and the program's memory. Ends with 1 where a question was not answered exactly once.`;

const people = Array.from({ length: 40 }, (_, index) => `person${index}`);
const channel = 'general';

const asked = readLoad(process.argv.slice(2), usage);
process.exitCode = asked === null ? 2 : await measure(asked);

async function measure(load: Load): Promise<0 | 1> {
  const workspace = { name: 'Load', people, botToken: 'xoxb-load', channels: [{ name: channel, bot: true }] };
  const slack = await startSlackStandIn({ workspaces: [workspace], echoes: false });
  const program = startProgram({ SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: 'xoxb-load', SLACK_APP_TOKEN: slack.appToken });
  try {
    await until(() => slack.sockets.count() > 0, 20_000);
    // Once each before the clock runs: what is built at the first question is no part of a load.
    for (const question of loadQuestions) await slack.person('person0').command('/projects', question, { channel });
    await until(() => slack.ephemerals('person0').length === loadQuestions.length, 20_000);
    return await runLoad(slack, program, load);
  } finally {
    program.kill('SIGTERM');
    await slack.close();
  }
}

async function runLoad(slack: SlackStandIn, program: ChildProcess, load: Load): Promise<0 | 1> {
  const before = countsOf(slack);
  const { results, megabytes } = await atRate(load, program, (index) => ask(slack, index));
  const lastMs = performance.now();
  const answered = (): number => countsOf(slack).reduce((sum, count, place) => sum + count - (before[place] ?? 0), 0);
  await until(() => answered() >= results.length, 30_000).catch(() => undefined);
  const afterMs = performance.now() - lastMs;
  // A second answer to anything would come now.
  await wait(500);
  const times = results.flatMap(({ acknowledged, afterMs: ms }) => (acknowledged ? [ms] : []));
  const rows = [
    ['questions', String(results.length)],
    ['acknowledged', String(times.length)],
    ['answers', String(answered())],
    ['acknowledged within, p50', spellMs(percentile(times, 0.5))],
    ['acknowledged within, p99', spellMs(percentile(times, 0.99))],
    ['last answer after the last acknowledgement', spellMs(afterMs)],
    ['memory every 10 s, and at the end', `${megabytes.join(', ')} MB`],
  ];
  process.stdout.write(`${load.rate} questions a second for ${load.seconds} s, through a stand-in for Slack\n${table(['', ''], rows)}\n\n`);
  const isRight = countsOf(slack).every((count, place) => count === expected(before, place, results.length));
  return isRight && times.length === results.length ? 0 : 1;
}

/** Six of ten are commands, two mentions, two direct messages. */
function ask(slack: SlackStandIn, index: number): Promise<Delivery> {
  const person = slack.person(people[index % people.length] ?? '');
  const question = loadQuestions[index % loadQuestions.length] ?? '';
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

/** How many answers a place must have in the end. */
function expected(before: readonly number[], place: number, sent: number): number {
  const isHere = (index: number): boolean => {
    const person = index % people.length;
    if (kindOf(index) === 'mention') return place === 0;
    return place === 1 + person + (kindOf(index) === 'dm' ? people.length : 0);
  };
  return (before[place] ?? 0) + [...Array(sent).keys()].filter(isHere).length;
}
