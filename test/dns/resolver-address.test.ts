import { describe, expect, it } from 'vitest';
import { parseResolverAddress, systemResolvers } from '../../src/io/node/dns/index.ts';
import { UsageError } from '../../src/usage-error.ts';

describe('the address of a resolver', () => {
  it.each([
    ['192.0.2.1', { transport: 'udp', host: '192.0.2.1', port: 53 }],
    ['192.0.2.1:5353', { transport: 'udp', host: '192.0.2.1', port: 5353 }],
    ['udp://192.0.2.1', { transport: 'udp', host: '192.0.2.1', port: 53, text: '192.0.2.1' }],
    ['2001:db8::1', { transport: 'udp', host: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]:5353', { transport: 'udp', host: '2001:db8::1', port: 5353 }],
    ['[2001:db8::1]', { transport: 'udp', host: '2001:db8::1', port: 53 }],
    ['tcp://192.0.2.1', { transport: 'tcp', host: '192.0.2.1', port: 53, text: 'tcp://192.0.2.1' }],
    ['tls://dns.example', { transport: 'tls', host: 'dns.example', port: 853 }],
    ['TLS://192.0.2.1:8853', { transport: 'tls', host: '192.0.2.1', port: 8853 }],
    ['https://dns.example/', { transport: 'https', host: 'dns.example', port: 443, path: '/dns-query' }],
    ['https://dns.example:8443/a?b=c', { transport: 'https', host: 'dns.example', port: 8443, path: '/a?b=c' }],
    ['https://[2001:db8::1]/dns-query', { transport: 'https', host: '2001:db8::1', port: 443 }],
  ])('%s', (text, expected) => {
    expect(parseResolverAddress(text)).toMatchObject(expected);
  });

  it.each([
    ['', 'it names no host'],
    ['dns.example', 'it takes an IP address'],
    ['tcp://dns.example', 'it takes an IP address'],
    ['ftp://192.0.2.1', 'none of udp, tcp, tls and https'],
    ['192.0.2.1:0', 'not a port'],
    ['192.0.2.1:65536', 'not a port'],
    ['192.0.2.1:53x', 'not a port'],
    ['192.0.2.256', 'neither an address nor a name'],
    ['[192.0.2.1]:53', 'not an IPv6 address'],
    ['2001:db8::1:53:x', 'in brackets'],
    ['tls://-a.example', 'neither an address nor a name'],
    ['tls://dns.example/path', 'only https:// takes a path'],
    ['tls://user@dns.example', 'neither an address nor a name'],
  ])('%j is none', (text, why) => {
    expect(() => parseResolverAddress(text)).toThrow(UsageError);
    expect(() => parseResolverAddress(text)).toThrow(why);
  });

  it('is known of this system', async () => {
    for (const { transport, port } of await systemResolvers()) {
      expect(transport).toBe('udp');
      expect(port).toBeGreaterThan(0);
    }
  });
});
