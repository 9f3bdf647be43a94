// The rooms of src/ and what each may import: imports go down only, never in a circle. Type-only imports count.
const ROOMS = {
  domain: [],
  ejoin: ['domain'],
  codes: ['domain'],
  rules: ['domain'],
  faults: ['domain'],
  render: ['domain'],
  engine: ['domain', 'ejoin', 'codes', 'rules', 'faults', 'render'],
  store: ['domain'],
  channels: ['domain', 'render'],
  delivery: ['domain', 'store', 'channels', 'render'],
  http: ['domain', 'ejoin', 'store'],
  config: ['domain', 'rules', 'faults', 'render'],
  runtime: ['domain'],
};

const roomRules = Object.entries(ROOMS).map(([room, below]) => ({
  name: `${room}-imports-only-what-is-below`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'every-room-is-listed',
      severity: 'error',
      from: {
        path: '^src/[^/]+/',
        pathNot: `^src/(${[...Object.keys(ROOMS), 'relay', 'commands'].join('|')})/`,
      },
      to: {},
    },
    {
      name: 'relay-is-above-the-rooms',
      severity: 'error',
      from: { path: `^src/(${Object.keys(ROOMS).join('|')})/` },
      to: { path: '^src/relay/' },
    },
    {
      name: 'commands-are-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli\\.ts)' },
      to: { path: '^src/commands/' },
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
