import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from './programs.ts';
import { waitUntil } from './wait-until.ts';

/** The terminal that screens are made in. */
export const TMUX = [{ program: 'tmux', package: 'tmux' }];

export interface TerminalOptions {
  readonly columns: number;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Terminal {
  /** What is seen now, `painted` with its colours as escape sequences; blank lines at the end are left out. */
  screen(): Promise<{ readonly text: string; readonly painted: string }>;
  /** Waits until `isThere` holds of what is seen. */
  shows(what: string, isThere: (text: string) => boolean): Promise<void>;
  /** Keys as tmux names them: `C-c`. */
  press(key: string): Promise<void>;
  /** Waits for the program's end. */
  code(): Promise<number>;
  close(): Promise<void>;
}

/** Higher than any screen, so that nothing scrolls away. */
const ROWS = 400;
/** In the time that a busy machine takes. */
const PATIENCE_MS = 45_000;

/** Runs a program in a real terminal of its own. */
export async function openTerminal(
  command: readonly string[],
  { columns, cwd, env = {} }: TerminalOptions,
): Promise<Terminal> {
  const folder = mkdtempSync(join(tmpdir(), 'maildoctor-terminal-'));
  const program = findProgram('tmux') ?? 'tmux';
  const run = promisify(execFile);
  const tmux = async (...args: readonly string[]): Promise<string> => {
    const options = { env: { ...process.env, LC_ALL: 'C.UTF-8', TMUX: '' }, timeout: PATIENCE_MS };
    const { stdout } = await run(program, ['-u', '-S', join(folder, 'socket'), '-f', '/dev/null', ...args], options);
    return stdout;
  };
  // Those of the machine that would change the screen are taken out.
  const unset = ['LC_CTYPE', 'LANG', 'NO_COLOR', 'COLUMNS', 'CI'].flatMap((name) => ['-u', name]);
  const usual = { LC_ALL: 'C.UTF-8', TZ: 'UTC', ...env };
  const assigned = Object.entries(usual).map(([name, value]) => `${name}=${value}`);
  const script = 'trap : INT; "$@"; echo $? > "$0/code"; exec sleep 600';
  const started = ['env', ...unset, ...assigned, 'sh', '-c', script, folder, ...command];
  await tmux('new-session', '-d', '-x', String(columns), '-y', String(ROWS), '-c', cwd, ...started);
  const captured = async (...how: readonly string[]): Promise<string> =>
    (await tmux('capture-pane', '-p', ...how)).replace(/\s*$/, '\n');
  return {
    screen: async () => ({ text: (await captured()).replace(/ +$/gm, ''), painted: await captured('-e') }),
    shows: async (what, isThere) =>
      void (await waitUntil(what, async () => (isThere(await captured()) ? true : undefined), PATIENCE_MS)),
    press: async (key) => void (await tmux('send-keys', key)),
    code: () => waitUntil('the end of the program', () => codeIn(join(folder, 'code')), PATIENCE_MS),
    close: async () => {
      await tmux('kill-server').catch(() => '');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function codeIn(file: string): number | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return text.endsWith('\n') ? Number(text) : undefined;
  } catch {
    return undefined;
  }
}
