import { Routes } from 'discord.js';
import { isLocale, sentencesFor } from '../../src/index.ts';
import { registerCommands, removeCommands } from './register-commands.ts';
import type { ReadDiscordSettings } from './settings.ts';
import { createRest, troubleOf } from './start-discord.ts';

export interface Output {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Registers the commands, or removes them with `--remove`, and says what it did.
 *
 * @returns The exit code: 0 done or nothing to do, 2 where it could not be done.
 */
export async function runRegister(
  args: readonly string[],
  read: ReadDiscordSettings,
  language: string | undefined,
  { say, complain }: Output,
): Promise<0 | 2> {
  const { service } = sentencesFor(isLocale(language) ? language : 'en');
  if (args.some((arg) => arg !== '--remove')) {
    complain(service.registerUsage);
    return 2;
  }
  if (read.status !== 'on') {
    complain(service.discord(read.status === 'trouble' ? read.trouble : { code: 'missing-keys', missing: ['DISCORD_TOKEN'] }));
    return 2;
  }
  const { settings } = read;
  try {
    const rest = createRest(settings);
    const application = await rest.get(Routes.currentApplication());
    const id = typeof application === 'object' && application !== null && 'id' in application ? String(application.id) : '';
    const { what, twice } = await (args.includes('--remove') ? removeCommands : registerCommands)(rest, id, settings.guildId);
    say(service.registered(what, settings.guildId));
    if (twice) say(service.registeredTwice);
    return 0;
  } catch (error) {
    const { trouble, lasting } = troubleOf(error, settings.apiUrl);
    const isRefused = error instanceof Error && 'status' in error && !lasting;
    complain(service.discord(isRefused ? { code: 'other', reason: error.message.split('\n')[0] ?? error.name } : trouble));
    return 2;
  }
}
