import { closeSync, openSync, writeSync } from 'node:fs';
import { DOMAINS, FAILURES, REFUSALS, RELAYS, SYLLABLES } from './words.ts';

export interface LogPlan {
  readonly path: string;
  readonly octets: number;
  readonly seed: number;
  /** No two failures say the same. */
  readonly unique?: boolean;
}

/** Deliveries that fail, of a hundred. */
const FAILING_PERCENT = 12;
/** After so many attempts a message is given up. */
const ATTEMPTS = 5;
/** Lines of different processes lie between each other: so many messages are under way at once. */
const UNDER_WAY = 200;
const WRITE_AT = 1 << 20;

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Writes a Postfix log of about that many octets; the same plan gives the same log. */
export function generateLog({ path, octets, seed, unique = false }: LogPlan): void {
  const file = openSync(path, 'w');
  const random = randomOf(seed);
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  let second = 0;
  let count = 0;
  let text = '';
  let written = 0;

  const stamp = (): string => {
    const day = String((Math.floor(second / 86_400) % 28) + 1).padStart(2, ' ');
    const time = [Math.floor(second / 3600) % 24, Math.floor(second / 60) % 60, second % 60];
    return `Jan ${day} ${time.map((value) => String(value).padStart(2, '0')).join(':')}`;
  };
  const line = (program: string, message: string): void => {
    text += `${stamp()} mail postfix/${program}[${20_000 + random(9000)}]: ${message}\n`;
    if (text.length < WRITE_AT) return;
    written += writeSync(file, text, undefined, 'latin1');
    text = '';
  };
  const newId = (): string =>
    ((random(1 << 20) | (1 << 19)) * 0x1000000 + 0x400000 + (count++ % 500_000)).toString(16).toUpperCase();
  const address = (): string => `user${random(40_000)}@${pick(DOMAINS)}`;
  const saying = (): string =>
    Array.from({ length: 12 }, () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES)).join(' ');

  /** The life of a message; it yields where lines of others come between. */
  function* message(): Generator<void> {
    const id = newId();
    const from = address();
    const client = `host${random(3000)}.example.net[198.51.100.${random(250)}]`;
    line('smtpd', `connect from ${client}`);
    if (random(100) < 8) {
      const to = address();
      line('smtpd', `NOQUEUE: ${pick(REFUSALS)(client, to)}; from=<${from}> to=<${to}> proto=ESMTP helo=<x.example>`);
      line('smtpd', `disconnect from ${client} ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4`);
      return;
    }
    if (random(2) === 0)
      line(
        'smtpd',
        `Anonymous TLS connection established from ${client}: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256`,
      );
    yield;
    const signedIn = random(3) === 0 ? `, sasl_method=PLAIN, sasl_username=${from}` : '';
    line('smtpd', `${id}: client=${client}${signedIn}`);
    line('cleanup', `${id}: message-id=<${random(1 << 30).toString(36)}.${count}@example.com>`);
    yield;
    const recipients = Array.from({ length: random(10) === 0 ? 1 + random(5) : 1 }, address);
    const active = `${id}: from=<${from}>, size=${500 + random(200_000)}, nrcpt=${recipients.length} (queue active)`;
    line('qmgr', active);
    line(
      'smtpd',
      `disconnect from ${client} ehlo=2 starttls=1 mail=1 rcpt=${recipients.length} data=1 quit=1 commands=${6 + recipients.length}`,
    );
    let failed = false;
    for (const to of recipients) {
      yield;
      failed = (yield* delivery(id, from, to, active)) || failed;
    }
    if (failed) yield* notification(id, from);
    line('qmgr', `${id}: removed`);
  }

  /** Whether a bounce is due. */
  function* delivery(id: string, from: string, to: string, active: string): Generator<void, boolean> {
    if (random(100) >= FAILING_PERCENT) {
      sent(id, to, random(50) / 10);
      return false;
    }
    const failure = pick(FAILURES);
    const relay = failure.host === undefined ? 'none' : `${failure.host}:25`;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const code = failure.status === 'bounced' ? 550 : 450;
      const said = unique
        ? `host mx.example.net[198.51.100.25] said: ${code} ${saying()} (in reply to RCPT TO command)`
        : failure.text(to, random(1 << 30));
      line(
        'smtp',
        `${id}: to=<${to}>, relay=${relay}, ${took(attempt * 300)}, dsn=${failure.dsn}, status=${failure.status} (${said})`,
      );
      if (failure.status === 'bounced') return true;
      for (let wait = random(40); wait > 0; wait--) yield;
      line('qmgr', active);
      if (random(2) === 0) {
        sent(id, to, attempt * 300);
        return false;
      }
    }
    line('qmgr', `${id}: from=<${from}>, status=expired, returned to sender`);
    return true;
  }

  function took(seconds: number): string {
    const hundredths = (below: number): string => String(random(below) / 100);
    return `delay=${seconds}, delays=${hundredths(100)}/${hundredths(10)}/${hundredths(300)}/${hundredths(200)}`;
  }

  function sent(id: string, to: string, seconds: number): void {
    const { host, address: at, accepts } = pick(RELAYS);
    if (host !== '127.0.0.1')
      line(
        'smtp',
        `Untrusted TLS connection established to ${host}[${at}]:25: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)`,
      );
    line(
      'smtp',
      `${id}: to=<${to}>, relay=${host}[${at}]:25, ${took(seconds)}, dsn=2.0.0, status=sent (${accepts(newId())})`,
    );
  }

  function* notification(id: string, to: string): Generator<void> {
    const bounce = newId();
    line('cleanup', `${bounce}: message-id=<20260131120000.${bounce}@mail.example.com>`);
    line('qmgr', `${bounce}: from=<>, size=3000, nrcpt=1 (queue active)`);
    line('bounce', `${id}: sender non-delivery notification: ${bounce}`);
    yield;
    line(
      'local',
      `${bounce}: to=<${to}>, relay=local, delay=0.02, delays=0.01/0/0/0.01, dsn=2.0.0, status=sent (delivered to mailbox)`,
    );
    line('qmgr', `${bounce}: removed`);
  }

  const underWay: Generator<void>[] = [];
  while (written + text.length < octets) {
    if (random(4) === 0) second++;
    if (random(400) === 0)
      line(
        'anvil',
        `statistics: max connection rate ${1 + random(9)}/60s for (smtp:198.51.100.${random(250)}) at Jan  1 00:00:00`,
      );
    if (random(900) === 0)
      line(
        'smtpd',
        `warning: hostname host${random(99)}.example.net does not resolve to address 198.51.100.${random(250)}: Name or service not known`,
      );
    if (underWay.length < UNDER_WAY) underWay.push(message());
    const at = random(underWay.length);
    if (!underWay[at]?.next().done) continue;
    const end = underWay.pop();
    if (end !== undefined && at < underWay.length) underWay[at] = end;
  }
  writeSync(file, text, undefined, 'latin1');
  closeSync(file);
}
