import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpfAuthority } from '../../src/facts/spf-authority.ts';
import type { SpfChange, SpfFlattening } from '../../src/facts/spf-plan.ts';
import type { Report } from '../../src/findings/report.ts';
import { runCli } from '../support/cli.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';

let server: DnsServer;
let folder: string;
let zone: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-plan-'));
  zone = join(folder, 'example.com.zone');
  writeFileSync(
    zone,
    '$ORIGIN example.com.\n$TTL 300\n@ IN SOA ns hostmaster 1 7200 3600 1209600 300\n@ IN TXT "v=spf1 ip4:192.0.2.0/25 ip6:2001:db8::/32 -all"\n',
  );
  server = await startDnsServer({
    zones: {
      'example.com': { TXT: ['v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 include:_spf.example.com ~all'] },
      '_spf.example.com': { TXT: ['v=spf1 a:mail.example.com ip4:198.51.100.0/24 -all'] },
      'mail.example.com': { A: ['192.0.2.25'], AAAA: ['2001:db8::25'] },
      'half.example': { TXT: ['v=spf1 ip4:192.0.2.1 include:silent.example -all'] },
      'silent.example': { timeout: true },
      'bought.example': { TXT: ['v=spf1 include:_spf.free-to-take.test -all'] },
      'parted.example': { TXT: ['v=spf1 include:spf.mailjet.com include:_spf.google.com include:amazonses.com -all'] },
      'spf.mailjet.com': { TXT: ['v=spf1 ip4:203.0.113.0/25 -all'] },
      '_spf.google.com': { TXT: ['v=spf1 ip4:203.0.113.128/25 -all'] },
      'amazonses.com': { TXT: ['v=spf1 ip4:198.51.100.0/25 -all'] },
      'google._domainkey.parted.example': { TXT: ['v=DKIM1; p=AAAA'] },
      'macro.example': { TXT: ['v=spf1 ip4:192.0.2.1 exists:%{i}.list.example -all'] },
    },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function spf(...args: readonly string[]) {
  const flags = ['--resolver', `${server.address}:${server.port}`, '--timeout', '1', '--json'];
  const { code, stdout, stderr } = await runCli(['spf', ...args, ...flags]);
  if (stdout === '') return { code, stderr };
  const report = JSON.parse(stdout) as Report;
  const { authorised, change, flattened } = report.facts['spf'] as {
    authorised?: SpfAuthority;
    change?: SpfChange;
    flattened?: SpfFlattening;
  };
  return { code, report, authorised, change, flattened };
}

describe('spf --audit', () => {
  it('lists the authorised addresses as the fewest blocks, with their number', async () => {
    const { code, authorised } = await spf('example.com', '--audit');
    expect(code).toBe(0);
    expect(authorised).toMatchObject({
      ipv4: { blocks: ['192.0.2.0/24', '198.51.100.0/24'], size: '512' },
      ipv6: { blocks: ['2001:db8::25'], size: '1' },
      whole: true,
      worst: { ip: '198.51.100.0', lookups: 2, result: 'pass' },
    });
    const { stdout } = await runCli([
      ...['spf', 'example.com', '--audit', '--resolver', `${server.address}:${server.port}`],
    ]);
    expect(stdout).toContain('IPv4: 512 addresses in 2 blocks');
    expect(stdout).toMatch(/include:_spf\.example\.com +256 +1/);
  });

  it('does not know the set whole where an include does not answer, and ends with 3', async () => {
    const { code, authorised } = await spf('half.example', '--audit');
    expect(code).toBe(3);
    expect(authorised).toMatchObject({ whole: false, ipv4: { blocks: ['192.0.2.1'] } });
    expect(authorised?.unknown.map(({ domain }) => domain)).toEqual(['silent.example']);
  });

  it('tells what no list can hold', async () => {
    const { authorised } = await spf('macro.example', '--audit');
    expect(authorised).toMatchObject({
      whole: false,
      dependent: [{ domain: 'macro.example', term: 'exists:%{i}.list.example' }],
    });
  });
});

describe('what an audit finds', () => {
  const found = (report: Report | undefined, id: string) => report?.findings.filter((one) => one.id === id) ?? [];

  it('is a domain that anybody can register', async () => {
    const { code, report } = await spf('bought.example', '--audit');
    expect(code).toBe(1);
    expect(found(report, 'spf/registrable-domain').map(({ data }) => data)).toMatchObject([
      { term: 'include:_spf.free-to-take.test', registrable: 'free-to-take.test' },
    ]);
    expect(found(report, 'spf/included-gone')).toEqual([]);
  });

  it('is a provider that no other record leads to', async () => {
    const { code, report } = await spf('parted.example', '--audit');
    expect(code).toBe(0);
    expect(found(report, 'spf/unused-provider').map(({ data }) => data)).toMatchObject([{ provider: 'Mailjet' }]);
    expect(report?.skipped.filter(({ id }) => id === 'spf/unused-provider').map(({ reason }) => reason)).toEqual([
      'Amazon SES leaves no record that could be looked for',
    ]);
  });

  it('is not asked for without --audit, nor by itself where nothing may be asked', async () => {
    const { report } = await spf('parted.example');
    expect(found(report, 'spf/unused-provider')).toEqual([]);
  });
});

describe('spf --diff', () => {
  it('compares a record with what is published', async () => {
    const { code, change, report } = await spf(
      'example.com',
      '--diff',
      '--record',
      'v=spf1 ip4:192.0.2.0/25 ip6:2001:db8::/32 -all',
    );
    expect(code).toBe(0);
    expect(report?.findings.map(({ id }) => id)).toEqual(['spf/authority-lost']);
    expect(change).toMatchObject({
      gained: { ipv4: { size: '0' }, ipv6: { size: String(2n ** 96n - 1n) } },
      lost: { ipv4: { blocks: ['192.0.2.128/25', '198.51.100.0/24'], size: '384' }, ipv6: { size: '0' } },
      others: { before: 'softfail', after: 'fail' },
      whole: true,
    });
  });

  it('compares a zone file with what is published', async () => {
    const { change } = await spf('example.com', '--diff', '--zone', zone);
    expect(change?.lost.ipv4.blocks).toEqual(['192.0.2.128/25', '198.51.100.0/24']);
  });

  it('does not take silence for an empty record', async () => {
    const { change } = await spf('silent.example', '--diff', '--record', 'v=spf1 ip4:192.0.2.1 -all');
    expect(change).toMatchObject({ state: 'unknown', kind: 'timeout' });
  });

  it('needs something to compare', async () => {
    const { code, stderr } = await spf('example.com', '--diff');
    expect(code).toBe(2);
    expect(stderr).toContain('--record');
  });
});

describe('spf --flatten', () => {
  it('prints records of addresses alone that can be published as they stand', async () => {
    const { code, flattened } = await spf('example.com', '--flatten');
    expect(code).toBe(0);
    expect(flattened).toMatchObject({
      kind: 'records',
      records: [{ name: 'example.com', text: 'v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.0/24 ip6:2001:db8::25 ~all' }],
      lookups: { before: 2, after: 0 },
      authorised: { ipv4: '512', ipv6: '1' },
    });
  });

  it('says why it cannot', async () => {
    const { code, flattened, report } = await spf('macro.example', '--flatten');
    expect(code).toBe(0);
    expect(report?.findings.map(({ id }) => id)).toEqual(['spf/cannot-be-flattened']);
    expect(flattened).toMatchObject({ kind: 'refused', reason: expect.stringContaining('exists:%{i}.list.example') });
  });

  it('does not flatten what it could not see whole', async () => {
    const { code, flattened } = await spf('half.example', '--flatten');
    expect(code).toBe(3);
    expect(flattened).toMatchObject({ state: 'unknown', reason: expect.stringContaining('silent.example') });
  });
});

describe('spf --record', () => {
  it('judges the record as if it were published', async () => {
    const { report, code } = await spf('unpublished.example', '--record', 'v=spf1 +all');
    expect(code).toBe(1);
    expect(report?.findings.map(({ id }) => id)).toContain('spf/plus-all');
    expect(report?.findings.map(({ id }) => id)).not.toContain('spf/missing');
  });
});
