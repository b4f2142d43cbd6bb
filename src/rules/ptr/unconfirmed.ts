import { absent, found } from '../../facts/observed.ts';
import { isForwardConfirmed } from '../../facts/reported.ts';
import { isIpv4 } from '../../syntax/reverse.ts';
import { defineEachRule } from '../define.ts';
import { addressesOf } from '../exchanges.ts';
import { exchange, soundExchange, timedOut } from '../sample-facts.ts';

const leadingTo = (addresses: readonly string[]) =>
  exchange('mx1.example.com', {
    address: '192.0.2.25',
    reverse: found([
      { name: 'host.example.net', addresses: addresses.length > 0 ? found(addresses) : absent('nodata') },
    ]),
  });

export default defineEachRule({
  id: 'ptr/unconfirmed',
  severity: 'warning',
  title: 'PTR record does not lead back',
  message: 'The PTR of {address} ({host}) names {names}, which does not have that address.',
  why: 'Receivers trust a reverse name only when it resolves back to the address (forward-confirmed); without that they treat the address as if it had none.',
  fix: 'Let the name lead back, or have the owner of the address set the PTR to {host}:\n{name}. IN {type} {address}',
  references: ['https://www.rfc-editor.org/rfc/rfc8601#section-3', 'https://support.google.com/mail/answer/81126'],
  needs: ['mx'],
  each: (facts) =>
    addressesOf(facts).map(({ subject, host, address }) => ({
      subject,
      host,
      address,
      confirmed: isForwardConfirmed(address),
    })),
  check({ subject, host, address, confirmed }) {
    if (confirmed.state === 'absent' || confirmed.value || address.reverse.state !== 'found') return [];
    const names = address.reverse.value.map(({ name }) => name);
    const type = isIpv4(subject) ? 'A' : 'AAAA';
    return [{ subject, data: { address: subject, host, names, name: names[0] ?? host, type } }];
  },
  examples: [
    { name: 'the name has another address', facts: { mx: found([leadingTo(['192.0.2.99'])]) }, findings: 1 },
    { name: 'the name has no address', facts: { mx: found([leadingTo([])]) }, findings: 1 },
    { name: 'it leads back', facts: { mx: found([soundExchange]) }, findings: 0 },
    {
      name: 'the forward question timed out',
      facts: {
        mx: found([
          exchange('mx1.example.com', {
            address: '192.0.2.25',
            reverse: found([{ name: 'mx1.example.com', addresses: timedOut }]),
          }),
        ]),
      },
      findings: 0,
      unjudged: 1,
    },
  ],
});
