/** Domains that people mistype most, because most people write to them. */
const POPULAR = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'qq.com',
  '163.com',
  '126.com',
  'sina.com',
  'mail.ru',
  'yandex.ru',
  'proton.me',
  'protonmail.com',
  'zoho.com',
  'comcast.net',
  'fastmail.com',
] as const;

/** Slips of the last label that are no top-level domain themselves (IANA root zone database, 2026-01). */
const MISTYPED_ENDS: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  cim: 'com',
  cpm: 'com',
  comm: 'com',
  coom: 'com',
  nte: 'net',
  ent: 'net',
  ner: 'net',
  nett: 'net',
  ogr: 'org',
  rog: 'org',
  orgg: 'org',
};

const LIMIT = 2;

/** The domain that was probably meant: a popular one that is at most two slips away, else the name with a sound end. */
export function likelyDomain(domain: string): string | undefined {
  const name = domain.toLowerCase();
  if ((POPULAR as readonly string[]).includes(name)) return undefined;
  const ranked = POPULAR.map((popular) => ({ popular, distance: slips(name, popular) }))
    // Two slips in a short name (qq.com) are another name, not a mistyped one.
    .filter(({ popular, distance }) => distance <= (popular.length < 8 ? 1 : LIMIT))
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.popular ?? withRightEnd(name);
}

function withRightEnd(name: string): string | undefined {
  const dot = name.lastIndexOf('.');
  const end = MISTYPED_ENDS[name.slice(dot + 1)];
  return dot < 0 || end === undefined ? undefined : `${name.slice(0, dot)}.${end}`;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
export function slips(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > LIMIT) return LIMIT + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
