import type { SmtpFacts, SmtpSession } from '../../facts/smtp.ts';
import { isGreylisting } from '../../syntax/smtp/reply-meaning.ts';
import type { SessionContext, SessionPlan } from './plan.ts';
import { runSession } from './session.ts';

/** Seconds before each further attempt; the last goes on for ever. */
const PAUSES = [5, 10, 15, 30, 60];

type Passed = NonNullable<SmtpFacts['greylisting']>[number];

/** Comes back, from the same address, until the server takes what it put off, or the time is over. */
export async function waitOut(
  plan: SessionPlan,
  first: SmtpSession,
  waitSeconds: number,
  context: SessionContext,
): Promise<{ readonly passed: Passed; readonly sessions: readonly SmtpSession[] } | undefined> {
  if (!isGreylisted(first)) return undefined;
  const { clock } = context.ports;
  const began = clock.ticks();
  const waited = (): number => Math.round((clock.ticks() - began) / 1000);
  const sessions: SmtpSession[] = [];
  for (let attempt = 0; waited() < waitSeconds && !context.signal.aborted; attempt++) {
    const pause = Math.min(PAUSES[attempt] ?? PAUSES.at(-1) ?? 60, waitSeconds - waited());
    context.progress(`${plan.host}: greylisted, trying again in ${pause} s`);
    await clock.sleep(pause * 1000, context.signal);
    const session = await runSession({ ...plan, test: 'wait' }, context);
    sessions.push(session);
    if (!isGreylisted(session))
      return { passed: { address: plan.address, delaySeconds: waited(), passed: !session.failure }, sessions };
  }
  return { passed: { address: plan.address, delaySeconds: waited(), passed: false }, sessions };
}

const isGreylisted = ({ failure }: SmtpSession): boolean => isGreylisting(failure?.code ?? 0, failure?.reply ?? '');
