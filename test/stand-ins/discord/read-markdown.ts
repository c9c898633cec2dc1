/** What Discord's apps make of a text: words to the letter, or words that look or do otherwise. */
export type Markdown =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly inner: readonly Markdown[] }
  | { readonly type: 'mention' | 'emoji' | 'time' | 'code'; readonly text: string }
  | { readonly type: Wrap; readonly inner: readonly Markdown[] };

type Wrap = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'heading' | 'small' | 'quote' | 'item';

/** Reads about as Discord's apps do, and where they differ from each other or a name is not known to be one, rather too much than too little. */
export function readMarkdown(text: string): readonly Markdown[] {
  const found: Markdown[] = [];
  for (let at = 0; at < text.length; ) {
    const { node, length } = readAt(text, at);
    const last = found.at(-1);
    if (node.type === 'text' && last?.type === 'text') found[found.length - 1] = { type: 'text', text: last.text + node.text };
    else found.push(node);
    at += length;
  }
  return found;
}

/** The words that people see. */
export function shownText(nodes: readonly Markdown[]): string {
  return nodes.map((node) => ('inner' in node ? shownText(node.inner) : node.text)).join('');
}

/** Everything but words to the letter, inner ones included. */
export function formattingIn(nodes: readonly Markdown[]): readonly Exclude<Markdown, { type: 'text' }>[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [] : [node, ...('inner' in node ? formattingIn(node.inner) : [])]));
}

interface Rule {
  readonly pattern: RegExp;
  /** Holds at the start of a line alone. */
  readonly opensLine?: boolean;
  readonly make: (match: readonly (string | undefined)[]) => Markdown;
}

const literally = ([whole = '']: readonly (string | undefined)[]) => whole;
const wrap =
  (type: Wrap) =>
  ([, inner = '']: readonly (string | undefined)[]): Markdown => ({ type, inner: readMarkdown(inner) });

/** The first that fits holds. */
const rules: readonly Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/suy, make: ([, text = '']) => ({ type: 'text', text }) },
  { pattern: /```[\s\S]+?```|(`+)[\s\S]*?[^`]\1(?!`)/uy, make: (match) => ({ type: 'code', text: literally(match) }) },
  { pattern: /#{1,3}[^\S\n]+([^\n]+)/uy, opensLine: true, make: wrap('heading') },
  { pattern: /-#[^\S\n]+([^\n]+)/uy, opensLine: true, make: wrap('small') },
  { pattern: /(?:>>>|>)[^\S\n]([^\n]*)/uy, opensLine: true, make: wrap('quote') },
  { pattern: /(?:[-*+]|\d+\.)[^\S\n]+([^\n]+)/uy, opensLine: true, make: wrap('item') },
  {
    pattern: /@everyone|@here|<@[!&]?\d+>|<#\d+>|<\/[^<>:]+:\d+>|<id:\w+>/iuy,
    make: (match) => ({ type: 'mention', text: literally(match) }),
  },
  { pattern: /<t:-?\d+(?::[a-z])?>/iuy, make: (match) => ({ type: 'time', text: literally(match) }) },
  { pattern: /<a?:\w+:\d+>|:[^\s:\\]+:/uy, make: (match) => ({ type: 'emoji', text: literally(match) }) },
  {
    pattern: /\[((?:\\[\s\S]|[^[\]\\])*)\]\(<?([^\s)>]+)>?\)/uy,
    make: ([, inner = '', href = '']) => ({ type: 'link', href, inner: readMarkdown(inner) }),
  },
  { pattern: /<((?:https?|mailto|tel|sms|discord|steam):[^\s>]+)>/iuy, make: ([, href = '']) => address(href) },
  { pattern: /(?:https?|discord|steam):\/\/[^\s<]+/iuy, make: (match) => address(literally(match)) },
  { pattern: /discord(?:app)?\.(?:gg|com|new|gift|media)\/\w+/iuy, make: (match) => address(literally(match)) },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/uy, make: wrap('bold') },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/uy, make: wrap('underline') },
  { pattern: /\*((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/uy, make: wrap('italic') },
  { pattern: /_((?:\\[\s\S]|[^\\_])+?)_(?!_)/uy, make: wrap('italic') },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/uy, make: wrap('strike') },
  { pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/uy, make: wrap('spoiler') },
];

function address(href: string): Markdown {
  return { type: 'link', href, inner: [{ type: 'text', text: href }] };
}

function readAt(text: string, at: number): { readonly node: Markdown; readonly length: number } {
  const opensLine = /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, at - 200), at));
  for (const { pattern, opensLine: first = false, make } of rules) {
    if (first && !opensLine) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { node: make([...match]), length: match[0].length };
  }
  const [character = ''] = text.slice(at, at + 2);
  return { node: { type: 'text', text: character }, length: character.length };
}
