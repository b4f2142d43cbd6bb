/** Stand-ins for people: the same one for the same local part, whatever the domain. */
export interface PeopleBook {
  standIn(localPart: string): string;
  /** The stand-in of a name that was met in an address before. */
  known(name: string): string | undefined;
}

/** Mailboxes that are an office and nobody's name (RFC 2142), and those of programs. */
const OFFICES = /^(?:postmaster|abuse|mailer-daemon|noreply|no-reply|hostmaster|root|double-bounce)$/i;

export function createPeopleBook(): PeopleBook {
  const names = new Map<string, string>();
  return {
    standIn(localPart) {
      const key = localPart.replace(/^"(.*)"$/, '$1').toLowerCase();
      if (OFFICES.test(key) || /^\d{1,6}$/.test(key)) return localPart;
      const standIn = names.get(key) ?? `user${names.size + 1}`;
      names.set(key, standIn);
      return standIn;
    },
    known: (name) => names.get(name.toLowerCase()),
  };
}

/** An address: quoted, plain or in other scripts, `@` also as `%40`; the domain is kept. */
const ADDRESS = /("(?:[^"\\]|\\.){1,64}"|[\p{L}\p{N}.!#$&'*+/=?^_`{|}~-]{1,128})(@|%40)(?=[\p{L}\p{N}[])/gu;
/**
 * What can stand right before an address and is no part of it: an address of the web up to its last parameter, and names of
 * fields (`smtp.mailfrom=`). Any other `=` belongs to it: `bounces+anna=example.com@example.net`.
 */
const BEFORE =
  /^(?:.*\/\/.*[/?&=])?(?:(?:smtp|header|policy)\.[a-z-]{1,20}=|(?:to|orig_to|from|cc|for|user|username|sasl_username|login|sender|recipient|rcpt|mail|mailfrom|email|envelope-from|helo|message-id|i|id|e|u|b|d|ctladdr|x-spam)=)?/i;
/** Names of people that are no addresses: who signed in, and whose mailbox a path names. */
const NAMED =
  /((?:\bsasl_username|\bauth(?:id|enticated)?_?id|\busername|\blogin|\buser|\buid)=<?"?)([^\s"<>,;()@]{1,64})(?=["<>,;()\s]|$)/gi;
const PATHS = /(\/(?:home|Users|var\/(?:spool\/)?mail)\/)([^/\s:'"]{1,64})/g;
/** In quotes and brackets a local part stands alone: `unknown user: "joe"`. */
const ALONE = /(["'<(])([\p{L}\p{N}.+_-]{2,64})(?=["'>)])/gu;

/** Addresses become stand-ins at their domains; `kept` are those that our own words name. */
export function withoutPeople(text: string, book: PeopleBook, kept: ReadonlySet<string>): string {
  return text
    .replace(ADDRESS, (whole, local: string, at: string, offset: number, all: string) => {
      const domain = /^[\w.-]{1,255}/.exec(all.slice(offset + whole.length))?.[0] ?? '';
      if (kept.has(`${local}@${domain}`.toLowerCase().replace(/\.$/, ''))) return whole;
      const before = BEFORE.exec(local)?.[0] ?? '';
      return local === before ? whole : `${before}${book.standIn(local.slice(before.length))}${at}`;
    })
    .replace(NAMED, (_, before: string, name: string) => `${before}${book.standIn(name)}`)
    .replace(PATHS, (_, before: string, name: string) => `${before}${book.standIn(name)}`)
    .replace(ALONE, (whole, before: string, name: string) => {
      const known = book.known(name);
      return known === undefined ? whole : `${before}${known}`;
    });
}
