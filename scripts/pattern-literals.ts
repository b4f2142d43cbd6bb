import { PATTERNS } from '../src/patterns/index.ts';
import { literalsOf } from '../src/patterns/literals-of.ts';

/** A line a pattern: the literals by which its expressions are found, worked out here so that no run has to. */
export function patternLiterals(): string {
  const lines = PATTERNS.flatMap(({ id, match }) => {
    const each = match.map(literalsOf);
    if (each.includes(undefined)) return [];
    const all = [...new Set(each.flatMap((literals) => literals ?? []))].sort();
    return [`  ${JSON.stringify(id)}: ${JSON.stringify(all)},\n`];
  });
  return `export const LITERALS: Readonly<Record<string, readonly string[]>> = {\n${lines.join('')}};\n`;
}
