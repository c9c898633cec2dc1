// `npm run bench:discord`: the whole program as a process of its own, under the load of a busy Discord that a stand-in plays.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { type DiscordStandIn, startDiscordStandIn } from '../test/stand-ins/discord/start.ts';
import { percentile, spellMs } from './percentile.ts';
import { atRate, type Load, loadQuestions, readLoad, startProgram, until } from './program.ts';
import { inProject } from './project-folder.ts';
import { table } from './table.ts';

const usage = `npm run bench:discord [-- --seconds 60] [--rate 200]

So many commands a second, for so long, each from one of 40 people, and ten times a second what somebody types in an option. Prints how many
were answered and how soon, and the program's memory. Ends with 1 where a command was not answered exactly once.`;

const people = Array.from({ length: 40 }, (_, index) => ({ name: `person${index}` }));
const where = 'general';
const typed = ['maah', 'sp', 'tampe', 'maahanmutto', 'diakonissa', 'kotoutumis', 'thl', 'a', ''];

const asked = readLoad(process.argv.slice(2), usage);
process.exitCode = asked === null ? 2 : await measure(asked);

async function measure(load: Load): Promise<0 | 1> {
  const discord = await startDiscordStandIn({ people, guilds: [{ name: 'Load', channels: [{ name: where }] }] });
  const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token };
  await once(spawn(process.execPath, [inProject('dist', 'adapters', 'discord', 'main.js')], { env, stdio: 'ignore' }), 'exit');
  const program = startProgram(env);
  try {
    await until(() => discord.gateway.count() > 0, 20_000);
    // Once each before the clock runs: what is built at the first question is no part of a load.
    for (const question of loadQuestions) await (await ask(discord, 'person0', question)).settled();
    return await runLoad(discord, program, load);
  } finally {
    program.kill('SIGTERM');
    await discord.close();
  }
}

async function runLoad(discord: DiscordStandIn, program: ChildProcess, load: Load): Promise<0 | 1> {
  const answersBefore = answersIn(discord);
  const completed: number[] = [];
  const { results, megabytes } = await atRate(load, program, async (index) => {
    if (index % Math.ceil(load.rate / 10) === 0) completed.push(await complete(discord, index));
    const command = await ask(discord, people[index % people.length]?.name ?? '', loadQuestions[index % loadQuestions.length] ?? '');
    await command.settled().catch(() => undefined);
    return command;
  });
  const times = results.flatMap(({ answer }) => (answer === undefined ? [] : [answer.afterMs]));
  const failed = results.filter(({ trouble }) => trouble !== undefined).length;
  const answers = answersIn(discord) - answersBefore;
  const rows = [
    ['commands', String(results.length)],
    ['interaction failed', String(failed)],
    ['answers', String(answers)],
    ['answered within, p50', spellMs(percentile(times, 0.5))],
    ['answered within, p99', spellMs(percentile(times, 0.99))],
    ['completed while typing within, p99', spellMs(percentile(completed, 0.99))],
    ['memory every 10 s, and at the end', `${megabytes.join(', ')} MB`],
  ];
  process.stdout.write(
    `${load.rate} commands a second for ${load.seconds} s, through a stand-in for Discord\n${table(['', ''], rows)}\n\n`,
  );
  return failed === 0 && answers === results.length ? 0 : 1;
}

function ask(discord: DiscordStandIn, name: string, question: string) {
  return discord.person(name).command('projects', 'ask', { question }, { where, locale: 'fi' });
}

/** Milliseconds until the choices are there. */
async function complete(discord: DiscordStandIn, index: number): Promise<number> {
  const startedMs = performance.now();
  await discord
    .person('person0')
    .autocomplete('projects', 'beneficiary', { beneficiary: typed[index % typed.length] ?? '' }, { where, locale: 'fi' });
  return performance.now() - startedMs;
}

function answersIn(discord: DiscordStandIn): number {
  return discord.messages(where).filter(({ isBot }) => isBot).length;
}
