import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/exim-relay-refuses-password',
  reason: 'smtp-auth-failed',
  rank: 'exact',
  literals: ['authenticator failed h=', 'authentication attempt(s) failed', 'authentication required but'],
  match: [/authenticator failed H=|authentication attempt\(s\) failed|authentication required but /i],
  only: 'local',
  blame: 'us',
  title: 'The relay does not accept your user and password',
  why: 'client_authenticators signed in at the smarthost and was refused, or the smarthost wants a sign-in and there is none for it.',
  fix: 'Debian: /etc/exim4/passwd.client holds smarthost:user:password (the name must be the one that PTR gives, or *), mode 640 group Debian-exim; update-exim4.conf; exim -qff',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
  samples: [
    'plain authenticator failed H=smtp.example.com [192.0.2.1] 535 5.7.8 Error: authentication failed',
    'authentication required but authentication attempt(s) failed',
  ],
  nearMisses: ['login authenticator failed for (x) [192.0.2.9]: 535 no'],
});
