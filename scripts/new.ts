/**
 * Scaffolds: `npm run new rule spf/void-lookups`, `npm run new pattern rate/greylisted`. Writes the one file that is
 * needed (a third word is the pattern's first sample: `maildoctor explain --list unknown` prints it), then the indexes; the tests fail until its words and examples are real.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expressionOf } from '../src/syntax/logs/expression-of.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kind, id, text] = process.argv.slice(2);

const TEMPLATES: Readonly<Record<string, (id: string, text: string | undefined) => string>> = {
  rule: (name) => `import { absent } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';

export default defineRule({
  id: '${name}',
  severity: 'warning',
  title: '',
  message: '{domain}',
  why: '',
  fix: '',
  references: [],
  needs: ['txt'],
  check({ txt }, { target }) {
    return txt.state === 'found' ? [{ subject: target, data: { domain: target } }] : [];
  },
  examples: [{ name: '', facts: { txt: absent('nodata') }, findings: 0 }],
});
`,
  pattern: (name, text) => `import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/${name}',
  reason: 'policy-generic',
  rank: 'exact',
  match: [${text === undefined ? '' : `/${expressionOf(text)}/i`}],
  source: '',
  samples: [${text === undefined ? '' : JSON.stringify(text)}],
  nearMisses: [],
});
`,
};

const template = TEMPLATES[kind ?? ''];
if (template === undefined || id === undefined || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) {
  console.error('npm run new rule TOPIC/FAULT, or: npm run new pattern FAMILY/FAULT (lower case, with hyphens)');
  process.exit(2);
}
const path = join('src', `${kind}s`, `${id}.ts`);
if (existsSync(join(root, path))) {
  console.error(`${path} is there already`);
  process.exit(2);
}
mkdirSync(dirname(join(root, path)), { recursive: true });
writeFileSync(join(root, path), template(id, text));
execFileSync('npm', ['run', '--silent', 'generate', '--', '--indexes'], { cwd: root, stdio: 'inherit' });
console.log(`wrote ${path}: fill in its words and examples, then npm test`);
