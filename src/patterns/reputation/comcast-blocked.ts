import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/comcast-blocked',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\bcomcast block for spam\b/i, /\bBL0000(?:00|01|10)\b/],
  speaker: 'comcast',
  title: 'Comcast: your address is blocked for spam',
  fix: 'Find what sent the spam (an account, a form, a forwarder) and stop it, then ask by the form for removal.',
  contact: 'https://spa.xfinity.com/report',
  source: 'https://postmaster.comcast.net/mail-error-codes.html',
  samples: [
    '554 resimta-po-13v.sys.comcast.net comcast 192.0.2.25 Comcast block for spam.  Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
  ],
  nearMisses: ['554 resimta-po-13v.sys.comcast.net comcast 192.0.2.25 found on one or more DNSBLs'],
});
