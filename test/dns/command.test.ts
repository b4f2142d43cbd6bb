import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAuthority } from '../support/certificates.ts';
import { runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { BIND, type BindServer, startBind } from '../support/servers/dns-bind.ts';
import { startUnbound, UNBOUND, type UnboundServer } from '../support/servers/dns-unbound.ts';

const RECORDS = `
@ MX 10 mx
@ NS ns2
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject"
mx A 192.0.2.25
ns2 A 127.0.0.1
`;

describeWithPrograms('maildoctor dns through a validating resolver', [...BIND, ...UNBOUND], () => {
  let bind: BindServer;
  let unbound: UnboundServer;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'maildoctor-ca-'));
    const authority = await createAuthority();
    writeFileSync(join(folder, 'ca.pem'), authority.certificate);
    bind = await startBind({
      example: { records: RECORDS },
      'expired.example': { records: RECORDS, dnssec: 'expired' },
      '2.0.192.in-addr.arpa': { records: '25 PTR mx.example.' },
    });
    unbound = await startUnbound({ authority: bind, certificate: await authority.issue({ names: ['127.0.0.1'] }) });
  });
  afterAll(async () => {
    await unbound?.stop();
    await bind?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (domain: string, resolver: string) =>
    runCli(['dns', domain, '--resolver', resolver, '--json'], {
      env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
    });
  const resolvers = (): readonly string[] => [
    `127.0.0.1:${unbound.port}`,
    `tls://127.0.0.1:${unbound.tlsPort}`,
    `https://127.0.0.1:${unbound.httpsPort}/dns-query`,
  ];

  it('judges a sound domain, whatever way it asks', async () => {
    for (const resolver of resolvers()) {
      const { code, stdout, stderr } = await ask('example', resolver);
      const { findings, unjudged, facts } = JSON.parse(stdout);
      expect({ code, stderr, unjudged }).toEqual({ code: 0, stderr: '', unjudged: [] });
      expect(findings.map(({ id }: { id: string }) => id)).toEqual(['mx/single']);
      expect(facts.dns.MX).toMatchObject({
        state: 'found',
        authenticated: true,
        records: [{ exchange: 'mx.example', addresses: [{ ptr: ['mx.example'], forwardConfirmed: true }] }],
      });
    }
  });

  it('finds that signatures have expired, and takes no record for missing', async () => {
    const { code, stdout } = await ask('expired.example', `127.0.0.1:${unbound.port}`);
    const { findings, facts } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(findings.map(({ id }: { id: string }) => id)).toEqual(['dnssec/bogus']);
    expect(facts.dns.TXT).toMatchObject({ state: 'unknown', kind: 'bogus' });
  });
});
