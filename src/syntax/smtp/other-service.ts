/** How services that are no mail servers begin to speak; each is told by the first octets that it sends. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^SSH-\d/, 'an SSH server'],
  [/^(?:\+OK\b|-ERR\b)/, 'a POP3 server'],
  [/^\* (?:OK|PREAUTH|BYE)\b/, 'an IMAP server'],
  [/^(?:HTTP\/\d|<!doctype html|<html)/i, 'a web server'],
  [/^[\x14-\x16]\x03[\0-\x04]/, 'a server that speaks TLS from the first octet (--implicit-tls)'],
  [/^RFB \d{3}\./, 'a VNC server'],
  [/^.\0\0\0\x0a\d+\.\d/s, 'a MySQL server'],
  [/^<(?:\?xml|stream:)/, 'an XMPP server'],
];

/** What answers, going by the beginning of what it said before anybody asked. */
export const serviceOf = (text: string): string | undefined => BEGINNINGS.find(([begins]) => begins.test(text))?.[1];

/** Services whose greeting is a reply like that of SMTP (RFC 959 section 5.4, RFC 3977 section 5.1), once EHLO is unknown to them. */
export function serviceBehind(greeting: string): string | undefined {
  if (/\bE?SMTP\b/i.test(greeting)) return undefined;
  if (/FTP[Dd]?\b/.test(greeting)) return 'an FTP server';
  if (/\bNNTP\b|InterNetNews|\bnews server\b/i.test(greeting)) return 'a news server';
  return /\bLMTP\b/i.test(greeting) ? 'an LMTP server' : undefined;
}
