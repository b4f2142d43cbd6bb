import { found, notAsked, type Observed, unknown } from '../../../facts/observed.ts';
import { connectFor, ofPlan, type SmtpTest } from './define.ts';

/** How long a reply to the smuggled command is waited for. */
const WAIT_MS = 1500;

/**
 * A command sent in clear behind STARTTLS, in the same packet: a server that keeps its buffer answers it under TLS, so
 * that whoever sits on the way can put commands into the session (CVE-2011-0411).
 */
export const injection: SmtpTest = {
  name: 'injection',
  connections: 1,
  run: async (test) => {
    const { plan } = test;
    let answered: Observed<boolean> = notAsked('no STARTTLS is offered');
    const session = await connectFor(
      test,
      'injection',
      async (talk, { ehlo }) => {
        if (!('STARTTLS' in ehlo.extensions)) return undefined;
        answered = unknown('network', 'TLS did not come about');
        await talk.send(new TextEncoder().encode('STARTTLS\r\nNOOP\r\n'), ['STARTTLS', 'NOOP']);
        const reply = await talk.listen('starttls', plan.limits.reply);
        if (!reply.ok || reply.reply.code !== 220) return undefined;
        const { serverName } = plan;
        const started = await talk.startTls(
          { implicit: false, ...(serverName === undefined ? {} : { serverName }) },
          plan.limits.tls,
        );
        // A server that breaks off here does not obey the command, which is what was asked.
        if (started.state === 'failed') {
          if (started.kind !== 'timeout') answered = found(false);
          return undefined;
        }
        const extra = await talk.drain('test', WAIT_MS);
        answered = found(extra !== undefined);
        return undefined;
      },
      { useTls: false },
    );
    return { results: { injection: [{ ...ofPlan(plan), answered }] }, sessions: [session] };
  },
};
