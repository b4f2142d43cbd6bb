import { observe } from '../../src/diagnose.ts';
import type { SmtpFacts, SmtpOptions } from '../../src/facts/smtp.ts';
import type { Report } from '../../src/findings/report.ts';
import { clock, random } from '../../src/io/node/clock.ts';
import { createDialer } from '../../src/io/node/dialer.ts';
import { parseCertificate } from '../../src/io/node/dialer-certificates.ts';
import { createTrustStore } from '../../src/io/node/dialer-trust.ts';
import { files } from '../../src/io/node/files.ts';
import { host } from '../../src/io/node/host.ts';
import { programs } from '../../src/io/node/programs.ts';
import type { Ports } from '../../src/io/ports.ts';
import { judge } from '../../src/judge.ts';
import { smtpPage } from '../../src/pages/smtp.ts';
import { text } from '../../src/reporters/text.ts';
import { hostTarget } from '../../src/target.ts';
import { pageIn } from '../../src/words/page-in.ts';
import { ENGLISH } from '../../src/words/words.ts';

export interface Probe {
  readonly port: number;
  /** Default `mx.example.com`, at 127.0.0.1. */
  readonly target?: string;
  readonly options?: SmtpOptions;
  /** PEM of an authority to trust. */
  readonly authority?: string;
  readonly password?: string;
}

export interface Probed {
  readonly report: Report;
  readonly facts: SmtpFacts;
  readonly screen: string;
}

/** What is not asked when an address is given. */
const nothing = new Proxy({}, { get: () => () => Promise.reject(new Error('DNS was asked')) });

/** Probes a server of the test as the command would, over the real dialer. */
export async function probe({
  port,
  target = 'mx.example.com',
  options = {},
  authority,
  password,
}: Probe): Promise<Probed> {
  const trusted = authority === undefined ? undefined : parseCertificate(Buffer.from(authority));
  const ports = {
    resolver: nothing,
    fetcher: nothing,
    lines: nothing,
    dialer: createDialer({ mappings: [], trust: createTrustStore(trusted ? [trusted] : []) }),
    files,
    programs,
    host,
    clock,
    random,
    ...(password === undefined ? {} : { secrets: { password: async () => password } }),
  } as unknown as Ports;
  const smtp = { connect: '127.0.0.1', port, helo: 'client.example.net', ...options };
  const observations = await observe(
    { command: 'smtp', target: hostTarget(target), options: { smtp }, asked: ['smtp'] },
    ports,
  );
  const report = await judge(observations);
  const fact = observations.facts.smtp;
  if (fact?.state !== 'found') throw new Error('no session');
  const style = { color: false, unicode: true, width: 120, quiet: false, verbose: false, words: ENGLISH };
  return { report, facts: fact.value, screen: text.report(report, pageIn(smtpPage(observations), ENGLISH), style) };
}
