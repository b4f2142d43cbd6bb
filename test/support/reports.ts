import { fileURLToPath } from 'node:url';
import { AREAS, type Area } from '../../src/areas.ts';
import { observe } from '../../src/diagnose.ts';
import type { FactName, Facts } from '../../src/facts/facts.ts';
import type { Observations } from '../../src/facts/observations.ts';
import { absent, found, unknown } from '../../src/facts/observed.ts';
import type { Failure, SmtpFacts, SmtpSession } from '../../src/facts/smtp.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { openPorts } from '../../src/io/node/open.ts';
import { judge } from '../../src/judge.ts';
import { checkPage } from '../../src/pages/check.ts';
import type { Page } from '../../src/pages/define.ts';
import { dnsPage } from '../../src/pages/dns.ts';
import { explainPage } from '../../src/pages/explain.ts';
import { smtpPage } from '../../src/pages/smtp.ts';
import { spfPage } from '../../src/pages/spf.ts';
import type { Sheet, Style } from '../../src/reporters/define.ts';
import { type FormatName, loadReporter } from '../../src/reporters/index.ts';
import { certificate, failing, session, smtpFacts, tls } from '../../src/rules/sample-sessions.ts';
import { domainTarget, type Target } from '../../src/target.ts';
import { pageIn } from '../../src/words/page-in.ts';
import { ENGLISH } from '../../src/words/words.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/reports', import.meta.url));
export const STYLE: Style = { color: false, unicode: true, width: 100, verbose: false, quiet: false, words: ENGLISH };

/** What a hostile record, banner or log line may hold: the syntax of every format, and what moves a cursor. */
export const HOSTILE =
  '</pre></script><script>alert(1)</script><img src=x onerror=alert(2)>"\'`]]>--> &amp; \u001b[31m\u0007\u009b2J\r\n::error::forged\nnot ok 1 - forged\n|pipe| #SKIP %0A {x="1"} [a](javascript:alert(3)) \u202eevil\u0000\ud800\uffff';

const PAGES: Readonly<Record<string, (observations: Observations, findings: readonly Finding[]) => Page>> = {
  check: checkPage,
  dns: ({ facts }) => dnsPage(facts),
  explain: ({ facts }, findings) => explainPage(facts, findings),
  smtp: smtpPage,
  spf: ({ facts }) => spfPage(facts),
};

/** A report with its page, at a fixed time, so that it is the same tomorrow. */
export async function sheetOf(observations: Observations): Promise<Sheet> {
  const fixed = { ...observations, observedAt: '2026-01-31T12:00:00.000Z', durationMs: 1234 };
  const page = PAGES[observations.command];
  if (page === undefined) throw new Error(`no page for ${observations.command}: add it to test/support/reports.ts`);
  const report = await judge(fixed);
  return { report, page: pageIn(page(fixed, report.findings), ENGLISH) };
}

const zone = (name: string): string => `${FIXTURES}/${name}.zone`;

/** What the probes observe of a domain of a zone file, with `facts` in place of what would need a network. */
async function ofZone(command: string, name: string, areas: readonly Area[], facts: Facts = {}): Promise<Observations> {
  const asked = [...new Set(areas.flatMap((area): readonly FactName[] => AREAS[area]))];
  const offline = asked.filter((fact) => !(fact in facts));
  const observed = await asking(command, domainTarget(name), offline, { zone: [zone(name)] });
  return { ...observed, asked, facts: { ...observed.facts, ...facts } };
}

export async function ofLog(...paths: readonly string[]): Promise<Observations> {
  const target: Target = { kind: 'log', name: paths.join(', ') };
  return asking('explain', target, ['log'], {}, { log: { paths, zone: 0 } });
}

async function asking(
  command: string,
  target: Target,
  asked: readonly FactName[],
  { zone }: { readonly zone?: readonly string[] },
  options: object = {},
): Promise<Observations> {
  const flags = { resolver: undefined, zone, map: undefined, offline: true, timeout: '5', ipv4: false, ipv6: false };
  const ports = await openPorts(flags);
  try {
    return await observe({ command, target, options: { ...options, offline: true }, asked }, ports);
  } finally {
    ports.close();
  }
}

