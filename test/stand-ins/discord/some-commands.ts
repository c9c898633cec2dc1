import type { JsonObject } from '../slack/json.ts';

const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] };

/** Commands with a bit of everything. */
export const someCommands: readonly JsonObject[] = [
  {
    name: 'projects',
    name_localizations: { fi: 'hankkeet', 'sv-SE': 'projekt' },
    description: 'Projects',
    ...everywhere,
    options: [
      {
        type: 1,
        name: 'ask',
        name_localizations: { fi: 'kysy' },
        description: 'Ask',
        options: [{ type: 3, name: 'question', description: 'Question', required: true, max_length: 200 }],
      },
      {
        type: 1,
        name: 'show',
        description: 'Show',
        options: [
          { type: 3, name: 'project', description: 'Project', required: true, autocomplete: true },
          { type: 3, name: 'as', description: 'As', choices: [{ name: 'Table', name_localizations: { fi: 'Taulukko' }, value: 'table' }] },
          { type: 4, name: 'year', description: 'Year', min_value: 2014, max_value: 2030 },
          { type: 5, name: 'quiet', description: 'Quiet' },
          { type: 6, name: 'with', description: 'With' },
          { type: 7, name: 'in', description: 'In' },
          { type: 10, name: 'share', description: 'Share' },
        ],
      },
    ],
  },
  { name: 'plain', description: 'Plain' },
  { name: 'Ask about this', type: 3, ...everywhere },
  { name: 'Who is this', type: 2, ...everywhere },
];
