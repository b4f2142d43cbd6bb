import type { Observations } from '../facts/observations.ts';
import type { SmtpFacts, SmtpHost, SmtpSession } from '../facts/smtp.ts';
import type { Cell, Page, Section } from '../findings/page.ts';
import { EXTENSION_MEANINGS } from '../syntax/smtp/ehlo.ts';
import { certificateTable } from './smtp-certificate.ts';
import { strictSenderTable } from './smtp-strict.ts';
import { testTables } from './smtp-tests.ts';

/** Who answered and who did not, then each conversation as it was, with the essentials of its TLS. */
export function smtpPage({ facts: { smtp }, observedAt }: Pick<Observations, 'facts' | 'observedAt'>): Page {
  if (smtp?.state !== 'found') return [];
  // Those of tests are in the JSON; here their results stand in tables.
  const sessions = smtp.value.sessions.filter(({ test }) => test === undefined || test === 'script');
  const { domain } = smtp.value;
  const several = sessions.length > 1;
  const now = Date.parse(observedAt);
  // Who was not reached has a line in the table, and nothing to tell.
  const talked = sessions.filter(({ failure }) => !several || failure?.stage !== 'connect');
  return [
    ...hostTable(smtp.value),
    ...talked.flatMap((session) => [
      ...transcript(session, several),
      ...(session.tls
        ? [certificateTable(session, session.tls, { domain, of: several ? placeOf(session) : '', now })]
        : []),
      ...extensionTable(session, several),
    ]),
    ...strictSenderTable(smtp.value, now),
    ...waitTable(smtp.value),
    ...testTables(smtp.value.tests ?? {}),
  ];
}

function waitTable({ greylisting = [] }: SmtpFacts): readonly Section[] {
  if (greylisting.length === 0) return [];
  const rows = greylisting.map(({ address, delaySeconds, passed }): readonly (string | Cell)[] => [
    address,
    passed
      ? { text: `accepted after ${delaySeconds} s`, tone: 'good' }
      : { text: `still not accepted after ${delaySeconds} s`, tone: 'doubt' },
  ]);
  return [{ kind: 'table', title: 'Greylisting', head: ['address', 'outcome'], rows }];
}

const placeOf = ({ host, address, port }: SmtpSession): string =>
  `${host === address ? '' : `${host} `}${address} port ${port}`;

function hostTable(facts: SmtpFacts): readonly Section[] {
  if (facts.sessions.length + facts.hosts.length === 0) return [];
  const rows = facts.hosts.flatMap((host) => {
    const sessions = facts.sessions.filter(
      (one) => one.host === host.host && (one.test === undefined || one.test === 'script'),
    );
    return sessions.length > 0 ? sessions.map((session) => sessionRow(host, session)) : [hostWithout(host)];
  });
  return [{ kind: 'table', title: 'Mail servers', head: ['pref', 'host', 'address', 'TLS', 'ms', 'result'], rows }];
}

function sessionRow({ preference }: SmtpHost, session: SmtpSession): readonly (string | Cell)[] {
  const total = session.stages.reduce((sum, { ms }) => sum + ms, 0);
  return [
    preference === undefined ? '' : String(preference),
    session.host,
    `${session.address.includes(':') ? `[${session.address}]` : session.address}:${session.port}`,
    session.tls?.version ?? 'none',
    total.toFixed(0),
    resultCell(session),
  ];
}

function resultCell({ outcome, failure, queueId }: SmtpSession): Cell {
  if (!failure) {
    const text =
      outcome === 'delivered' ? `message taken${queueId === undefined ? '' : `, queue id ${queueId}`}` : 'accepts mail';
    return { text, tone: 'good' };
  }
  const tone = failure.kind === 'connect-timeout' || failure.kind === 'unreachable' ? 'doubt' : 'bad';
  return { text: `${STAGES[failure.stage] ?? failure.stage}: ${failure.reason}`, tone };
}

const STAGES: Readonly<Record<string, string>> = {
  connect: 'connect',
  greeting: 'greeting',
  'ehlo-after-tls': 'EHLO under TLS',
  'helo-after-tls': 'HELO under TLS',
  tls: 'TLS',
  acceptance: 'after the message',
  ehlo: 'EHLO',
  helo: 'HELO',
  starttls: 'STARTTLS',
  auth: 'AUTH',
  mail: 'MAIL',
  rcpt: 'RCPT',
  data: 'DATA',
};

function hostWithout({ preference, host, addresses }: SmtpHost): readonly (string | Cell)[] {
  const reason = addresses.state === 'unknown' ? addresses.reason : 'no address';
  return [preference === undefined ? '' : String(preference), host, '', '', '', { text: reason, tone: 'doubt' }];
}

/** Lines and events in order of time: as a telnet session would read. */
function transcript(session: SmtpSession, several: boolean): readonly Section[] {
  const lines = [
    ...session.events.map(({ ms, text }) => ({ ms, text: `== ${text}`, tone: 'dim' as const })),
    ...session.transcript.map(({ ms, from, line, ending, tls }) => ({
      ms,
      text: `${from === 'client' ? (tls ? '~>' : '->') : tls ? '<~' : '<-'} ${line}${ending ? ENDINGS[ending] : ''}`,
      tone: from === 'client' ? ('dim' as const) : lineTone(line),
    })),
  ];
  const width = Math.max(...lines.map(({ ms }) => ms.toFixed(0).length), 4);
  const sorted = lines
    .map((line, index) => ({ ...line, index }))
    .sort((a, b) => a.ms - b.ms || a.index - b.index)
    .map(({ ms, text, tone }): Cell => ({ text: `  ${ms.toFixed(0).padStart(width)} ${text}`, tone }));
  const pipelined = session.pipelined ? ', commands pipelined' : '';
  const title = `Conversation${several ? ` with ${placeOf(session)}` : ''}${session.test ? ` (${session.test} test)` : ''}`;
  return [
    {
      kind: 'lines',
      title: `${title} (ms; ${session.roundTrips} round trips${pipelined}; ~ is under TLS)`,
      lines: sorted,
    },
  ];
}

const ENDINGS = { lf: '  (LF alone)', cr: '  (CR alone)', cut: '  (never ended)' } as const;

const lineTone = (line: string): Cell['tone'] & string =>
  /^5\d\d/.test(line) ? 'bad' : /^4\d\d/.test(line) ? 'doubt' : 'plain';

/** What an extension was before TLS, where it was another. */
function otherBefore(before: string | undefined, under: string | undefined): string {
  if (before === undefined) return ' (only under TLS)';
  return before === under ? '' : ` (before TLS: ${before === '' ? 'without parameters' : before})`;
}

function extensionTable(session: SmtpSession, several: boolean): readonly Section[] {
  const names = Object.keys(session.extensions);
  if (several || names.length === 0) return [];
  const before = session.extensionsBeforeTls;
  const rows = names.map((name) => [
    name,
    session.extensions[name] ?? '',
    `${EXTENSION_MEANINGS[name] ?? ''}${before ? otherBefore(before[name], session.extensions[name]) : ''}`,
  ]);
  const lost = before ? Object.keys(before).filter((name) => !(name in session.extensions) && name !== 'STARTTLS') : [];
  const gone = lost.map((name) => [name, before?.[name] ?? '', 'only before TLS']);
  return [{ kind: 'table', title: 'Extensions', head: ['keyword', 'parameters', 'meaning'], rows: [...rows, ...gone] }];
}
