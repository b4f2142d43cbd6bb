import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observe } from '../../src/diagnose.ts';
import type { RecordData } from '../../src/facts/dns.ts';
import type { Observations } from '../../src/facts/observations.ts';
import type { SmtpFacts } from '../../src/facts/smtp.ts';
import type { Report } from '../../src/findings/report.ts';
import { openPorts } from '../../src/io/node/open.ts';
import { judge } from '../../src/judge.ts';
import { smtpPage } from '../../src/pages/smtp.ts';
import { pageIn } from '../../src/words/page-in.ts';
import { ENGLISH } from '../../src/words/words.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';
import { type RunningServer, soundBut, startMisbehaving } from '../support/misbehaving-server.ts';
import { createOddAuthority, type OddAuthority } from '../support/odd-certificates.ts';

const NAME = 'mx1.example.com';
let authority: OddAuthority;
let folder: string;
let ca: string;
let dns: DnsServer;
let mail: RunningServer;
let clear: RunningServer;
let page: https.Server;

/** What the DNS and the policy page say, as each test wants it. */
let tlsa: readonly RecordData['TLSA'][] = [];
let authenticated = true;
let policy = { status: 200, type: 'text/plain', body: '' };
let record: readonly string[] = [];

beforeAll(async () => {
  authority = await createOddAuthority();
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-strict-'));
  ca = join(folder, 'ca.pem');
  writeFileSync(ca, authority.root);
  const vouched = () => (authenticated ? { authenticated: true as const } : {});
  dns = await startDnsServer({
    answer: (name, type) => {
      if (name === 'example.com' && type === 'MX') return { MX: [{ preference: 10, exchange: NAME }], ...vouched() };
      if (name === NAME) return { A: ['192.0.2.25'], ...vouched() };
      if (name === `_25._tcp.${NAME}`) return tlsa.length > 0 ? { TLSA: tlsa, ...vouched() } : {};
      if (name === '_mta-sts.example.com') return { TXT: record };
      if (name === 'mta-sts.example.com') return { A: ['192.0.2.80'] };
      return undefined;
    },
  });
  const certificate = { names: [NAME] };
  mail = await startMisbehaving(
    {
      serve: soundBut({
        STARTTLS: async (client) => {
          await client.say('220 Go\r\n');
          await client.secure(certificate);
        },
      }),
    },
    authority,
  );
  clear = await startMisbehaving({ serve: soundBut({ EHLO: '250 mx1.example.com\r\n' }) }, authority);
  const own = await authority.make({ names: ['mta-sts.example.com'] });
  page = https.createServer({ key: own.key, cert: own.chain }, (request, response) => {
    expect(request.url).toBe('/.well-known/mta-sts.txt');
    const moved = policy.status === 301 ? { location: 'https://www.example.com/' } : {};
    response.writeHead(policy.status, { 'content-type': policy.type, ...moved });
    response.end(policy.body);
  });
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await Promise.all([dns.close(), mail.close(), clear.close()]);
  page.closeAllConnections();
  await new Promise((resolve) => page.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly ids: readonly string[];
  readonly skipped: readonly string[];
  readonly smtp: SmtpFacts;
  readonly report: Report;
  /** Cells of DANE and MTA-STS for the only server, side by side; none where there is no such table. */
  readonly strict: readonly string[] | undefined;
}

async function ask(server: RunningServer = mail, settings: { readonly trust?: boolean } = {}): Promise<Asked> {
  const ports = await openPorts({
    resolver: [`${dns.address}:${dns.port}`],
    zone: undefined,
    map: [`192.0.2.25:25=127.0.0.1:${server.port}`, `192.0.2.80:443=127.0.0.1:${(page.address() as AddressInfo).port}`],
    offline: false,
    timeout: '2',
    ipv4: true,
    ipv6: false,
    ca: settings.trust === false ? [] : [ca],
  });
  try {
    const observations: Observations = await observe(
      {
        command: 'smtp',
        target: { kind: 'domain', name: 'example.com' },
        options: { smtp: { helo: 'client.example.net' } },
        asked: ['smtp'],
      },
      ports,
    );
    const report = await judge(observations);
    const fact = observations.facts.smtp;
    if (fact?.state !== 'found') throw new Error('no session');
    const ids = report.findings.map(({ id }) => id).sort();
    const table = pageIn(smtpPage(observations), ENGLISH).find(({ title }) => title === 'What strict senders do');
    const cells = table?.kind === 'table' ? table.rows[0]?.slice(2) : undefined;
    const strict = cells?.map((cell) => (typeof cell === 'string' ? cell : cell.text));
    return { ids, skipped: report.skipped.map(({ id }) => id), smtp: fact.value, report, strict };
  } finally {
    ports.close();
  }
}

const hex = (algorithm: string, data: Uint8Array): string => createHash(algorithm).update(data).digest('hex');
const keyOf = (der: Buffer): Buffer => new X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' });

describe('DANE', () => {
  let leaf: Buffer;
  let issuer: Buffer;
  beforeAll(async () => {
    tlsa = [];
    const { smtp } = await ask();
    const chain = smtp.sessions[0]?.tls?.chain.map(({ der }) => Buffer.from(der, 'base64')) ?? [];
    [leaf = Buffer.alloc(0), issuer = Buffer.alloc(0)] = chain;
    expect(chain).toHaveLength(2);
  });

  const fitting = (): readonly (readonly [string, RecordData['TLSA']])[] => [
    ['3 1 1', { usage: 3, selector: 1, matching: 1, data: hex('sha256', keyOf(leaf)) }],
    ['3 1 2', { usage: 3, selector: 1, matching: 2, data: hex('sha512', keyOf(leaf)) }],
    ['3 1 0', { usage: 3, selector: 1, matching: 0, data: keyOf(leaf).toString('hex') }],
    ['3 0 1', { usage: 3, selector: 0, matching: 1, data: hex('sha256', leaf) }],
    ['3 0 0', { usage: 3, selector: 0, matching: 0, data: leaf.toString('hex') }],
    ['3 0 2', { usage: 3, selector: 0, matching: 2, data: hex('sha512', leaf) }],
    ['2 0 0', { usage: 2, selector: 0, matching: 0, data: issuer.toString('hex') }],
    ['2 0 2', { usage: 2, selector: 0, matching: 2, data: hex('sha512', issuer) }],
    ['2 1 0', { usage: 2, selector: 1, matching: 0, data: keyOf(issuer).toString('hex') }],
    ['2 0 1', { usage: 2, selector: 0, matching: 1, data: hex('sha256', issuer) }],
    ['2 1 1', { usage: 2, selector: 1, matching: 1, data: hex('sha256', keyOf(issuer)) }],
    ['2 1 2', { usage: 2, selector: 1, matching: 2, data: hex('sha512', keyOf(issuer)) }],
  ];

  it.each(
    [3, 2].flatMap((usage) =>
      [1, 0].flatMap((selector) => [1, 2, 0].map((matching) => `${usage} ${selector} ${matching}`)),
    ),
  )('%s fits', async (which) => {
    const one = fitting().find(([name]) => name === which);
    tlsa = one ? [one[1]] : [];
    const { ids, smtp, strict } = await ask();
    expect(ids).toEqual([]);
    expect(strict).toEqual([expect.stringMatching(`^deliver: ${which} [0-9a-f]{16}… fits$`), 'no policy']);
    expect(smtp.dane?.[0]?.results[0]?.matched).toMatchObject({ state: 'found' });
  });

  it('of another key is a finding, with the record that would fit', async () => {
    tlsa = [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }];
    const { ids, report, strict } = await ask();
    expect(ids).toEqual(['dane/mismatch']);
    expect(strict?.[0]).toBe('do not deliver: no record fits');
    expect(report.findings[0]?.fix).toContain(`_25._tcp.${NAME}. IN TLSA 3 1 1 ${hex('sha256', keyOf(leaf))}`);
  });

  it("does not take the server's own certificate for its authority", async () => {
    tlsa = [{ usage: 2, selector: 1, matching: 1, data: hex('sha256', keyOf(leaf)) }];
    expect((await ask()).ids).toEqual(['dane/mismatch']);
  });

  it('of usages that are not for mail cannot be used', async () => {
    tlsa = [{ usage: 1, selector: 1, matching: 1, data: hex('sha256', keyOf(leaf)) }];
    const { ids, strict } = await ask();
    expect(ids).toEqual(['dane/unusable']);
    expect(strict?.[0]).toBe('deliver: under any TLS, no record counts');
  });

  it('without STARTTLS keeps mail away', async () => {
    tlsa = [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }];
    const { ids, strict } = await ask(clear);
    expect(ids).toEqual(['dane/no-tls', 'tls/not-offered']);
    expect(strict?.[0]).toBe('do not deliver: no TLS');
  });

  it('without DNSSEC cannot be told, and is no fault', async () => {
    authenticated = false;
    tlsa = [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }];
    const { ids, skipped, report, strict } = await ask();
    authenticated = true;
    expect(ids).toEqual([]);
    expect(skipped).toContain('dane/mismatch');
    expect(strict?.[0]).toMatch(/^cannot tell: .*DNSSEC/);
    expect(report.outcome).toBe('healthy');
  });
});

