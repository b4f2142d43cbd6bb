const REFERENCE = /\$(?:\{([a-z0-9_]+)\}|\(([a-z0-9_]+)\)|([a-z0-9_]+))/gi;
/** References that refer to each other end here. */
const DEPTH_LIMIT = 16;

/** Parameters of a main.cf, or of what `postconf` prints, references to each other filled in (postconf(5)). */
export function readMainCf(text: string): ReadonlyMap<string, string> {
  const raw = new Map<string, string>();
  let current: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    const match = /^([A-Za-z0-9_]+)\s*=\s*(.*)$/.exec(line);
    // A line that begins with white space continues the one before.
    if (/^\s/.test(line) && current !== undefined) raw.set(current, `${raw.get(current)} ${line.trim()}`.trim());
    else if (match?.[1] !== undefined) {
      current = match[1];
      raw.set(current, (match[2] ?? '').trim());
    }
  }
  return new Map([...raw].map(([name, value]) => [name, filled(value, raw, 0)]));
}

function filled(value: string, raw: ReadonlyMap<string, string>, depth: number): string {
  if (depth > DEPTH_LIMIT || !value.includes('$')) return value;
  return value.replace(REFERENCE, (whole, braced?: string, bracketed?: string, plain?: string) => {
    const name = braced ?? bracketed ?? plain ?? '';
    const known = raw.get(name);
    return known === undefined ? whole : filled(known, raw, depth + 1);
  });
}
