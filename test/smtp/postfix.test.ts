import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SmtpFacts } from '../../src/facts/smtp.ts';
import { type Authority, createAuthority } from '../support/certificates.ts';
import { runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { type Greylisting, startGreylisting } from '../support/servers/greylisting.ts';
import { POSTFIX, type PostfixOptions, type PostfixServer, startPostfix } from '../support/servers/postfix.ts';

const NAME = 'mx.example.com';
const MAILBOXES = ['postmaster@example.com', 'someone@example.com'];

/** The letters in a mailbox, in order. */
async function lettersOf({ configFolder }: PostfixServer, mailbox: string): Promise<readonly string[]> {
  const inbox = join(configFolder, '..', 'mail', mailbox, 'new');
  const files = (await readdir(inbox)).sort();
  return Promise.all(files.map((file) => readFile(join(inbox, file), 'utf8')));
}

interface Outcome {
  readonly code: number | null;
  readonly found: readonly string[];
  readonly smtp: SmtpFacts;
  readonly stdout: string;
}

describeWithPrograms(
  'Postfix',
  POSTFIX,
  () => {
    const servers: PostfixServer[] = [];
    let folder: string;
    let authority: Authority;
    let ca: string;
    let greylisting: Greylisting;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-smtp-'));
      authority = await createAuthority();
      ca = join(folder, 'ca.pem');
      writeFileSync(ca, authority.certificate);
      greylisting = await startGreylisting();
    });
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await greylisting.close();
      rmSync(folder, { recursive: true });
    }, 60_000);

    const start = async (options: Partial<PostfixOptions> = {}): Promise<PostfixServer> => {
      const certificate = await authority.issue({ names: [NAME] });
      const server = await startPostfix({ name: NAME, mailboxes: MAILBOXES, certificate, ...options });
      servers.push(server);
      return server;
    };
    const ask = async ({ port }: PostfixServer, ...args: readonly string[]): Promise<Outcome> => {
      const call = [
        'smtp',
        'example.com',
        '--host',
        NAME,
        '--connect',
        '127.0.0.1',
        '--port',
        String(port),
        '--ca',
        ca,
      ];
      const { code, stdout } = await runCli([...call, '--helo', 'client.example.net', '--json', ...args]);
      const report = JSON.parse(stdout);
      const found = report.findings.map(({ id }: { readonly id: string }) => id).sort();
      return { code, found, smtp: report.facts.smtp, stdout };
    };

    it('sound: nothing is found, and nothing is sent beyond RCPT', async () => {
      const server = await start();
      const { code, found, smtp } = await ask(server);
      expect({ code, found }).toEqual({ code: 0, found: [] });
      const [session] = smtp.sessions;
      expect(session?.outcome).toBe('accepted');
      expect(session?.tls?.version).toBe('TLSv1.3');
      expect(session?.tls?.chain.map(({ commonName }) => commonName)[0]).toBe(NAME);
      expect(session?.stages.map(({ name }) => name)).toEqual([
        'connect',
        'greeting',
        'ehlo',
        'starttls',
        'tls',
        'ehlo-after-tls',
        'mail',
        'rcpt',
        'rset',
        'quit',
      ]);
      const said = session?.transcript.filter(({ from }) => from === 'client').map(({ line }) => line);
      expect(said).toEqual([
        'EHLO client.example.net',
        'STARTTLS',
        'EHLO client.example.net',
        'MAIL FROM:<>',
        'RCPT TO:<postmaster@example.com>',
        'RSET',
        'QUIT',
      ]);
      expect(await server.logged(/disconnect from/)).toMatch(
        /ehlo=2 starttls=1 mail=1 rcpt=1 rset=1 quit=1 commands=7/,
      );
    });

    it('without STARTTLS', async () => {
      const { certificate: _none, ...plain } = { certificate: undefined };
      const server = await startPostfix({ name: NAME, mailboxes: MAILBOXES, ...plain });
      servers.push(server);
      expect(await ask(server)).toMatchObject({ code: 0, found: ['tls/not-offered'] });
    });

    it('that takes mail under TLS only', async () => {
      const server = await start({ parameters: { smtpd_tls_security_level: 'encrypt' } });
      expect(await ask(server)).toMatchObject({ code: 0, found: [] });
      const clear = await ask(server, '--no-tls');
      expect(clear).toMatchObject({ code: 1, found: ['smtp/sender-refused'] });
      expect(clear.stdout).toContain('"family": "tls"');
    });

    it('with an expired certificate', async () => {
      const server = await start({
        certificate: await authority.issue({ names: [NAME], validFrom: -90, validTo: -3 }),
      });
      expect(await ask(server)).toMatchObject({ code: 1, found: ['tls/expired'] });
    });

    it('as an open relay, and as a closed one', async () => {
      const open = await start();
      const relaying = await ask(open, '--relay-test');
      expect(relaying).toMatchObject({ code: 1, found: ['smtp/open-relay', 'smtp/relay-suspected'] });
      expect(relaying.smtp.tests?.relay?.length).toBeGreaterThanOrEqual(15);
      expect(await open.log()).not.toMatch(/postfix\/cleanup/);
      const closed = await start({ parameters: { mynetworks: '192.0.2.0/24', smtpd_error_sleep_time: '0' } });
      expect(await ask(closed, '--relay-test')).toMatchObject({ code: 0, found: [] });
    });

    it('that greylists: a note, and acceptance when one waits', async () => {
      const server = await start({
        parameters: {
          smtpd_recipient_restrictions: greylisting.restriction,
          mynetworks: '192.0.2.0/24',
          smtpd_relay_restrictions: 'reject_unauth_destination',
        },
      });
      expect(await ask(server, '--from', 'a@example.net')).toMatchObject({ code: 0, found: ['smtp/greylisted'] });
      const waited = await ask(server, '--from', 'b@example.net', '--wait', '20');
      expect(waited.smtp.greylisting).toMatchObject([{ address: '127.0.0.1', passed: true }]);
    });

    it('that takes small messages only', async () => {
      const server = await start({ parameters: { message_size_limit: '2000' } });
      const letter = join(folder, 'large.eml');
      writeFileSync(letter, `Subject: large\n\n${'x'.repeat(70)}\n`.repeat(60));
      const refused = await ask(server, '--data', letter, '--to', 'someone@example.com');
      expect(refused).toMatchObject({ code: 1, found: ['smtp/sender-refused'] });
      expect(refused.stdout).toContain('"reason": "message-too-large"');
    });

    it('that lets clients wait for the greeting', async () => {
      const server = await start({ parameters: { smtpd_delay_reject: 'no', smtpd_client_restrictions: 'sleep 6' } });
      expect(await ask(server)).toMatchObject({ code: 0, found: ['smtp/slow-greeting'] });
    });

    it('takes a message as it stands, dots and all, by DATA and by BDAT', async () => {
      const server = await start();
      const letter = join(folder, 'dots.eml');
      const body = '.\n..\n.hidden\nend.\n\n.\nlast\n';
      writeFileSync(letter, `Subject: dots\n\n${body}`);
      for (const way of [[], ['--bdat']]) {
        const sent = await ask(
          server,
          '--data',
          letter,
          '--from',
          'me@example.net',
          '--to',
          'someone@example.com',
          ...way,
        );
        expect(sent).toMatchObject({ code: 0, found: [] });
        const [session] = sent.smtp.sessions;
        expect(session?.outcome).toBe('delivered');
        await server.logged(new RegExp(`${session?.queueId}: removed`));
        const letters = await lettersOf(server, 'someone@example.com');
        expect(letters.at(-1)).toContain(`\n\n${body}`);
      }
      const log = await server.log();
      expect(log).toMatch(/data=1 /);
      expect(log).toMatch(/bdat=1 /);
    });

    it('takes a message that is made up, in any script', async () => {
      const server = await start();
      const args = [
        '--send',
        '--from',
        'me@example.net',
        '--to',
        'someone@example.com',
        '--subject',
        'Grüße',
        '--body',
        '你好\n.\n',
      ];
      const sent = await ask(server, ...args);
      expect(sent).toMatchObject({ code: 0, found: [] });
      await server.logged(new RegExp(`${sent.smtp.sessions[0]?.queueId}: removed`));
      const [letter = ''] = await lettersOf(server, 'someone@example.com');
      expect(letter).toContain(`Subject: =?utf-8?B?${Buffer.from('Grüße').toString('base64')}?=`);
      expect(letter).toContain(Buffer.from('你好\n.\n').toString('base64'));
      expect(letter).toMatch(/^Date: .* \+0000$/m);
    });

    it('believes XCLIENT and the PROXY protocol', async () => {
      const server = await start({ parameters: { smtpd_authorized_xclient_hosts: '127.0.0.1' } });
      expect(await ask(server, '--xclient', 'ADDR=192.0.2.77 NAME=there.example.net')).toMatchObject({ code: 0 });
      await server.logged(/disconnect from there\.example\.net\[192\.0\.2\.77\]/);
      const behind = await start({ parameters: { smtpd_upstream_proxy_protocol: 'haproxy' } });
      expect(await ask(behind, '--proxy-protocol', '192.0.2.78')).toMatchObject({ code: 0 });
      await behind.logged(/disconnect from unknown\[192\.0\.2\.78\]/);
    });

    it('tells what it takes and whom it knows, when asked by name', async () => {
      const server = await start({ parameters: { disable_vrfy_command: 'yes', smtpd_tls_protocols: '>=TLSv1.2' } });
      const asked = await ask(server, '--policy-test', '--vrfy-test', '--tls-test', '--injection-test');
      expect(asked).toMatchObject({ code: 0, found: ['smtp/abuse-refused', 'smtp/unqualified-sender-taken'] });
      const answers = Object.fromEntries(
        (asked.smtp.tests?.tls ?? []).map(({ question, accepted }) => [question, accepted]),
      );
      expect(answers['TLS 1.1']).toEqual({ state: 'found', value: false });
      expect(answers['TLS 1.3']).toEqual({ state: 'found', value: true });
      expect(asked.smtp.tests?.injection).toMatchObject([{ answered: { state: 'found', value: false } }]);
    });

    it('wants a domain: nothing is said of a sender without one, but of a postmaster without one', async () => {
      const server = await start({
        parameters: {
          smtpd_sender_restrictions: 'reject_non_fqdn_sender',
          smtpd_recipient_restrictions: 'reject_non_fqdn_recipient',
          smtpd_error_sleep_time: '0',
        },
      });
      const { found, code, smtp } = await ask(server, '--policy-test');
      expect(found).not.toContain('smtp/unqualified-sender-taken');
      expect(code).toBe(0);
      const bare = smtp.tests?.policy?.find(({ question }) => question === 'postmaster without a domain');
      expect(found.includes('smtp/bare-postmaster-refused')).toBe(/^5/.test(bare?.reply ?? ''));
    });

    it('lets messages be smuggled, as version 3.7 does by default', async () => {
      const server = await start();
      const tested = await ask(
        server,
        '--smuggling-test',
        '--send',
        '--from',
        'me@example.net',
        '--to',
        'someone@example.com',
      );
      const taken = (tested.smtp.tests?.smuggling ?? []).flatMap(({ sequence, ends }) =>
        ends.state === 'found' && ends.value ? [sequence] : [],
      );
      expect(tested.code).toBe(taken.length > 0 ? 1 : 0);
      expect(tested.found).toEqual(taken.length > 0 ? ['smtp/smuggling'] : []);
      const forbids = await start({ parameters: { smtpd_forbid_bare_newline: 'yes', mynetworks: '192.0.2.0/24' } });
      const sound = await ask(
        forbids,
        '--smuggling-test',
        '--send',
        '--from',
        'me@example.net',
        '--to',
        'someone@example.com',
      );
      const still = (sound.smtp.tests?.smuggling ?? []).filter(({ ends }) => ends.state === 'found' && ends.value);
      expect(still.map(({ sequence }) => sequence)).not.toContain('LF.LF');
    }, 120_000);

    it('plays a script, and tells the line that is not met', async () => {
      const server = await start();
      const script = join(folder, 'talk.txt');
      await ask(server, '--save-script', script);
      expect(await ask(server, '--script', script)).toMatchObject({ code: 0, found: [] });
      writeFileSync(script, '< 220\n> EHLO a.example.net\n< /PIPELINING/\n> VRFY x\n< 502\n');
      const failed = await ask(server, '--script', script);
      expect(failed).toMatchObject({ code: 1, found: ['smtp/script-failed'] });
      expect(failed.stdout).toContain('line 5');
    });
  },
  { root: true },
);
