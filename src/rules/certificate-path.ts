import type { CertificateFact, TlsFacts } from '../facts/tls.ts';

/**
 * The certificates sent that stand between the server's own and the root. What is sent besides counts for nobody: the root
 * itself, one of a stranger, or one that leads an authority that is trusted by now back to another.
 */
export function intermediatesOf({ chain, path, trust }: TlsFacts): readonly CertificateFact[] {
  const between = trust === 'trusted' ? path.slice(1, -1) : path.slice(1);
  return between.flatMap((subject) => chain.filter((one) => one.subject === subject && !one.selfIssued));
}
