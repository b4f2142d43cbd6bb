import type { Failure } from '../../facts/smtp.ts';
import type { Ehlo } from '../../syntax/smtp/ehlo.ts';
import { batchesOf, toldLimits } from '../../syntax/smtp/told-limits.ts';
import type { Answer, Conversation } from './conversation.ts';
import { deliver, mailParameters, recipientParameters } from './deliver.ts';
import type { Learnt, SessionPlan } from './plan.ts';
import { isPositive, refusal } from './refusal.ts';

/**
 * The mail, in as many transactions as LIMITS asks for: mostly one. Recipients beyond what the server takes over a
 * connection are left over (RFC 9422 section 4).
 */
export async function envelope(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Learnt,
  ehlo: Ehlo,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  const told = toldLimits(ehlo.extensions);
  const batches = batchesOf(plan.recipients, told);
  const here = batches.slice(0, told.mailMax);
  const leftOver = batches.slice(here.length).flat();
  if (leftOver.length > 0) learnt.leftOver = leftOver;
  if (batches.length > 1)
    talk.event(
      `LIMITS ${ehlo.extensions['LIMITS']}: ${plan.recipients.length} recipients in ${batches.length} transactions`,
    );
  let failed: Failure | undefined;
  for (const [index, recipients] of here.entries()) {
    // What was not delivered is taken back first.
    if (index > 0 && (failed || !plan.letter)) {
      const reset = await talk.timed('rset', () => talk.ask({ stage: 'rset', line: 'RSET' }, plan.limits.reply));
      if (!reset.ok) return reset.failure;
    }
    const failure = await transaction({ ...plan, recipients }, talk, learnt, ehlo, progress);
    failed ??= failure;
    // A refusal of these recipients says nothing of the others.
    if (failure && (failure.stage !== 'rcpt' || failure.kind !== 'refused' || failure.code === 421)) return failure;
  }
  return failed;
}

/** MAIL and RCPT, together where PIPELINING is offered; then the letter, if there is one. */
async function transaction(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Learnt,
  ehlo: Ehlo,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  const { limits, letter } = plan;
  progress('MAIL and RCPT');
  const parameters = mailParameters(plan, ehlo.extensions);
  const mail = { stage: 'mail' as const, line: `MAIL FROM:<${plan.sender}>${parameters}` };
  const rcpts = plan.recipients.map((to) => ({
    stage: 'rcpt' as const,
    line: `RCPT TO:<${to}>${recipientParameters(letter, ehlo.extensions)}`,
  }));
  const answers: Answer[] = [];
  if (ehlo.extensions['PIPELINING'] !== undefined) {
    answers.push(...(await talk.askTogether([mail, ...rcpts], limits.reply)));
  } else {
    answers.push(await talk.timed('mail', () => talk.ask(mail, limits.reply)));
    for (const rcpt of rcpts) {
      const last = answers.at(-1);
      if (!last?.ok || (answers.length === 1 && !isPositive(last.reply)) || last.reply.code === 421) break;
      answers.push(await talk.timed('rcpt', () => talk.ask(rcpt, limits.reply)));
    }
  }
  const [first, ...others] = answers;
  if (!first) return undefined;
  if (!first.ok) return first.failure;
  for (const [index, answer] of others.entries()) {
    const address = plan.recipients[index] ?? '';
    if (answer.ok) learnt.recipients.push({ address, code: answer.reply.code, text: answer.reply.text });
  }
  if (!isPositive(first.reply)) return refusal(first.reply);
  const broken = others.find((answer) => !answer.ok);
  if (broken && !broken.ok) return broken.failure;
  const refused = others.flatMap((answer) => (answer.ok && !isPositive(answer.reply) ? [answer.reply] : []));
  const [worst] = refused;
  if (worst && refused.length === others.length) return refusal(worst);
  if (!letter) return worst ? refusal(worst) : undefined;
  progress('the message');
  const delivered = await deliver(talk, letter, ehlo.extensions, limits);
  if (delivered.failure) return delivered.failure;
  learnt.outcome = 'delivered';
  if (delivered.queueId !== undefined) learnt.queueId = delivered.queueId;
  return undefined;
}
