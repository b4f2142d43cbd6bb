import type { Config, ConfigTarget } from './schema.ts';

/** What the configuration says of one target. */
export const settingsOf = ({ targets = [] }: Config, target: string): ConfigTarget | undefined =>
  targets.find(({ domain }) => domain.toLowerCase() === target.toLowerCase());
