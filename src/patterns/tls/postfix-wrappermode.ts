import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-wrappermode',
  reason: 'tls-required',
  rank: 'exact',
  literals: ['smtps wrappermode', 'wrappermode'],
  match: [/SMTPS wrappermode \(TCP port 465\) requires setting/i],
  only: 'local',
  blame: 'us',
  title: 'Port 465 is used without TLS from the start',
  why: 'On port 465 the session begins with TLS; Postfix waits for a greeting that does not come.',
  fix: 'postconf -e smtp_tls_wrappermode=yes smtp_tls_security_level=encrypt && postfix reload; or use port 587: relayhost = [smtp.example.com]:587 without wrappermode.',
  source: 'https://www.postfix.org/postconf.5.html#smtp_tls_wrappermode',
  samples: [
    'warning: SMTPS wrappermode (TCP port 465) requires setting "smtp_tls_wrappermode = yes", and "smtp_tls_security_level = encrypt" (or stronger)',
  ],
  nearMisses: ['Wrapper-mode request dropped'],
});
