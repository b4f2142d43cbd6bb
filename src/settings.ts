import type { Config } from './config/schema.ts';
import { settingsOf } from './config/settings-of.ts';
import type { Options } from './facts/options.ts';
import { readConfigText } from './io/node/config-file.ts';
import { UsageError } from './usage-error.ts';

/** maildoctor.yaml as it holds for this run; undefined where there is none. Throws `UsageError` with line, column and a caret. */
export async function readSettings(named: string | undefined): Promise<Config | undefined> {
  const file = await readConfigText(named, process.cwd());
  if (file === undefined) return undefined;
  const { parseConfig } = await import('./config/parse.ts');
  const parsed = parseConfig(file.text, file.path);
  if (parsed.ok) return parsed.config;
  const { pointedAt } = await import('./io/node/pointed-at.ts');
  throw new UsageError(pointedAt(file.path, file.text, parsed.mistake), 'Its schema: docs/config.schema.json');
}

/** What the configuration expects of a target, beside what the flags say. */
export function optionsFor(target: string, options: Options, config: Config | undefined): Options {
  const settings = config && settingsOf(config, target);
  if (!settings) return options;
  const { sends, mx, dkim } = settings;
  return {
    ...options,
    ...(sends && !options.spf?.ips ? { spf: { ...options.spf, ips: sends } } : {}),
    ...(mx || dkim ? { expected: { ...(mx ? { mx } : {}), ...(dkim ? { dkim } : {}) } } : {}),
  };
}

/** Flags with the configuration's values where none was given. */
export function withDefaults<F extends Readonly<Record<string, unknown>>>(
  flags: F,
  isGiven: (name: string) => boolean,
  config: Config | undefined,
): F {
  if (!config) return flags;
  const { timeout, ...rest } = config.defaults ?? {};
  const defaults = {
    ...rest,
    ...(timeout === undefined ? {} : { timeout: String(timeout) }),
    ...(config.resolvers ? { resolver: config.resolvers } : {}),
    ...(config['self-test'] ? { 'self-test': config['self-test'] } : {}),
  };
  // Of two flags that exclude each other the one that was given stands alone.
  const excluded = isGiven('quiet') ? ['verbose'] : isGiven('verbose') ? ['quiet'] : [];
  const holding = Object.entries(defaults).filter(([name]) => !isGiven(name) && !excluded.includes(name));
  return { ...flags, ...Object.fromEntries(holding) };
}
