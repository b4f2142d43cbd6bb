import type { Expected } from './expected.ts';
import type { LogOptions } from './log.ts';
import type { SmtpOptions } from './smtp.ts';
import type { SpfOptions } from './spf.ts';

/**
 * What was asked for, as plain data: probes read it, and it is kept beside saved facts. Never a secret.
 * Each command's own part is declared beside its facts.
 */
export interface Options {
  /** Nothing may leave the machine. */
  readonly offline?: boolean;
  readonly family?: 4 | 6;
  /** Ask each name server of the zone itself (`dns --authoritative`). */
  readonly authoritative?: boolean;
  /** What the configuration says must be there. */
  readonly expected?: Expected;
  readonly spf?: SpfOptions;
  readonly log?: LogOptions;
  readonly smtp?: SmtpOptions;
}
