#!/usr/bin/env node
// CommonJS, since Node's loader of modules would cost more than the answer to --version.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const argv = process.argv.slice(2);

if (argv[0] === '--version' || argv[0] === '-v') {
  const { version } = require('../package.json');
  process.stdout.write(`maildoctor/${version} ${process.platform}-${process.arch} node-${process.version}\n`);
} else if (existsSync(join(root, 'dist', 'main.js'))) {
  // A checkout runs what tsc made; the package holds the bundle alone.
  import('../dist/main.js').then(({ main }) => main(argv, root));
} else {
  require('../bundle/main.js').main(argv, root);
}
