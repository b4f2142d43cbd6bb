/** Longer texts are cut: no more is needed to tell them apart. */
const LENGTH_LIMIT = 1000;

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/[^\s<>"')\]]{1,400}/gi, '<url>'],
  [/<?[\w.!#$%&'*+/=?^`{|}~-]{1,128}@(?:\[[^\]]{1,64}\]|[\w.-]{1,255})>?/g, '<address>'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d{1,5})?/g, '<ip>'],
  [/\b(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,6}\b|\b(?:[0-9a-f]{1,4}:){1,6}:/gi, '<ip>'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d(?: [+-]\d{4})?/g, '<date>'],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d\S{0,8})?/g, '<date>'],
  // Ids: long words that have letters and digits in them.
  [
    /\b(?=[\w.-]{0,64}\d)(?=[\w.-]{0,64}[A-Za-z])[A-Za-z0-9]{2,40}(?:[._-][A-Za-z0-9]{1,40}){2,6}(?=[\s,;:)\]>]|$)/g,
    '<id>',
  ],
  [/\b(?=\w*\d\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9_]{9,64}\b/g, '<id>'],
  [/(?:\[|\b)(?:[\w-]{1,63}\.){2,8}[a-z]{2,24}\b\]?/gi, '<host>'],
  // Short groups of digits stay: 5.1.1 and 5.7.1 mean different things.
  [/\b\d{4,}\b/g, '<n>'],
];

/** A text without what differs from message to message: addresses, hosts, ids, dates, long numbers. */
export function normalise(text: string): string {
  let result = text.length > LENGTH_LIMIT ? text.slice(0, LENGTH_LIMIT) : text;
  for (const [pattern, word] of REPLACEMENTS) result = result.replace(pattern, word);
  return result.replace(/\s+/g, ' ').trim();
}