describe('MTA-STS', () => {
  const publish = (change: Partial<typeof policy> & { readonly lines?: readonly string[] }): void => {
    tlsa = [];
    record = ['v=STSv1; id=20260131T000000'];
    const lines = change.lines ?? ['version: STSv1', 'mode: enforce', `mx: ${NAME}`, 'max_age: 604800'];
    policy = { status: 200, type: 'text/plain', body: `${lines.join('\r\n')}\r\n`, ...change };
  };

  it('that fits finds nothing', async () => {
    publish({});
    const { ids, smtp, strict } = await ask();
    expect(ids).toEqual([]);
    expect(strict).toEqual(['no TLSA records', 'deliver: mode enforce']);
    expect(smtp.mtaSts).toMatchObject({
      value: { policy: { value: { mode: 'enforce', mx: [NAME], maxAge: 604_800 } } },
    });
  });

  it('that names other hosts keeps mail away; in testing it would', async () => {
    publish({ lines: ['version: STSv1', 'mode: enforce', 'mx: *.mail.example.com', 'max_age: 604800'] });
    const enforced = await ask();
    expect(enforced.ids).toEqual(['mta-sts/host-refused']);
    expect(enforced.strict?.[1]).toBe('do not deliver: the policy does not name it');
    publish({ lines: ['version: STSv1', 'mode: testing', 'mx: *.mail.example.com', 'max_age: 604800'] });
    const testing = await ask();
    expect(testing.ids).toEqual(['mta-sts/would-refuse-host']);
    expect(testing.strict?.[1]).toBe('report (mode testing): the policy does not name it');
  });

  it('keeps mail away from a host without TLS', async () => {
    publish({});
    expect((await ask(clear)).ids).toEqual(['mta-sts/host-refused', 'tls/not-offered']);
  });

  it.each([
    ['a redirect', { status: 301 }],
    ['a page that is not there', { status: 404 }],
    ['HTML', { type: 'text/html' }],
    ['no mode', { lines: ['version: STSv1', 'mx: a.example.com', 'max_age: 1'] }],
  ])('on %s is no policy', async (_, change) => {
    publish(change);
    expect((await ask()).ids).toEqual(['mta-sts/policy-invalid']);
  });

  it('behind a certificate that nobody trusts is no policy', async () => {
    publish({});
    expect((await ask(mail, { trust: false })).ids).toEqual(['mta-sts/policy-invalid', 'tls/unknown-authority']);
  });

  it('with two records is no policy, whatever the page says', async () => {
    publish({ lines: ['version: STSv1', 'mode: enforce', 'mx: other.example.com', 'max_age: 604800'] });
    record = ['v=STSv1; id=1', 'v=STSv1; id=2'];
    const { ids, strict } = await ask();
    expect(ids).toEqual(['mta-sts/record-invalid']);
    expect(strict?.[1]).toBe('no policy that counts: the record: there are several');
  });

  it('without a record is none', async () => {
    publish({});
    record = [];
    const { smtp, strict } = await ask();
    expect(smtp.mtaSts).toEqual({ state: 'absent' });
    expect(strict).toBeUndefined();
  });
});
