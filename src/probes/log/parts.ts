/** Where the parts of a failure stand in `bytes`; one of it is used for all, so that a failure allocates nothing. */
export interface Parts {
  bytes: Buffer;
  programStart: number;
  programEnd: number;
  hostStart: number;
  hostEnd: number;
  textStart: number;
  textEnd: number;
  recipientStart: number;
  recipientEnd: number;
  statusStart: number;
  statusEnd: number;
}

const NOTHING = Buffer.alloc(0);

export const createParts = (): Parts => ({
  bytes: NOTHING,
  programStart: 0,
  programEnd: 0,
  hostStart: 0,
  hostEnd: 0,
  textStart: 0,
  textEnd: 0,
  recipientStart: 0,
  recipientEnd: 0,
  statusStart: 0,
  statusEnd: 0,
});

/** What of a text is kept; more tells nothing. */
const TEXT_LIMIT = 8192;
const NAME_LIMIT = 512;

export interface Written {
  readonly program: string;
  readonly host: string | undefined;
  readonly text: string | undefined;
  readonly recipient: string | undefined;
  readonly enhancedStatus: string | undefined;
}

/** Puts what a reader gave as strings where it can be read as octets, in a buffer of its own. */
export function createPartsWriter(): (from: Written, parts: Parts) => void {
  const bytes = Buffer.allocUnsafe((TEXT_LIMIT + 4 * NAME_LIMIT) * 3);
  return ({ program, host, text, recipient, enhancedStatus }, parts) => {
    let at = 0;
    const put = (value: string | undefined, limit: number): number => {
      if (value === undefined) return at;
      at += bytes.write(decoded(value.length > limit ? value.slice(0, limit) : value), at, 'utf8');
      return at;
    };
    parts.bytes = bytes;
    parts.programStart = at;
    parts.programEnd = put(program, NAME_LIMIT);
    parts.hostStart = at;
    parts.hostEnd = put(host, NAME_LIMIT);
    parts.textStart = at;
    parts.textEnd = put(text, TEXT_LIMIT);
    parts.recipientStart = at;
    parts.recipientEnd = put(recipient, NAME_LIMIT);
    parts.statusStart = at;
    parts.statusEnd = put(enhancedStatus, NAME_LIMIT);
  };
}

/** Octets read as Latin-1 become the UTF-8 that they mostly are; what is none stays. */
export function decoded(latin1: string): string {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  if (/[^\0-\xff]/.test(latin1)) return latin1;
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}

/** The text of these octets, in a string of its own. */
export const textAt = (bytes: Buffer, start: number, end: number): string =>
  decoded(bytes.toString('latin1', start, end));
