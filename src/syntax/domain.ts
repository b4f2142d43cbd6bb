import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

export type ParsedDomain =
  | { readonly ok: true; readonly domain: string }
  | { readonly ok: false; readonly message: string; readonly suggestion?: string };

/** RFC 1035 section 2.3.4: octets of one label, and of a name as text. */
const LABEL_LIMIT = 63;
const NAME_LIMIT = 253;

const bad = (message: string, suggestion?: string): ParsedDomain =>
  suggestion === undefined ? { ok: false, message } : { ok: false, message, suggestion };

/** A domain of the command line, as ASCII (RFC 5891), lower case, without the final dot. */
export function parseDomain(text: string): ParsedDomain {
  const trimmed = text.trim();
  if (trimmed === '') return bad('it is empty');
  const url = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(trimmed);
  if (url?.[1]) return bad('it is an address of the web', `Did you mean ${url[1]}?`);
  const at = trimmed.lastIndexOf('@');
  if (at >= 0) return bad('it is a mail address', `Did you mean ${trimmed.slice(at + 1)}?`);
  if (isIP(trimmed)) return bad('it is an IP address');
  const ascii = /^[\x20-\x7e]*$/.test(trimmed) ? trimmed.toLowerCase() : domainToASCII(trimmed);
  if (ascii === '') return bad('it cannot be written as an internationalised name (RFC 5891)');
  const name = ascii.replace(/\.$/, '');
  if (name === '') return bad('it is the root');
  if (name.length > NAME_LIMIT) return bad(`it is longer than ${NAME_LIMIT} characters (RFC 1035 section 2.3.4)`);
  const labels = name.split('.');
  for (const label of labels) {
    if (label === '') return bad('it has an empty label', `Did you mean ${labels.filter(Boolean).join('.')}?`);
    if (label.length > LABEL_LIMIT)
      return bad(`a label is longer than ${LABEL_LIMIT} characters (RFC 1035 section 2.3.4)`);
    const odd = /[^a-z0-9_-]/.exec(label)?.[0];
    if (odd !== undefined) return bad(`the character ${JSON.stringify(odd)} cannot stand in it`);
    if (label.startsWith('-') || label.endsWith('-')) return bad('a label begins or ends with a hyphen');
  }
  if (labels.length > 1 && /^\d+$/.test(labels.at(-1) ?? '')) return bad('its last label is a number');
  return { ok: true, domain: name };
}

/** Is the name the domain itself, or below it? Letters of any case, with or without the final dot. */
export function isAtOrBelow(name: string, domain: string): boolean {
  const [below, above] = [name, domain].map((one) => one.toLowerCase().replace(/\.$/, ''));
  return below === above || (below?.endsWith(`.${above}`) ?? false);
}
