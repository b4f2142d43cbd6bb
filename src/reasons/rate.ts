import type { FamilyWords } from './define.ts';

export const RATE: FamilyWords<'rate'> = {
  greylisted: {
    blame: 'nobody',
    title: 'Greylisted: come back later',
    why: 'The receiver refuses the first attempt of every unknown sender, since spammers do not come back. A real mail server does, and is let in.',
    fix: 'Nothing to do: it is retried by itself, commonly within 5 to 30 minutes. Make sure that retries come from the same address.',
  },
  'rate-limited': {
    blame: 'us',
    title: 'Too much mail in too short a time',
    why: 'The receiver allows only so many messages in a time from one address or sender, and you passed it.',
    fix: 'Send to this destination more slowly, in main.cf: default_destination_rate_delay = 1s, or a transport of its own with a small smtp_destination_concurrency_limit. If you did not send that much, look for a hijacked account.',
  },
  'too-many-connections': {
    blame: 'us',
    title: 'Too many connections at once',
    why: 'The receiver allows only a few connections at a time from one address.',
    fix: 'Open fewer: in main.cf smtp_destination_concurrency_limit = 2 (for this destination: a transport of its own). It is retried by itself.',
  },
  'too-many-recipients': {
    blame: 'us',
    title: 'Too many recipients',
    why: 'The receiver allows only so many recipients in one message or in a time.',
    fix: 'Send to fewer at once: in main.cf smtp_destination_recipient_limit = 20; for large lists use list software that sends one by one, slowly.',
  },
};