const SAID = [
  [0, 'server', '220 mx1.broken.example ESMTP'],
  [2, 'client', 'EHLO client.example.net'],
  [21, 'server', '250-mx1.broken.example'],
  [21, 'server', '250-SIZE 10240000'],
  [21, 'server', '250 STARTTLS'],
  [22, 'client', 'STARTTLS'],
  [40, 'server', '220 2.0.0 Ready to start TLS'],
  [71, 'client', 'EHLO client.example.net', true],
  [90, 'server', '250 mx1.broken.example', true],
  [91, 'client', 'MAIL FROM:<>', true],
  [110, 'server', '250 2.1.0 Ok', true],
  [111, 'client', 'RCPT TO:<postmaster@broken.example>', true],
  [131, 'server', '550 5.7.1 <postmaster@broken.example>: Relay access denied', true],
  [132, 'client', 'QUIT', true],
  [150, 'server', '221 2.0.0 Bye', true],
] as const;

const transcript = (banner = ''): SmtpSession['transcript'] =>
  SAID.map(([ms, from, line, secured]) => ({
    ms,
    from,
    line: from === 'server' ? line + banner : line,
    ...(secured ? { tls: true as const } : {}),
  }));

const hosts: SmtpFacts['hosts'] = [
  { host: 'mx1.broken.example', preference: 10, addresses: found(['192.0.2.25', '192.0.2.26']) },
  { host: 'gone.broken.example', preference: 20, addresses: absent('nodata') },
];

/** A conversation that ended before QUIT. */
function talking(failure: Failure, change: Partial<SmtpSession>): SmtpSession {
  const { quit: _, ...ended } = failing(failure, change);
  return ended;
}

/** A server that refuses its postmaster, and one that does not answer. */
const faultySmtp = (banner = ''): Facts => {
  const sessions = [
    talking(
      {
        stage: 'rcpt',
        kind: 'refused',
        reason: 'the recipient was refused',
        code: 550,
        reply: `550 5.7.1 Relay access denied${banner}`,
      },
      {
        host: 'mx1.broken.example',
        greeting: `220 mx1.broken.example ESMTP${banner}`,
        transcript: transcript(banner),
        recipients: [
          { address: 'postmaster@broken.example', code: 550, text: `550 5.7.1 Relay access denied${banner}` },
        ],
        events: [{ ms: 70, text: `TLSv1.2 ECDHE-RSA-AES256-GCM-SHA384${banner}` }],
        tls: tls({ version: 'TLSv1.2', trust: 'self-signed', serverName: 'mx1.broken.example' }),
      },
    ),
    talking(
      { stage: 'connect', kind: 'connect-timeout', reason: 'no answer to the connection within 10 s' },
      { host: 'mx1.broken.example', address: '192.0.2.26' },
    ),
  ];
  return { smtp: found({ ...smtpFacts(...sessions).smtp.value, domain: 'broken.example', hosts }) };
};

const soundSession = (host: string, address: string): SmtpSession =>
  session({
    host,
    address,
    greeting: `220 ${host} ESMTP`,
    heloReplyName: host,
    transcript: transcript().slice(0, 6),
    stages: [{ name: 'connect', ms: 20 }],
    tls: tls({ serverName: host, chain: [certificate({ subject: `CN=${host}`, commonName: host, names: [host] })] }),
  });

const soundSmtp: Facts = {
  smtp: found({
    ...smtpFacts(soundSession('mx1.sound.example', '192.0.2.25'), soundSession('mx2.sound.example', '198.51.100.25'))
      .smtp.value,
    domain: 'sound.example',
    hosts: [
      { host: 'mx1.sound.example', preference: 10, addresses: found(['192.0.2.25']) },
      { host: 'mx2.sound.example', preference: 20, addresses: found(['198.51.100.25']) },
    ],
  }),
};

/** No answer to any question. */
async function silent(): Promise<Observations> {
  const observed = await ofZone('dns', 'sound.example', ['dns']);
  const doubt = unknown('timeout', 'timeout after 5 s from 192.0.2.1 (udp)');
  return { ...observed, facts: { ...observed.facts, txt: doubt, mx: doubt, dmarc: doubt } };
}

