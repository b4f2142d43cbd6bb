import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordType } from '../../src/facts/dns.ts';
import { found } from '../../src/facts/observed.ts';
import { loadZone } from '../../src/io/node/dns/load-zone.ts';
import { createZoneResolver } from '../../src/io/node/dns/zone-resolver.ts';
import { files } from '../../src/io/node/files.ts';
import type { Resolver } from '../../src/io/ports.ts';
import { UsageError } from '../../src/usage-error.ts';

const ZONE = `
$ORIGIN example.com.
$TTL 1h
@       IN SOA ns1 hostmaster 1 2h 15m 2w 10m
        IN NS ns1
        IN MX 10 mail
        IN TXT "v=spf1 mx " "-all"
ns1     IN A 192.0.2.53
mail    IN A 192.0.2.25
www     IN CNAME mail
out     IN CNAME host.example.net.
loop    IN CNAME loop2
loop2   IN CNAME loop
a.deep  IN A 192.0.2.1
*.wild  IN A 192.0.2.77
x.wild  IN TXT "here"
sub     IN NS ns.sub
ns.sub  IN A 192.0.2.54
old     IN DNAME wild
`;

let folder: string;
let offline: Resolver;
let online: Resolver;
const elsewhere: Resolver = { query: async (name) => found([`network: ${name}`]) as never };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-zone-'));
  writeFileSync(join(folder, 'example.com.zone'), ZONE);
  const zone = await loadZone(join(folder, 'example.com.zone'), files);
  offline = createZoneResolver([zone], undefined);
  online = createZoneResolver([zone], elsewhere);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('answers from a zone file', () => {
  it.each<[string, RecordType, object]>([
    ['example.com', 'MX', { state: 'found', value: [{ preference: 10, exchange: 'mail.example.com' }] }],
    ['EXAMPLE.com.', 'TXT', { state: 'found', value: [['v=spf1 mx ', '-all']], ttl: 3600, authoritative: true }],
    ['www.example.com', 'A', { state: 'found', value: ['192.0.2.25'], aliases: ['mail.example.com'] }],
    ['www.example.com', 'CNAME', { state: 'found', value: ['mail.example.com'] }],
    ['www.example.com', 'MX', { state: 'absent', why: 'nodata', aliases: ['mail.example.com'], ttl: 600 }],
    ['none.example.com', 'A', { state: 'absent', why: 'nxdomain', ttl: 600 }],
    ['deep.example.com', 'A', { state: 'absent', why: 'nodata' }],
    ['any.wild.example.com', 'A', { state: 'found', value: ['192.0.2.77'] }],
    ['b.any.wild.example.com', 'A', { state: 'found', value: ['192.0.2.77'] }],
    ['x.wild.example.com', 'A', { state: 'absent', why: 'nodata' }],
    ['y.x.wild.example.com', 'A', { state: 'absent', why: 'nxdomain' }],
    ['z.old.example.com', 'A', { state: 'found', value: ['192.0.2.77'], aliases: ['z.wild.example.com'] }],
    ['sub.example.com', 'NS', { state: 'found', value: ['ns.sub.example.com'] }],
    ['sub.example.com', 'A', { state: 'unknown', kind: 'not-asked' }],
    ['host.sub.example.com', 'A', { state: 'unknown', kind: 'not-asked' }],
    ['out.example.com', 'A', { state: 'unknown', kind: 'not-asked', aliases: ['host.example.net'] }],
    ['example.net', 'A', { state: 'unknown', kind: 'not-asked', reason: '--offline' }],
    ['loop.example.com', 'A', { state: 'unknown', kind: 'malformed' }],
  ])('%s %s', async (name, type, expected) => {
    expect(await offline.query(name, type)).toMatchObject(expected);
  });

  it('leaves to the network what the file does not cover', async () => {
    expect(await online.query('example.net', 'A')).toMatchObject({ value: ['network: example.net'] });
    expect(await online.query('out.example.com', 'A')).toMatchObject({
      value: ['network: host.example.net'],
      aliases: ['host.example.net'],
    });
    expect(await online.query('none.example.com', 'A')).toMatchObject({ state: 'absent' });
    expect(await online.query('host.sub.example.com', 'A')).toMatchObject({ value: ['network: host.sub.example.com'] });
  });
});

describe('loading a zone file', () => {
  const load = async (name: string, content: string | Uint8Array): Promise<string> => {
    writeFileSync(join(folder, name), content);
    try {
      await loadZone(join(folder, name), files);
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return 'loaded';
  };

  it('shows the line with a caret, and no control character of the file', async () => {
    const message = await load('bad.zone', '$ORIGIN example.com.\nwww\tA 192.0.2.1\u001b[31m\n');
    expect(message).toMatch(/bad\.zone:2:7: /);
    expect(message).toContain('\n        ^');
    expect(message).not.toMatch(/[\0-\x09\x0b-\x1f]/);
  });
  it.each([
    ['empty.zone', '', /holds no record/],
    ['comments.zone', '; nothing\n', /holds no record/],
    ['binary.zone', new Uint8Array([0, 1, 2, 255]), /binary/],
  ])('refuses %s', async (name, content, message) => expect(await load(name, content)).toMatch(message));

  it('includes files below its folder, and no others', async () => {
    mkdirSync(join(folder, 'parts'), { recursive: true });
    writeFileSync(join(folder, 'parts', 'hosts'), 'a A 192.0.2.1\n');
    expect(await load('with.example.com.zone', '$ORIGIN example.com.\n$INCLUDE parts/hosts sub\nb A 192.0.2.2\n')).toBe(
      'loaded',
    );
    expect(await load('outside.zone', '$INCLUDE ../secret\n')).toMatch(/outside\.zone:1:10: .*below the folder/);
    expect(await load('absolute.zone', '$INCLUDE /etc/hostname\n')).toMatch(/below the folder/);
    expect(await load('itself.zone', '$INCLUDE itself.zone\n')).toMatch(/nested deeper/);
    expect(await load('missing.zone', '$INCLUDE parts/none\n')).toMatch(/There is no zone file/);
  });
});
