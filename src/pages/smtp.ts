import type { Observations } from '../facts/observations.ts';
import type { SmtpFacts, SmtpHost, SmtpSession } from '../facts/smtp.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Page, Section } from './define.ts';
import { certificateTable } from './smtp-certificate.ts';
import { extensionTable } from './smtp-extensions.ts';
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
    ]),
    ...extensionTable(talked),
    ...strictSenderTable(smtp.value, now),
    ...waitTable(smtp.value),
    ...testTables(smtp.value.tests ?? {}),
  ];
}

function waitTable({ greylisting = [] }: SmtpFacts): readonly Section[] {
  if (greylisting.length === 0) return [];
  const rows = greylisting.map(({ address, delaySeconds, passed }): readonly (Text | Cell)[] => [
    address,
    passed
      ? { text: phrase`accepted after ${delaySeconds} s`, tone: 'good' }
      : { text: phrase`still not accepted after ${delaySeconds} s`, tone: 'doubt' },
  ]);
  return [{ kind: 'table', title: phrase`Greylisting`, head: [phrase`address`, phrase`outcome`], rows }];
}

const placeOf = ({ host, address, port }: SmtpSession): Text =>
  phrase`${host === address ? '' : `${host} `}${address} port ${port}`;

function hostTable(facts: SmtpFacts): readonly Section[] {
  if (facts.sessions.length + facts.hosts.length === 0) return [];
  const rows = facts.hosts.flatMap((host) => {
    const sessions = facts.sessions.filter(
      (one) => one.host === host.host && (one.test === undefined || one.test === 'script'),
    );
    return sessions.length > 0 ? sessions.map((session) => sessionRow(host, session)) : [hostWithout(host)];
  });
  return [
    {
      kind: 'table',
      title: phrase`Mail servers`,
      head: [phrase`pref`, phrase`host`, phrase`address`, 'TLS', 'ms', phrase`result`],
      rows,
    },
  ];
}

function sessionRow({ preference }: SmtpHost, session: SmtpSession): readonly (Text | Cell)[] {
  const total = session.stages.reduce((sum, { ms }) => sum + ms, 0);
  return [
    preference === undefined ? '' : String(preference),
    session.host,
    `${session.address.includes(':') ? `[${session.address}]` : session.address}:${session.port}`,
    session.tls?.version ?? phrase`none`,
    total.toFixed(0),
    resultCell(session),
  ];
}

function resultCell({ outcome, failure, queueId }: SmtpSession): Cell {
  if (!failure) {
    const text =
      outcome !== 'delivered'
        ? phrase`accepts mail`
        : queueId === undefined
          ? phrase`message taken`
          : phrase`message taken, queue id ${queueId}`;
    return { text, tone: 'good' };
  }
  const tone = failure.kind === 'connect-timeout' || failure.kind === 'unreachable' ? 'doubt' : 'bad';
  return { text: phrase`${STAGES[failure.stage] ?? failure.stage}: ${sentence(failure.reason)}`, tone };
}

const STAGES: Readonly<Record<string, Text>> = {
  connect: phrase`connect`,
  greeting: phrase`greeting`,
  'ehlo-after-tls': phrase`EHLO under TLS`,
  'helo-after-tls': phrase`HELO under TLS`,
  tls: 'TLS',
  acceptance: phrase`after the message`,
  ehlo: 'EHLO',
  helo: 'HELO',
  starttls: 'STARTTLS',
  auth: 'AUTH',
  mail: 'MAIL',
  rcpt: 'RCPT',
  data: 'DATA',
};

function hostWithout({ preference, host, addresses }: SmtpHost): readonly (Text | Cell)[] {
  const reason = addresses.state === 'unknown' ? sentence(addresses.reason) : phrase`no address`;
  return [preference === undefined ? '' : String(preference), host, '', '', '', { text: reason, tone: 'doubt' }];
}

/** Lines and events in order of time: as a telnet session would read. */
function transcript(session: SmtpSession, several: boolean): readonly Section[] {
  const lines = [
    ...session.events.map(({ ms, text }) => ({ ms, text: phrase`== ${sentence(text)}`, tone: 'dim' as const })),
    ...session.transcript.map(({ ms, from, line, ending, tls }) => ({
      ms,
      text: phrase`${from === 'client' ? (tls ? '~>' : '->') : tls ? '<~' : '<-'} ${line}${ending ? ENDINGS[ending] : ''}`,
      tone: from === 'client' ? ('dim' as const) : lineTone(line),
    })),
  ];
  const width = Math.max(...lines.map(({ ms }) => ms.toFixed(0).length), 4);
  const sorted = lines
    .map((line, index) => ({ ...line, index }))
    .sort((a, b) => a.ms - b.ms || a.index - b.index)
    .map(({ ms, text, tone }): Cell => ({ text: phrase`  ${ms.toFixed(0).padStart(width)} ${text}`, tone }));
  const pipelined = session.pipelined ? phrase`, commands pipelined` : '';
  const title = several ? phrase`Conversation with ${placeOf(session)}` : phrase`Conversation`;
  const test = session.test ? phrase` (${session.test} test)` : '';
  return [
    {
      kind: 'lines',
      title: phrase`${title}${test} (ms; ${session.roundTrips} round trips${pipelined}; ~ is under TLS)`,
      lines: sorted,
    },
  ];
}

const ENDINGS = { lf: phrase`  (LF alone)`, cr: phrase`  (CR alone)`, cut: phrase`  (never ended)` } as const;

const lineTone = (line: string): Cell['tone'] & string =>
  /^5\d\d/.test(line) ? 'bad' : /^4\d\d/.test(line) ? 'doubt' : 'plain';
