const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What is between these tags is not for readers. */
const UNREAD = /<(?:style|script|head)\b/i;
const UNREAD_END = /<\/(?:style|script|head)>/i;

/** The words of HTML, a block a line: enough to read a report that has no plain text. */
export function htmlText(html: string): string {
  const [first = '', ...rest] = html.split(UNREAD);
  const shown = [first, ...rest.map((piece) => piece.split(UNREAD_END).slice(1).join('\n'))].join('');
  return shown
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/td)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, '')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[ \t]{2,}/g, ' ');
}
