import type { Authentication } from './authentication-results.ts';

/** Reads Received-SPF (RFC 7208 section 9.1): a result, a comment, then `key=value;` pairs. */
export function parseReceivedSpf(value: string): Authentication | undefined {
  const text = value.slice(0, 4096);
  const [, result, comment, rest = ''] = /^\s*([a-z]{4,9})\b\s*(?:\(([^()]{0,1000})\))?(.*)$/is.exec(text) ?? [];
  if (result === undefined) return undefined;
  const pairs = [...rest.matchAll(/([a-z-]{1,40})\s?=\s?("[^"]{0,400}"|[^\s;]{1,400})/gi)].map(
    ([, name = '', given = '']) => [name.toLowerCase(), given.replace(/^"|"$/g, '').replace(/^<(.*)>$/, '$1')] as const,
  );
  const given = new Map(pairs);
  const properties = {
    ...named('smtp.mailfrom', given.get('envelope-from')),
    ...named('smtp.helo', given.get('helo')),
    ...named('smtp.remote-ip', given.get('client-ip')),
  };
  const server = given.get('receiver');
  return {
    field: 'Received-SPF',
    ...(server === undefined ? {} : { server: server.toLowerCase() }),
    results: [
      { method: 'spf', result: result.toLowerCase(), ...(comment === undefined ? {} : { comment }), properties },
    ],
  };
}

const named = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: value };
