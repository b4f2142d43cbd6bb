import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SmtpFacts } from '../../src/facts/smtp.ts';
import { type Authority, createAuthority } from '../support/certificates.ts';
import { runCli } from '../support/cli.ts';
import { freePort } from '../support/free-port.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { EXIM, type EximServer, eximAlone, startExim } from '../support/servers/exim.ts';
import { probe } from './probe.ts';

const NAME = 'mx.example.com';

describeWithPrograms(
  'Exim',
  EXIM,
  () => {
    let authority: Authority;
    let server: EximServer;
    beforeAll(async () => {
      authority = await createAuthority();
      server = await startExim({
        name: NAME,
        address: '127.0.0.1',
        port: await freePort(),
        domains: ['example.com'],
        users: ['postmaster', 'someone'],
        certificate: await authority.issue({ names: [NAME] }),
      });
    });
    afterAll(() => server.stop());

    const ask = (options = {}) =>
      probe({
        port: server.port,
        authority: authority.certificate,
        options: { to: ['postmaster@example.com'], ...options },
      });
    const idsOf = ({ report }: Awaited<ReturnType<typeof probe>>) => report.findings.map(({ id }) => id).sort();

    it('sound: nothing is found', async () => {
      const probed = await ask();
      expect(idsOf(probed), probed.screen).toEqual([]);
      expect(probed.facts.sessions[0]?.tls?.chain[0]?.commonName).toBe(NAME);
    });

    it('that does not know the recipient', async () => {
      const probed = await ask({ to: ['nobody@example.com'] });
      expect(idsOf(probed), probed.screen).toEqual(['smtp/recipient-refused']);
    });

    it('is greeted by the name that Exim here would say, where there is no Postfix', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'maildoctor-helo-'));
      const call = [
        'smtp',
        'example.com',
        '--connect',
        '127.0.0.1',
        '--port',
        String(server.port),
        '--no-tls',
        '--json',
      ];
      const helloOf = async (configuration: string) => {
        const own = await mkdtemp(join(folder, 'machine-'));
        const { stdout } = await runCli(call, { env: { PATH: await eximAlone(own, configuration) } });
        const [session] = (JSON.parse(stdout) as { facts: { smtp: SmtpFacts } }).facts.smtp.sessions;
        return session?.transcript.find(({ line }) => line.startsWith('EHLO'))?.line;
      };
      const routers = 'begin routers\nmx:\n  driver = dnslookup\n  transport = out\n';
      const transport = 'begin transports\nout:\n  driver = smtp\n';
      expect(await helloOf('primary_hostname = mail.example.net\n')).toBe('EHLO mail.example.net');
      expect(
        await helloOf(`primary_hostname = mail.example.net\n${routers}${transport}  helo_data = helo.example.net\n`),
      ).toBe('EHLO helo.example.net');
      await rm(folder, { recursive: true });
    }, 60_000);

    it('relays for nobody, and lets nothing be injected', async () => {
      const probed = await ask({ tests: ['relay', 'injection'] });
      expect(idsOf(probed), probed.screen).not.toContain('smtp/open-relay');
      expect(probed.facts.tests?.injection).toMatchObject([{ answered: { state: 'found', value: false } }]);
    }, 60_000);

    it('takes a message, and gives its id', async () => {
      const probed = await ask({ send: true, from: 'me@example.net', to: ['someone@example.com'] });
      expect(probed.facts.sessions[0]?.outcome, probed.screen).toBe('delivered');
      expect(await server.logged(new RegExp(`${probed.facts.sessions[0]?.queueId} <=`))).toBeTruthy();
    });
  },
  { root: true },
);
