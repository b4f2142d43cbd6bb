/** The import law of docs/architecture.md: each place, and what of src it may import. */
const LAYERS = {
  syntax: ['syntax'],
  data: ['data'],
  findings: ['findings'],
  facts: ['facts', 'syntax'],
  reasons: ['reasons', 'findings'],
  config: ['config', 'findings', 'data', 'rules/words.ts'],
  rules: ['rules', 'facts', 'findings', 'syntax', 'data'],
  patterns: ['patterns', 'findings', 'syntax', 'data', 'reasons', 'facts'],
  probes: ['probes', 'io/ports.ts', 'facts', 'syntax', 'data'],
  pages: ['pages', 'facts', 'findings', 'syntax', 'data', 'words/phrase.ts'],
  reporters: ['reporters', 'findings', 'words/define.ts'],
  words: ['words', 'findings'],
};

const paths = (places) => `^src/(${places.map((place) => place.replace('.', '\\.')).join('|')})`;

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(LAYERS).map(([layer, allowed]) => ({
      name: `${layer}-imports`,
      comment: `src/${layer} may import of src only: ${allowed.join(', ')}`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: paths(allowed) },
    })),
    {
      name: 'ports-know-only-facts',
      severity: 'error',
      from: { path: '^src/io/ports\\.ts$' },
      to: { path: '^src/', pathNot: '^src/facts/' },
    },
    {
      name: 'node-ports-imports',
      severity: 'error',
      from: { path: '^src/io/node/' },
      to: { path: '^src/', pathNot: '^src/(io/|facts/|syntax/|data/|usage-error\\.ts)' },
    },
    {
      name: 'only-commands-know-the-process',
      comment: 'oclif and io/node are for commands, command.ts and what they alone use',
      severity: 'error',
      from: { path: '^src/(judge|diagnose|index|rules|patterns|probes|facts|findings|reporters|pages|syntax|data)' },
      to: { path: '^(src/io/node/|node_modules/@oclif)' },
    },
    {
      name: 'nobody-imports-commands',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|main\\.ts$)' },
      to: { path: '^src/commands/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs'] },
  },
};
