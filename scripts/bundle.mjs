/**
 * Bundles what the package ships into bundle/: the commands with the little of oclif that they need, help with all of it,
 * the catalogue with its examples, and the library. Nothing is left to install, and what a run does not use is not loaded.
 *
 * CommonJS, since Node's loader of modules costs a fifth of its start; but only ESM can be split into chunks, so the chunks
 * are made as ESM and then turned into CommonJS one by one.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { littleOclif, loadedByName, suffixesWhenAsked, withoutExamples } from './bundle-plugins.mjs';

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
  legalComments: 'none',
  metafile: true,
};

rmSync(`${root}/bundle`, { recursive: true, force: true });
const results = await Promise.all([
  build({
    ...CHUNKS,
    entryPoints: ['src/main.ts', 'src/index.ts'],
    plugins: [littleOclif(), loadedByName, suffixesWhenAsked, withoutExamples],
  }),
  build({
    ...CHUNKS,
    entryPoints: ['src/help.ts', 'src/catalogue.ts', { in: 'tldts', out: 'tldts' }],
    external: ['typescript', 'ts-node'],
  }),
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

writeFileSync(`${root}/bundle/NOTICES.txt`, notices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))));

if (process.argv.includes('--verbose')) {
  const { analyzeMetafile } = await import('esbuild');
  for (const { metafile } of results) console.log(await analyzeMetafile(metafile));
}

/** Licences ask that their words go with the code: those of every package that was bundled. */
function notices(inputs) {
  const packages = new Set(inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  const notice = (folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    const words = file === undefined ? '' : `\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
    return `${name} ${version} (${license})\n${words}`;
  };
  return [...packages]
    .toSorted()
    .map(notice)
    .join(`\n${'-'.repeat(72)}\n`);
}
