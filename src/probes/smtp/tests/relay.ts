import { notAsked } from '../../../facts/observed.ts';
import type { RelayResult, SmtpSession } from '../../../facts/smtp.ts';
import { addressLiteral } from '../identity.ts';
import { type Attempt, type Attempted, attemptAll, codeOf, connectFor, ofPlan, type SmtpTest } from './define.ts';

interface Form extends Attempt {
  readonly form: string;
}

/** A foreign domain that exists and takes no mail (RFC 7505), so that nothing is ever delivered by the question. */
const FOREIGN = ['example.org', 'example.net'] as const;
const CONNECTIONS = 4;

/** Ways in which servers were led to relay (nmap's smtp-open-relay and others): never past RCPT. */
export function relayForms(server: string, address: string, ownDomain: string): readonly Form[] {
  const foreign = ownDomain.endsWith(FOREIGN[0]) ? FOREIGN[1] : FOREIGN[0];
  const literal = addressLiteral(address);
  const user = 'relay-test';
  const other = `other@${foreign}`;
  const plain = `${user}@${foreign}`;
  const forms: readonly (readonly [string, string, string])[] = [
    ['plain', other, plain],
    ['null sender', '', plain],
    ["sender in the server's own domain", `postmaster@${ownDomain}`, plain],
    ['sender at the server', `postmaster@${server}`, plain],
    ["sender at the server's address", `postmaster@${literal}`, plain],
    ['sender without a domain', 'postmaster', plain],
    ['source route by name', other, `@${server}:${plain}`],
    ['source route by address', other, `@${literal}:${plain}`],
    ['percent hack by name', other, `${user}%${foreign}@${server}`],
    ['percent hack by address', other, `${user}%${foreign}@${literal}`],
    ['percent hack in the domain', other, `${user}%${foreign}@${ownDomain}`],
    ['percent hack, bare', other, `${user}%${foreign}`],
    ['quoted', other, `"${plain}"`],
    ['quoted percent hack', other, `"${user}%${foreign}"`],
    ['quoted at the server', other, `"${plain}"@${server}`],
    ['quoted at the address', other, `"${plain}"@${literal}`],
    ['two signs, by name', other, `${plain}@${server}`],
    ['two signs, by address', other, `${plain}@${literal}`],
    ['bang path', other, `${foreign}!${user}`],
    ['bang path by name', other, `${foreign}!${user}@${server}`],
    ['bang path by address', other, `${foreign}!${user}@${literal}`],
  ];
  return forms.map(([form, from, to]) => ({ form, from, to }));
}

export const relay: SmtpTest = {
  name: 'relay',
  connections: CONNECTIONS,
  run: async (test) => {
    const { plan, session, mailDomain } = test;
    const forms = relayForms(
      session.heloReplyName ?? plan.host,
      plan.address,
      mailDomain.replace(/^\[.*\]$/, plan.host),
    );
    const sessions: SmtpSession[] = [];
    const done: Attempted[] = [];
    // A server may close after some refusals: the rest is asked over a new connection.
    for (let count = 0; count < CONNECTIONS && done.length < forms.length; count++) {
      const before = done.length;
      sessions.push(
        await connectFor(
          test,
          'relay',
          async (talk, state) => {
            done.push(...(await attemptAll(talk, state, forms.slice(done.length), plan.limits.reply)));
            return undefined;
          },
          { limits: { ...plan.limits, session: 4 * plan.limits.session } },
        ),
      );
      if (done.length === before) break;
    }
    const relay = forms.map(({ form, from, to }, index): RelayResult => {
      const one = done[index];
      const answer = one?.mail?.ok && one.mail.reply.code >= 300 ? one.mail : one?.rcpt;
      return {
        ...ofPlan(plan),
        form,
        from,
        to,
        ...(one ? codeOf(answer) : { code: notAsked('the server closed, or allows no more, before'), reply: '' }),
      };
    });
    return { results: { relay }, sessions };
  },
};
