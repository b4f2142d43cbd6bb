import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpfCoverageEntry } from '../../src/facts/spf.ts';
import type { Report } from '../../src/findings/report.ts';
import { runCli } from '../support/cli.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { EXIM, eximAlone } from '../support/servers/exim.ts';

const LISTED = Array.from({ length: 20 }, (_, at) => `ip4:198.51.${at + 100}.0/24`).join(' ');

let server: DnsServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-coverage-'));
  server = await startDnsServer({
    zones: {
      'example.com': { TXT: ['v=spf1 ip4:192.0.2.25 -all'], MX: [{ preference: 10, exchange: 'mail.example.com' }] },
      'mail.example.com': { A: ['192.0.2.25'], AAAA: ['2001:db8::25'] },
      'helo.example.com': { A: ['192.0.2.25'], TXT: ['v=spf1 a -all'] },
      '25.2.0.192.in-addr.arpa': { PTR: ['mail.example.com'] },
      'redirected.example': { TXT: ['v=spf1 redirect=example.com'] },
      'denying.example': { TXT: ['v=spf1 -ip4:192.0.2.0/24 ip4:198.51.100.0/24 ~all'] },
      'long.example': { TXT: [`v=spf1 ${LISTED} -all`] },
      'dear.example': {
        TXT: [`v=spf1 ${Array.from({ length: 11 }, (_, at) => `a:a${at}.dear.example`).join(' ')} -all`],
      },
      ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`a${at}.dear.example`, { A: [`203.0.113.${at}`] }])),
      'bare.example': { A: ['192.0.2.80'] },
      'mailed.example': { MX: [{ preference: 10, exchange: 'mail.example.com' }] },
      'silent.example': { timeout: true },
      'myip.opendns.com': { A: ['203.0.113.7'] },
    },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly code: number | null;
  readonly report: Report;
  readonly evaluations: readonly SpfCoverageEntry[];
  readonly ids: readonly string[];
}

const resolverFlags = (): readonly string[] => ['--resolver', `${server.address}:${server.port}`, '--timeout', '1'];

