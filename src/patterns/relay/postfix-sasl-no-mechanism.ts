import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/postfix-sasl-no-mechanism',
  reason: 'smtp-auth-failed',
  rank: 'exact',
  literals: [
    'offered no compatible authentication mechanisms',
    'offered no supported auth mechanisms',
    'no mechanism available',
    'no worthy mechs found',
    'offered null auth mechanism',
  ],
  match: [
    /offered no (?:compatible authentication|supported AUTH) mechanisms|no mechanism available|No worthy mechs found|offered null AUTH mechanism/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'Postfix and the relay have no way of signing in in common',
  why: 'Either the modules are not installed here (libsasl2-modules), or the relay offers PLAIN and LOGIN only, which Postfix does not use with its default noplaintext.',
  fix: 'apt-get install libsasl2-modules (cyrus-sasl-plain on Red Hat); postconf -e smtp_sasl_security_options=noanonymous smtp_tls_security_level=encrypt && postfix reload',
  source: 'https://www.postfix.org/SASL_README.html#client_sasl',
  samples: [
    'SASL authentication failed; cannot authenticate to server smtp.example.com[192.0.2.1]: no mechanism available',
    'warning: SASL authentication failure: No worthy mechs found',
    "warning: smtp.example.com[192.0.2.1] offered no supported AUTH mechanisms: 'NTLM'",
    'SASL authentication failed: server smtp.example.com[192.0.2.1] offered no compatible authentication mechanisms for this type of connection security',
  ],
  nearMisses: ['SASL authentication failed; server smtp.example.com[192.0.2.1] said: 535 5.7.8 no'],
});
