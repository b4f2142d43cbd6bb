import { describe, expect, it } from 'vitest';
import type { SmtpSession } from '../../src/facts/smtp.ts';
import type { Clock, Connection, Dialer } from '../../src/io/ports.ts';
import { type Limits, limitsOf } from '../../src/probes/smtp/limits.ts';
import type { SessionPlan } from '../../src/probes/smtp/plan.ts';
import { runSession } from '../../src/probes/smtp/session.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What the server says to the line that begins so (to none: the greeting), and how long after it; silence where it is not named. */
type Says = Readonly<Record<string, readonly (readonly [afterMs: number, text: string])[]>>;

const SOUND: Says = {
  greeting: [[0, '220 mx.example.com\r\n']],
  EHLO: [[0, '250-mx.example.com\r\n250 STARTTLS\r\n']],
  STARTTLS: [[0, '220 Go\r\n']],
  MAIL: [[0, '250 Ok\r\n']],
  RCPT: [[0, '250 Ok\r\n']],
  DATA: [[0, '354 Go\r\n']],
  dot: [[0, '250 Ok\r\n']],
  RSET: [[0, '250 Ok\r\n']],
  QUIT: [[0, '221 Bye\r\n']],
};

/** A session against that server, in a time of its own that passes at once. `ms` is how long it took. */
async function play(
  says: Says,
  limits: Limits,
  change: Partial<SessionPlan> = {},
): Promise<{ readonly session: SmtpSession; readonly ms: number; readonly connectMs: number }> {
  let now = 0;
  let connectMs = 0;
  let due: { readonly at: number; readonly text: string }[] = [];
  const hear = (name: string): void => {
    due = (says[name] ?? []).map(([afterMs, text]) => ({ at: now + afterMs, text }));
  };
  const connection: Connection = {
    localAddress: '192.0.2.1',
    localPort: 40_000,
    send: async (bytes) => {
      const text = new TextDecoder().decode(bytes);
      hear(text.endsWith('\r\n.\r\n') ? 'dot' : (text.split(/[ \r]/)[0] ?? ''));
    },
    receive: async (timeoutMs) => {
      const [next] = due;
      if (!next || next.at > now + timeoutMs) {
        now += Math.max(timeoutMs, 0);
        return undefined;
      }
      now = Math.max(now, next.at);
      due = due.slice(1);
      return { kind: 'data', bytes: new TextEncoder().encode(next.text), ticks: now };
    },
    startTls: async ({ timeoutMs }) => {
      now += timeoutMs;
      return { state: 'failed', kind: 'timeout', reason: 'no TLS', clearText: new Uint8Array() };
    },
    close: () => {},
  };
  const dialer: Dialer = {
    dial: async (_endpoint, { timeoutMs }) => {
      connectMs = timeoutMs;
      hear('greeting');
      return { state: 'connected', connection, ms: 0 };
    },
  };
  const clock = { ticks: () => now, now: () => now, sleep: async () => {} } as Clock;
  const plan: SessionPlan = {
    host: 'mx.example.com',
    address: '192.0.2.25',
    port: 25,
    role: 'relay',
    implicitTls: false,
    useTls: false,
    helo: () => 'client.example.net',
    sender: '',
    recipients: ['someone@example.com'],
    assumedRecipient: false,
    limits,
    ...change,
  };
  const session = await runSession(plan, {
    ports: { clock, dialer },
    signal: new AbortController().signal,
    progress: () => {},
  });
  return { session, ms: now, connectMs };
}

const LETTER = {
  octets: new TextEncoder().encode('Subject: x\r\n\r\nx\r\n'),
  bdat: false,
};

