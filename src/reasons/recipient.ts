import type { FamilyWords } from './define.ts';

export const RECIPIENT: FamilyWords<'recipient'> = {
  'user-unknown': {
    blame: 'recipient',
    title: 'No such mailbox',
    why: 'The receiving server knows no mailbox of this name. Most often it is mistyped, or its owner has left.',
    fix: 'Compare the address with what the person gave you, letter by letter; ask them by another way. Take it off every list: sending to addresses that do not exist ruins your reputation.',
  },
  'mailbox-disabled': {
    blame: 'recipient',
    title: 'The mailbox is switched off',
    why: 'The mailbox exists, but it is locked, suspended or abandoned, so nothing is delivered to it.',
    fix: 'Reach the person by another way. Take the address off your lists until they confirm that it works again.',
  },
  moved: {
    blame: 'recipient',
    title: 'The recipient has another address now',
    why: 'The receiving server says that this mailbox has moved, and does not forward.',
    fix: 'Use the new address, where the reply names one; else ask the recipient, and correct your address book.',
  },
  'recipient-refuses': {
    blame: 'recipient',
    title: 'The recipient does not want this mail',
    why: "The mailbox exists, but its owner's settings or filter refuse your message.",
    fix: 'Do not send again by machine. If the mail was wanted, ask the recipient to allow your address or to have their administrator do so.',
  },
};
