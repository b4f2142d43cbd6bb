/**
 * Bundles what the package ships into bundle/: the commands with the little of oclif that they need, help with all of it,
 * and the library. Nothing is left to install, and what a command does not use is not loaded.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const COMMON = {
  absWorkingDir: root,
  outdir: 'bundle',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: false,
  legalComments: 'linked',
  logLevel: 'warning',
  // What comes as CommonJS still calls `require` for the parts of Node.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
};

/**
 * Of oclif only Command, Args and Flags: what its configuration, help, spinner and error printing pull in is stood in for,
 * by importer below node_modules/@oclif/core/lib.
 */
const STAND_INS = [
  [/\/command\.js$/, /^\.\/config$/, ''],
  [/\/command\.js$/, /^\.\/help\/util$/, 'exports.normalizeArgv = () => [];'],
  [/\/flags\.js$/, /^\.\/help$/, ''],
  [/\/errors\/index\.js$/, /^\.\/handle$/, ''],
  [/\/ux\/index\.js$/, /^\.\/action\//, 'exports.__esModule = true; exports.default = class { stop() {} };'],
  [/\/ux\/index\.js$/, /^\.\/colorize-json$/, ''],
  [
    /\/logger\.js$/,
    /^debug$/,
    'const log = Object.assign(() => {}, { enabled: false, extend: () => log }); module.exports = () => log;',
  ],
  [/\/errors\/errors\/[a-z-]+\.js$/, /^(?:wrap-ansi|indent-string|clean-stack)$/, 'module.exports = (text) => text;'],
  [
    /\/parser\/errors\.js$/,
    /^\.\.\/ux\/list$/,
    "exports.__esModule = true; exports.default = (rows) => rows.map((row) => row.join('  ')).join('\\n');",
  ],
];

const littleOclif = {
  name: 'little-oclif',
  setup(builder) {
    builder.onResolve({ filter: /^@oclif\/core$/ }, () => ({ path: 'core', namespace: 'little' }));
    builder.onLoad({ filter: /^core$/, namespace: 'little' }, () => ({
      contents: `
        export { Command } from '@oclif/core/command';
        export * as Flags from '@oclif/core/flags';
        export * as Args from '@oclif/core/args';`,
      resolveDir: root,
    }));
    builder.onResolve({ filter: /^[./a-z]/ }, ({ path, importer }) => {
      if (!importer.includes('/@oclif/core/lib/')) return undefined;
      const index = STAND_INS.findIndex(([from, what]) => from.test(importer) && what.test(path));
      return index < 0 ? undefined : { path: String(index), namespace: 'stand-in' };
    });
    builder.onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[Number(path)][2] || 'module.exports = {};',
    }));
    builder.onResolve({ filter: /\/help\.ts$/ }, () => ({ path: './help.js', external: true }));
  },
};

rmSync(`${root}/bundle`, { recursive: true, force: true });
const chunkNames = (name) => `${name}/[name]-[hash]`;
const results = await Promise.all([
  build({
    ...COMMON,
    entryPoints: ['src/main.ts', 'src/index.ts'],
    chunkNames: chunkNames('chunks'),
    plugins: [littleOclif],
    metafile: true,
  }),
  build({
    ...COMMON,
    entryPoints: ['src/help.ts'],
    chunkNames: chunkNames('help'),
    external: ['typescript', 'ts-node'],
    metafile: true,
  }),
]);
if (process.argv.includes('--verbose')) {
  const { analyzeMetafile } = await import('esbuild');
  for (const { metafile } of results) console.log(await analyzeMetafile(metafile));
}
