import type { FamilyWords } from './define.ts';

export const TLS: FamilyWords<'tls'> = {
  'tls-required': {
    blame: 'us',
    title: 'Encryption is required',
    why: 'One side insists on TLS, and the session was not encrypted: STARTTLS was not offered, or not used.',
    fix: 'Switch TLS on: smtp_tls_security_level = may (or encrypt) in main.cf. If it is your policy that insists and their server offers no TLS, weaken the policy for that domain in smtp_tls_policy_maps.',
  },
  'tls-handshake': {
    blame: 'them',
    title: 'The TLS handshake failed',
    why: 'The two sides found no protocol version or cipher in common, or one of them has a broken certificate or key.',
    fix: 'See what the other side offers: openssl s_client -starttls smtp -connect HOST:25. Postfix falls back to clear text where the policy is "may"; for "encrypt" set an exception in smtp_tls_policy_maps until the other side is mended.',
  },
  'certificate-untrusted': {
    blame: 'them',
    title: 'The certificate does not hold',
    why: 'It has run out, is for another name, or is signed by nobody that you trust.',
    fix: 'Look at it: openssl s_client -starttls smtp -connect HOST:25 -showcerts. If it is yours, renew it and give the whole chain. If it is theirs, tell them; set smtp_tls_CAfile if it is a CA that you lack.',
  },
  dane: {
    blame: 'them',
    title: 'DANE: the certificate does not match the TLSA record',
    why: 'The receiver publishes by DNSSEC which certificate its server has, and the server shows another one (or none).',
    fix: 'The receiver has to publish the TLSA record of the new certificate, or to put back the old key; tell their postmaster. It is retried by itself.',
  },
  'mta-sts': {
    blame: 'them',
    title: 'MTA-STS: the server does not fit the published policy',
    why: 'The domain publishes a policy (RFC 8461) that names its servers and asks for a valid certificate, and this server does not comply.',
    fix: 'The receiver has to name the host in the mx lines of its policy, or to give it a valid certificate for that name; tell their postmaster.',
  },
  requiretls: {
    blame: 'us',
    title: 'REQUIRETLS cannot be kept',
    why: 'The sender asked that this message travels over verified TLS only (RFC 8689), and the next server cannot promise that.',
    fix: 'Send it without REQUIRETLS if that is acceptable ("TLS-Required: no"), or have the receiver support it.',
  },
};
