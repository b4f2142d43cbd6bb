/** A spinner with what is being waited for, only on a terminal; nothing of it in a pipe. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { show: () => {}, stop: () => {} };

export async function startProgress(flags: { readonly quiet: boolean }): Promise<Progress> {
  if (flags.quiet || process.stderr.isTTY !== true) return SILENT;
  const { default: ora } = await import('ora');
  const began = Date.now();
  // discardStdin would put the terminal in raw mode, and an interrupt would not reach us.
  const spinner = ora({ stream: process.stderr, discardStdin: false, hideCursor: false }).start();
  let current = '';
  const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  const timer = setInterval(() => {
    spinner.text = `${current} (${seconds()})`;
  }, 1000);
  timer.unref();
  return {
    show: (text) => {
      current = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
      spinner.text = `${current} (${seconds()})`;
    },
    stop: () => {
      clearInterval(timer);
      spinner.stop();
    },
  };
}
