// `npm run pictures`: typical answers as the phone apps of Slack and Discord show them, for looking at; needs Chromium (Debian: apt install chromium).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { renderAnswer as renderForDiscord } from '../adapters/discord/render/render-answer.ts';
import { renderAnswer as renderForSlack, renderTable, type ShowOptions } from '../adapters/slack/render/render-answer.ts';
import { type Bot, createBot, type Locale, parseIsoDate } from '../src/index.ts';
import { openBrowser } from './pictures/browser.ts';
import { discordPage } from './pictures/discord-page.ts';
import { slackPage } from './pictures/slack-page.ts';

interface Picture {
  readonly name: string;
  readonly locale: Locale;
  readonly question: string;
  readonly asTable?: boolean;
}

const pictures: readonly Picture[] = [
  { name: 'total', locale: 'fi', question: 'paljonko THL sai?' },
  { name: 'count', locale: 'en', question: 'How many projects does Migri have?' },
  { name: 'ending', locale: 'fi', question: 'mitkä hankkeet päättyvät kolmen kuukauden sisällä' },
  { name: 'compare', locale: 'sv', question: 'Vilken har fått mer, Migri eller THL?' },
  { name: 'groups', locale: 'en', question: 'top 10 beneficiaries' },
  { name: 'share', locale: 'fi', question: 'montako prosenttia rahoituksesta Migri sai' },
  { name: 'project', locale: 'fi', question: 'Kerro lisää hankkeesta MoniTieto' },
  { name: 'topic', locale: 'sv', question: 'vilka projekt handlar om rasism' },
  { name: 'beneficiary', locale: 'en', question: 'Tell me about Migri' },
  { name: 'asks-back', locale: 'fi', question: 'Helsinki' },
  { name: 'unanswerable', locale: 'en', question: 'How much did Migri spend in 2024?' },
  { name: 'help', locale: 'fi', question: 'ohje' },
  { name: 'about', locale: 'sv', question: 'var kommer uppgifterna ifrån' },
  { name: 'table', locale: 'fi', question: 'kaikki hankkeet', asTable: true },
];

const [folder = 'exports/pictures'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const bot = await createBot();
const browser = openBrowser();
for (const picture of pictures) {
  for (const [place, html] of await pagesOf(picture, bot)) {
    const page = join(folder, `${place}-${picture.name}.html`);
    writeFileSync(page, html);
    browser.photograph(pathToFileURL(page).href, page.replace('.html', '.png'));
    process.stdout.write(`${page.replace('.html', '.png')}\n`);
  }
}
await bot.close();

/** The answer in every place; a table is Slack's alone. */
async function pagesOf(
  { locale, question, asTable = false }: Picture,
  { ask, run }: Bot,
): Promise<readonly (readonly [place: string, html: string])[]> {
  const asked = { conversation: null, locale, today: parseIsoDate('2025-10-15') };
  const { answer, again } = await ask({ ...asked, text: question });
  const options: ShowOptions = { surface: 'private', owner: 'U0KATRI', again, whole: false, canShare: true };
  if (asTable && again !== null)
    return [['slack', slackPage(question, renderTable((await run(again, { ...asked, rows: 100 })).answer, options).blocks)]];
  return [
    ['slack', slackPage(question, renderForSlack(answer, options).blocks)],
    ['discord', discordPage(question, renderForDiscord(answer, { owner: null, again, whole: false }))],
  ];
}
