import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/yahoo-phishing',
  reason: 'policy-generic',
  rank: 'code',
  match: [/\[PH01\]/],
  speaker: 'yahoo',
  title: 'Yahoo: a link or the look of the message passes for phishing',
  fix: 'Look for links to hacked or shortened addresses and for names of banks in the text; sign with DKIM, publish DMARC. Send Yahoo a sample by the form.',
  contact: 'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
  ],
  nearMisses: ['554 Message not allowed - [299]'],
});
