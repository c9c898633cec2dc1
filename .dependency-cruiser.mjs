/*
 * Who may look at whom. `npm run check` refuses every other import, and test/architecture breaks each rule on purpose.
 *
 *   floor 6   adapters/main.ts   starts the adapters that are wanted
 *   floor 5   adapters/NAME      the terminal, Slack; they see src/index.ts alone, and never each other
 *   floor 4   src/index.ts   the front door
 *   floor 3   src/engine     ties the rooms together
 *   floor 2   answer     question     store     export     refresh     import
 *   floor 1   locale     dataset     query-text     search     state     chat     table
 *   floor 0   domain         knows nobody
 *
 * A line below names what a room may look at, besides itself. Nothing looks up, and rooms of one floor do not see each other.
 */
const rooms = {
  'src/domain/': [],

  'src/locale/': ['src/domain/'],
  'src/dataset/': ['src/domain/'],
  'src/query-text/': ['src/domain/'],
  'src/search/': ['src/domain/'],
  'src/state/': ['src/domain/'],
  'src/chat/': ['src/domain/'],
  'src/table/': ['src/domain/'],

  'src/answer/': ['src/domain/', 'src/locale/', 'src/query-text/'],
  'src/question/': ['src/domain/', 'src/query-text/', 'src/search/'],
  'src/store/': ['src/domain/', 'src/search/'],
  'src/export/': ['src/domain/', 'src/locale/'],
  'src/refresh/': ['src/domain/', 'src/dataset/'],
  'src/import/': ['src/domain/', 'src/dataset/', 'src/table/'],

  'src/engine/': ['src/[^/]+/'],
  'src/index.ts': ['src/'],
  'adapters/': ['src/index.ts'],
  'data/': ['src/domain/', 'src/dataset/'],
};

/** A package has one home, or one for reading and one for writing: replacing it stays a change in one place. */
const homes = {
  'date-fns': ['src/domain/date.ts'],
  minisearch: ['src/search/'],
  koffi: ['src/search/'],
  '@e965/xlsx': ['src/export/', 'src/table/'],
  htmlparser2: ['src/table/'],
  'csv-stringify': ['src/dataset/'],
  pino: ['src/chat/'],
  '@slack/bolt': ['adapters/slack/'],
  'discord.js': ['adapters/discord/'],
};

/** Programs: what a person starts. They alone see arguments, the environment and the exit code. */
const programs = [
  '^adapters/main\\.ts$',
  '^adapters/[^/]+/main\\.ts$',
  '^data/make-[^/]+\\.ts$',
  '^src/search/make-snapshot\\.ts$',
  '^bench/',
];

const ownCode = '^(src|adapters|data|bench|test)/';
const shipped = '^(src|adapters|data)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, seen]) =>
      rule(`${room} sees ${seen.join(', ') || 'nobody'}`, { path: under(room) }, { path: ownCode, pathNot: [room, ...seen].map(under) }),
    ),
    ...Object.entries(homes).map(([name, rooms]) =>
      rule(`${name} lives in ${rooms.join(', ')}`, { path: shipped, pathNot: rooms.map(under) }, { path: `(^|/)node_modules/${name}/` }),
    ),
    rule('adapters do not see each other', { path: '^adapters/([^/]+)/' }, { path: '^adapters/', pathNot: '^adapters/$1/' }),
    rule('process is for programs', { path: shipped, pathNot: programs }, { path: '^(node:)?process$', dependencyTypes: ['core'] }),
    // `createRequire` would hide a package from every rule here.
    rule(
      'require is for koffi',
      { path: shipped, pathNot: under('src/search/voikko.ts') },
      { path: '^(node:)?module$', dependencyTypes: ['core'] },
    ),
    rule('measurements do without tests', { path: '^bench/' }, { path: '^test/', pathNot: '^test/stand-ins/' }),
    rule('development packages stay at home', { path: shipped }, { dependencyTypes: ['npm-dev'] }),
    rule('every package is declared', { path: ownCode }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    rule('every import leads somewhere', { path: ownCode }, { couldNotResolve: true }),
    rule('no circles', { path: '^(src|adapters|data|bench)/' }, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    // Imports of types count: a type from upstairs is a look upstairs.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

/**
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule
 *
 * An import from a file like `from` to a file like `to` is refused.
 *
 * @param {string} name
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
function rule(name, from, to) {
  return { name, severity: 'error', from, to };
}

/**
 * The pattern of a folder's files, or of the one file.
 *
 * @param {string} path
 */
function under(path) {
  return `^${path.replaceAll('.ts', '\\.ts$')}`;
}