/** Whoever never answers at a stage is waited for so long. */
const WAITS: readonly (readonly [flags: { readonly rfcTimeouts?: true }, stage: string, ms: number])[] = [
  [{}, 'greeting', 30 * SECOND],
  [{}, 'EHLO', 30 * SECOND],
  [{}, 'STARTTLS', 30 * SECOND],
  [{}, 'MAIL', 30 * SECOND],
  [{}, 'RCPT', 30 * SECOND],
  [{}, 'DATA', 30 * SECOND],
  [{}, 'dot', 120 * SECOND],
  // RFC 5321 section 4.5.3.2.
  [{ rfcTimeouts: true }, 'greeting', 5 * MINUTE],
  [{ rfcTimeouts: true }, 'MAIL', 5 * MINUTE],
  [{ rfcTimeouts: true }, 'RCPT', 5 * MINUTE],
  [{ rfcTimeouts: true }, 'DATA', 2 * MINUTE],
  [{ rfcTimeouts: true }, 'dot', 10 * MINUTE],
];

describe('limits of time', () => {
  it.each(WAITS)('%j: silence at %s for %i ms', async (flags, stage, limitMs) => {
    const { [stage]: _never, ...says } = SOUND;
    const change = { useTls: stage === 'STARTTLS', ...(/^(?:DATA|dot)$/.test(stage) ? { letter: LETTER } : {}) };
    const { session, ms } = await play(says, limitsOf(flags), change);
    expect(ms).toBe(limitMs);
    expect(session.failure).toMatchObject({ kind: 'silent' });
  });

  it('connecting takes 10 s at most', async () => {
    expect((await play(SOUND, limitsOf({}))).connectMs).toBe(10 * SECOND);
  });

  it('the handshake takes 30 s at most', async () => {
    const { session, ms } = await play(SOUND, limitsOf({}), { useTls: true });
    expect({ ms, failure: session.failure }).toMatchObject({ ms: 30 * SECOND, failure: { stage: 'tls' } });
  });

  it('a reply that drips is not waited for any longer', async () => {
    const drips = [...'220 mx.example.com\r\n'].map((octet, at) => [5 * SECOND * at, octet] as const);
    const { session, ms } = await play({ ...SOUND, greeting: drips }, limitsOf({}));
    expect({ ms, failure: session.failure }).toMatchObject({
      ms: 30 * SECOND,
      failure: { kind: 'silent', partial: '220 mx.' },
    });
  });

  it('QUIT is waited for 2 s, and the mail is accepted all the same', async () => {
    const { session, ms } = await play({ ...SOUND, QUIT: [] }, limitsOf({}));
    expect({ ms, outcome: session.outcome, quit: session.quit }).toEqual({
      ms: 2 * SECOND,
      outcome: 'accepted',
      quit: 'silent',
    });
  });

  it('the whole session takes 55 s, however slowly it goes on', async () => {
    const slow = Object.fromEntries(
      Object.entries(SOUND).map(([name, says]) => [name, says.map(([, text]) => [20 * SECOND, text] as const)]),
    );
    const { session, ms } = await play(slow, limitsOf({}));
    expect({ ms, failure: session.failure }).toMatchObject({
      ms: 55 * SECOND,
      failure: { stage: 'mail', kind: 'session-limit' },
    });
  });

  it('the verdict after the final dot has 120 s of its own', async () => {
    const says: Says = {
      ...SOUND,
      greeting: [[29 * SECOND, '220 mx.example.com\r\n']],
      EHLO: [[25 * SECOND, '250 mx\r\n']],
    };
    const late = { ...says, dot: [[119 * SECOND, '250 2.0.0 Ok: queued as 4F1A2B3C\r\n']] } as const;
    const taken = await play(late, limitsOf({}), { letter: LETTER });
    expect({ ms: taken.ms, outcome: taken.session.outcome }).toEqual({ ms: 173 * SECOND, outcome: 'delivered' });
    const never = await play({ ...says, dot: [] }, limitsOf({}), { letter: LETTER });
    expect({ ms: never.ms, failure: never.session.failure }).toMatchObject({
      ms: 174 * SECOND,
      failure: { stage: 'acceptance', kind: 'silent' },
    });
  });
});
