import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/google-receiving-rate',
  reason: 'rate-limited',
  rank: 'code',
  match: [
    /user you are trying to contact is receiving (?:mail|email) (?:too quickly|at a rate)/i,
    /p=ReceivingRate/i,
    /answer\/22839/i,
  ],
  speaker: 'google',
  blame: 'nobody',
  title: 'Gmail: this mailbox gets too much mail at once',
  why: 'The limit is that of the one mailbox (60 messages a minute, 3,600 an hour), from all senders together: a flood of alerts, or a mail bomb.',
  fix: 'The message is tried again by itself. If it is your own monitoring: gather messages, or send to a group.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. Please resend your message at a later time. 450-4.2.1 https://support.google.com/mail/?p=ReceivingRate - gsmtp',
  ],
  nearMisses: ['450 4.2.1 The user is receiving visitors'],
});
