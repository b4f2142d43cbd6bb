import type { Failure } from '../../facts/smtp.ts';
import type { Ehlo } from '../../syntax/smtp/ehlo.ts';
import type { Answer, Conversation } from './conversation.ts';
import { deliver, mailParameters, recipientParameters } from './deliver.ts';
import type { Learnt, SessionPlan } from './plan.ts';
import { isPositive, refusal } from './refusal.ts';

/** MAIL and RCPT, together where PIPELINING is offered; then the letter, if there is one. */
export async function envelope(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Learnt,
  ehlo: Ehlo,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  const { limits, letter } = plan;
  progress('MAIL and RCPT');
  const parameters = mailParameters(letter, ehlo.extensions);
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
  learnt.recipients = others.flatMap((answer, index) =>
    answer.ok ? [{ address: plan.recipients[index] ?? '', code: answer.reply.code, text: answer.reply.text }] : [],
  );
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
