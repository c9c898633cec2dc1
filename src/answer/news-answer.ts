import type { Answer, Block, Line } from '../domain/answer.ts';
import type { ChangedProject, DatasetDiff } from '../domain/dataset-diff.ts';
import type { Localised } from '../domain/locale.ts';
import type { Project } from '../domain/project.ts';
import { line, strong } from '../locale/line.ts';
import { countsOf, fieldChangeText, projectText } from '../locale/list-text.ts';
import { next } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { finding, readNotice } from './finding.ts';
import { note } from './notes.ts';
import { projectsBlock } from './project-cards.ts';
import { sentencesOf } from './sentences-of.ts';

/** What a list tells that its version before did not; `diff` is null where no earlier version is known. Its later projects are those of the store. */
export interface ListNews {
  readonly title: Localised;
  readonly diff: DatasetDiff | null;
}

/** What is new in the list, or in each of several: new, changed and gone projects, some of each, the rest counted. */
export function composeNews(news: readonly ListNews[], context: AnswerContext): Answer {
  const { lists } = sentencesOf(context);
  const known = news.flatMap(({ title, diff }) => (diff === null ? [] : [{ title, diff }]));
  const [first, ...others] = known;
  const unknown = news.filter(({ diff }) => diff === null).map(({ title }) => lists.noEarlier(title[context.locale]));
  const [noEarlier = line``, ...moreUnknown] = unknown;
  const actions = [next({ kind: 'about' }, context)];
  if (first === undefined) {
    const blocks = [...moreUnknown.map(note), note(line`${lists.noEarlierHint}`)];
    return readNotice('nothing', { headline: noEarlier, blocks, actions }, context);
  }
  const rows = known.flatMap(({ diff }) => [...diff.added, ...diff.changed.map(({ after }) => after)].map(({ position }) => position));
  return finding(
    {
      kind: 'list',
      headline: headlineOf(first.title, first.diff, context),
      blocks: [
        ...blocksOf(first.diff, context),
        ...others.flatMap(({ title, diff }) => [paragraph(headlineOf(title, diff, context)), ...blocksOf(diff, context)]),
        ...unknown.map(note),
      ],
      actions,
      data: { count: rows.length, rows },
    },
    context,
  );
}

function headlineOf(title: Localised, diff: DatasetDiff, { locale, ...setting }: AnswerContext): Line {
  const { lists } = sentencesOf({ locale, ...setting });
  const { before, after, added, gone, changed } = diff;
  const isNothing = added.length + gone.length + changed.length === 0;
  return isNothing ? lists.noNews(title[locale], before.day, after.day) : lists.news(title[locale], before.day, after.day, countsOf(diff));
}

function blocksOf({ added, changed, gone, renamedOrganisations: renamed }: DatasetDiff, context: AnswerContext): readonly Block[] {
  const { lists } = sentencesOf(context);
  const some = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, context.pageSize);
  return [
    ...section(lists.newsAdded, added.length, context, [projectsBlock(asMatches(some(added)), null, context)]),
    ...section(
      lists.newsChanged,
      changed.length,
      context,
      some(changed).map((each) => changedBlock(each, context)),
    ),
    ...section(
      lists.newsGone,
      gone.length,
      context,
      some(gone).map((project) => paragraph(line`${projectText(project, context.locale)}`)),
    ),
    ...section(
      line`${lists.renamed(renamed.length)}`,
      renamed.length,
      context,
      some(renamed).map(({ from, to }) => paragraph(line`${from} → ${to}`)),
    ),
  ];
}

/** Nothing where there is none of it; what is not shown is counted. */
function section(heading: Line, count: number, context: AnswerContext, blocks: readonly Block[]): readonly Block[] {
  if (count === 0) return [];
  const hidden = count - context.pageSize;
  const more = hidden > 0 ? [note(line`${sentencesOf(context).lists.andMore(hidden)}`)] : [];
  return [paragraph(heading), ...blocks, ...more];
}

function changedBlock({ after, changes }: ChangedProject, { locale, description }: AnswerContext): Block {
  const said = changes.map((change) => fieldChangeText(change, locale, description.amountKind)).join('; ');
  return paragraph(line`${strong(after.name)}: ${said}`);
}

const asMatches = (projects: readonly Project[]) => projects.map((project) => ({ project, passage: null }));

const paragraph = (content: Line): Block => ({ type: 'paragraph', content });
