import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/google-too-many-recipients',
  reason: 'too-many-recipients',
  rank: 'code',
  match: [/your message has too many recipients/i, /domain policy size per transaction exceeded/i, /answer\/6592/i],
  speaker: 'google',
  title: 'Gmail: too many recipients in one message',
  why: 'One transaction holds more recipients than Gmail takes (100), or their policies are together too large.',
  fix: 'Mail servers split it by themselves; in Postfix smtp_destination_recipient_limit = 50. A client must send in smaller parts.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "452-4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, go to https://support.google.com/mail/answer/6592 - gsmtp",
    '452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction. - gsmtp',
  ],
  nearMisses: ['452 4.5.3 Error: too many recipients'],
});
