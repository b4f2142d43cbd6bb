import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SmtpFacts } from '../../src/facts/smtp.ts';
import { savedScripts } from '../../src/saved-scripts.ts';
import { runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { POSTFIX, type PostfixServer, startPostfix } from '../support/servers/postfix.ts';

const ZONE = `$ORIGIN example.com.
$TTL 300
@    SOA ns hostmaster 1 3600 600 86400 300
@    NS  ns
ns   A   192.0.2.53
@    MX  10 mx1
@    MX  20 mx2
mx1  A   192.0.2.25
mx1  A   192.0.2.27
mx2  A   192.0.2.26
`;

describeWithPrograms(
  'several hosts with Postfix',
  POSTFIX,
  () => {
    let folder: string;
    let large: PostfixServer;
    let small: PostfixServer;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-hosts-'));
      writeFileSync(join(folder, 'example.com.zone'), ZONE);
      const mailboxes = ['postmaster@example.com'];
      large = await startPostfix({
        name: 'mx1.example.com',
        mailboxes,
        parameters: { message_size_limit: '20480000' },
      });
      small = await startPostfix({
        name: 'mx2.example.com',
        mailboxes,
        parameters: { message_size_limit: '1024000', smtpd_discard_ehlo_keywords: 'etrn' },
      });
    });
    afterAll(async () => {
      await Promise.all([large.stop(), small.stop()]);
      rmSync(folder, { recursive: true });
    });
    const ask = async (...args: readonly string[]) => {
      const to = { '192.0.2.25': large, '192.0.2.26': small, '192.0.2.27': large };
      const maps = Object.entries(to).flatMap(([address, { port }]) => ['--map', `${address}:25=127.0.0.1:${port}`]);
      const zone = ['--zone', join(folder, 'example.com.zone'), '--helo', 'client.example.net', '--lang', 'en'];
      return runCli(['smtp', 'example.com', ...zone, ...maps, ...args], { env: { COLUMNS: '160' } });
    };

    it('one table tells in what their extensions differ', async () => {
      const { stdout } = await ask();
      const [, table = ''] = stdout.split(/^\s*Extensions$/m);
      const line = (keyword: RegExp) => table.split('\n').filter((one) => keyword.test(one));
      expect(line(/^\s+PIPELINING /), stdout).toEqual([expect.stringMatching(/\ball$/)]);
      expect(line(/^\s+SIZE /)).toEqual([
        expect.stringMatching(/20480000 .* mx1\.example\.com$/),
        expect.stringMatching(/ 1024000 .* mx2\.example\.com$/),
      ]);
      expect(line(/^\s+ETRN /)).toEqual([expect.stringMatching(/ mx1\.example\.com$/)]);
      expect(stdout.match(/^\s*Extensions$/gm)).toHaveLength(1);
    });

    it('each conversation is saved as a script that can be played', async () => {
      const path = join(folder, 'talk.txt');
      const { stderr } = await ask('--save-script', path);
      const files = [path, join(folder, 'talk-2.txt'), join(folder, 'talk-3.txt')];
      for (const [index, file] of files.entries()) {
        expect(stderr).toContain(`is in ${file}`);
        const address = ['192.0.2.25', '192.0.2.27', '192.0.2.26'][index] ?? '';
        expect(readFileSync(file, 'utf8').split('\n')[0]).toContain(`${address} port 25`);
      }
      expect(existsSync(join(folder, 'talk-4.txt'))).toBe(false);
      const played = await ask('--connect', '192.0.2.26', '--script', files[2] ?? '');
      expect(played.code, played.stdout).toBe(0);
      const { sessions } = (JSON.parse((await ask('--json')).stdout) as { facts: { smtp: SmtpFacts } }).facts.smtp;
      const [all, ...others] = savedScripts(sessions, '/dev/stdout');
      expect(others).toEqual([]);
      expect(all?.text.match(/^# /gm)).toHaveLength(3);
      expect(savedScripts(sessions, '/a.b/talk').map((script) => script.path)).toEqual([
        '/a.b/talk',
        '/a.b/talk-2',
        '/a.b/talk-3',
      ]);
      const one = await ask('--host', 'mx2.example.com', '--save-script', join(folder, 'one.txt'));
      expect(one.stderr).toBe('');
      expect(existsSync(join(folder, 'one-2.txt'))).toBe(false);
    });
  },
  { root: true },
);
