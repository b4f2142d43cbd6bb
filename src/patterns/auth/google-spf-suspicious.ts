import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-spf-suspicious',
  reason: 'spf',
  rank: 'code',
  match: [/spf record of the sending domain has one or more suspicious entries/i],
  speaker: 'google',
  title: 'Gmail: the SPF record lets too many send',
  why: 'The record of the envelope domain holds terms that let almost anybody send, such as +all or very large ranges.',
  fix: 'Remove +all, ?all and ranges that are not yours; end the record in ~all or -all.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '451-4.7.24 The SPF record of the sending domain has one or more suspicious entries. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. - gsmtp',
    '550-5.7.24 The SPF record of the sending domain has one or more suspicious entries. - gsmtp',
  ],
  nearMisses: ['550 5.7.1 The log has suspicious entries'],
});
