/** Ids that stand in front: of Postfix (short, long), Sendmail, Exim; programs beside an MTA write them so too. */
const IN_FRONT =
  /^(?:([0-9A-F]{6,15}|[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{10,20}|[0-9A-Za-z]{8}\d{5,10}): |([0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2,4}) )/;
/** The next hop's id, a copy's, a bounce's, or that of the message which a bounce is of. */
const OTHERS: readonly RegExp[] = [
  /\b(?:queued as|forwarded as|queued_as:|notification:) ([0-9A-Za-z]{6,20})\b/g,
  /\b([0-9A-Za-z]{8,18}) Message accepted for delivery/g,
  /\b(?:250 )?OK id=([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})\b/g,
  /<= <> R=([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})\b/g,
  /^\w{12,18}: (\w{12,18}): (?:DSN|return to sender|sender notify|postmaster notify): /g,
  /\bqid: <([0-9A-Za-z]{6,20})>/g,
  /\[([0-9A-F]{8}-[0-9A-F-]{27}\.\d{1,6})(?:\.\d{1,6})?\]/g,
];
const MESSAGE_IDS = /(?:\b(?:resent-)?message-id[=:] ?|\bmsgid=|\bmid[=:] ?)<([^<>\s]{3,500})>/gi;
/** Exim's `id=`, and Dovecot's, without brackets. */
const BARE_MESSAGE_ID = /(?: id=|msgid=)([^\s<>,:]{3,500}@[^\s<>,:]{1,255})/g;

/** What ties a line to others of its message: queue ids as they stand, Message-IDs in angle brackets. */
export function namesIn(message: string, queueId: string | undefined): readonly string[] {
  const front = IN_FRONT.exec(message);
  const names = new Set<string>();
  const own = queueId ?? front?.[1] ?? front?.[2];
  if (own !== undefined) names.add(own);
  for (const form of OTHERS) for (const [, name] of message.matchAll(form)) if (name !== undefined) names.add(name);
  for (const [, id] of message.matchAll(MESSAGE_IDS)) names.add(`<${id}>`);
  for (const [, id] of message.matchAll(BARE_MESSAGE_ID)) names.add(`<${id}>`);
  return [...names];
}

/** What goes on with these is another name; `=` stands between a field and its value. */
const BEFORE = /[\w.+@-]/;
const BEHIND = /[\w+@=-]/;

/** Whether a line names what was asked for: a queue id or Message-ID as it is, an address in whatever case. */
export function mentions(line: string, wanted: string): boolean {
  const isAddress = wanted.includes('@');
  const [text, name] = isAddress ? [line.toLowerCase(), wanted.toLowerCase()] : [line, wanted];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    // A full stop ends a sentence where no name goes on behind it.
    const behind = text[end] === '.' ? (text[end + 1] ?? '') : (text[end] ?? '');
    if (!BEFORE.test(text[at - 1] ?? '') && !BEHIND.test(behind)) return true;
  }
  return false;
}