async function spf(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Told> {
  const { code, stdout, stderr } = await runCli(['spf', ...args, ...resolverFlags(), '--json'], { env });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  const facts = report.facts['spf'] as { readonly evaluations: readonly SpfCoverageEntry[] };
  return { code, report, evaluations: facts.evaluations, ids: report.findings.map(({ id }) => id) };
}

const repairedBy = ({ evaluations }: Told): readonly string[] =>
  (evaluations.find(({ repaired }) => repaired)?.repaired ?? []).map(({ name, text }) => `${name} ${text}`);

describe('coverage', () => {
  it('is the product of identities and addresses, each with where it came from', async () => {
    const told = await spf([
      'example.com',
      '--ip',
      '192.0.2.25',
      '--ip',
      '2001:db8::25',
      '--helo',
      'helo.example.com',
      '--domain',
      'redirected.example',
    ]);
    expect(
      told.evaluations.map(({ identity, domain, ip, result, addressFrom, domainFrom }) =>
        [identity, domain, ip, result, addressFrom, domainFrom].join(' '),
      ),
    ).toEqual([
      'mailfrom example.com 192.0.2.25 pass --ip the domain',
      'mailfrom example.com 2001:db8::25 fail --ip the domain',
      'mailfrom redirected.example 192.0.2.25 pass --ip --domain',
      'mailfrom redirected.example 2001:db8::25 fail --ip --domain',
      'helo helo.example.com 192.0.2.25 pass --ip --helo',
      'helo helo.example.com 2001:db8::25 fail --ip --helo',
    ]);
    expect(told.code).toBe(1);
    const fixes = told.report.findings.filter(({ id }) => id === 'spf/not-covered').map(({ fix }) => fix);
    expect(fixes[0]).toContain('example.com. IN TXT "v=spf1 ip4:192.0.2.25 ip6:2001:db8::25 -all"');
    expect(fixes[1]).toContain('redirected.example. IN TXT "v=spf1 ip6:2001:db8::25 redirect=example.com"');
    expect(fixes[2]).toContain('helo.example.com. IN TXT "v=spf1 a ip6:2001:db8::25 -all"');
  });

  it('shows PTR and forward confirmation beside the verdict', async () => {
    const flags = ['--ip', '192.0.2.25', '--ip', '192.0.2.26', ...resolverFlags()];
    const { stdout } = await runCli(['spf', 'example.com', ...flags], { env: { COLUMNS: '160' } });
    expect(stdout).toMatch(/192\.0\.2\.25 +postmaster@example\.com +pass .* mail\.example\.com +--ip/);
    expect(stdout).toMatch(/192\.0\.2\.26 +postmaster@example\.com +fail .* none +--ip/);
  });

  it('covers a range by one term', async () => {
    const told = await spf(['example.com', '--ip', '192.0.2.0/24']);
    expect(repairedBy(told)).toEqual(['example.com v=spf1 ip4:192.0.2.25 ip4:192.0.2.0/24 -all']);
  });

  it.each([
    [
      'before a term that denies',
      'denying.example',
      '192.0.2.1',
      ['denying.example v=spf1 ip4:192.0.2.1 -ip4:192.0.2.0/24 ip4:198.51.100.0/24 ~all'],
    ],
    [
      'before what costs more than ten lookups',
      'dear.example',
      '192.0.2.1',
      [expect.stringContaining('dear.example v=spf1 ip4:192.0.2.1 a:a0.dear.example')],
    ],
    ['by the mail hosts, where there is no record', 'mailed.example', '192.0.2.25', ['mailed.example v=spf1 mx ~all']],
    [
      'by its address, where there is no record',
      'bare.example',
      '192.0.2.25',
      ['bare.example v=spf1 ip4:192.0.2.25 ~all'],
    ],
    [
      'in a record of its own, where the first would grow too long',
      'long.example',
      '192.0.2.1 192.0.2.5 192.0.2.9',
      [
        `long.example v=spf1 ${LISTED} include:_spf1.long.example -all`,
        '_spf1.long.example v=spf1 ip4:192.0.2.1 ip4:192.0.2.5 ip4:192.0.2.9 -all',
      ],
    ],
  ])('is mended %s', async (_, domain, ips, records) => {
    const flags = ips.split(' ').flatMap((ip) => ['--ip', ip]);
    expect(repairedBy(await spf([domain, ...flags]))).toEqual(records);
  });

  it('is unknown where DNS does not answer', async () => {
    const told = await spf(['silent.example', '--ip', '192.0.2.1']);
    expect(told.code).toBe(3);
    expect(told.evaluations.map(({ result }) => result)).toEqual(['temperror']);
    expect(told.ids).toEqual([]);
    expect(repairedBy(told)).toEqual([]);
  });

  it('is skipped where this host does not send for the domain', async () => {
    const told = await spf(['example.com']);
    expect(told.code).toBe(0);
    expect(told.report.skipped).toContainEqual({ id: 'spf/not-covered', subject: 'example.com', reason: 'give --ip' });
  });

  it('finds the address behind NAT when asked to', async () => {
    const mapped = ['--map', `208.67.222.222:53=${server.address}:${server.port}`, '-4'];
    const told = await spf(['example.com', '--discover', ...mapped]);
    expect(told.evaluations.find(({ ip }) => ip === '203.0.113.7')).toMatchObject({
      result: 'fail',
      addressFrom: 'myip.opendns.com (--discover)',
    });
  });
});

describeWithPrograms('coverage of a server with Postfix', [{ program: 'postconf', package: 'postfix' }], () => {
  const configured = (lines: readonly string[]): Readonly<Record<string, string>> => {
    const path = mkdtempSync(join(folder, 'postfix-'));
    writeFileSync(join(path, 'main.cf'), `compatibility_level = 3.6\n${lines.join('\n')}\n`);
    writeFileSync(
      join(path, 'master.cf'),
      'smtp unix - - n - - smtp\nslow unix - - n - - smtp -o smtp_bind_address=192.0.2.44\n',
    );
    return { MAIL_CONFIG: path };
  };
  const SOUND = ['myhostname = mail.example.com', 'mydomain = example.com', 'myorigin = $mydomain'];

  it('takes names and addresses from postconf', async () => {
    const env = configured([
      ...SOUND,
      'smtp_helo_name = helo.example.com',
      'smtp_bind_address = 192.0.2.25',
      'smtp_bind_address6 = 2001:db8::25',
    ]);
    const told = await spf(['--this-server'], env);
    expect(told.report.target).toBe('example.com');
    expect(
      told.evaluations.map(({ identity, ip, result, addressFrom, domainFrom }) => [
        identity,
        ip,
        result,
        addressFrom,
        domainFrom,
      ]),
    ).toEqual([
      ['mailfrom', '192.0.2.25', 'pass', 'smtp_bind_address (postconf)', 'the domain'],
      ['mailfrom', '192.0.2.44', 'fail', 'smtp_bind_address (postconf)', 'the domain'],
      ['mailfrom', '2001:db8::25', 'fail', 'smtp_bind_address6 (postconf)', 'the domain'],
      ['helo', '192.0.2.25', 'pass', 'smtp_bind_address (postconf)', 'smtp_helo_name (postconf)'],
      ['helo', '192.0.2.44', 'fail', 'smtp_bind_address (postconf)', 'smtp_helo_name (postconf)'],
      ['helo', '2001:db8::25', 'fail', 'smtp_bind_address6 (postconf)', 'smtp_helo_name (postconf)'],
    ]);
    expect(repairedBy(told)).toEqual(['example.com v=spf1 ip4:192.0.2.25 ip4:192.0.2.44 ip6:2001:db8::25 -all']);
  });

  it('is judged without being asked where Postfix names the domain', async () => {
    const env = configured([
      ...SOUND,
      'mydestination = example.com',
      'smtp_bind_address = 192.0.2.25',
      'inet_protocols = ipv4',
    ]);
    const told = await spf(['example.com'], env);
    expect(told.evaluations.map(({ identity, ip }) => `${identity} ${ip}`)).toEqual([
      'mailfrom 192.0.2.25',
      'mailfrom 192.0.2.44',
      'helo 192.0.2.25',
      'helo 192.0.2.44',
    ]);
  });

  it('cannot be told of a server that hands its mail to another', async () => {
    const env = configured([...SOUND, 'relayhost = [smtp.example.net]:587']);
    const told = await spf(['example.com', '--this-server'], env);
    expect(told.code).toBe(3);
    expect(told.report.unjudged.map(({ id, reason }) => [id, reason])).toContainEqual([
      'spf/not-covered',
      'this host hands all mail to [smtp.example.net]:587, as relayhost (postconf) says: give --ip with the addresses that it sends from',
    ]);
  });
});

describeWithPrograms('coverage of a server with Exim', EXIM, () => {
  it('takes names and addresses from exim -bP', async () => {
    const PATH = await eximAlone(
      folder,
      `primary_hostname = mail.example.com\nqualify_domain = example.com\ndisable_ipv6\ndomainlist local_domains = example.com : example.org\nbegin routers\nmx:\n  driver = dnslookup\n  transport = out\nbegin transports\nout:\n  driver = smtp\n  interface = 192.0.2.25\n  helo_data = helo.example.com\n`,
    );
    const told = await spf(['--this-server'], { PATH });
    expect(told.report.target).toBe('example.com');
    expect(
      told.evaluations.map((one) => [one.identity, one.helo, one.ip, one.result, one.addressFrom, one.domainFrom]),
    ).toEqual([
      ['mailfrom', 'helo.example.com', '192.0.2.25', 'pass', 'interface (exim4 -bP)', 'the domain'],
      ['helo', 'helo.example.com', '192.0.2.25', 'pass', 'interface (exim4 -bP)', 'helo_data (exim4 -bP)'],
    ]);
  });
});
