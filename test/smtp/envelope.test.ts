import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/exit-code.ts';
import type { SmtpOptions } from '../../src/facts/smtp.ts';
import { batchesOf, toldLimits } from '../../src/syntax/smtp/told-limits.ts';
import { type Authority, createAuthority } from '../support/certificates.ts';
import { listening, type Steps, soundBut, startMisbehaving } from '../support/misbehaving-server.ts';
import { createOddAuthority, type OddAuthority } from '../support/odd-certificates.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { POSTFIX, type PostfixServer, startPostfix } from '../support/servers/postfix.ts';
import { type Probed, probe } from './probe.ts';

const NAME = 'mx.example.com';
const told = ({ report }: Probed) => ({ found: report.findings.map(({ id }) => id), exit: exitCodeOf([report]) });
const mailsOf = ({ facts }: Probed) =>
  facts.sessions.flatMap(({ transcript }) => transcript.map(({ line }) => line).filter((line) => /^MAIL/.test(line)));

describeWithPrograms(
  'what Postfix does not offer',
  POSTFIX,
  () => {
    let authority: Authority;
    let plain: PostfixServer;
    let international: PostfixServer;
    beforeAll(async () => {
      authority = await createAuthority();
      const start = async (enable: string) =>
        startPostfix({
          name: NAME,
          mailboxes: ['postmaster@example.com', 'jörg@example.com'],
          certificate: await authority.issue({ names: [NAME] }),
          parameters: { smtputf8_enable: enable },
        });
      plain = await start('no');
      international = await start('yes');
    });
    afterAll(async () => {
      await Promise.all([plain.stop(), international.stop()]);
    });
    const ask = ({ port }: PostfixServer, options: SmtpOptions) =>
      probe({ port, authority: authority.certificate, options: { to: ['postmaster@example.com'], ...options } });

    it('SMTPUTF8: an address beyond ASCII is not sent, and why is told', async () => {
      const probed = await ask(plain, { to: ['jörg@example.com'], send: true });
      expect(told(probed), probed.screen).toEqual({ found: ['smtp/no-smtputf8'], exit: 1 });
      expect(mailsOf(probed)).toEqual([]);
      expect(probed.screen).toContain('jörg@example.com is not ASCII');
      expect(await plain.logged(/disconnect from/)).not.toMatch(/mail=/);
      expect(told(await ask(plain, { smtputf8: true }))).toEqual({ found: ['smtp/no-smtputf8'], exit: 1 });
    });

    it('a domain beyond ASCII has another form, which goes to any server', async () => {
      const probed = await ask(plain, { from: 'me@bücher.example' });
      expect(told(probed).found).not.toContain('smtp/no-smtputf8');
      expect(mailsOf(probed)).toEqual(['MAIL FROM:<me@xn--bcher-kva.example>']);
    });

    it('SMTPUTF8 goes with an address that needs it where it is offered', async () => {
      const probed = await ask(international, { to: ['jörg@example.com'] });
      expect(mailsOf(probed)).toEqual(['MAIL FROM:<> SMTPUTF8']);
      expect(told(probed), probed.screen).toEqual({ found: [], exit: 0 });
      expect(mailsOf(await ask(international, {}))).toEqual(['MAIL FROM:<>']);
    });

    it('REQUIRETLS: nothing is sent', async () => {
      const probed = await ask(international, { requireTls: true, send: true });
      expect(told(probed), probed.screen).toEqual({ found: ['smtp/no-requiretls'], exit: 1 });
      expect(mailsOf(probed)).toEqual([]);
      expect(probed.facts.sessions[0]?.failure?.reason).toContain('the server does not offer it under TLS');
      const clear = await ask(international, { requireTls: true, tls: 'never' });
      expect(told(clear).found).toEqual(['smtp/no-requiretls']);
      expect(clear.facts.sessions[0]?.failure?.reason).toContain('there is no TLS');
    });
  },
  { root: true },
);

