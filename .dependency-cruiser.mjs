/*
 * Who may look at whom. `npm run check` refuses every other import, and test/architecture breaks each rule on purpose.
 *
 *   floor 5   adapters/*     the terminal today; they see src/index.ts alone, and never each other
 *   floor 4   src/index.ts   the front door
 *   floor 3   src/engine     ties the rooms together
 *   floor 2   answer         question         store         export
 *   floor 1   locale     dataset     query-text     search     state
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

  'src/answer/': ['src/domain/', 'src/locale/', 'src/query-text/'],
  'src/question/': ['src/domain/', 'src/query-text/', 'src/search/'],
  'src/store/': ['src/domain/', 'src/search/'],
  'src/export/': ['src/domain/', 'src/locale/'],

  'src/engine/': ['src/[^/]+/'],
  'src/index.ts': ['src/'],
  'adapters/': ['src/index.ts'],
  'data/': ['src/domain/', 'src/dataset/'],
};

/** A package has one home: replacing it stays a change in one place. */
const homes = {
  'date-fns': 'src/domain/date.ts',
  minisearch: 'src/search/',
  koffi: 'src/search/',
  '@e965/xlsx': 'src/export/',
  'csv-stringify': 'src/dataset/',
};

/** Programs: what a person starts. They alone see arguments, the environment and the exit code. */
const programs = ['^adapters/[^/]+/main\\.ts$', '^data/make-[^/]+\\.ts$', '^src/search/make-snapshot\\.ts$', '^bench/'];

const ownCode = '^(src|adapters|data|bench|test)/';
const shipped = '^(src|adapters|data)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, seen]) => roomRule(room, seen)),
    ...Object.entries(homes).map(([name, home]) => ({
      name: `${name} has one home`,
      severity: 'error',
      from: { path: shipped, pathNot: under(home) },
      to: { path: `(^|/)node_modules/${name}/` },
    })),
    {
      name: 'adapters do not see each other',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'process is for programs',
      severity: 'error',
      from: { path: shipped, pathNot: programs },
      to: { path: '^(node:)?process$', dependencyTypes: ['core'] },
    },
    {
      name: 'the program does without tests and measurements',
      severity: 'error',
      from: { path: shipped },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'measurements do without tests',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^test/' },
    },
    {
      name: 'the program runs without development packages',
      severity: 'error',
      from: { path: shipped },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'every package is declared',
      severity: 'error',
      from: { path: ownCode },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'every import leads somewhere', severity: 'error', from: { path: ownCode }, to: { couldNotResolve: true } },
    { name: 'no circles', severity: 'error', from: { path: '^(src|adapters|data|bench)/' }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    // Imports of types count: a type from upstairs is a look upstairs.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

/** Refuses every import of own code that leads out of `room` and not into one of `seen`. */
function roomRule(room, seen) {
  return {
    name: `${room} sees ${seen.length === 0 ? 'nobody' : seen.join(', ')}`,
    severity: 'error',
    from: { path: under(room) },
    to: { path: ownCode, pathNot: [room, ...seen].map(under) },
  };
}

/** Matches a folder's files, or the one file. */
function under(path) {
  return `^${path.replaceAll('.ts', '\\.ts$')}`;
}
