import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';

const SOUND = {
  A: ['192.0.2.1'],
  MX: [
    { preference: 20, exchange: 'mx2.example.com' },
    { preference: 10, exchange: 'mx1.example.com' },
  ],
  TXT: ['v=spf1 mx -all'],
  NS: ['ns1.example.com', 'ns2.example.net'],
  SOA: [
    {
      mname: 'ns1.example.com',
      rname: 'hostmaster.example.com',
      serial: 1,
      refresh: 7200,
      retry: 900,
      expire: 1209600,
      minimum: 300,
    },
  ],
};

let server: DnsServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-dns-'));
  server = await startDnsServer({
    zones: {
      'example.com': SOUND,
      'mx1.example.com': { A: ['192.0.2.25'] },
      'mx2.example.com': { A: ['192.0.2.26'] },
      'ns1.example.com': { A: ['192.0.2.53'] },
      'ns2.example.net': { A: ['198.51.100.53'] },
      '25.2.0.192.in-addr.arpa': { PTR: ['mx1.example.com'] },
      '26.2.0.192.in-addr.arpa': { PTR: ['mx2.example.com'] },
      '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] },
      'broken.example': {
        A: ['192.0.2.1'],
        MX: [
          { preference: 10, exchange: 'gone.broken.example' },
          { preference: 20, exchange: 'mx1.example.com' },
        ],
        TXT: ['"v=spf1 mx -all"'],
        NS: ['ns1.example.com'],
      },
      'silent.example': { A: ['192.0.2.1'], timeout: ['TXT', 'MX'] },
      '_dmarc.silent.example': { timeout: true },
      'servfail.example': { A: ['192.0.2.1'], rcode: { TXT: 'SERVFAIL', MX: 'SERVFAIL' } },
      '_dmarc.servfail.example': { rcode: 'SERVFAIL' },
      'refused.example': { rcode: 'REFUSED' },
      '_dmarc.refused.example': { rcode: 'REFUSED' },
      'bell.example': { A: ['192.0.2.1'], TXT: ['\u001b[31mred\u0007\r\nok: forged'] },
    },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (args: readonly string[], options = {}) =>
  runCli(['dns', ...args, '--resolver', `${server.address}:${server.port}`, '--timeout', '1'], options);

const ids = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { findings: { id: string }[] }).findings.map(({ id }) => id);

describe('maildoctor dns', () => {
  it('finds nothing wrong with a sound domain, and ends with 0', async () => {
    const { code, stdout, stderr } = await ask(['example.com', '--json']);
    const report = JSON.parse(stdout);
    expect({ code, stderr, outcome: report.outcome, findings: ids(stdout) }).toEqual({
      code: 0,
      stderr: '',
      outcome: 'healthy',
      findings: [],
    });
    expect(report.facts.dns.A).toMatchObject({ state: 'found', records: ['192.0.2.1'] });
    expect(report.facts.dns.AAAA).toMatchObject({ state: 'absent', reason: 'nodata' });
    expect(report.facts.dns.MX.records).toEqual([
      {
        preference: 10,
        exchange: 'mx1.example.com',
        addresses: [{ address: '192.0.2.25', ptr: ['mx1.example.com'], forwardConfirmed: true }],
      },
      {
        preference: 20,
        exchange: 'mx2.example.com',
        addresses: [{ address: '192.0.2.26', ptr: ['mx2.example.com'], forwardConfirmed: true }],
      },
    ]);
    expect(report.facts.dns.TXT.records).toEqual(['v=spf1 mx -all']);
    expect(report.facts.dns.DMARC.records).toEqual(['v=DMARC1; p=reject']);
  });

  it('tells each planted fault, and ends with 1 in text and in JSON', async () => {
    const json = await ask(['broken.example', '--json']);
    const text = await ask(['broken.example']);
    expect([json.code, text.code]).toEqual([1, 1]);
    expect(new Set(ids(json.stdout))).toEqual(
      new Set(['mx/no-address', 'txt/pasted-quotes', 'spf/missing', 'dmarc/missing', 'ns/single']),
    );
    for (const id of ids(json.stdout)) expect(text.stdout).toContain(id);
  });

  it.each([
    ['silent.example', 'timeout'],
    ['servfail.example', 'SERVFAIL'],
    ['refused.example', 'REFUSED'],
  ])('of %s says that it could not tell (%s), never that records are missing', async (domain, reason) => {
    const { code, stdout } = await ask([domain, '--json']);
    const report = JSON.parse(stdout);
    expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'unjudged' });
    expect(ids(stdout)).not.toContain('spf/missing');
    expect(ids(stdout)).not.toContain('mx/missing');
    expect(ids(stdout)).not.toContain('dmarc/missing');
    expect(report.facts.dns.TXT.state).toBe('unknown');
    expect(JSON.stringify(report.unjudged).toLowerCase()).toContain(reason.toLowerCase());
  });

  it('says that a name does not exist, and nothing that follows from it', async () => {
    const { code, stdout } = await ask(['nowhere.example', '--json']);
    expect(code).toBe(1);
    expect(ids(stdout)).toEqual(['domain/nonexistent']);
  });

  it('lets no control character of others through', async () => {
    const { stdout } = await ask(['bell.example']);
    expect(stdout).toContain('\\x1b[31mred\\x07\\r\\nok: forged');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it('keeps facts, and judges them again without any network', async () => {
    const file = join(folder, 'facts.json');
    const first = await ask(['broken.example', '--json', '--save-facts', file]);
    const again = await runCli(['dns', '--facts', file, '--json', '--offline']);
    expect(again.code).toBe(first.code);
    expect(JSON.parse(again.stdout).findings).toEqual(JSON.parse(first.stdout).findings);
    const other = await runCli(['dns', 'example.org', '--facts', file]);
    expect(other).toMatchObject({ code: 2 });
    expect(other.stderr).toContain('broken.example');
  });

  it('checks a zone file before it is published, offline', async () => {
    const zone = join(folder, 'example.org.zone');
    writeFileSync(
      zone,
      '$ORIGIN example.org.\n$TTL 300\n@ IN SOA ns1 hostmaster 1 7200 900 1209600 300\n@ NS ns1\n@ NS ns2\nns1 A 192.0.2.53\nns2 A 198.51.100.53\n' +
        '@ MX 10 mail\nmail A 192.0.2.25\n@ A 192.0.2.1\n@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject"\n',
    );
    const { code, stdout } = await runCli(['dns', 'example.org', '--zone', zone, '--offline', '--json']);
    const report = JSON.parse(stdout);
    expect({ code, findings: ids(stdout) }).toEqual({ code: 0, findings: ['mx/single'] });
    expect(report.skipped).toContainEqual(expect.objectContaining({ id: 'ptr/missing', subject: '192.0.2.25' }));
  });

  it('points into a zone file that has a mistake', async () => {
    const zone = join(folder, 'bad.zone');
    writeFileSync(zone, '$ORIGIN example.org.\n$TTL 300\n@ IN A 192.0.2.999\n');
    const { code, stdout, stderr } = await runCli(['dns', 'example.org', '--zone', zone, '--offline']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${zone}:3:`);
    expect(stderr).toContain('^');
  });

  it.each([
    [['https://example.com/'], 'example.com'],
    [['user@example.com'], 'example.com'],
    [['exa mple.com'], 'not a domain'],
    [['example.com', '--resolver', 'nonsense:'], 'resolver'],
    [['example.com', '--timeout', 'soon'], '--timeout'],
    [['example.com', '--map', '192.0.2.1=x'], 'ADDR:PORT'],
    [['example.com', '--format', 'docx'], 'Formats'],
    [['example.com', '--nonsense'], '--nonsense'],
    [['example.com', '--zone', '/nonexistent.zone'], '/nonexistent.zone'],
    [['example.com', '--facts', '/nonexistent.json'], '/nonexistent.json'],
    [[], 'example.com'],
  ])('refuses %j with 2 and says why', async (args, hint) => {
    const { code, stdout, stderr } = await runCli(['dns', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  it('writes the report to a file, all or nothing', async () => {
    const file = join(folder, 'report.json');
    const { code, stdout } = await ask(['example.com', '--json', '--output', file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8')).outcome).toBe('healthy');
    const nowhere = await ask(['example.com', '--output', '/nonexistent/report.json']);
    expect(nowhere.code).toBe(2);
  });

  it('obeys --fail-on', async () => {
    expect((await ask(['broken.example', '--fail-on', 'never'])).code).toBe(0);
    const noted = ['example.com', '--fail-on', 'note'];
    expect((await ask(noted)).code).toBe(0);
  });

  it('prints what it has when it is interrupted, marked partial, with 130', async () => {
    const { code, stdout } = await runCli(
      ['dns', 'silent.example', '--json', '--resolver', `${server.address}:${server.port}`, '--timeout', '20'],
      {
        interruptAfterMs: 2500,
      },
    );
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ partial: true });
  });
});
