import { found, notAsked, type Observed, unknown } from '../../../facts/observed.ts';
import type { Failure, SmtpSession, TlsTestResult } from '../../../facts/smtp.ts';
import type { TlsFacts } from '../../../facts/tls.ts';
import type { TlsSettings } from '../../../io/ports.ts';
import type { Conversation } from '../conversation.ts';
import { connectFor, ofPlan, type SmtpTest } from './define.ts';

interface Question {
  readonly question: string;
  readonly settings: Pick<TlsSettings, 'version' | 'ciphers'>;
  readonly withoutName?: true;
}

const QUESTIONS: readonly Question[] = [
  { question: 'TLS 1.0', settings: { version: 'TLSv1' } },
  { question: 'TLS 1.1', settings: { version: 'TLSv1.1' } },
  { question: 'TLS 1.2', settings: { version: 'TLSv1.2' } },
  { question: 'TLS 1.3', settings: { version: 'TLSv1.3' } },
  { question: 'forward secrecy', settings: { version: 'TLSv1.2', ciphers: 'ECDHE:DHE:!aNULL:@SECLEVEL=0' } },
  { question: 'without forward secrecy', settings: { version: 'TLSv1.2', ciphers: 'kRSA:!eNULL:@SECLEVEL=0' } },
  { question: 'no authentication', settings: { version: 'TLSv1.2', ciphers: 'aNULL:!eNULL:@SECLEVEL=0' } },
  { question: 'no encryption', settings: { version: 'TLSv1.2', ciphers: 'eNULL:@SECLEVEL=0' } },
  { question: 'without SNI', settings: {}, withoutName: true },
];

/** Which versions and kinds of ciphers a server takes, and what it presents to those who name no host: a connection each. */
export const tls: SmtpTest = {
  name: 'tls',
  connections: QUESTIONS.length,
  run: async (test) => {
    const { plan, session: ordinary } = test;
    const sessions: SmtpSession[] = [];
    const results: TlsTestResult[] = [];
    for (const { question, settings, withoutName } of QUESTIONS) {
      let accepted: Observed<boolean> = notAsked('no TLS is offered');
      let detail = '';
      const shakeHands = async (talk: Conversation, implicit: boolean): Promise<Failure | undefined> => {
        const { serverName } = plan;
        const name = serverName === undefined || withoutName ? {} : { serverName };
        const started = await talk.startTls({ implicit, ...name, ...settings }, plan.limits.tls);
        if (started.state === 'failed') {
          const isRefusal = started.kind === 'alert' || started.kind === 'closed' || started.kind === 'reset';
          accepted = isRefusal ? found(false) : unknown('network', started.reason);
          detail = started.reason;
          return { stage: 'tls', kind: 'handshake', reason: started.reason };
        }
        accepted = found(true);
        detail = withoutName ? compared(started.tls, ordinary.tls) : started.tls.cipher;
        return undefined;
      };
      const session = plan.implicitTls
        ? await connectFor(test, 'tls', async () => undefined, {
            implicitTls: false,
            script: async (talk) => {
              const failure = await shakeHands(talk, true);
              if (!failure && (await talk.listen('greeting', plan.limits.greeting)).ok)
                await talk.ask({ stage: 'quit', line: 'QUIT' }, plan.limits.quit);
              return failure;
            },
          })
        : await connectFor(
            test,
            'tls',
            async (talk, { ehlo }) => {
              if (!('STARTTLS' in ehlo.extensions)) return undefined;
              accepted = unknown('network', 'STARTTLS was not accepted');
              const reply = await talk.ask({ stage: 'starttls', line: 'STARTTLS' }, plan.limits.reply);
              return reply.ok && reply.reply.code === 220 ? shakeHands(talk, false) : undefined;
            },
            { useTls: false },
          );
      sessions.push(session);
      results.push({ ...ofPlan(plan), question, accepted, detail });
    }
    return { results: { tls: results }, sessions };
  },
};

/** What is presented to those who name no host, beside what is presented to those who do. */
function compared({ chain: [leaf] }: TlsFacts, ordinary: TlsFacts | undefined): string {
  if (leaf?.fingerprint256 === ordinary?.chain[0]?.fingerprint256) return 'the same certificate';
  return `another certificate: ${leaf?.names.join(', ') || (leaf?.subject ?? 'none')}`;
}
