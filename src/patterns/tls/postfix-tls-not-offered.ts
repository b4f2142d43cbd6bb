import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-tls-not-offered',
  reason: 'tls-required',
  rank: 'exact',
  literals: ['tls is required, but', 'requires setting "'],
  match: [/(?<!REQUIRE)TLS is required, but (?:was not offered by host|host \S{1,300} refused to start TLS)/i],
  only: 'local',
  blame: 'them',
  title: 'You insist on TLS, and the other server offers none',
  why: 'Your policy (smtp_tls_security_level, a policy table, DANE or MTA-STS) asks for encryption; the mail waits until their server offers STARTTLS, or a firewall between stops hiding it.',
  fix: 'See what it offers: maildoctor smtp HOST. To send in clear text to this domain only: echo "example.net may" >> /etc/postfix/tls_policy; postmap /etc/postfix/tls_policy; postconf -e smtp_tls_policy_maps=hash:/etc/postfix/tls_policy; postfix reload',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
  samples: [
    'TLS is required, but was not offered by host mx.example.com[192.0.2.1]',
    'TLS is required, but host mx.example.com[192.0.2.1] refused to start TLS: 454 4.7.0 TLS not available',
  ],
  nearMisses: ['TLS is required, but our TLS engine is unavailable'],
});
