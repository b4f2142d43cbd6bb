import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/sendmail-encryption-demanded',
  reason: 'tls-required',
  rank: 'exact',
  literals: ['encryption too weak'],
  match: [/encryption too weak \d{1,4} less than \d/i],
  blame: 'us',
  title: 'Your access map demands TLS, and the other server offers none that is strong enough',
  why: 'TLS_Srv or TLS_Clt in /etc/mail/access says ENCR:n; the session had fewer bits (0 means no TLS at all).',
  fix: 'See what it offers: maildoctor smtp HOST. To give way for this host: "TLS_Srv:mx.example.net  PERM+VERIFY" out, or ENCR:0; makemap hash /etc/mail/access < /etc/mail/access',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: ['454 4.7.0 encryption too weak 0 less than 112', 'TLS NONE: 454 4.7.0 encryption too weak 0 less than 112'],
  nearMisses: ['encryption required'],
});
