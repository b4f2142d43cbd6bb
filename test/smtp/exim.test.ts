import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Authority, createAuthority } from '../support/certificates.ts';
import { freePort } from '../support/free-port.ts';
import { describeWithPrograms, type RequiredProgram } from '../support/programs.ts';
import { EXIM, type EximServer, startExim } from '../support/servers/exim.ts';
import { probe } from './probe.ts';

const NAME = 'mx.example.com';

/** Debian's Exim drops its rights to this user, which its package makes. */
const hasUser = /^Debian-exim:/m.test(readFileSync('/etc/passwd', 'utf8'));
const USER: RequiredProgram = {
  program: hasUser ? 'sh' : 'no-such-program',
  package: '',
  install: 'sudo useradd --system Debian-exim',
};

describeWithPrograms(
  'Exim',
  [...EXIM, USER],
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
