import type { Observed } from './observed.ts';

/** A provider that the record lets send, known by its include. */
export interface SpfSender {
  readonly id: string;
  readonly name: string;
  /** The domain whose record includes it, and the term. */
  readonly owner: string;
  readonly term: string;
  /** Records of the domain that show its use, such as `MX aspmx.l.google.com`. */
  readonly traces: Observed<readonly string[]>;
}
