import { defineEachRule } from '../define.ts';
import { policiesOf } from '../mta-sts-of.ts';
import { session, withSts } from '../sample-sessions.ts';

export default defineEachRule({
  id: 'mta-sts/record-invalid',
  severity: 'warning',
  title: 'The MTA-STS record cannot be read',
  message: 'The record at _mta-sts.{domain} is not valid: {problem}.',
  why: 'Senders take the domain for one without a policy, and deliver to whoever answers.',
  fix: '_mta-sts.{domain}. IN TXT "v=STSv1; id=20260131T000000"\nOne record; its id is letters and digits.',
  references: ['https://www.rfc-editor.org/rfc/rfc8461#section-3.1'],
  needs: ['smtp'],
  each: (given, { target }) => policiesOf(given, target).map(({ subject, sts }) => ({ subject, sts })),
  check({ sts, subject }) {
    const problem = sts.state === 'found' ? sts.value.recordProblem : undefined;
    if (problem === undefined || sts.state === 'absent') return [];
    return [
      {
        subject,
        data: { domain: subject, problem },
        evidence: sts.value.records.map((value) => ({ label: 'record', value })),
      },
    ];
  },
  examples: [
    {
      name: 'no id',
      facts: withSts('enforce', ['mx1.example.com'], session(), { recordProblem: 'it has no id' }),
      findings: 1,
    },
    { name: 'valid', facts: withSts('enforce', ['mx1.example.com'], session()), findings: 0 },
  ],
});
