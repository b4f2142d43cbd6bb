import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/sendmail-certificate-demanded',
  reason: 'certificate-untrusted',
  rank: 'code',
  literals: ['4.7.0 authentication failed', 'not authenticated', 'tls fail'],
  match: [
    /^(?:TLS \w{1,20}: )?(?:403|454) 4\.7\.0 (?:authentication failed|server not authenticated|not authenticated)\.?$/i,
  ],
  program: /^(?:sendmail|sm-)/,
  blame: 'us',
  title: 'Your access map demands a certificate that verifies, and theirs does not',
  why: 'TLS_Srv in /etc/mail/access says VERIFY; the certificate of the other server has run out, is for another name, or is signed by nobody in your CACertFile.',
  fix: 'openssl s_client -starttls smtp -connect HOST:25 -showcerts; set confCACERT to the authorities of the system; or ENCR instead of VERIFY for this host in /etc/mail/access, then makemap hash /etc/mail/access < /etc/mail/access',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    { text: '454 4.7.0 authentication failed', program: 'sendmail' },
    { text: 'TLS FAIL: 454 4.7.0 authentication failed', program: 'sendmail' },
  ],
  nearMisses: ['454 4.7.0 authentication failed'],
});
