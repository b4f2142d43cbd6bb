/** The record and the policy of MTA-STS (RFC 8461 sections 3.1 and 3.2). */
export interface StsPolicy {
  readonly mode: 'enforce' | 'testing' | 'none';
  /** Host names, or patterns of the form `*.example.com`. */
  readonly mx: readonly string[];
  /** Seconds. */
  readonly maxAge: number;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };
const bad = (problem: string) => ({ ok: false, problem }) as const;

export const isStsRecord = (text: string): boolean => /^v=STSv1\s*(?:;|$)/.test(text);

/** The `id` of a record: it changes when the policy does. */
export function parseStsRecord(text: string): Parsed<string> {
  const fields = text.split(';').map((field) => field.trim());
  const ids = fields.filter((field) => /^id\s*=/.test(field)).map((field) => field.replace(/^id\s*=\s*/, ''));
  if (ids.length !== 1) return bad(ids.length === 0 ? 'it has no id' : 'it has several ids');
  const [id = ''] = ids;
  return /^[a-zA-Z0-9]{1,32}$/.test(id)
    ? { ok: true, value: id }
    : bad(`its id "${id}" is not 1 to 32 letters and digits`);
}

const MAX_AGE_LIMIT = 31_557_600;

export function parseStsPolicy(text: string): Parsed<StsPolicy> {
  const fields = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const match = /^([a-zA-Z0-9][a-zA-Z0-9_.-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line);
    if (!match) return bad(`the line "${line.slice(0, 80)}" is not "key: value"`);
    const [, key = '', value = ''] = match;
    fields.set(key, [...(fields.get(key) ?? []), value]);
  }
  const first = (key: string): string | undefined => fields.get(key)?.[0];
  if (first('version') !== 'STSv1') return bad('it does not say "version: STSv1"');
  const mode = first('mode');
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none') return bad(`its mode is "${mode ?? ''}"`);
  const maxAge = first('max_age');
  if (maxAge === undefined || !/^\d{1,10}$/.test(maxAge)) return bad('it has no max_age in seconds');
  const mx = fields.get('mx') ?? [];
  if (mode !== 'none' && mx.length === 0) return bad('it names no mx');
  const odd = mx.find((name) => !/^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/i.test(name));
  if (odd !== undefined) return bad(`its mx "${odd}" is not a host name`);
  return { ok: true, value: { mode, mx, maxAge: Math.min(Number(maxAge), MAX_AGE_LIMIT) } };
}

/** RFC 8461 section 4.1: `*` stands for exactly one label. */
export function stsAllows({ mx }: Pick<StsPolicy, 'mx'>, host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return mx.some((pattern) => {
    const wanted = pattern.toLowerCase().replace(/\.$/, '');
    return wanted.startsWith('*.')
      ? name.slice(name.indexOf('.') + 1) === wanted.slice(2) && name.includes('.')
      : wanted === name;
  });
}
