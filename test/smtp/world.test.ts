import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SmtpFacts } from '../../src/facts/smtp.ts';
import type { Report } from '../../src/findings/report.ts';
import { describeWithPrograms, findProgram } from '../support/programs.ts';
import { BIND } from '../support/servers/dns-bind.ts';
import { UNBOUND } from '../support/servers/dns-unbound.ts';
import { EXIM } from '../support/servers/exim.ts';
import { OPENSMTPD } from '../support/servers/opensmtpd.ts';
import { POSTFIX } from '../support/servers/postfix.ts';
import { SENDMAIL } from '../support/servers/sendmail.ts';
import type { Call, Called, Ready } from './world/world.ts';

const WORLD = fileURLToPath(new URL('world/world.ts', import.meta.url));

interface Asked {
  readonly code: number | null;
  readonly ids: readonly string[];
  readonly report: Report;
  readonly smtp: SmtpFacts;
  readonly log: string;
}

describeWithPrograms(
  'a world of mail servers on port 25',
  [
    ...POSTFIX,
    ...EXIM,
    OPENSMTPD,
    SENDMAIL,
    ...BIND,
    ...UNBOUND,
    { program: 'nft', package: 'nftables' },
    { program: 'ip', package: 'iproute2' },
    { program: 'unshare', package: 'util-linux' },
  ],
  () => {
    let folder: string;
    let world: ChildProcess;
    let ready: Ready;
    let calls = 0;
    let slow: Readonly<Record<'screened' | 'firewall' | 'shut' | 'proved', Promise<Asked>>>;
    const waiting = new Map<number, (called: Called) => void>();
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-world-'));
      const spaces = ['--net', '--mount', '--uts', '--pid', '--fork', '--kill-child', '--mount-proc'];
      // A shell is the first process: a child of the first would not become a daemon (Exim takes it for init).
      const first = ['sh', '-c', '"$@"; exit', 'sh'];
      const program = [process.execPath, '--import', 'tsx', WORLD];
      world = spawn(findProgram('unshare') ?? 'unshare', [...spaces, ...first, ...program], {
        env: { ...process.env, TMPDIR: folder },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      if (!world.stdout) throw new Error('no output');
      const lines = createInterface({ input: world.stdout });
      ready = await new Promise((resolve, reject) => {
        lines.once('line', (line) => resolve(JSON.parse(line) as Ready));
        lines.once('close', () => reject(new Error('the world has ended')));
      });
      lines.on('line', (line) => {
        const called = JSON.parse(line) as Called;
        waiting.get(called.id)?.(called);
      });
      // Those that wait for somebody wait together.
      slow = {
        screened: ask('screened.example', '--wait', '60'),
        firewall: ask('firewall.example'),
        shut: ask('dropped.example'),
        proved: ask('dropped.example', '--self-test', 'mx.web.example', '--self-test', '192.0.2.80'),
      };
    }, 120_000);
    afterAll(async () => {
      const ended = new Promise((resolve) => world.once('exit', resolve));
      world.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    });

    const ask = async (...args: readonly string[]): Promise<Asked> => {
      const common = ['--ca', ready.ca, '--helo', 'client.example.net', '--json'];
      const resolver = args.includes('--resolver') ? [] : ['--resolver', ready.resolver];
      const call: Call = { id: calls++, args: ['smtp', ...args, ...resolver, ...common] };
      const answered = new Promise<Called>((resolve) => waiting.set(call.id, resolve));
      world.stdin?.write(`${JSON.stringify(call)}\n`);
      const { code, stdout, stderr, log } = await answered;
      if (stdout === '') throw new Error(stderr);
      const report = JSON.parse(stdout) as Report & { readonly facts: { readonly smtp: SmtpFacts } };
      return {
        code,
        ids: [...new Set(report.findings.map(({ id }) => id))].sort(),
        report,
        smtp: report.facts.smtp,
        log,
      };
    };
    const told = ({ code, ids }: Asked) => ({ code, ids });

    it('Postfix, sound, with DANE and MTA-STS: nothing is found', async () => {
      const asked = await ask('sound.example');
      expect(told(asked)).toEqual({ code: 0, ids: [] });
      expect(asked.report.unjudged).toEqual([]);
      expect(asked.smtp.dane?.[0]?.results).toMatchObject([{ matched: { state: 'found' } }]);
      expect(asked.smtp.mtaSts).toMatchObject({ value: { policy: { value: { mode: 'enforce' } } } });
      expect(asked.smtp.sessions).toMatchObject([{ host: 'mx.sound.example', address: '198.51.100.1', port: 25 }]);
    });

    it.each([
      ['Exim', 'exim.example', 0, []],
      ['sendmail', 'sendmail.example', 0, []],
      ['OpenSMTPD, whose STARTTLS is broken as Debian 12 ships it', 'opensmtpd.example', 1, ['tls/handshake-failed']],
      [
        'Postfix without STARTTLS, and TLSA records all the same',
        'clear.example',
        1,
        ['dane/no-tls', 'tls/not-offered'],
      ],
      ['a host on IPv6 only', 'six.example', 0, []],
      ['TLSA of the authority (2 1 1)', 'authority.example', 0, []],
      ['TLSA of another key', 'moved.example', 1, ['dane/mismatch']],
      ['TLSA that DNSSEC does not vouch for', 'insecure.example', 0, []],
      ['MTA-STS that names other hosts', 'policy-of-others.example', 1, ['mta-sts/host-refused']],
      ['MTA-STS for a host without TLS', 'clear-with-policy.example', 1, ['mta-sts/host-refused', 'tls/not-offered']],
      [
        'MTA-STS, and TLSA of the authority, for a host with a certificate of another name',
        'renamed.example',
        1,
        ['dane/mismatch', 'mta-sts/host-refused', 'tls/wrong-name'],
      ],
      ['MTA-STS under a certificate that nobody trusts', 'untrusted-policy.example', 0, ['mta-sts/policy-invalid']],
    ])('%s', async (_, domain, code, ids) => {
      const asked = await ask(domain);
      expect(told(asked), JSON.stringify(asked.report.findings, undefined, 1)).toEqual({ code, ids });
    });

    it('OpenSMTPD in clear', async () => {
      expect(told(await ask('opensmtpd.example', '--no-tls'))).toEqual({ code: 0, ids: [] });
    });

    it('a domain whose signatures have expired cannot be judged', async () => {
      const asked = await ask('bogus.example');
      expect(told(asked)).toEqual({ code: 3, ids: [] });
    });

    it('a firewall that drops, resets or forbids is told host by host, where another one answers', async () => {
      const asked = await slow.firewall;
      const subjects = asked.report.findings.map(({ id, subject }) => `${id} ${subject}`).sort();
      expect({ code: asked.code, subjects }).toEqual({
        code: 1,
        subjects: [
          'smtp/connection-refused mx.reset.example[203.0.113.2]:25',
          'smtp/connection-timeout mx.dropped.example[203.0.113.1]:25',
          'smtp/unreachable mx.prohibited.example[203.0.113.3]:25',
        ],
      });
    });

    it('a network that keeps port 25 shut is guessed, and proved by --self-test', async () => {
      const guessed = await slow.shut;
      expect(told(guessed)).toEqual({ code: 3, ids: [] });
      expect(guessed.report.unjudged[0]?.reason).toContain('--self-test');
      const proved = await slow.proved;
      expect(told(proved)).toEqual({ code: 1, ids: ['smtp/outbound-blocked'] });
      const open = await ask('sound.example', '--self-test', 'mx.sound.example');
      expect(told(open)).toEqual({ code: 0, ids: [] });
    }, 60_000);

    it('postscreen with a deep greeting delay takes what comes again: --wait', async () => {
      const asked = await slow.screened;
      expect(told(asked)).toEqual({ code: 0, ids: ['smtp/greylisted', 'smtp/slow-greeting'] });
      expect(asked.smtp.greylisting).toMatchObject([{ address: '198.51.100.4', passed: true }]);
    }, 90_000);

    it('-4 and -6 keep to one family', async () => {
      const addresses = async (...args: readonly string[]) =>
        (await ask('both.example', ...args)).smtp.sessions.map(({ address }) => address).sort();
      expect(await addresses()).toEqual(['198.51.100.1', '2001:db8:6::25']);
      expect(await addresses('-4')).toEqual(['198.51.100.1']);
      const named = ['--resolver', '[::1]:53', '--map', `[::1]:53=${ready.resolver}`];
      expect(await addresses('-6', ...named)).toEqual(['2001:db8:6::25']);
    });

    it('--source is where we come from', async () => {
      const { log } = await ask('sound.example', '--source', '192.0.2.200');
      expect(log).toContain('connect from unknown[192.0.2.200]');
    });

    it('an address alone asks nothing of DNS and HTTPS, unless a resolver is named', async () => {
      const asked = await ask('198.51.100.1', '--to', 'postmaster@sound.example');
      expect(told(asked)).toEqual({ code: 0, ids: [] });
      expect(asked.report.skipped.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['dane/mismatch', 'mta-sts/host-refused']),
      );
    });

    it('ten addresses take the time of the slowest', async () => {
      const asked = await ask('slow.example');
      expect(asked.smtp.sessions).toHaveLength(10);
      expect(asked.smtp.sessions.every(({ outcome }) => outcome === 'accepted')).toBe(true);
      // The last greets after 2 s; one after the other they would take 11.
      expect(asked.report.durationMs).toBeLessThan(6000);
    });
  },
  { root: true },
);
