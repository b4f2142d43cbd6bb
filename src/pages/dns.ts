import type { DnsAnswer, HostAddress, MailExchange } from '../facts/dns.ts';
import type { Facts } from '../facts/facts.ts';
import type { Observed } from '../facts/observed.ts';
import { isForwardConfirmed, joinedText } from '../facts/reported.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Page } from './define.ts';

type Row = readonly (Text | Cell)[];

/** The records of a domain as a table, a row a record; what is unknown says why. */
export function dnsPage(facts: Facts): Page {
  const rows: readonly Row[] = [
    ...rowsOf('A', facts.a, (address) => address),
    ...rowsOf('AAAA', facts.aaaa, (address) => address),
    ...rowsOf('CNAME', facts.cname?.state === 'found' ? facts.cname : undefined, (name) => name),
    ...exchangeRows(facts.mx),
    ...textRows(facts.txt),
    ...rowsOf('DMARC', facts.dmarc, joinedText),
    ...inheritedRows(facts.dmarcAbove),
    ...rowsOf('NS', facts.ns, ({ name }) => name),
    ...rowsOf(
      'SOA',
      facts.soa,
      ({ mname, rname, serial, minimum }) => phrase`${mname} ${rname} serial ${serial} negative ${minimum}`,
    ),
    ...rowsOf('CAA', facts.caa, ({ flags, tag, value }) => `${flags} ${tag} ${JSON.stringify(value)}`),
  ];
  return rows.length === 0
    ? []
    : [{ kind: 'table', title: phrase`Records`, head: [phrase`type`, 'ttl', phrase`record`], rows }];
}

/** Every text; the one that is SPF (RFC 7208 section 4.5) is called so. */
const textRows = (txt: Facts['txt']): readonly Row[] =>
  rowsOf('TXT', txt, joinedText).map(([type = '', ttl = '', text = '']) => [
    typeof text === 'string' && /^v=spf1(?: |$)/i.test(text) ? 'TXT (SPF)' : type,
    ttl,
    text,
  ]);

const inheritedRows = (above: Facts['dmarcAbove']): readonly Row[] =>
  above?.state === 'found' ? [['', '', { text: `${above.value.name}: ${above.value.text}`, tone: 'dim' }]] : [];

function rowsOf<T>(
  type: string,
  observed: Observed<readonly T[]> | undefined,
  print: (value: T) => Text,
): readonly Row[] {
  if (observed === undefined) return [];
  const ttl = (observed as DnsAnswer<T>).ttl;
  switch (observed.state) {
    case 'found':
      return observed.value.map((value) => [type, ttl === undefined ? '' : String(ttl), print(value)]);
    case 'absent':
      return [
        [type, '', { text: observed.why === 'nxdomain' ? phrase`the name does not exist` : phrase`none`, tone: 'dim' }],
      ];
    case 'unknown':
      return [[type, '', unknownCell(observed)]];
  }
}

const unknownCell = ({ kind, reason }: { readonly kind: string; readonly reason: string }): Cell =>
  kind === 'not-asked'
    ? { text: phrase`not asked: ${sentence(reason)}`, tone: 'dim' }
    : { text: phrase`could not tell: ${sentence(reason)}`, tone: 'doubt' };

function exchangeRows(mx: Facts['mx']): readonly Row[] {
  if (mx?.state !== 'found') return rowsOf('MX', mx, () => '');
  return rowsOf('MX', mx, ({ preference, exchange }) => `${preference} ${exchange}`).flatMap((row, index) => {
    const exchange = mx.value[index];
    return exchange ? [row, ...addressRows(exchange)] : [row];
  });
}

function addressRows({ exchange, addresses, a, aaaa }: MailExchange): readonly Row[] {
  const doubts = [a, aaaa].flatMap((one) => (one.state === 'unknown' ? [one] : []));
  const distinct = doubts.filter(({ reason }, index) => doubts.findIndex((one) => one.reason === reason) === index);
  if (exchange !== '.' && addresses.length === 0 && doubts.length === 0)
    return [['', '', { text: phrase`  no address`, tone: 'bad' }]];
  return [
    ...addresses.map((address): Row => ['', '', reverseCell(address)]),
    ...distinct.map((one): Row => ['', '', unknownCell(one)]),
  ];
}

function reverseCell(host: HostAddress): Cell {
  const { address, reverse } = host;
  switch (reverse.state) {
    case 'absent':
      return { text: phrase`  ${address}  no PTR`, tone: 'bad' };
    case 'unknown':
      return {
        text: phrase`  ${address}  PTR ${unknownCell(reverse).text}`,
        tone: unknownCell(reverse).tone ?? 'plain',
      };
    case 'found': {
      const names = reverse.value.map(({ name }) => name).join(', ');
      const confirmed = isForwardConfirmed(host);
      if (confirmed.state !== 'found')
        return { text: phrase`  ${address}  PTR ${names} (forward confirmation unknown)`, tone: 'doubt' };
      return confirmed.value
        ? { text: phrase`  ${address}  PTR ${names} (forward-confirmed)` }
        : { text: phrase`  ${address}  PTR ${names} (does not lead back)`, tone: 'bad' };
    }
  }
}
