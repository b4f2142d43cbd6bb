import { found, notAsked, type Observed } from '../../facts/observed.ts';
import type { SmtpSession } from '../../facts/smtp.ts';
import { defineEachRule, type KnownFacts } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { placeOf, subjectOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/script-failed',
  severity: 'error',
  title: 'The conversation is not as the script says',
  message: '{place}: {reason}.',
  why: 'The script says how this server should answer; it answers otherwise.',
  fix: 'Compare the transcript with the script at that line, and mend the server, or the script where the change is meant.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2'],
  needs: ['smtp'],
  each: scripted,
  check({ subject, played }) {
    if (!played.value.failure) return [];
    const { reason, reply } = played.value.failure;
    const evidence = reply === undefined ? [] : [{ label: 'reply', value: reply }];
    return [{ subject, data: { ...placeOf(played.value), reason }, evidence }];
  },
  examples: [
    {
      name: 'another code',
      facts: smtpFacts(
        failing(
          { stage: 'script', kind: 'expectation', reason: 'line 3: 250 was expected', code: 550, reply: '550 No' },
          { test: 'script' },
        ),
      ),
      findings: 1,
    },
    { name: 'as written', facts: smtpFacts(session({ test: 'script' })), findings: 0 },
    { name: 'no script', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});

function scripted(
  { smtp }: KnownFacts<'smtp'>,
  { target }: { readonly target: string },
): readonly {
  readonly subject: string;
  readonly played: Exclude<Observed<SmtpSession>, { readonly state: 'absent' }>;
}[] {
  const played = smtp.state === 'found' ? smtp.value.sessions.filter(({ test }) => test === 'script') : [];
  if (played.length === 0) return [{ subject: target, played: notAsked('--script was not given') }];
  return played.map((one) => ({ subject: subjectOf(one), played: found(one) }));
}
