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
    if (pipelining) {
      const answers = await talk.askTogether([RSET, QUIT], limit);
      learnt.quit = quitOf(answers.at(-1), answers.length === 2);
      await afterQuit(talk, answers.at(-1), limit);
      return;
    }
    const answer = await talk.timed('rset', () => talk.ask(RSET, limit));
    if (!answer.ok) {
      learnt.quit = quitOf(answer, true);
      return;
    }
  }
  const answer = await talk.timed('quit', () => talk.ask(QUIT, limit));
  learnt.quit = quitOf(answer, true);
  await afterQuit(talk, answer, limit);
}

const QUIT_OCTETS = new TextEncoder().encode('QUIT\r\n');
/** Stages in which a QUIT would be taken for something else. */
const UNHEARD: readonly StageName[] = ['tls', 'auth', 'data', 'acceptance', 'test'];

/** A server that is a reply ahead shows it here: something else comes first, and the farewell behind it. */
async function afterQuit(talk: Conversation, answer: Answer | undefined, limitMs: number): Promise<void> {
  if (answer?.ok && answer.reply.code !== 221 && answer.reply.code < 400) await talk.drain('quit', limitMs);
}

function quitOf(answer: Answer | undefined, toQuit: boolean): NonNullable<SmtpSession['quit']> {
  if (answer?.ok) return toQuit ? 'answered' : 'silent';
  const kind = answer?.failure.kind;
  return kind === 'reset' ? 'reset' : kind === 'closed' ? 'closed' : 'silent';
}

const isStillThere = ({ kind, code }: Failure): boolean =>
  (kind === 'refused' && code !== 421) || kind === 'unexpected' || kind === 'expectation';
