import { absent, found } from '../../facts/observed.ts';
import { isAddress } from '../../syntax/reverse.ts';
import { defineEachRule } from '../define.ts';
import { exchangesOf } from '../exchanges.ts';
import { exchange, soundExchange, timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'mx/no-address',
  severity: 'error',
  title: 'MX host has no address',
  message: 'The MX {exchange} of {domain} {fault}.',
  why: 'A host without address cannot be reached: mail waits in the sender’s queue or is returned, unless another MX takes it.',
  fix: '{cure}',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  needs: ['mx'],
  each: (facts) =>
    exchangesOf(facts)
      .filter(({ subject }) => !isAddress(subject))
      // One address is enough to reach the host: the other family's silence leaves nothing open.
      .map(({ subject, exchange: one }) => ({
        subject,
        preference: one.preference,
        a: one.aaaa.state === 'found' ? one.aaaa : one.a,
        aaaa: one.a.state === 'found' ? one.a : one.aaaa,
      })),
  check({ subject, preference, a, aaaa }, { target }) {
    if (a.state === 'found' || aaaa.state === 'found') return [];
    const fault = a.why === 'nxdomain' ? 'does not exist' : 'has neither an A nor an AAAA record';
    const meant = withoutAppended(subject, target);
    const cure = meant
      ? `The final dot is missing in the zone file, so that the zone’s name was appended:\n${target}. IN MX ${preference} ${meant}.`
      : `Publish the server’s own address, or delete the MX record:\n${subject}. IN A 192.0.2.25`;
    return [{ subject, data: { domain: target, exchange: subject, fault, cure, ...(meant ? { meant } : {}) } }];
  },
  examples: [
    { name: 'no address', facts: { mx: found([exchange('mx1.example.com')]) }, findings: 1 },
    {
      name: 'a host that does not exist',
      facts: { mx: found([{ ...exchange('mx1.example.com'), a: absent('nxdomain') }]) },
      findings: 1,
    },
    {
      name: 'a name without its final dot',
      facts: { mx: found([exchange('mx1.example.com.example.com')]) },
      findings: 1,
    },
    { name: 'an address', facts: { mx: found([soundExchange]) }, findings: 0 },
    { name: 'IPv4 there, IPv6 unknown', facts: { mx: found([{ ...soundExchange, aaaa: timedOut }]) }, findings: 0 },
    {
      name: 'one host unknown, the other without address',
      facts: { mx: found([{ ...exchange('mx1.example.com'), a: timedOut }, exchange('mx2.example.com')]) },
      findings: 1,
      unjudged: 1,
    },
  ],
});

/** A name that was whole before the zone's name was appended: it ends like one (RFC 1035 section 5.1). */
function withoutAppended(exchange: string, target: string): string | undefined {
  if (!exchange.toLowerCase().endsWith(`.${target}`)) return undefined;
  const meant = exchange.slice(0, -target.length - 1);
  return meant.endsWith(`.${target}`) || /\.(?:com|net|org)$/.test(meant) ? meant : undefined;
}
