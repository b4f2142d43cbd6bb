import type { Failure, SmtpSession, StageName } from '../../facts/smtp.ts';
import type { Answer, Conversation } from './conversation.ts';
import type { Learnt, SessionPlan } from './plan.ts';

/** Ends the conversation: RSET where there is an envelope to drop, and QUIT whenever somebody is there to hear it. */
export async function sayFarewell(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Learnt,
  failure: Failure | undefined,
): Promise<void> {
  if (failure && !isStillThere(failure)) {
    // Whoever is slow rather than gone may still hear it; nobody waits for the answer.
    if (failure.kind === 'silent' && !UNHEARD.includes(failure.stage)) await talk.send(QUIT_OCTETS, ['QUIT']);
    return;
  }
  const limit = plan.limits.quit;
  const rset = talk.record().replies.some(({ stage }) => stage === 'mail') && learnt.outcome !== 'delivered';
  const pipelining = learnt.ehlo?.extensions['PIPELINING'] !== undefined;
  const QUIT = { stage: 'quit', line: 'QUIT' } as const;
  if (rset) {
    const RSET = { stage: 'rset', line: 'RSET' } as const;
    const [first, second] = pipelining
      ? await talk.askTogether([RSET, { ...QUIT, limitMs: limit }], plan.limits.reply)
      : [await talk.timed('rset', () => talk.ask(RSET, plan.limits.reply))];
    const broken = first && brokenOff(first);
    if (broken) {
      // Only QUIT may make a server close (RFC 5321 section 4.1.1.5): DATA would have fared no better.
      learnt.failure ??= broken;
      if (broken.kind === 'silent' && !pipelining) await talk.send(QUIT_OCTETS, ['QUIT']);
      return;
    }
    if (second) return afterQuit(talk, learnt, second, limit);
  }
  await afterQuit(talk, learnt, await talk.timed('quit', () => talk.ask(QUIT, limit)), limit);
}

/** The connection ended, or is about to, though nobody said QUIT. */
function brokenOff(answer: Answer): Failure | undefined {
  if (!answer.ok) return answer.failure;
  const { code, text } = answer.reply;
  return code === 421
    ? { stage: 'rset', kind: 'closed', code, reason: 'the server says that it closes', reply: text }
    : undefined;
}

const QUIT_OCTETS = new TextEncoder().encode('QUIT\r\n');
/** Stages in which a QUIT would be taken for something else. */
const UNHEARD: readonly StageName[] = ['tls', 'auth', 'data', 'acceptance', 'test'];

/** A server that is a reply ahead shows it here: something else comes first, and the farewell behind it. */
async function afterQuit(talk: Conversation, learnt: Learnt, answer: Answer, limitMs: number): Promise<void> {
  learnt.quit = quitOf(answer);
  if (answer.ok && answer.reply.code !== 221 && answer.reply.code < 400) await talk.drain('quit', limitMs);
}

function quitOf(answer: Answer): NonNullable<SmtpSession['quit']> {
  if (answer.ok) return 'answered';
  const { kind } = answer.failure;
  return kind === 'reset' ? 'reset' : kind === 'closed' ? 'closed' : 'silent';
}

const isStillThere = ({ kind, code }: Failure): boolean =>
  (kind === 'refused' && code !== 421) || kind === 'unexpected' || kind === 'expectation';
