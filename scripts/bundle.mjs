/**
 * Bundles what the package ships into bundle/: the commands with the little of oclif that they need, help with all of it,
 * the catalogue with its examples, and the library. Nothing is left to install, and what a run does not use is not loaded.
 *
 * CommonJS, since Node's loader of modules costs a fifth of its start; but only ESM can be split into chunks, so the chunks
 * are made as ESM and then turned into CommonJS one by one.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { littleOclif, loadedByName, withoutExamples } from './bundle-plugins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const COMMON = {
  absWorkingDir: root,
  outdir: 'bundle',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
};

const CHUNKS = {
  ...COMMON,
  bundle: true,
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
  legalComments: 'linked',
  metafile: true,
};

rmSync(`${root}/bundle`, { recursive: true, force: true });
const results = await Promise.all([
  build({
    ...CHUNKS,
    entryPoints: ['src/main.ts', 'src/index.ts'],
    plugins: [littleOclif(), loadedByName, withoutExamples],
  }),
  build({ ...CHUNKS, entryPoints: ['src/help.ts', 'src/catalogue.ts'], external: ['typescript', 'ts-node'] }),
]);

// Before the second pass: esbuild reads there how a default export is to be taken.
writeFileSync(`${root}/bundle/package.json`, '{ "type": "commonjs" }\n');
const made = readdirSync(`${root}/bundle`).filter((file) => file.endsWith('.js'));
await build({
  ...COMMON,
  entryPoints: made.map((file) => join('bundle', file)),
  outbase: 'bundle',
  allowOverwrite: true,
  format: 'cjs',
  supported: { 'dynamic-import': false },
  // Names stay, for the stack of a bug report; a tenth less to read.
  minifyWhitespace: true,
  lineLimit: 160,
});

if (process.argv.includes('--verbose')) {
  const { analyzeMetafile } = await import('esbuild');
  for (const { metafile } of results) console.log(await analyzeMetafile(metafile));
}
