import { notAsked } from '../../../facts/observed.ts';
import type { ProbeResult } from '../../../facts/smtp.ts';
import { addressLiteral } from '../identity.ts';
import { type Attempt, attemptAll, codeOf, connectFor, ofPlan, type SmtpTest } from './define.ts';

/** The server takes no more transactions over one connection. */
const BEYOND = { code: notAsked('LIMITS MAILMAX allows no more of them'), reply: '' } as const;

/** Whom a server must take mail for, and from (RFC 5321 sections 4.5.1 and 4.5.5, RFC 2142), and whom it should not. */
export const policy: SmtpTest = {
  name: 'policy',
  connections: 1,
  run: async (test) => {
    const { plan, mailDomain, randomWord } = test;
    const results: ProbeResult[] = [];
    const session = await connectFor(test, 'policy', async (talk, state) => {
      const sender = plan.sender === '' ? `postmaster@${state.helo}` : plan.sender;
      const literal = addressLiteral(plan.address);
      const questions: readonly (Attempt & { readonly question: string })[] = [
        { question: 'null sender', from: '', to: `postmaster@${mailDomain}` },
        { question: 'postmaster', from: sender, to: `postmaster@${mailDomain}` },
        { question: 'abuse', from: sender, to: `abuse@${mailDomain}` },
        { question: 'random recipient', from: sender, to: `${randomWord}@${mailDomain}` },
        { question: 'sender without a domain', from: 'postmaster', to: `postmaster@${mailDomain}` },
        { question: 'sender at an address literal', from: `postmaster@${literal}`, to: `postmaster@${mailDomain}` },
        { question: 'postmaster at the address literal', from: sender, to: `postmaster@${literal}` },
        { question: 'postmaster without a domain', from: sender, to: 'postmaster' },
      ];
      const done = await attemptAll(talk, state, questions, plan.limits.reply);
      for (const [index, { question, from, to }] of questions.entries()) {
        const one = done[index];
        const answer = one?.mail?.ok && one.mail.reply.code >= 300 ? one.mail : one?.rcpt;
        const argument = /sender/.test(question) ? `<${from}>` : `<${to}>`;
        const isLimited = one === undefined && done.every(({ rcpt }) => rcpt?.ok);
        results.push({ ...ofPlan(plan), question, argument, ...(isLimited ? BEYOND : codeOf(answer)) });
      }
      return undefined;
    });
    return { results: { policy: results }, sessions: [session] };
  },
};
