const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** RFC 2181 section 8: a TTL has 31 bits. */
const LONGEST = 0x7fff_ffff;

/** Seconds, as a number or in BIND's form `1h30m`; undefined where it is neither. */
export function readDuration(text: string): number | undefined {
  if (!/^(\d+|(\d+[smhdw])+)$/i.test(text)) return undefined;
  const parts = [...text.toLowerCase().matchAll(/(\d+)([smhdw]?)/g)];
  const seconds = parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (UNITS[unit] ?? 1), 0);
  return seconds <= LONGEST ? seconds : undefined;
}
