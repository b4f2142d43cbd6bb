import type { FamilyWords } from './define.ts';

export const SIZE: FamilyWords<'size'> = {
  'message-too-large': {
    blame: 'us',
    title: 'The message is too large',
    why: 'It is larger than the receiver takes. In transit a message is a third larger than its attachments.',
    fix: 'Send a link instead of the file. If the limit is your own: postconf -e message_size_limit=52428800 (and no smaller mailbox_size_limit and virtual_mailbox_limit).',
  },
};
