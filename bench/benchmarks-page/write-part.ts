import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** Puts a benchmark's part in place of the one that stands in docs/benchmarks.md, or at its end. */
export function writePart(name: string, text: string): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '# Benchmarks\n';
  const [begin, end] = [`<!-- ${name}: written by npm run bench -- ${name} -->`, `<!-- end of ${name} -->`];
  const part = `${begin}\n\n${text.trim()}\n\n${end}\n`;
  const start = page.indexOf(begin);
  const stop = page.indexOf(end);
  writeFileSync(
    PAGE,
    start < 0 || stop < 0
      ? `${page.trimEnd()}\n\n${part}`
      : `${page.slice(0, start)}${part}${page.slice(stop + end.length + 1)}`,
  );
}

/** Where it was measured. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
