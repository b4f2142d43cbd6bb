import { found, notAsked, type Observed, unknown } from '../../facts/observed.ts';
import type { SelfTestResult } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';

export default defineEachRule({
  id: 'smtp/outbound-blocked',
  severity: 'error',
  title: 'This network does not let port 25 out',
  message: 'None of {hosts} answers on port 25 from here, while {others} answers on port 443.',
  why: 'Access providers and clouds (AWS, Google, Azure, Hetzner, OVH, DigitalOcean) keep outgoing port 25 shut: no mail can be sent from this machine, and no mail server be asked.',
  fix: 'Ask the provider to open outgoing port 25 for this address (most have a form), or send through a relay on port 587: relayhost = [smtp.example.net]:587',
  references: ['https://www.rfc-editor.org/rfc/rfc5068#section-3.1'],
  needs: ['smtp'],
  each: ({ smtp }, { target }) => {
    const rows = smtp.state === 'found' ? smtp.value.selfTest : undefined;
    const results: Observed<readonly SelfTestResult[]> =
      rows === undefined ? notAsked('--self-test was not given') : known(rows);
    return [{ subject: target, results }];
  },
  check({ subject, results }) {
    if (results.state === 'absent') return [];
    const on = (port: number, answers: boolean) =>
      results.value.filter(
        (one) => one.port === port && one.answers.state === 'found' && one.answers.value === answers,
      );
    const others = [...new Set(on(443, true).map(({ host }) => host))];
    if (on(25, true).length > 0 || others.length === 0) return [];
    return [{ subject, data: { hosts: [...new Set(on(25, false).map(({ host }) => host))], others } }];
  },
  examples: [
    { name: 'nobody on 25, somebody on 443', facts: withSelfTest(false, true), findings: 1 },
    { name: 'somebody on 25', facts: withSelfTest(true, true), findings: 0 },
    { name: 'no network at all', facts: withSelfTest(false, false), findings: 0, unjudged: 1 },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});

/** Without any answer on any port there is no network, which proves nothing. */
function known(rows: readonly SelfTestResult[]): Observed<readonly SelfTestResult[]> {
  const answered = rows.some(({ answers }) => answers.state === 'found' && answers.value);
  return answered ? found(rows) : unknown('network', 'no host of --self-test answers on any port');
}

function withSelfTest(on25: boolean, on443: boolean) {
  const row = (port: number, answers: boolean): SelfTestResult => ({
    host: 'mx.example.net',
    port,
    answers: found(answers),
  });
  return { smtp: found({ ...smtpFacts(session()).smtp.value, selfTest: [row(25, on25), row(443, on443)] }) };
}
