import type { Failure } from '../../facts/smtp.ts';
import type { Clock } from '../../io/ports.ts';
import type { ScriptStep } from '../../syntax/smtp/script.ts';
import type { Conversation } from './conversation.ts';
import type { Limits } from './limits.ts';

/** Plays a script; the failure names the line that was not met. Undefined when all was as written. */
export async function playScript(
  talk: Conversation,
  steps: readonly ScriptStep[],
  { serverName, limits, clock }: { readonly serverName?: string; readonly limits: Limits; readonly clock: Clock },
): Promise<Failure | undefined> {
  let isFirst = true;
  let signsIn = false;
  for (const step of steps) {
    const failed = (reason: string, more: Partial<Failure> = {}): Failure => ({
      stage: 'script',
      kind: 'expectation',
      reason: `line ${step.line}: ${reason}`,
      ...more,
    });
    switch (step.kind) {
      case 'send':
        signsIn ||= /^AUTH\s/i.test(step.text);
        if (signsIn) for (const secret of secretsIn(step.text)) talk.hide(secret);
        await talk.send(new TextEncoder().encode(`${step.text}\r\n`), [signsIn ? withoutSecret(step.text) : step.text]);
        break;
      case 'wait':
        talk.extend(step.seconds * 1000);
        await clock.sleep(step.seconds * 1000);
        break;
      case 'expect': {
        const answer = await talk.listen(isFirst ? 'greeting' : 'script', isFirst ? limits.greeting : limits.reply);
        isFirst = false;
        if (!answer.ok) return failed(`${expected(step)} was expected, but ${answer.failure.reason}`);
        const { code, text } = answer.reply;
        // Only a challenge is answered with a secret.
        signsIn &&= code === 334;
        const fits = String(code).startsWith(step.code ?? '') && new RegExp(step.pattern ?? '').test(text);
        if (!fits) return failed(`${expected(step)} was expected`, { code, reply: text });
        break;
      }
      case 'tls': {
        const name = serverName === undefined ? {} : { serverName };
        const started = await talk.startTls({ implicit: false, ...name }, limits.tls);
        if (started.state === 'failed') return failed(started.reason);
        talk.event(`TLS established: ${started.tls.version} with ${started.tls.cipher}`);
        break;
      }
      case 'close': {
        const answer = await talk.listen('script', limits.reply);
        if (answer.ok) return failed('the end was expected', { code: answer.reply.code, reply: answer.reply.text });
        if (answer.failure.kind !== 'closed') return failed(`the end was expected, but ${answer.failure.reason}`);
        break;
      }
    }
  }
  return undefined;
}

/** The mechanism may be seen, nothing behind it (RFC 4954 section 4). */
const withoutSecret = (line: string): string =>
  /^AUTH\s+\S+/i.exec(line)?.[0].concat(/^AUTH\s+\S+\s+\S/i.test(line) ? ' *****' : '') ?? '*****';

/** What the server might echo of it: the line itself, and the password within (RFC 4616: behind the last NUL). */
function secretsIn(line: string): readonly string[] {
  const token = line.replace(/^AUTH\s+\S+\s*/i, '');
  const plain = Buffer.from(token, 'base64').toString('utf8').split('\0').at(-1) ?? '';
  return [token, ...(/^[\x20-\x7e]+$/.test(plain) ? [plain] : [])];
}

const expected = ({ code, pattern }: Extract<ScriptStep, { kind: 'expect' }>): string =>
  pattern !== undefined ? `/${pattern}/` : code !== undefined ? code : 'a reply';
