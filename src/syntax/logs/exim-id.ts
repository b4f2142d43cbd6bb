const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * When a message came in, by its id: the first six characters are seconds since the epoch in base 62 (Exim's
 * specification, "Message identification"); undefined where it is none.
 */
export function eximArrival(id: string): number | undefined {
  if (!/^[0-9A-Za-z]{6}-/.test(id)) return undefined;
  return [...id.slice(0, 6)].reduce((sum, digit) => sum * 62 + DIGITS.indexOf(digit), 0);
}
