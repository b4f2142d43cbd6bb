import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-spf-required',
  reason: 'spf',
  rank: 'code',
  match: [
    /because spf authentication didn't pass/i,
    /blocked because spf does not pass/i,
    /senders to authenticate (?:their \w{1,10} )?with spf\b(?! or| and)/i,
  ],
  speaker: 'google',
  title: 'Gmail: bulk sender whose SPF does not pass',
  why: 'Who sends 5,000 messages a day to Gmail must pass SPF and DKIM and publish DMARC; here SPF did not pass for the envelope domain.',
  fix: 'Cover the sending address in the SPF record of the envelope domain (MAIL FROM), within ten DNS lookups.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/mail/answer/81126',
  samples: [
    "421-4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. 421-4.7.27 Gmail requires all bulk email senders to authenticate their email with SPF. 421-4.7.27 Authentication results: SPF example.com with ip: 192.0.2.25 = Did not pass. - gsmtp",
    '550-5.7.27 This mail has been blocked because SPF does not pass. Gmail requires all large senders to authenticate with SPF.',
  ],
  nearMisses: ['550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.'],
});
