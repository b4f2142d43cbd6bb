import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRIVATE_ROOTS } from '../programs.ts';

/** Folders that are links into usr on this machine (file-hierarchy(7)), while packages bring them as they were. */
const MERGED = ['bin', 'sbin', 'lib'] as const;

/**
 * The machine's own files with those of an unpacked package over them, writable and gone with the mount namespace: a
 * folder to `chroot` to. The temporary folder must be of another file system (a tmpfs), since layers may not overlap.
 */
export function layPrivateRoot(packageName: string, users: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), `root-${packageName}-`));
  const [lower, upper, work, root] = ['lower', 'upper', 'work', 'root'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const one of [upper, work, root]) mkdirSync(one);
  cpSync(join(PRIVATE_ROOTS, packageName), lower, { recursive: true, verbatimSymlinks: true });
  for (const name of MERGED) {
    const [from, to] = [join(lower, name), join(lower, 'usr', name)];
    if (!existsSync(from)) continue;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true });
  }
  execFileSync('mount', [
    ...['-t', 'overlay', '-o', `lowerdir=${lower}:/,upperdir=${upper},workdir=${work}`],
    ...['overlay', root],
  ]);
  execFileSync('mount', ['--bind', '/dev', join(root, 'dev')]);
  for (const [index, user] of users.entries()) {
    const id = 64_100 + index;
    appendFileSync(join(root, 'etc/passwd'), `${user}:x:${id}:${id}::/nonexistent:/usr/sbin/nologin\n`);
    appendFileSync(join(root, 'etc/group'), `${user}:x:${id}:\n`);
  }
  return root;
}
