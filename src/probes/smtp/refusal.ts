import type { Failure, ReplyFact } from '../../facts/smtp.ts';

/** A 4yz or 5yz is a refusal; any other code where none was expected makes no sense here. */
export const refusal = ({ stage, code, text }: ReplyFact): Failure =>
  code >= 400 && code < 600
    ? { stage, kind: 'refused', code, reason: `refused with ${code}`, reply: text }
    : { stage, kind: 'unexpected', code, reason: `a reply with ${code} where it means nothing`, reply: text };

export const isPositive = ({ code }: Pick<ReplyFact, 'code'>): boolean => code >= 200 && code < 300;
