import { type Bot, sentencesFor } from '../../src/index.ts';
import type { CommandSetting } from './command-setting.ts';
import { clean } from './render/clean.ts';
import { colourStyle, plainStyle } from './render/style.ts';
import { proseWidth } from './render/view.ts';
import { wrap } from './render/wrap.ts';

const mostExamples = 3;

/** What a conversation begins with: which list, three questions that it answers, how to go on, and what a maintainer should know. */
export async function greetingText(bot: Bot, { arguments: read, locale, terminal }: CommandSetting): Promise<string> {
  const { console: sentences, formats } = sentencesFor(locale);
  const style = terminal.colour ? colourStyle : plainStyle;
  const view = { locale, style, width: terminal.columns() ?? 80 };
  const asked = { conversation: null, locale, today: read.today };
  const [about, help] = await Promise.all([bot.about(asked), bot.run('help', asked)]);
  const examples = help.answer.actions.slice(0, mostExamples).map(({ label }) => clean(label));
  const put = (text: string, first = ''): readonly string[] => wrap(clean(text), proseWidth(view), { first });
  return [
    ...about.sources.flatMap(({ title, updatedOn }) =>
      put(sentences.greeting(title, updatedOn === null ? null : formats.date(updatedOn))).map(style.bold),
    ),
    '',
    sentences.examplesIntro,
    ...examples.flatMap((example) => put(example, '  ')),
    '',
    ...put(sentences.hint).map(style.dim),
    ...bot.startNotes(locale).flatMap((note) => put(note).map(style.dim)),
    '',
  ].join('\n');
}
