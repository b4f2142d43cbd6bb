import { absent, found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';

/** RFC 2308 section 5 advises one to three hours, and calls more than a day problematic. */
const DAY = 86_400;

const soaWith = (minimum: number) =>
  found([
    {
      mname: 'ns1.example.com',
      rname: 'hostmaster.example.com',
      serial: 1,
      refresh: 7200,
      retry: 900,
      expire: 1_209_600,
      minimum,
    },
  ]);

export default defineRule({
  id: 'soa/negative-ttl',
  severity: 'note',
  title: '"Does not exist" is remembered for more than a day',
  message: 'The SOA of {domain} lets resolvers remember missing records for {seconds} seconds.',
  why: 'A record that was forgotten and is then added (SPF, DKIM, a new host) stays invisible that long to whoever asked before.',
  fix: 'Set the last number of the SOA record to 3600:\n{domain}. IN SOA {mname}. {rname}. ( {serial} {refresh} {retry} {expire} 3600 )',
  references: ['https://www.rfc-editor.org/rfc/rfc2308#section-5'],
  needs: ['soa'],
  check({ soa }, { target }) {
    const [record] = soa.state === 'found' ? soa.value : [];
    if (record === undefined) return [];
    const ttl = soa.state === 'found' ? soa.ttl : undefined;
    const seconds = Math.min(record.minimum, ttl ?? record.minimum);
    if (seconds <= DAY) return [];
    const { mname, rname, serial, refresh, retry, expire } = record;
    return [
      {
        subject: target,
        data: { domain: target, seconds, mname, rname, serial: (serial + 1) % 2 ** 32, refresh, retry, expire },
      },
    ];
  },
  examples: [
    { name: 'two days', facts: { soa: soaWith(172_800) }, findings: 1 },
    { name: 'an hour', facts: { soa: soaWith(3600) }, findings: 0 },
    {
      name: 'a large minimum, but the record’s own TTL is smaller (RFC 2308 section 5)',
      facts: { soa: { ...soaWith(172_800), ttl: 3600 } },
      findings: 0,
    },
    { name: 'no SOA at this name', facts: { soa: absent('nodata') }, findings: 0 },
  ],
});
