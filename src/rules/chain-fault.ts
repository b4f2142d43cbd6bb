import type { SmtpSession } from '../facts/smtp.ts';
import type { TlsFacts } from '../facts/tls.ts';
import type { Fault } from './define.ts';
import { placeOf, subjectOf } from './sessions.ts';

/** What a rule says of a certificate whose path does not end at an authority that is trusted here. */
export const chainFault = (session: SmtpSession, { chain, path }: TlsFacts) =>
  ({
    subject: subjectOf(session),
    data: { ...placeOf(session), issuer: chain.at(-1)?.issuer ?? '' },
    evidence: [{ label: 'path', value: path.join(' <- ') }],
  }) satisfies Fault;
