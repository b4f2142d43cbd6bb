import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/exim-certificate',
  reason: 'certificate-untrusted',
  rank: 'exact',
  literals: ['certificate verification failed'],
  match: [
    /TLS session: \(certificate verification failed\)|TLS certificate verification failed|(?:SSL verify error|LDAP|DANE).{0,80}certificate/i,
  ],
  only: 'local',
  title: "The other server's certificate does not hold",
  why: 'It has run out, is for another name, or is signed by nobody that this Exim trusts. Where tls_verify_hosts asks for it the mail waits; where it does not, it goes out in clear text ("delivering unencrypted").',
  fix: 'See it: openssl s_client -starttls smtp -connect HOST:25 -showcerts. They have to renew it; to accept it as it is: tls_try_verify_hosts = ! HOST in the transport.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html',
  samples: [
    'TLS session: (certificate verification failed): certificate invalid: delivering unencrypted to H=m-expired.example [192.0.2.44] (not in hosts_require_tls)',
    'TLS session: (certificate verification failed): certificate invalid',
  ],
  nearMisses: ['a TLS session is required, but the server did not offer TLS support'],
});
