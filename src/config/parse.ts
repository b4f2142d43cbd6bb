import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { CONFIG, type Config } from './schema.ts';

type Path = readonly (string | number)[];

/** A mistake in the file, at a place of it (both count from 1). */
export interface ConfigMistake {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}
export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly mistake: ConfigMistake };

/**
 * Reads maildoctor.yaml (YAML 1.2), of which `file` is the path; a first mistake is told with its place. Aliases may not
 * multiply without bound.
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error) return { ok: false, mistake: { message: error.message, ...at(error.pos[0]) } };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    return { ok: false, mistake: { message: (cause as Error).message, line: 1, column: 1 } };
  }
  const result = v.safeParse(CONFIG, value);
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const offset = keyOffset(document, path) ?? offsetOf(document, path);
    return { ok: false, mistake: { message: told(issue, path), ...at(offset) } };
  }
  const { waivers, ...config } = result.output;
  const placed = waivers?.map((waiver, index) => ({
    ...waiver,
    location: { file, ...at(offsetOf(document, ['waivers', index])) },
  }));
  return { ok: true, config: { ...config, ...(placed ? { waivers: placed } : {}) } };
}

/** The innermost part of the path that stands in the file; a missing key has no place of its own, nor has what is behind an alias. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  const node = path.map((_, index) => document.getIn(path.slice(0, path.length - index), true)).find(isNode);
  return node?.range?.[0] ?? 0;
}

/** Where the last key of the path stands, if it does: a wrong key is shown rather than its value. */
function keyOffset(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const items = (parent as { readonly items?: readonly { readonly key?: unknown }[] } | null)?.items ?? [];
  const key = items.map((item) => item.key).find((one) => isNode(one) && String(one) === String(path.at(-1)));
  return isNode(key) ? key.range?.[0] : undefined;
}

function told(issue: v.BaseIssue<unknown>, path: Path): string {
  const where = path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
  if (issue.expected === 'never') return `there is no setting "${where}"`;
  if (issue.received === 'undefined') return `"${where}" is missing`;
  if (issue.type === 'picklist') return `"${where}" is ${issue.received}, not one of ${issue.expected}`;
  if (issue.expected !== null && issue.kind === 'schema')
    return `"${where}" should be ${issue.expected}, but is ${issue.received}`;
  return `"${where}" ${issue.message}`;
}
