// What `npm start` starts: the chats whose keys are set, otherwise the terminal. It alone touches `process` here.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createBot, faultFields, openLog } from '../src/index.ts';
import { readSettings, type Settings } from './console/settings.ts';
import { readDiscordSettings } from './discord/settings.ts';
import { readSlackSettings } from './slack/settings.ts';

const longestEndMs = 1_000;

const envTrouble = loadEnvFile();
// A shard's process is Discord's alone: what starts the shards answers in Slack.
const isShard = process.env['SHARDING_MANAGER'] !== undefined;
const slack = isShard ? ({ status: 'off' } as const) : readSlackSettings(process.env);
const discord = readDiscordSettings(isShard ? { ...process.env, DISCORD_SHARDS: '' } : process.env);

if (process.argv.length > 2 || (slack.status === 'off' && discord.status === 'off')) await import('./console/main.ts');
else {
  const log = await openLog((line) => process.stdout.write(line));
  if (envTrouble !== null) log.warn({}, `.env: ${envTrouble}`);
  // One faulty promise of a library does not end the service.
  process.on('unhandledRejection', (error) => log.error(faultFields(error), 'unhandled-rejection'));
  const { runService } = await import('./service.ts');
  process.exitCode = await runService({
    settings: isShard ? settingsOfShard(readSettings(process.env)) : readSettings(process.env),
    slack,
    discord,
    shardProgram: fileURLToPath(import.meta.url),
    log,
    openBot: createBot,
    onReloadAsked: (reload) => process.on('SIGHUP', reload),
    takesNewLists: !isShard,
    untilStopped: new Promise((resolve) => {
      process.once('SIGTERM', () => resolve());
      process.once('SIGINT', () => resolve());
    }),
  });
  // All that was asked is answered: a connection that a library still tries to open does not keep the program.
  setTimeout(() => process.exit(), longestEndMs).unref();
}

/** What `.env` of the current folder sets counts where the environment itself says nothing. @returns Why it could not be read, where it is there. */
function loadEnvFile(): string | null {
  try {
    process.loadEnvFile();
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return 'code' in error && error.code === 'ENOENT' ? null : error.message;
  }
}

/** What is remembered is one process's own. */
function settingsOfShard(settings: Settings): Settings {
  const shard = process.env['SHARDS'] ?? '0';
  return { ...settings, statePath: settings.statePath === null ? null : `${settings.statePath}.shard-${shard}` };
}
