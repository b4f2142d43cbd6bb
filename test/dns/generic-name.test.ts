import { expect, it } from 'vitest';
import { isGenericName } from '../../src/syntax/generic-name.ts';

it.each([
  ['host-192-0-2-1.isp.example', '192.0.2.1'],
  ['1.2.0.192.dyn.isp.example', '192.0.2.1'],
  ['static.1.2.0.192.clients.isp.example', '192.0.2.1'],
  ['ip192-0-2-1.isp.example', '192.0.2.1'],
  ['broadband192-0-2-1.isp.example', '192.0.2.1'],
  ['cust192000002001.isp.example', '192.0.2.1'],
  ['192-000-002-001.isp.example', '192.0.2.1'],
  ['p-c0000201.isp.example', '192.0.2.1'],
  ['ec2-198-51-100-25.compute.example', '198.51.100.25'],
  ['dsl-5521.isp.example', '192.0.2.1'],
  ['2001-db8-0-0-0-0-0-25.isp.example', '2001:db8::25'],
  ['2001-db8--25.isp.example', '2001:db8::25'],
  ['20010db8000000000000000000000025.v6.isp.example', '2001:db8::25'],
  [`${[...'52'].join('.')}.${Array(22).fill('0').join('.')}.8.b.d.0.1.0.0.2.isp.example`, '2001:db8::25'],
])('%s (%s) was made by a provider', (name, address) => {
  expect(isGenericName(name, address)).toBe(true);
});

it.each([
  ['mail.example.com', '192.0.2.1'],
  ['mx12.example.com', '192.0.2.1'],
  ['host25.example.com', '192.0.2.25'],
  ['smtp-pool01.example.com', '192.0.2.1'],
  ['static25.example.com', '192.0.2.1'],
  ['mail-ip4-12.example.com', '192.0.2.1'],
  ['client12.example.com', '192.0.2.1'],
  ['host-192-0-2-11.example.com', '192.0.2.1'],
  ['mx-2001.example.com', '2001:db8::25'],
  ['mail.adsl-reviews.example', '192.0.2.1'],
])('%s (%s) is a name of its own', (name, address) => {
  expect(isGenericName(name, address)).toBe(false);
});
