const UNIT_SECONDS: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

/** `1h2m3.5s` in seconds, as Exim and OpenSMTPD write it; undefined where it is none. */
export function durationOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:\d{1,9}[wdhm])*(?:\d{1,9}(?:\.\d{1,9})?s)?$/.test(text) || text === '')
    return undefined;
  return [...text.matchAll(/([\d.]+)([wdhms])/g)].reduce(
    (sum, [, number, unit = 's']) => sum + Number(number) * (UNIT_SECONDS[unit] ?? 0),
    0,
  );
}
