/** A spinner with what is being waited for, only on a terminal; nothing of it in a pipe. */
export interface Progress {
  readonly show: (text: string) => void;
  /** A question or connection under way; call what is given back when it has ended. Nothing where nothing is shown. */
  readonly wait?: (text: string) => () => void;
  readonly stop: () => void;
}

const SILENT: Progress = { show: () => {}, stop: () => {} };

/**
 * A CI system's terminal keeps every line, a dumb one cannot go back, and in one that knows no width (script, some
 * containers) ora would count endless lines.
 */
const canRedraw = (): boolean =>
  process.env['CI'] === undefined && process.env['TERM'] !== 'dumb' && process.stderr.columns > 0;

interface Waited {
  readonly text: string;
  readonly began: number;
}

export async function startProgress(flags: { readonly quiet: boolean }): Promise<Progress> {
  if (flags.quiet || process.stderr.isTTY !== true || !canRedraw()) return SILENT;
  const { default: ora } = await import('ora');
  let current: Waited = { text: 'starting', began: Date.now() };
  const pending = new Set<Waited>();
  // Of what is under way the first is what the others wait for, or will end with.
  const line = (): string => {
    const [longest = current] = pending;
    const others = pending.size > 1 ? ` and ${pending.size - 1} more` : '';
    return `${longest.text}${others} (${((Date.now() - longest.began) / 1000).toFixed(0)} s)`;
  };
  // discardStdin would put the terminal in raw mode, and an interrupt would not reach us.
  const spinner = ora({ stream: process.stderr, discardStdin: false, hideCursor: false, text: line() }).start();
  const draw = (): void => {
    spinner.text = line();
  };
  const timer = setInterval(draw, 200);
  timer.unref();
  const waited = (text: string): Waited => ({
    text: text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?'),
    began: Date.now(),
  });
  return {
    show: (text) => {
      current = waited(text);
    },
    wait: (text) => {
      const one = waited(text);
      pending.add(one);
      return () => pending.delete(one);
    },
    stop: () => {
      clearInterval(timer);
      spinner.stop();
    },
  };
}
