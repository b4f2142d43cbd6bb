/** When a queue tries a deferred message again; seconds throughout. */
export type RetrySchedule =
  /** It waits as long as the message is old, within these bounds. */
  | { readonly kind: 'as-old'; readonly shortest: number; readonly longest: number }
  /** Up to each age a wait, which grows by the factor from attempt to attempt; behind the last it is given up. */
  | {
      readonly kind: 'phases';
      readonly phases: readonly { readonly until: number; readonly wait: number; readonly factor?: number }[];
    }
  /** At every run of the queue. */
  | { readonly kind: 'runs'; readonly every: number }
  /** When the message is 1, 4, 9, … of these old. */
  | { readonly kind: 'squares'; readonly unit: number }
  /** When the root of its age has grown by so much. */
  | { readonly kind: 'roots'; readonly step: number };

export interface RetryDefault {
  /** Whose defaults these are, for people. */
  readonly mta: string;
  readonly schedule: RetrySchedule;
  readonly source: string;
  readonly date: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** By the format of the log. Runs of the queue come between, so that an attempt may be so much later. */
export const RETRY_DEFAULTS: Readonly<Record<string, RetryDefault>> = {
  postfix: {
    mta: 'Postfix',
    // minimal_backoff_time, maximal_backoff_time; qmgr_active.c
    schedule: { kind: 'as-old', shortest: 300, longest: 4000 },
    source: 'https://www.postfix.org/postconf.5.html#minimal_backoff_time',
    date: '2026-11',
  },
  exim: {
    mta: 'Exim',
    // * * F,2h,15m; G,16h,1h,1.5; F,4d,6h
    schedule: {
      kind: 'phases',
      phases: [
        { until: 2 * HOUR, wait: 15 * MINUTE },
        { until: 16 * HOUR, wait: HOUR, factor: 1.5 },
        { until: 4 * DAY, wait: 6 * HOUR },
      ],
    },
    source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html',
    date: '2026-11',
  },
  sendmail: {
    mta: 'Sendmail',
    // -q30m of its guide and FreeBSD; Debian sets 10 minutes, Red Hat an hour
    schedule: { kind: 'runs', every: 30 * MINUTE },
    source: 'https://docs.freebsd.org/en/books/handbook/mail/',
    date: '2026-11',
  },
  opensmtpd: {
    mta: 'OpenSMTPD',
    // BACKOFF_TRANSFER, of messages that are relayed
    schedule: { kind: 'squares', unit: 400 },
    source: 'https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/scheduler_ramqueue.c',
    date: '2026-11',
  },
  qmail: {
    mta: 'qmail',
    // chanskip of the remote channel, and nextretry()
    schedule: { kind: 'roots', step: 20 },
    source: 'https://github.com/notqmail/notqmail/blob/master/qmail-send.c',
    date: '2026-11',
  },
};
