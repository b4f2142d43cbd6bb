import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { greetedIn, placeOf } from '../sessions.ts';

const PROBLEMS = {
  duplicate: 'there already',
  malformed: 'not of the form of an extension',
  'old-auth': 'of an old form',
  nameless: 'where the name of the server belongs, so that no sender reads it',
} as const;

export default defineEachRule({
  id: 'smtp/extension-malformed',
  severity: 'note',
  title: 'A line of the EHLO reply cannot be read',
  message: '{place} offers "{line}", which is {problem}.',
  why: 'Senders skip what they cannot read, or trip over it: what was meant to be offered is not.',
  fix: 'Mend the line. It is "KEYWORD parameters", each keyword once (RFC 5321 section 4.1.1.1).',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1',
    'https://www.rfc-editor.org/rfc/rfc1870#section-3',
  ],
  needs: ['smtp'],
  each: greetedIn,
  check({ subject, session }) {
    return (session.extensionProblems ?? [])
      .filter(({ kind }) => kind !== 'old-auth')
      .map(({ kind, line }) => ({ subject, data: { ...placeOf(session), line, problem: PROBLEMS[kind] } }));
  },
  examples: [
    {
      name: 'SIZE that is no number',
      facts: smtpFacts(session({ extensionProblems: [{ kind: 'malformed', line: 'SIZE 10MB' }] })),
      findings: 1,
    },
    {
      name: 'SIZE twice',
      facts: smtpFacts(session({ extensionProblems: [{ kind: 'duplicate', line: 'SIZE 5000' }] })),
      findings: 1,
    },
    {
      name: 'an extension in the place of the name',
      facts: smtpFacts(session({ extensionProblems: [{ kind: 'nameless', line: 'STARTTLS' }] })),
      findings: 1,
    },
    {
      name: 'AUTH= for old clients',
      facts: smtpFacts(session({ extensionProblems: [{ kind: 'old-auth', line: 'AUTH=LOGIN' }] })),
      findings: 0,
    },
  ],
});
