// The rooms of src/ and what each may import: imports go down only, never in a circle. Type-only imports count.
// docs/architecture.md says what lives in each. `config` is imported by the composition, the use cases and the commands
// only: every other part is given its own slice. `store/open.ts` is the only way to a driver.
const ROOMS = {
  domain: [],
  ejoin: ['domain'],
  codes: ['domain'],
  rules: ['domain'],
  phrases: ['domain'],
  faults: ['domain', 'phrases'],
  render: ['domain', 'phrases'],
  engine: ['domain', 'ejoin', 'codes', 'rules', 'faults', 'render'],
  'store/contract': ['domain'],
  // Values in columns, as every driver keeps them.
  'store/rows': ['domain', 'store/contract'],
  'store/sqlite': ['domain', 'store/contract', 'store/rows'],
  'store/postgres': ['domain', 'store/contract', 'store/rows'],
  access: ['domain', 'rules', 'store/contract'],
  channels: ['domain', 'phrases', 'render'],
  delivery: ['domain', 'phrases', 'store/contract', 'channels', 'render'],
  observability: ['domain', 'store/contract'],
  'http/report': ['domain', 'ejoin', 'engine', 'store/contract', 'observability'],
  'http/api': ['domain', 'access', 'operations', 'observability', 'http/document.ts', 'http/html.ts'],
  'http/dashboard': [
    'domain',
    'access',
    'operations',
    'observability',
    'phrases',
    'render/local-time.ts',
    'http/api',
    'http/report/dependencies.ts',
    'http/assets.ts',
    'http/document.ts',
    'http/html.ts',
  ],
  // The server itself puts its rooms together.
  http: ['domain', 'access', 'observability', 'http/report', 'http/api', 'http/dashboard'],
  simulator: ['domain', 'ejoin'],
  mcp: ['domain'],
  config: ['domain', 'phrases', 'rules', 'faults', 'render'],
  runtime: ['domain'],
  operations: [
    'domain',
    'access',
    'phrases',
    'rules',
    'faults',
    'render',
    'engine',
    'store/contract',
    'channels',
    'delivery',
    'config',
    'runtime',
    'store/open.ts',
  ],
  // They parse, ask and print: what is asked is a use case in `operations`. `start` and `demo` run the `app`.
  commands: [
    'domain',
    'config',
    'codes',
    'operations',
    'app',
    'simulator',
    'mcp',
    'observability',
    'runtime',
    'render/local-time.ts',
    'http/api/openapi.ts',
    'version.ts',
  ],
};
/** Where parts are put together. */
const TOPS = ['app'];

const rooms = Object.entries(ROOMS);
const pathOf = (part) => (part.endsWith('.ts') ? `${part.replace('.', '\\.')}$` : `${part}/`);
/** Rooms within a room have rules of their own. */
const inner = (room) =>
  rooms
    .filter(([name]) => name.startsWith(`${room}/`))
    .map(([name]) => `^src/${name}/`)
    .join('|');
const roomRules = rooms.map(([room, below]) => ({
  name: `${room}-imports-only-what-is-below`,
  severity: 'error',
  from: { path: `^src/${room}/`, ...(inner(room) && { pathNot: inner(room) }) },
  to: { path: '^src/', pathNot: `^src/(${[room, ...below].map(pathOf).join('|')})` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'every-room-is-listed',
      severity: 'error',
      from: {
        path: '^src/.+/',
        pathNot: `^src/(${[...Object.keys(ROOMS), ...TOPS].join('|')}|store/open\\.ts$)`,
      },
      to: {},
    },
    {
      name: 'commands-are-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli\\.ts)' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'people-and-programs-ask-operations',
      severity: 'error',
      from: { path: '^src/(commands|http/api|http/dashboard|bot)/' },
      to: { path: '^src/(store|delivery|engine|rules|faults|ejoin)/' },
    },
    ...roomRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
