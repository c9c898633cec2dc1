import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Values } from './command-options.ts';
import type { DiscordStandInOptions } from './options.ts';
import { readable } from './readable.ts';
import { type DiscordStandIn, startDiscordStandIn } from './start.ts';

const help = `/projects ask question=thl      a command; more options after " | "      ? projects project project=maah   suggestions
@ <text>   a mention             > <text>   a direct message        click <label>      choose <menu> = <option>
menu Ask about this              the command of the menu at the newest message       fill <label> = <text>   sends a dialog
as bob     somebody else         in dm, locked, user-install, group   another place      speak sv-SE   another language`;

interface Place {
  who: string;
  where: string;
  locale: string;
}

/** A line answers with whatever the person sees that was not there before. */
export async function walk(
  input: NodeJS.ReadableStream,
  print: (line: string) => void,
  options: DiscordStandInOptions = {},
): Promise<void> {
  const discord = await startDiscordStandIn(options);
  const environment = `DISCORD_API_URL=${discord.apiUrl} DISCORD_TOKEN=${discord.token}`;
  print(`Register the commands and start the bot with:\n${environment} npm run discord:register\n${environment} npm start\n\n${help}\n`);
  const place: Place = { who: 'alice', where: 'general', locale: 'fi' };
  const shown = new Set<string>();
  for await (const line of createInterface({ input })) {
    try {
      const told = await act(discord, place, line.trim());
      if (told !== '') print(told);
    } catch (error) {
      print(error instanceof Error ? error.message : String(error));
    }
    await showNews(discord, place, shown, print);
  }
  await discord.close();
}

/** @returns What there is to say besides what people see. */
async function act(discord: DiscordStandIn, place: Place, line: string): Promise<string> {
  const person = discord.person(place.who);
  const { where, locale } = place;
  const [word = '', ...words] = line.split(/\s+/);
  const rest = words.join(' ');
  const [first = '', second = ''] = rest.split(/\s*=\s*/);
  if (word.startsWith('/')) {
    const { subcommand, values } = readCommand(words);
    return troubleOf(await person.command(word.slice(1), subcommand, values, { where, locale }));
  }
  switch (word) {
    case '?': {
      const { subcommand, values } = readCommand(words.slice(1));
      const { choices, trouble } = await person.autocomplete(words[0] ?? '', subcommand, values, { where, locale });
      return trouble ?? (choices.map(({ name, value }) => `${name}  (${value})`).join('\n') || 'no suggestions');
    }
    case '@':
      person.mention(rest, { where });
      return '';
    case '>':
      person.dm(rest);
      return '';
    case 'click':
      return troubleOf(await person.press(rest, { locale }));
    case 'choose':
      return troubleOf(await person.choose(first, second, { locale }));
    case 'fill':
      return troubleOf(await person.submitModal({ [first]: second }, { locale }));
    case 'menu': {
      const newest = discord.messages(where === 'dm' ? person.directChannel : where).at(-1);
      if (newest === undefined) return 'no message stands there';
      return troubleOf(await person.messageCommand(rest, newest, { locale }));
    }
    case 'as':
      place.who = discord.person(rest).name;
      return '';
    case 'in':
      place.where = rest;
      return '';
    case 'speak':
      place.locale = rest;
      return '';
    case '':
      return '';
    default:
      return help;
  }
}

/** `ask question=thl | private=true`: the subcommand, and what is filled in. */
function readCommand(words: readonly string[]): { readonly subcommand: string; readonly values: Values } {
  const isOption = words.findIndex((word) => word.includes('='));
  const subcommand = words.slice(0, isOption === -1 ? words.length : isOption).join(' ');
  const parts = isOption === -1 ? [] : words.slice(isOption).join(' ').split(' | ');
  const values = parts.map((part): [string, string | boolean] => {
    const [name = '', ...value] = part.split('=');
    const text = value.join('=');
    return [name.trim(), text === 'true' || text === 'false' ? text === 'true' : text];
  });
  return { subcommand, values: Object.fromEntries(values) };
}

function troubleOf({ trouble }: { readonly trouble: string | undefined }): string {
  return trouble ?? '';
}

/** Waits until nothing new has come for a moment. */
async function showNews(discord: DiscordStandIn, { who }: Place, shown: Set<string>, print: (line: string) => void): Promise<void> {
  let quietSince = performance.now();
  while (performance.now() - quietSince < 400) {
    for (const [title, lines] of seenBy(discord, who)) {
      const key = `${title}\n${lines.join('\n')}`;
      if (shown.has(key)) continue;
      shown.add(key);
      quietSince = performance.now();
      print([`── ${title}`, ...lines.map((line) => `│ ${line}`)].join('\n'));
    }
    await pause(20);
  }
}

function seenBy(discord: DiscordStandIn, who: string): readonly (readonly [string, readonly string[]])[] {
  const person = discord.person(who);
  const messages = person
    .channels()
    .flatMap(({ id, name }) =>
      discord.messages(id).map((message): readonly [string, readonly string[]] => [`${name} ${message.id}`, readable(message)]),
    );
  const alone = discord
    .ephemerals(who)
    .map((message): readonly [string, readonly string[]] => [`only ${who} ${message.id}`, readable(message)]);
  const modal = person.openModal();
  return [...messages, ...alone, ...(modal === undefined ? [] : [[`dialog ${String(modal['title'])}`, []] as const])];
}
