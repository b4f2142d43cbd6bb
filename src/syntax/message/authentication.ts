import { fieldsOfMail, type MailField } from '../mail/parse.ts';
import { type Authentication, parseAuthenticationResults } from './authentication-results.ts';
import { parseReceivedSpf } from './received-spf.ts';

type Header = { readonly fields: readonly MailField[] };

/** Fields of one kind that are read of a message; a forged header may have thousands. */
const FIELD_LIMIT = 50;

/**
 * What the server that took the message in last found. Only the topmost field is its word, with those right below it
 * that bear the same name (RFC 8601 section 5: whatever is further down may have been written by anybody); where it says
 * nothing of SPF, the topmost Received-SPF does; where there is none at all, the seal of the last forwarder stands in.
 */
export function authenticationOf(header: Header): Authentication | undefined {
  const own = topmost(header);
  const spf = fieldsOfMail(header, 'received-spf')
    .slice(0, 1)
    .flatMap((value) => parseReceivedSpf(value) ?? [])[0];
  if (own !== undefined) {
    const lacksSpf = !own.results.some(({ method }) => method === 'spf');
    return lacksSpf && spf !== undefined ? { ...own, results: [...own.results, ...spf.results] } : own;
  }
  return spf ?? sealed(header);
}

function topmost(header: Header): Authentication | undefined {
  const all = fieldsOfMail(header, 'authentication-results')
    .slice(0, FIELD_LIMIT)
    .map((value) => parseAuthenticationResults(value))
    .filter(({ results }) => results.length > 0);
  const [first] = all;
  if (first === undefined) return undefined;
  const end = all.findIndex(({ server }) => server !== first.server);
  const own = first.server === undefined ? [first] : end < 0 ? all : all.slice(0, end);
  return { ...first, field: 'Authentication-Results', results: own.flatMap(({ results }) => results) };
}

/** The highest instance is the latest (RFC 8617 section 4.2.1). */
function sealed(header: Header): Authentication | undefined {
  const [latest] = fieldsOfMail(header, 'arc-authentication-results')
    .slice(0, FIELD_LIMIT)
    .flatMap((value) => {
      const [, instance, rest] = /^\s*i\s*=\s*(\d{1,3})\s*;(.*)$/s.exec(value) ?? [];
      return rest === undefined ? [] : [{ instance: Number(instance), rest }];
    })
    .toSorted((one, other) => other.instance - one.instance);
  return latest && { field: 'ARC-Authentication-Results', ...parseAuthenticationResults(latest.rest) };
}

/** Where some field tells the address of the client that the judgement is about. */
export function clientAddressOf(header: Header, authentication: Authentication | undefined): string | undefined {
  const spf = authentication?.results.find(({ method }) => method === 'spf');
  const named =
    spf?.properties['smtp.remote-ip'] ??
    authentication?.results.find(({ method }) => method === 'iprev')?.properties['policy.iprev'];
  if (named !== undefined) return named;
  const told = ADDRESS.exec(spf?.comment ?? '')?.[1];
  if (told !== undefined) return told;
  const received = parseReceivedSpf(fieldsOfMail(header, 'received-spf')[0] ?? '')?.results[0]?.properties[
    'smtp.remote-ip'
  ];
  return received ?? forefrontAddress(header) ?? handedOver(header);
}

/** `… does not designate 192.0.2.1 as permitted sender` (Google), `sender IP is 192.0.2.1` (Microsoft). */
const ADDRESS =
  /(?:sender IP is|designates?|for|IP|by domain of \S+ for) \[?(\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:.]{2,40})\]?/i;

/** CIP is the connecting address (Microsoft). */
const forefrontAddress = (header: Header): string | undefined =>
  /\bCIP:([\d.a-f:]{3,45});/i.exec(fieldsOfMail(header, 'x-forefront-antispam-report')[0] ?? '')?.[1];

/** The first hop from the top that names an address: what the receiving server itself wrote. */
const handedOver = (header: Header): string | undefined =>
  fieldsOfMail(header, 'received')
    .slice(0, 10)
    .flatMap((value) => /^from\s.{0,500}?\[(?:IPv6:)?([\d.]{7,15}|[\da-f:]{3,45})\]/is.exec(value)?.[1] ?? [])
    .find((address) => !/^(?:127\.|::1$)/.test(address));
