import { found, unknown } from '../facts/observed.ts';
import { tested } from './sample-sessions.ts';

const AT_MX1 = { host: 'mx1.example.com', address: '192.0.2.25', port: 25 } as const;

const NO_ANSWER = unknown('network', 'closed');

/** The code that a reply begins with; no reply at all is no answer. */
const codeOf = (reply: string) => (reply === '' ? NO_ANSWER : found(Number(reply.slice(0, 3))));

/** A question of `--policy-test` or `--vrfy-test` and its reply, which may be none. */
export const replied = (test: 'policy' | 'vrfy', question: string, reply: string) =>
  tested({ [test]: [{ ...AT_MX1, question, argument: 'x@example.com', code: codeOf(reply), reply }] });

/** A form of `--relay-test` and the reply to its RCPT, which may be none. */
export const relayed = (form: string, reply: string) =>
  tested({ relay: [{ ...AT_MX1, form, from: 'a@example.org', to: 'b@example.org', code: codeOf(reply), reply }] });

/** A question of `--tls-test`; without an answer it could not be told. */
export const tlsTested = (question: string, accepted?: boolean, detail = '') =>
  tested({
    tls: [{ ...AT_MX1, question, accepted: accepted === undefined ? NO_ANSWER : found(accepted), detail }],
  });
