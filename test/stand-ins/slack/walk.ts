import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { objectsOf } from './json.ts';
import type { SlackStandInOptions } from './options.ts';
import type { Person } from './person.ts';
import { readable } from './readable.ts';
import { type SlackStandIn, startSlackStandIn } from './start.ts';

const help = `/hankkeet <text>   a command          @ <text>   a mention       > <text>   a direct message
click <label>      press a button     choose <label> = <option>   in a menu, or a date
pick <label> = <typed> = <option>     fill <label> = <text>       submit       close       home
as bob             somebody else      in random                   another channel`;

/** A line answers with whatever the person sees that was not there before. */
export async function walk(input: NodeJS.ReadableStream, print: (line: string) => void, options: SlackStandInOptions = {}): Promise<void> {
  const slack = await startSlackStandIn(options);
  const { apiUrl, appToken, workspaces, signingSecret } = slack;
  print(`Start the bot with:\nSLACK_API_URL=${apiUrl} SLACK_BOT_TOKEN=${workspaces[0]?.botToken} SLACK_APP_TOKEN=${appToken} npm start`);
  print(`(or, over HTTP: SLACK_SIGNING_SECRET=${signingSecret} in the place of SLACK_APP_TOKEN, port 3000)\n\n${help}\n`);
  const place = { who: 'alice', channel: 'general' };
  const shown = new Set<string>();
  for await (const line of createInterface({ input })) {
    try {
      await act(slack, place, line.trim());
    } catch (error) {
      print(error instanceof Error ? error.message : String(error));
    }
    await showNews(slack, place, shown, print);
  }
  await slack.close();
}

async function act(slack: SlackStandIn, place: { who: string; channel: string }, line: string): Promise<unknown> {
  const alice: Person = slack.person(place.who);
  const [word = '', ...words] = line.split(/\s+/);
  const rest = words.join(' ');
  const [first = '', second, third] = rest.split(/\s*=\s*/);
  if (word.startsWith('/')) {
    const { trouble } = await alice.command(word, rest, { channel: place.channel });
    if (trouble !== undefined) throw new Error(`${word} failed with the error "${trouble}"`);
    return undefined;
  }
  switch (word) {
    case '@':
      return alice.mention(rest, { channel: place.channel });
    case '>':
      return alice.dm(rest);
    case 'click':
    case 'choose':
      return alice.press(first, second);
    case 'pick':
      return alice.pick(first, second ?? '', third ?? '');
    case 'fill':
      return alice.fill(first, second);
    case 'submit':
      return alice.submit();
    case 'close':
      return alice.closeModal();
    case 'home':
      return alice.openHome();
    case 'as':
      place.who = slack.person(first).name;
      return undefined;
    case 'in':
      place.channel = first;
      return undefined;
    case '':
      return undefined;
    default:
      throw new Error(help);
  }
}

/** Waits until nothing new has come for a moment. */
async function showNews(slack: SlackStandIn, { who }: { who: string }, shown: Set<string>, print: (line: string) => void): Promise<void> {
  let quietSince = performance.now();
  while (performance.now() - quietSince < 400) {
    for (const [title, lines] of seenBy(slack, who)) {
      const key = `${title}\n${lines.join('\n')}`;
      if (shown.has(key)) continue;
      shown.add(key);
      quietSince = performance.now();
      print([`── ${title}`, ...lines.map((line) => `│ ${line}`)].join('\n'));
    }
    await pause(20);
  }
}

function seenBy(slack: SlackStandIn, who: string): readonly (readonly [string, readonly string[]])[] {
  const { id, directChannel } = slack.person(who);
  const channels = [...(slack.workspaces[0]?.channels.values() ?? [])].filter(({ members }) => members.has(id));
  const messages = channels.flatMap(({ name, id: channel }) =>
    slack.messages(channel).map((message): readonly [string, readonly string[]] => {
      const where = channel === directChannel ? 'direct' : `#${name}`;
      const files = message.files.map((file) => `file ${file.name}, ${file.bytes.length} bytes`);
      return [`${where} ${message.ts}${message.threadTs === undefined ? '' : ' in its thread'}`, [...readable(message), ...files]];
    }),
  );
  const alone = slack
    .ephemerals(who)
    .map((message): readonly [string, readonly string[]] => [`only ${who} ${message.ts}`, readable(message)]);
  const views = [slack.openView(who), slack.home(who)].flatMap((view): readonly (readonly [string, readonly string[]])[] =>
    view === undefined
      ? []
      : [[`${String(view['type'])} ${String(view['hash'])}`, readable({ text: '', blocks: objectsOf(view['blocks']) })]],
  );
  return [...messages, ...alone, ...views];
}
