import type { Failure, ReplyFact, StageName } from '../../facts/smtp.ts';
import { type Ehlo, parseEhlo } from '../../syntax/smtp/ehlo.ts';
import { parseReplyLine } from '../../syntax/smtp/reply.ts';
import type { Conversation } from './conversation.ts';
import type { Limits } from './limits.ts';
import type { Learnt, SessionPlan } from './plan.ts';
import { isPositive, refusal } from './refusal.ts';

/** An alert in place of a reply: the handshake was refused after all, for want of a client certificate mostly. */
export const asHandshake = (failure: Failure): Failure =>
  failure.reason.includes('TLS alert') ? { ...failure, stage: 'tls', kind: 'handshake' } : failure;

/** EHLO; HELO where it is refused, as every sender does (RFC 5321 section 3.2). */
export async function sayHello(
  talk: Conversation,
  helo: string,
  stage: 'ehlo' | 'ehlo-after-tls',
  limits: Limits,
): Promise<{ readonly ok: true; readonly ehlo: Ehlo } | { readonly ok: false; readonly failure: Failure }> {
  const answer = await talk.timed(stage, () => talk.ask({ stage, line: `EHLO ${helo}` }, limits.reply));
  if (!answer.ok) return answer;
  const { reply } = answer;
  if (isPositive(reply)) return { ok: true, ehlo: ehloOf(reply) };
  if (reply.code === 421 || reply.code < 400) return { ok: false, failure: refusal(reply) };
  const older: StageName = stage === 'ehlo' ? 'helo' : 'helo-after-tls';
  const second = await talk.timed(older, () => talk.ask({ stage: older, line: `HELO ${helo}` }, limits.reply));
  if (!second.ok) return second;
  if (!isPositive(second.reply)) return { ok: false, failure: refusal(second.reply) };
  const { name } = ehloOf(second.reply);
  return { ok: true, ehlo: { ...(name ? { name } : {}), extensions: {}, problems: [] } };
}

const ehloOf = (reply: ReplyFact): Ehlo =>
  parseEhlo({ code: reply.code, lines: reply.text.split('\n').map((line) => parseReplyLine(line, 'crlf')) });

/** STARTTLS. A server that refuses it is spoken to in clear from there on, as an opportunistic sender would. */
export async function upgrade(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Learnt,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  progress('STARTTLS');
  const answer = await talk.timed('starttls', () =>
    talk.ask({ stage: 'starttls', line: 'STARTTLS' }, plan.limits.reply),
  );
  if (!answer.ok) return answer.failure;
  if (answer.reply.code === 421) return refusal(answer.reply);
  if (!isPositive(answer.reply)) return undefined;
  return beginTls(plan, talk, learnt, progress);
}

export async function beginTls(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Learnt,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  progress('TLS handshake');
  const { serverName, implicitTls: implicit } = plan;
  const settings = { implicit, ...(serverName === undefined ? {} : { serverName }) };
  const started = await talk.timed('tls', () => talk.startTls(settings, plan.limits.tls));
  if (started.state === 'failed') {
    talk.event(started.reason);
    const partial =
      started.clearText.length > 0
        ? { partial: Buffer.from(started.clearText).toString('latin1').trim().slice(0, 500) }
        : {};
    return { stage: 'tls', kind: 'handshake', reason: started.reason, ...partial };
  }
  const { version, cipher } = started.tls;
  talk.event(`TLS established: ${version} with ${cipher}`);
  learnt.tls = started.tls;
  return undefined;
}