/** Interrupted before the mail exchangers were known. */
async function partial(): Promise<Observations> {
  const observed = await ofZone('dns', 'broken.example', ['dns']);
  const { mx: _, ...facts } = observed.facts;
  return { ...observed, facts, partial: true };
}

/** Reports of each command, with findings and without, and of each ending; each is made once. */
export const CASES = onceEach({
  'check broken': async () => sheetOf(await ofZone('check', 'broken.example', ['dns', 'spf', 'smtp'], faultySmtp())),
  'check sound': async () => sheetOf(await ofZone('check', 'sound.example', ['dns', 'spf', 'smtp'], soundSmtp)),
  'dns broken': async () => sheetOf(await ofZone('dns', 'broken.example', ['dns'])),
  'dns sound': async () => sheetOf(await ofZone('dns', 'sound.example', ['dns'])),
  'dns silent': async () => sheetOf(await silent()),
  'dns partial': async () => sheetOf(await partial()),
  'spf broken': async () => sheetOf(await ofZone('spf', 'lookups.example', ['spf'])),
  'spf sound': async () => sheetOf(await ofZone('spf', 'sound.example', ['spf'])),
  'smtp broken': async () => sheetOf(await ofZone('smtp', 'broken.example', ['smtp'], faultySmtp())),
  'smtp sound': async () => sheetOf(await ofZone('smtp', 'sound.example', ['smtp'], soundSmtp)),
  'smtp hostile': async () => sheetOf(await ofZone('smtp', 'broken.example', ['smtp'], faultySmtp(HOSTILE))),
  'explain broken': async () => sheetOf(await ofLog('fixtures/reports/mail.log')),
  'explain sound': async () => sheetOf(await ofLog('fixtures/reports/all-sent.log')),
  'everything hostile': async () =>
    poisoned(await sheetOf(await ofZone('check', 'broken.example', ['dns', 'spf', 'smtp'], faultySmtp()))),
});

function onceEach<K extends string>(makers: Readonly<Record<K, () => Promise<Sheet>>>) {
  const made = new Map<string, Promise<Sheet>>();
  const once = (name: string, make: () => Promise<Sheet>) => (): Promise<Sheet> => {
    const sheet = made.get(name) ?? make();
    made.set(name, sheet);
    return sheet;
  };
  const entries = Object.entries<() => Promise<Sheet>>(makers).map(([name, make]) => [name, once(name, make)] as const);
  return Object.fromEntries(entries) as Readonly<Record<K, () => Promise<Sheet>>>;
}

export type CaseName = keyof typeof CASES;
export const CASE_NAMES = Object.keys(CASES) as readonly CaseName[];

/** What a reporter reads as its own word, and cannot come from outside. */
const OWN = new Set([
  'schema',
  'tool',
  'command',
  'started',
  'durationMs',
  'outcome',
  'failOn',
  'id',
  'severity',
  'kind',
  'tone',
]);

/** The same sheet with every string that could come from outside followed by hostile text. */
export const poisoned = (sheet: Sheet): Sheet => poison(sheet) as Sheet;

function poison(value: unknown): unknown {
  if (typeof value === 'string') return `${value} ${HOSTILE}`;
  if (Array.isArray(value)) return value.map(poison);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, OWN.has(key) ? one : poison(one)]));
}

/** All sheets in one, or some of them: what the writer makes of several targets. */
export async function rendered(format: FormatName, ...names: readonly CaseName[]): Promise<string> {
  const sheets = await Promise.all(names.map((name) => CASES[name]()));
  return renderedSheets(format, sheets);
}

export async function renderedSheets(format: FormatName, sheets: readonly Sheet[]): Promise<string> {
  const reporter = await loadReporter(format);
  if (reporter.kind === 'document') return reporter.document(sheets, STYLE);
  const parts = sheets.map(({ report, page }) => reporter.report(report, page, STYLE));
  return `${reporter.begin?.(parts.length) ?? ''}${parts.join(reporter.between ?? '')}${reporter.end?.(parts.length) ?? ''}`;
}
