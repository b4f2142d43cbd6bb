import type { SmtpLimits, SmtpOptions } from '../../facts/smtp.ts';

export type Limits = SmtpLimits;

export const LIMITS: Limits = {
  connect: 10_000,
  greeting: 30_000,
  tls: 30_000,
  reply: 30_000,
  data: 30_000,
  acceptance: 120_000,
  quit: 2_000,
  session: 55_000,
};

const MINUTE = 60_000;

/** RFC 5321 section 4.5.3.2. */
export const RFC_LIMITS: Limits = {
  connect: 30_000,
  greeting: 5 * MINUTE,
  tls: 5 * MINUTE,
  reply: 5 * MINUTE,
  data: 2 * MINUTE,
  acceptance: 10 * MINUTE,
  quit: 2_000,
  session: 30 * MINUTE,
};

export const limitsOf = ({ rfcTimeouts, limits }: SmtpOptions): Limits => ({
  ...(rfcTimeouts ? RFC_LIMITS : LIMITS),
  ...limits,
});
