import type { ProbeResult } from '../../../facts/smtp.ts';
import { codeOf, connectFor, ofPlan, type SmtpTest } from './define.ts';

/** VRFY and EXPN (RFC 5321 section 3.5), for a name that is there, and one that is not. */
export const vrfy: SmtpTest = {
  name: 'vrfy',
  connections: 1,
  run: async (test) => {
    const { plan, mailDomain, randomWord } = test;
    const results: ProbeResult[] = [];
    const session = await connectFor(test, 'vrfy', async (talk) => {
      const questions = [
        ['VRFY', 'postmaster'],
        ['VRFY', `postmaster@${mailDomain}`],
        ['VRFY', randomWord],
        ['EXPN', 'postmaster'],
        ['EXPN', 'staff'],
      ] as const;
      for (const [verb, argument] of questions) {
        const answer = await talk.ask({ stage: 'test', line: `${verb} ${argument}` }, plan.limits.reply);
        results.push({ ...ofPlan(plan), question: verb, argument, ...codeOf(answer) });
        if (!answer.ok || answer.reply.code === 421) break;
      }
      return undefined;
    });
    return { results: { vrfy: results }, sessions: [session] };
  },
};
