import type { AnomalyKind, SmtpSession } from '../facts/smtp.ts';
import type { Fault } from './define.ts';
import { placeOf } from './sessions.ts';

/** Finds what is wrong with the form of a server's replies: the first line that shows it, and how often it was seen. */
export const anomaliesOf =
  (...kinds: readonly AnomalyKind[]) =>
  ({ subject, session }: { readonly subject: string; readonly session: SmtpSession }) => {
    const hits = session.anomalies.filter(({ kind }) => kinds.includes(kind));
    const [first] = hits;
    if (!first) return [];
    const { stage, line } = first;
    const data = { ...placeOf(session), stage, times: hits.length };
    return [{ subject, data, evidence: [{ label: 'line', value: line }] }] satisfies Fault[];
  };
