/**
 * Word groups that the wordings of many servers are made of. In the source of a `wording`, `{mailbox}` stands for the
 * group of that name; so a noun that one server adds is added for all.
 */
const GROUPS = {
  /** Whom the mail is for. */
  mailbox:
    '(?:users?|recipients?|mail ?box(?:es)?|(?:mail ?)?address(?:es|ees?)?|accounts?|persons?|customers?|subscribers?|local[- ]part|login|alias|destinations?|rcpt|recepient)',
  /** What may stand between that noun and its verb: another noun, then the address in any brackets. */
  named:
    '(?: (?:address|e-?mail|mailbox|name|account|inbox|id|info|status))?(?: ?[<"\'([]{0,2} ?[\\w.+@*=-]{1,320} ?[>"\')\\]]{0,2}:?)?',
  /** An address as it stands in a reply. */
  address: '(?:[<"\'(\\[]?[\\w.+*=-]{1,64}@[\\w.-]{1,255}[>"\')\\]]?)',
  /** The numeric address of a host, in any brackets. */
  ip: '(?:\\[?\\(?(?:\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})\\)?\\]?)',
  mail: '(?:messages?|e-?mails?|mails?|letter)',
  /** Verbs of refusal, as participles. */
  refused:
    '(?:rejected|refused|blocked|denied|declined|discarded|dropped|quarantined|filtered|bounced|bloquee|gesperrt|not (?:be )?(?:accepted|allowed|permitted|delivered))',
  not: "(?:not|n't|no longer)",
} as const;

/** A wording: the source of an expression, raw, with the groups above; case does not matter. */
export const wording = ({ raw: [source = ''] }: TemplateStringsArray): RegExp =>
  new RegExp(
    source.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
      Object.hasOwn(GROUPS, name) ? GROUPS[name as keyof typeof GROUPS] : whole,
    ),
    'i',
  );
