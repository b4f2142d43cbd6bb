/** How the bundle leaves out what a run of a command does not need. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import ts from 'typescript';

/**
 * Of oclif only Command, Args and Flags: what its configuration, help, spinner and error printing pull in is stood in for,
 * by importer below node_modules/@oclif/core/lib. An entry that nothing imports any more fails the build, so that an update
 * of oclif is noticed here and not by slower starts.
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

export const littleOclif = () => ({
  name: 'little-oclif',
  setup(builder) {
    const used = new Set();
    builder.onResolve({ filter: /^@oclif\/core$/ }, ({ importer }) => ({
      path: 'core',
      namespace: 'little',
      pluginData: dirname(importer),
    }));
    builder.onLoad({ filter: /^core$/, namespace: 'little' }, ({ pluginData }) => ({
      contents: `
        export { Command } from '@oclif/core/command';
        export * as Flags from '@oclif/core/flags';
        export * as Args from '@oclif/core/args';`,
      resolveDir: pluginData,
    }));
    builder.onResolve({ filter: /^[./a-z]/ }, ({ path, importer }) => {
      if (!importer.includes('/@oclif/core/lib/')) return undefined;
      const index = STAND_INS.findIndex(([from, what]) => from.test(importer) && what.test(path));
      if (index < 0) return undefined;
      used.add(index);
      return { path: String(index), namespace: 'stand-in' };
    });
    builder.onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[Number(path)][2] || 'module.exports = {};',
    }));
    builder.onEnd(() => {
      const unused = STAND_INS.filter((_, index) => !used.has(index));
      return { errors: unused.map(([from, what]) => ({ text: `oclif: ${from} imports ${what} no longer` })) };
    });
  },
});

/** What is bundled on its own, with all of oclif or with the examples, and is loaded when it is asked for. */
export const loadedByName = {
  name: 'loaded-by-name',
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\/(?:help|catalogue)\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace(/^.*\/(.*)\.ts$/, './$1.js'), external: true } : undefined,
    );
  },
};

/** The public suffix list takes as long to load as all rules together, and few of them ask it: it is loaded at the first question. */
export const suffixesWhenAsked = {
  name: 'suffixes-when-asked',
  setup(builder) {
    builder.onResolve({ filter: /^tldts$/ }, () => ({ path: 'tldts', namespace: 'when-asked' }));
    builder.onResolve({ filter: /^\.\/tldts\.js$/, namespace: 'when-asked' }, ({ path }) => ({ path, external: true }));
    builder.onLoad({ filter: /./, namespace: 'when-asked' }, () => ({
      contents:
        "let list; export const getDomain = (...asked) => (list ??= require('./tldts.js').default).getDomain(...asked);",
    }));
  },
};

/** Properties of rules and patterns that are tests and documentation, and only `maildoctor rule` prints. */
const EXAMPLES = new Set(['examples', 'samples', 'nearMisses']);

/** Examples make half of a rule, and building their sample facts takes longer than judging. */
export const withoutExamples = {
  name: 'without-examples',
  setup(builder) {
    builder.onLoad({ filter: /\/src\/(?:rules|patterns)\/.*\.ts$/ }, async ({ path }) => ({
      contents: stripped(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function stripped(path, text) {
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && EXAMPLES.has(node.name.getText()) && isDefinition(node.parent.parent))
      cuts.push([node.initializer.getStart(), node.initializer.end]);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true), visit);
  return cuts.reduceRight((kept, [start, end]) => `${kept.slice(0, start)}[]${kept.slice(end)}`, text);
}

/** `defineRule({ … })`, `definePattern({ … })` and their like. */
const isDefinition = (node) => ts.isCallExpression(node) && /^define[A-Z]/.test(node.expression.getText());
