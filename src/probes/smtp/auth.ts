import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Failure } from '../../facts/smtp.ts';
import type { Answer, Conversation } from './conversation.ts';
import { refusal } from './refusal.ts';

export interface Credentials {
  readonly user: string;
  /** Asked for when it is needed. */
  readonly password: () => Promise<string>;
  /** The user's choice; otherwise the strongest that is offered. */
  readonly mechanism?: string;
}

/** From strong to weak; those that show the password are used where nobody listens, or when they are named. */
const MECHANISMS = ['SCRAM-SHA-256', 'CRAM-MD5', 'PLAIN', 'LOGIN', 'XOAUTH2'] as const;
type Mechanism = (typeof MECHANISMS)[number];
const SHOWS_PASSWORD: readonly Mechanism[] = ['PLAIN', 'LOGIN', 'XOAUTH2'];

/** What stands for a secret in every transcript. */
const MASK = '*****';

/** AUTH (RFC 4954). Undefined when it was accepted. */
export async function signIn(
  talk: Conversation,
  credentials: Credentials,
  offered: readonly string[],
  /** Under TLS, or to this very machine. */
  isPrivate: boolean,
  limitMs: number,
): Promise<Failure | undefined> {
  const mechanism = chosen(credentials.mechanism, offered, isPrivate);
  if (mechanism === undefined) {
    const reason =
      offered.length === 0
        ? 'the server offers no AUTH here'
        : `of the mechanisms offered (${offered.join(' ')}) none can be used${isPrivate ? '' : ' without TLS'}`;
    return { stage: 'auth', kind: 'expectation', reason };
  }
  const { user } = credentials;
  const password = await credentials.password();
  for (const secret of [password, base64(password), base64(`\0${user}\0${password}`)]) talk.hide(secret);
  const ask = (line: string, shown: string): Promise<Answer> => talk.ask({ stage: 'auth', line, shown }, limitMs);
  switch (mechanism) {
    case 'PLAIN':
      return verdict(await ask(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}`, `AUTH PLAIN ${MASK}`));
    case 'XOAUTH2': {
      const token = base64(`user=${user}\x01auth=Bearer ${password}\x01\x01`);
      talk.hide(token);
      const answer = await ask(`AUTH XOAUTH2 ${token}`, `AUTH XOAUTH2 ${MASK}`);
      // The reason comes as a challenge, and the error behind an empty answer to it.
      return answer.ok && answer.reply.code === 334 ? verdict(await ask('', '')) : verdict(answer);
    }
    case 'LOGIN': {
      const first = await ask('AUTH LOGIN', 'AUTH LOGIN');
      if (!isChallenge(first)) return verdict(first);
      const second = await ask(base64(user), MASK);
      return isChallenge(second) ? verdict(await ask(base64(password), MASK)) : verdict(second);
    }
    case 'CRAM-MD5': {
      const first = await ask('AUTH CRAM-MD5', 'AUTH CRAM-MD5');
      if (!isChallenge(first)) return verdict(first);
      const digest = createHmac('md5', password).update(challengeOf(first)).digest('hex');
      return verdict(await ask(base64(`${user} ${digest}`), MASK));
    }
    case 'SCRAM-SHA-256':
      return scram(user, password, ask);
  }
}

function chosen(named: string | undefined, offered: readonly string[], isPrivate: boolean): Mechanism | undefined {
  if (named !== undefined) return MECHANISMS.find((one) => one === named.toUpperCase());
  const upper = offered.map((one) => one.toUpperCase());
  return MECHANISMS.find(
    (one) => upper.includes(one) && (isPrivate || !SHOWS_PASSWORD.includes(one)) && one !== 'XOAUTH2',
  );
}

const isChallenge = (answer: Answer): answer is Extract<Answer, { ok: true }> => answer.ok && answer.reply.code === 334;
const challengeOf = ({ reply }: Extract<Answer, { ok: true }>): Buffer =>
  Buffer.from(reply.text.slice(4).trim(), 'base64');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

function verdict(answer: Answer): Failure | undefined {
  if (!answer.ok) return answer.failure;
  return answer.reply.code === 235 ? undefined : refusal(answer.reply);
}

/** RFC 5802 and 7677, without channel binding. The server must prove that it knows the password too. */
async function scram(
  user: string,
  password: string,
  ask: (line: string, shown: string) => Promise<Answer>,
): Promise<Failure | undefined> {
  const nonce = randomBytes(18).toString('base64');
  const bare = `n=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${nonce}`;
  const first = await ask(`AUTH SCRAM-SHA-256 ${base64(`n,,${bare}`)}`, `AUTH SCRAM-SHA-256 ${MASK}`);
  if (!isChallenge(first)) return verdict(first);
  const serverFirst = challengeOf(first).toString();
  const { r = '', s = '', i = '' } = Object.fromEntries(serverFirst.split(',').map((part) => [part[0], part.slice(2)]));
  const rounds = Number(i);
  if (!r.startsWith(nonce) || !(rounds >= 1 && rounds <= 1_000_000)) {
    return {
      stage: 'auth',
      kind: 'unexpected',
      reason: 'the challenge of SCRAM-SHA-256 is not one (RFC 5802)',
      reply: first.reply.text,
    };
  }
  const salted = pbkdf2Sync(password.normalize('NFKC'), Buffer.from(s, 'base64'), rounds, 32, 'sha256');
  const clientKey = hmac(salted, 'Client Key');
  const withoutProof = `c=${base64('n,,')},r=${r}`;
  const message = `${bare},${serverFirst},${withoutProof}`;
  const signature = hmac(createHash('sha256').update(clientKey).digest(), message);
  const proof = Buffer.from(clientKey.map((octet, at) => octet ^ (signature[at] ?? 0))).toString('base64');
  const second = await ask(base64(`${withoutProof},p=${proof}`), MASK);
  if (!isChallenge(second)) return verdict(second);
  const expected = hmac(hmac(salted, 'Server Key'), message);
  const given = Buffer.from(/^v=(.*)$/.exec(challengeOf(second).toString())?.[1] ?? '', 'base64');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return {
      stage: 'auth',
      kind: 'unexpected',
      reason: 'the server cannot prove that it knows the password (RFC 5802)',
    };
  }
  return verdict(await ask('', ''));
}

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
