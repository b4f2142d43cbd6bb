#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  process.stdout.write(`maildoctor/${version} ${process.platform}-${process.arch} node-${process.version}\n`);
} else {
  // A checkout runs what tsc made; the package holds the bundle alone.
  const { main } = await import(existsSync(`${root}dist/main.js`) ? '../dist/main.js' : '../bundle/main.js');
  await main(argv, root);
}
