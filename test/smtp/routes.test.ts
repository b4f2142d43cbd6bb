import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observe } from '../../src/diagnose.ts';
import { absent, found } from '../../src/facts/observed.ts';
import type { SmtpFacts, SmtpOptions } from '../../src/facts/smtp.ts';
import { openPorts } from '../../src/io/node/open.ts';
import type { Ports } from '../../src/io/ports.ts';
import { judge } from '../../src/judge.ts';
import { heloName } from '../../src/probes/smtp/identity.ts';
import { domainTarget } from '../../src/target.ts';
import { type RunningServer, soundBut, startMisbehaving } from '../support/misbehaving-server.ts';
import { createOddAuthority } from '../support/odd-certificates.ts';

let folder: string;
let zone: string;
let mail: RunningServer;

const ZONE = `$ORIGIN example.com.
$TTL 300
@        SOA  ns hostmaster 1 3600 600 86400 300
@        NS   ns
ns       A    192.0.2.53
several  MX   20 mx2
several  MX   10 mx1
several  MX   30 mx1
several  MX   40 nowhere
implicit A    192.0.2.25
never    MX   0 .
mx1      A    192.0.2.25
mx2      A    192.0.2.26
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-routes-'));
  zone = join(folder, 'example.com.zone');
  writeFileSync(zone, ZONE);
  mail = await startMisbehaving({ serve: soundBut({ EHLO: '250 mx.example.com\r\n' }) }, await createOddAuthority());
});
afterAll(async () => {
  await mail.close();
  rmSync(folder, { recursive: true });
});

async function ask(name: string, options: SmtpOptions = {}): Promise<{ smtp: SmtpFacts; ids: readonly string[] }> {
  const ports = await openPorts({
    resolver: undefined,
    zone: [zone],
    map: ['192.0.2.25', '192.0.2.26'].map((address) => `${address}:25=127.0.0.1:${mail.port}`),
    offline: false,
    timeout: '1',
    ipv4: false,
    ipv6: false,
  });
  try {
    const smtp = { helo: 'client.example.net', ...options };
    const observations = await observe(
      { command: 'smtp', target: domainTarget(name), options: { smtp }, asked: ['smtp'] },
      ports,
    );
    const fact = observations.facts.smtp;
    if (fact?.state !== 'found') throw new Error(JSON.stringify(fact));
    const report = await judge(observations);
    return { smtp: fact.value, ids: [...new Set(report.findings.map(({ id }) => id))].sort() };
  } finally {
    ports.close();
  }
}

const said = ({ sessions }: SmtpFacts): readonly string[] =>
  (sessions[0]?.transcript ?? []).filter(({ from }) => from === 'client').map(({ line }) => line);

describe('where mail for a domain goes', () => {
  it('to its MX in order of preference, to each host once, and past one without an address', async () => {
    const { smtp } = await ask('several.example.com');
    expect(smtp.hosts.map(({ host, preference }) => `${preference} ${host}`)).toEqual([
      '10 mx1.example.com',
      '20 mx2.example.com',
      '40 nowhere.example.com',
    ]);
    expect(smtp.sessions.map(({ host, outcome }) => `${host} ${outcome}`)).toEqual([
      'mx1.example.com accepted',
      'mx2.example.com accepted',
    ]);
    expect(smtp.sessions[0]?.stages[0]).toEqual({ name: 'resolve', ms: expect.any(Number) });
  });

  it('to the domain itself where it has no MX (RFC 5321 section 5.1), from nobody to its postmaster', async () => {
    const { smtp, ids } = await ask('implicit.example.com');
    expect(smtp.sessions).toMatchObject([{ host: 'implicit.example.com', address: '192.0.2.25', outcome: 'accepted' }]);
    expect(said(smtp)).toEqual([
      'EHLO client.example.net',
      'MAIL FROM:<>',
      'RCPT TO:<postmaster@implicit.example.com>',
      'RSET',
      'QUIT',
    ]);
    expect(ids).toEqual(['tls/not-offered']);
  });

  it('nowhere where it says so (RFC 7505)', async () => {
    const { smtp, ids } = await ask('never.example.com');
    expect(smtp).toMatchObject({ nullMx: true, sessions: [] });
    expect(ids).toEqual(['smtp/null-mx']);
  });

  it('to the host that is named instead, with the domain for its recipient', async () => {
    const { smtp } = await ask('several.example.com', { host: 'mx2.example.com' });
    expect(smtp.sessions).toMatchObject([{ host: 'mx2.example.com', address: '192.0.2.26' }]);
    expect(said(smtp)).toContain('RCPT TO:<postmaster@several.example.com>');
  });
});

describe('what we call ourselves', () => {
  const ports = (postconf: string | undefined, own: string): Pick<Ports, 'programs' | 'host' | 'files'> => ({
    programs: {
      run: async (program: string) =>
        postconf === undefined || program !== 'postconf'
          ? absent()
          : found({ code: 0, stdout: `smtp_helo_name = ${postconf}\n`, stderr: '' }),
    } as unknown as Ports['programs'],
    files: { read: async () => absent() } as Ports['files'],
    host: { hostname: async () => own } as Ports['host'],
  });
  const mta = ports('mail.example.net', 'host.example.net');

  it.each([
    ['what the user says', 'said.example.net', mta, 'said.example.net'],
    ['what the MTA here would say', undefined, mta, 'mail.example.net'],
    ["the host's full name", undefined, ports(undefined, 'host.example.net'), 'host.example.net'],
    [
      'the host again, where the MTA has no full name',
      undefined,
      ports('mail', 'host.example.net'),
      'host.example.net',
    ],
    ['our address', undefined, ports(undefined, 'laptop'), '[192.0.2.7]'],
  ])('%s', async (_, flag, given, name) => {
    expect((await heloName(flag, given))('192.0.2.7')).toBe(name);
  });

  it('our address of IPv6', async () => {
    expect((await heloName(undefined, ports(undefined, 'laptop')))('2001:db8::7')).toBe('[IPv6:2001:db8::7]');
  });
});
