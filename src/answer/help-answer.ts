import type { Action, Block, Notice } from '../domain/answer.ts';
import { line, strong } from '../locale/line.ts';
import { exampleActions } from './actions.ts';
import type { AnswerSetting } from './context.ts';
import { note } from './notes.ts';
import { sentencesOf } from './sentences-of.ts';

/** A greeting, thanks, or what can be asked. Every example is a question that this list answers. */
export function composeHelp(reason: 'greeting' | 'thanks' | 'help', setting: AnswerSetting): Notice {
  const { help } = sentencesOf(setting);
  const title = setting.description.title[setting.locale];
  const headline = { greeting: help.greeting(title), thanks: help.thanks, help: help.headline(title) }[reason];
  return {
    status: 'help',
    locale: setting.locale,
    headline,
    blocks: reason === 'help' ? helpBlocks(setting) : [],
    reading: null,
    sources: [],
    actions: reason === 'help' ? groupActions(setting) : exampleActions(setting),
  };
}

function helpBlocks(setting: AnswerSetting): readonly Block[] {
  const { help } = sentencesOf(setting);
  const groups = help
    .groups(setting.examples)
    .map(({ title, examples: each }): Block => ({ type: 'paragraph', content: line`${strong(title)}: ${each.join(' · ')}` }));
  return [...groups, note(help.queryText)];
}

/** The first example of each group. */
function groupActions(setting: AnswerSetting): readonly Action[] {
  return sentencesOf(setting)
    .help.groups(setting.examples)
    .flatMap(({ examples: each }) => each.slice(0, 1).map((example): Action => ({ role: 'suggestion', label: example, query: example })));
}
