/**
 * Builds maildoctor_VERSION_all.deb in the folder that is named (default: the checkout): the packed program, man pages,
 * completions, an example of a configuration, a timer. The same commit gives the same octets.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bashCompletion, zshCompletion } from './completions.mjs';
import { fold } from './fold.mjs';
import { manPages } from './man-pages.mjs';
import { readCommands } from './manifest.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Of the last commit, so that a build can be made again; without git, of the change log. */
function releaseDate() {
  if (process.env.SOURCE_DATE_EPOCH) return new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000);
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' });
    return new Date(Number(seconds) * 1000);
  } catch {
    return statSync(join(ROOT, 'CHANGELOG.md')).mtime;
  }
}

function write(path, content, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
}

/** gzip without a time: zlib writes none. */
const compressed = (content) => gzipSync(content, { level: 9 });

const from = (name) => readFileSync(join(ROOT, 'packaging', name), 'utf8');

/** What npm would install, below /usr/share/maildoctor; types and what belongs to npm are left out. */
function unpackProgram(folder, tree, tarball) {
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const packed = join(folder, 'package');
  const place = join(tree, 'usr/share/maildoctor');
  for (const part of ['bin', 'bundle', 'package.json', 'oclif.manifest.json'])
    cpSync(join(packed, part), join(place, part), { recursive: true });
  rmSync(join(place, 'bin/dev.js'), { force: true });
  for (const file of readdirSync(join(place, 'bundle')).filter((one) => one.endsWith('.LEGAL.txt')))
    rmSync(join(place, 'bundle', file));
  mkdirSync(join(tree, 'usr/bin'), { recursive: true });
  symlinkSync('../share/maildoctor/bin/run.js', join(tree, 'usr/bin/maildoctor'));
}

function writeTree(tree, date) {
  const commands = readCommands(join(ROOT, 'oclif.manifest.json'));
  for (const [name, page] of manPages(commands, { date, version }))
    write(join(tree, `usr/share/man/man1/${name}.gz`), compressed(page));
  write(join(tree, 'usr/share/bash-completion/completions/maildoctor'), bashCompletion(commands));
  write(join(tree, 'usr/share/zsh/vendor-completions/_maildoctor'), zshCompletion(commands));
  const doc = join(tree, 'usr/share/doc/maildoctor');
  write(join(doc, 'examples/maildoctor.yaml'), from('maildoctor.yaml'));
  write(join(doc, 'copyright'), copyright());
  write(join(doc, 'changelog.gz'), compressed(debianChangelog(date)));
  for (const unit of ['maildoctor.service', 'maildoctor.timer'])
    write(join(tree, 'lib/systemd/system', unit), from(`deb/${unit}`));
}

/** The change log's newest section in Debian's form (deb-changelog.5). */
function debianChangelog(date) {
  const [, section = ''] = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').split(/^## .*$/m);
  const changes = [...section.matchAll(/^\* (.+(?:\n {2}.+)*)$/gm)].map(
    ([, words]) => `  * ${fold(words.replace(/\n */g, ' '), 74).join('\n    ')}`,
  );
  const [, maintainer] = /^Maintainer: (.*)$/m.exec(from('deb/control')) ?? [];
  const time = date.toUTCString().replace('GMT', '+0000').replace(/,0/, ', ');
  return `maildoctor (${version}) unstable; urgency=medium\n\n${changes.join('\n')}\n\n -- ${maintainer}  ${time}\n`;
}

/** The words of the licence stand indented below its name (copyright-format 1.0). */
function copyright() {
  const words = readFileSync(join(ROOT, 'LICENSE'), 'utf8').replace(/^[\s\S]*?\n\n(?=Permission)/, '');
  const indented = words
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? ' .' : ` ${line}`));
  return `${from('deb/copyright')}${indented.join('\n')}\n`;
}

function writeControl(tree) {
  const size = Number(execFileSync('du', ['-sk', '--apparent-size', tree], { encoding: 'utf8' }).split('\t')[0]);
  const control = from('deb/control').replace('@VERSION@', version);
  write(join(tree, 'DEBIAN/control'), control.replace('Priority:', `Installed-Size: ${size}\nPriority:`));
  for (const script of ['postinst', 'prerm', 'postrm']) {
    if (existsSync(join(ROOT, 'packaging/deb', script)))
      write(join(tree, 'DEBIAN', script), from(`deb/${script}`), 0o755);
  }
  const files = execFileSync('find', ['.', '-type', 'f', '-not', '-path', './DEBIAN/*', '-printf', '%P\n'], {
    cwd: tree,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .toSorted();
  write(join(tree, 'DEBIAN/md5sums'), execFileSync('md5sum', files, { cwd: tree }));
}

const given = process.argv.slice(2);
const output = resolve(given.find((one) => !one.startsWith('--')) ?? ROOT);
const ready = given.find((one) => one.startsWith('--tarball='))?.slice('--tarball='.length);
const folder = mkdtempSync(join(tmpdir(), 'maildoctor-deb-'));
try {
  const tree = join(folder, 'tree');
  const date = releaseDate();
  const tarball =
    ready ??
    join(
      folder,
      execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' })
        .trim()
        .split('\n')
        .at(-1),
    );
  unpackProgram(folder, tree, tarball);
  writeTree(tree, date);
  writeControl(tree);
  execFileSync('find', [tree, '-type', 'd', '-exec', 'chmod', '755', '{}', '+']);
  execFileSync('find', [tree, '-exec', 'touch', '-h', '-d', date.toISOString(), '{}', '+']);
  const file = join(output, `maildoctor_${version}_all.deb`);
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zxz', '--build', tree, file], {
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Math.floor(date.getTime() / 1000)) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
