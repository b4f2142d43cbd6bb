import { createAddressBook, withStandIns } from './redact/addresses.ts';
import { createPeopleBook, withoutPeople } from './redact/people.ts';

/** Replaces in plain data whatever tells of people or machines; the same thing becomes the same stand-in everywhere. */
export type Redactor = <T>(value: T) => T;

/** Values under these keys are ours, and look like addresses now and then (`maildoctor/report@1`). */
const OURS = new Set(['schema', 'tool', 'started', 'observedAt', 'references']);

/** AUTH with what follows it (RFC 4954), and passwords that a program logged. */
const SECRETS =
  /(\bAUTH(?:ENTICATE)? (?:PLAIN|LOGIN|CRAM-MD5|XOAUTH2|OAUTHBEARER|SCRAM-[\w-]{1,20}|EXTERNAL|NTLM) )\S+|(\bpass(?:word|wd)?\s{0,2}[=:]\s{0,2})\S+/gi;
/** The subject that header checks and rejections log. */
const SUBJECT = /(\bheader Subject: |\bSubject: )(.{0,998}?)(?=\s(?:from \S+\[|from=|\(|$)|;\s|$)/gi;

/** `kept`: mail addresses that stay, lower case: those to which our own advice sends people. */
export function createRedactor(kept: ReadonlySet<string>): Redactor {
  const people = createPeopleBook();
  const addresses = createAddressBook();
  const text = (value: string): string => {
    const silent = value.replace(SECRETS, '$1$2***').replace(SUBJECT, '$1***');
    return withStandIns(withoutPeople(silent, people, kept), addresses);
  };
  const redact = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(redact);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [text(key), OURS.has(key) ? one : redact(one)]),
    );
  };
  return (value) => {
    // Names are learned first, so that one that stands alone in front of its address is known.
    redact(value);
    return redact(value) as typeof value;
  };
}

/** Mail addresses in texts. */
export const mailAddressesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((one) => one.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g) ?? [])
      .map((one) => one.toLowerCase()),
  );
