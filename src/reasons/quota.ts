import type { FamilyWords } from './define.ts';

export const QUOTA: FamilyWords<'quota'> = {
  'mailbox-full': {
    blame: 'recipient',
    title: 'The mailbox is full',
    why: 'The recipient has used up the space they are given; until they delete something, nothing fits in.',
    fix: 'Tell the recipient by another way, and send again when they have made room. An address that stays full for weeks is abandoned: take it off your lists.',
  },
  'system-full': {
    blame: 'them',
    title: 'The receiving server has no space left',
    why: 'Not the mailbox, but the whole server or its queue is out of disk space; every recipient there is affected.',
    fix: 'Nothing to do while it is retried. If it lasts more than a few hours, tell their postmaster by another way.',
  },
};
