import type { Reply } from './reply.ts';

/** What a reply to EHLO says (RFC 5321 section 4.1.1.1): the server's name, and its extensions. */
export interface Ehlo {
  /** First word of the first line. */
  readonly name?: string;
  /** Keyword in upper case → parameters as they stand. The first of a keyword counts, but AUTH's are put together. */
  readonly extensions: Readonly<Record<string, string>>;
  readonly problems: readonly EhloProblem[];
}
export interface EhloProblem {
  readonly kind: 'duplicate' | 'malformed' | 'old-auth' | 'nameless';
  readonly line: string;
}

/** No server has more; the rest is noise. */
const EXTENSION_LIMIT = 200;

export function parseEhlo({ lines }: Reply): Ehlo {
  const [first, ...rest] = lines.filter(({ code }) => code !== undefined);
  const word = first?.text.trim().split(/[\s]+/)[0];
  // Where the name is left out, the first extension stands in its place, and no sender reads it.
  const isNameless = word !== undefined && rest.length > 0 && word.toUpperCase() in EXTENSION_MEANINGS;
  const name = isNameless ? undefined : word;
  const extensions: Record<string, string> = Object.create(null) as Record<string, string>;
  const problems: EhloProblem[] = isNameless ? [{ kind: 'nameless', line: first?.text.trim() ?? '' }] : [];
  for (const { text } of rest.slice(0, EXTENSION_LIMIT)) {
    const line = text.trim();
    if (line === '') continue;
    // "AUTH=LOGIN" is how servers spoke before RFC 2554 was final: old clients want it, new ones skip it.
    const old = /^AUTH=(.*)$/i.exec(line);
    const [keyword = '', ...parameters] = old ? ['AUTH', old[1] ?? ''] : line.split(/[ \t]+/);
    const key = keyword.toUpperCase();
    const value = parameters.join(' ');
    if (!/^[A-Z0-9][A-Z0-9-]*$/.test(key) || !isWellFormed(key, value)) problems.push({ kind: 'malformed', line });
    if (old) {
      problems.push({ kind: 'old-auth', line });
      extensions['AUTH'] = union(extensions['AUTH'] ?? '', value);
    } else if (extensions[key] !== undefined) {
      if (key === 'AUTH') extensions[key] = union(extensions[key], value);
      else problems.push({ kind: 'duplicate', line });
    } else extensions[key] = value;
  }
  return { ...(name ? { name } : {}), extensions: { ...extensions }, problems };
}

/** Parameters that have a form of their own (RFC 1870 section 3: SIZE takes a number). */
const isWellFormed = (keyword: string, value: string): boolean => keyword !== 'SIZE' || /^(\d{1,20})?$/.test(value);

const union = (one: string, other: string): string =>
  [
    ...new Set(
      `${one} ${other}`
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => word.toUpperCase()),
    ),
  ].join(' ');

/** The largest message that SIZE allows, in octets; 0 and no number mean that there is no fixed limit (RFC 1870 section 4). */
export function sizeLimit(extensions: Readonly<Record<string, string>>): number | undefined {
  const value = extensions['SIZE'];
  return value !== undefined && /^\d+$/.test(value) && Number(value) > 0 ? Number(value) : undefined;
}

export const authMechanisms = (extensions: Readonly<Record<string, string>>): readonly string[] =>
  (extensions['AUTH'] ?? '').split(/\s+/).filter(Boolean);

/** What an extension lets a client do, in a few words. */
export const EXTENSION_MEANINGS: Readonly<Record<string, string>> = {
  SIZE: 'largest message (RFC 1870)',
  PIPELINING: 'several commands at once (RFC 2920)',
  '8BITMIME': '8-bit bodies (RFC 6152)',
  SMTPUTF8: 'addresses beyond ASCII (RFC 6531)',
  CHUNKING: 'BDAT (RFC 3030)',
  BINARYMIME: 'binary bodies (RFC 3030)',
  DSN: 'delivery reports on request (RFC 3461)',
  AUTH: 'signing in (RFC 4954)',
  STARTTLS: 'TLS (RFC 3207)',
  ENHANCEDSTATUSCODES: 'status codes (RFC 2034)',
  REQUIRETLS: 'TLS all the way (RFC 8689)',
  LIMITS: 'limits told (RFC 9422)',
  'MT-PRIORITY': 'priorities (RFC 6710)',
  DELIVERBY: 'deadline for delivery (RFC 2852)',
  FUTURERELEASE: 'delivery later (RFC 4865)',
  BURL: 'messages by address (RFC 4468)',
  ETRN: 'queue on request (RFC 1985)',
  VRFY: 'asking for a user (RFC 5321)',
  EXPN: 'asking for a list (RFC 5321)',
  HELP: 'help (RFC 5321)',
  XCLIENT: "Postfix's change of client",
  XFORWARD: "Postfix's logging of the client",
  RRVS: 'mailbox owner since when (RFC 7293)',
};