describe('LIMITS (RFC 9422)', () => {
  it('is read whatever its order and case; nought and words are no limits', () => {
    expect(toldLimits({ LIMITS: 'rcptmax=20 FUTURE=x MAILMAX=5' })).toEqual({ rcptMax: 20, mailMax: 5 });
    expect(toldLimits({ LIMITS: 'RCPTMAX=0 MAILMAX=many RCPTDOMAINMAX' })).toEqual({});
    expect(toldLimits({})).toEqual({});
  });

  it('parts recipients by number and by domain', () => {
    const all = ['a@example.com', 'b@example.net', 'c@EXAMPLE.com', 'd@example.org'];
    expect(batchesOf(all, {})).toEqual([all]);
    expect(batchesOf(all, { rcptMax: 3 })).toEqual([all.slice(0, 3), all.slice(3)]);
    expect(batchesOf(all, { rcptDomainMax: 1 })).toEqual([
      ['a@example.com', 'c@EXAMPLE.com'],
      ['b@example.net'],
      ['d@example.org'],
    ]);
  });

  const to = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com', 'e@example.com'];
  let odd: OddAuthority;
  beforeAll(async () => {
    odd = await createOddAuthority();
  });
  const ask = async (limits: string, options: SmtpOptions, steps: Steps = {}) => {
    const heard: string[] = [];
    const lines = `250-mx.example.com\r\n250-PIPELINING\r\n250-SMTPUTF8\r\n250-REQUIRETLS\r\n250 LIMITS ${limits}\r\n`;
    const serve = listening(soundBut({ EHLO_TLS: lines, ...steps }), heard);
    const server = await startMisbehaving({ serve }, odd);
    const probed = await probe({ port: server.port, authority: odd.root, options: { to, ...options } });
    await server.close();
    const talk = heard.filter((line) => /^(?:MAIL|RCPT|RSET|DATA|QUIT)/.test(line)).map((line) => line.slice(0, 4));
    return { probed, talk: talk.join(' ') };
  };

  it('RCPTMAX: several transactions, each taken back', async () => {
    const { probed, talk } = await ask('RCPTMAX=2', {});
    expect(talk).toBe('MAIL RCPT RCPT RSET MAIL RCPT RCPT RSET MAIL RCPT RSET QUIT');
    expect(probed.facts.sessions).toHaveLength(1);
    expect(probed.facts.sessions[0]?.recipients.map(({ address }) => address)).toEqual(to);
    expect(told(probed)).toEqual({ found: [], exit: 0 });
    expect(probed.screen).toContain('LIMITS RCPTMAX=2: 5 recipients in 3 transactions');
  });

  it('a message goes once in each', async () => {
    const { probed, talk } = await ask('RCPTMAX=3', { send: true });
    expect(talk).toBe('MAIL RCPT RCPT RCPT DATA MAIL RCPT RCPT DATA QUIT');
    expect(probed.facts.sessions[0]).toMatchObject({ outcome: 'delivered' });
  });

  it('MAILMAX: what is left goes over further connections', async () => {
    const { probed, talk } = await ask('RCPTMAX=2 MAILMAX=2', {});
    expect(talk).toBe('MAIL RCPT RCPT RSET MAIL RCPT RCPT RSET QUIT MAIL RCPT RSET QUIT');
    expect(probed.facts.sessions.map(({ recipients }) => recipients.length)).toEqual([4, 1]);
    expect(told(probed)).toEqual({ found: [], exit: 0 });
  });

  it('MAILMAX: tests by name keep to it too', async () => {
    const { probed, talk } = await ask('MAILMAX=3', { tests: ['policy'] });
    expect(talk.split('QUIT')[1]?.match(/MAIL/g)).toHaveLength(3);
    expect(probed.facts.tests?.policy?.[3]?.code).toMatchObject({ kind: 'not-asked' });
    expect(told(probed).exit, probed.screen).toBe(0);
  });

  it('REQUIRETLS goes where it is offered and the certificate is good', async () => {
    const { probed } = await ask('RCPTMAX=9', { requireTls: true });
    expect(mailsOf(probed)).toEqual(['MAIL FROM:<> REQUIRETLS']);
    const secure: Steps['STARTTLS'] = async (client) => {
      await client.say('220 Ready\r\n');
      await client.secure({ names: ['other.example.net'] });
    };
    const wrong = await ask('RCPTMAX=9', { requireTls: true }, { STARTTLS: secure });
    expect(mailsOf(wrong.probed)).toEqual([]);
    expect(told(wrong.probed).found).toContain('smtp/no-requiretls');
  });
});
