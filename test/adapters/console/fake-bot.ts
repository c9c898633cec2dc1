import { toIsoDate } from '../../../src/domain/date.ts';
import type { Bot, ExportedFile, Message, Reply, RunOptions } from '../../../src/index.ts';
import { askedBack, everyBlock } from './example-answers.ts';

/** A bot that answers everything with the same answer, asks back about "helsinki", and notes what it was asked. */
export interface FakeBot extends Bot {
  readonly asked: Message[];
  readonly ran: (RunOptions & { readonly query: string })[];
  readonly exported: string[];
  readonly isClosed: () => boolean;
}

const labels = {
  beneficiary: ['Suomen Pakolaisapu ry', 'Suomen Punainen Risti', 'Maahanmuuttovirasto'],
  project: ['Suomi etenee', 'VOK-valmius'],
  objective: [],
};

export function fakeBot(): FakeBot {
  const asked: Message[] = [];
  const ran: (RunOptions & { readonly query: string })[] = [];
  const exported: string[] = [];
  let closed = false;
  return {
    asked,
    ran,
    exported,
    isClosed: () => closed,
    async ask(message): Promise<Reply> {
      asked.push(message);
      if (message.text === 'fault') throw new Error('the store is away');
      const locale = message.locale ?? 'fi';
      const answer = message.text.includes('helsinki') ? askedBack(locale) : everyBlock(locale);
      return { answer, wantsFile: message.text.includes('taulukkona') ? 'csv' : null, again: 'list' };
    },
    async run(query, options) {
      ran.push({ ...options, query });
      return { answer: everyBlock(options.locale ?? 'fi'), wantsFile: null, again: query };
    },
    complete: (field, prefix) => {
      const alias = prefix === 'migri' ? ['Maahanmuuttovirasto'] : [];
      const named = labels[field].filter((label) => label.toLowerCase().startsWith(prefix.toLowerCase()));
      return (field === 'beneficiary' && alias.length > 0 ? alias : named).map((label) => ({ label, key: label }));
    },
    async exportFile(query, format): Promise<ExportedFile | null> {
      exported.push(`${query} as ${format}`);
      const bytes = new TextEncoder().encode('a;b\n');
      return { name: `hankkeet.${format}`, mediaType: 'text/csv', bytes, rows: 3, totals: [], description: 'THL' };
    },
    readPhrase: (phrase) => ({ period: phrase === 'vuonna 2025' ? { from: null, to: null } : null, amount: null }),
    about: async (options) => everyBlock(options.locale ?? 'fi'),
    overview: async (options) => ({
      about: everyBlock(options.locale ?? 'fi'),
      examples: [],
      help: 'help',
      endingSoon: everyBlock(options.locale ?? 'fi'),
    }),
    resolve: () => null,
    commandQuery: () => 'list',
    nextDays: () => ({ from: toIsoDate('2024-03-05'), to: toIsoDate('2024-06-03') }),
    readSearch: () => ({ status: 'read', query: 'list' }),
    state: noState,
    startNotes: () => [],
    reload: async () => [],
    async close() {
      closed = true;
    },
  };
}

const noState: Bot['state'] = {
  languageOf: async () => null,
  chooseLanguage: async () => {},
  recallInstallation: async () => null,
  keepInstallation: async () => {},
  forgetInstallation: async () => {},
  isFirst: async () => true,
};
