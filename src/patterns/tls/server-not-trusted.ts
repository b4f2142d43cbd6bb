import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/server-not-trusted',
  reason: 'certificate-untrusted',
  rank: 'exact',
  match: [
    /Server certificate not (?:trusted|verified)/i,
    /certificate verification failed for/i,
    /\bserver-cert-check result="failure"/i,
  ],
  title: "The other server's certificate is not trusted",
  fix: 'If your policy asks for a verified certificate (smtp_tls_security_level = verify or secure, or a policy table), either the other side renews its certificate, or the policy for that domain must be relaxed to encrypt. See: maildoctor smtp DOMAIN',
  source: 'https://www.postfix.org/TLS_README.html#client_tls_levels',
  samples: [
    'Server certificate not trusted',
    'certificate verification failed for mx.example.com[192.0.2.25]:25: untrusted issuer /CN=Test',
  ],
  nearMisses: ['Trusted TLS connection established'],
});
