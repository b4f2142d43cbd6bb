import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/microsoft-dane',
  reason: 'dane',
  rank: 'code',
  match: [
    /\b(?:tlsa-invalid|dnssec-invalid|starttls-not-supported|certificate-expired):/i,
    /failed (?:dane|dnssec) validation/i,
  ],
  speaker: 'microsoft',
  title: 'Exchange: the receiving domain announces DANE and fails it',
  why: "Exchange Online checks DNSSEC and TLSA records of the receiver: they do not fit the receiver's certificate, or its zone does not validate.",
  fix: 'The receiver must renew its TLSA records (whenever the certificate changes) or mend DNSSEC: maildoctor check DOMAIN shows which.',
  source: 'https://learn.microsoft.com/en-us/purview/how-smtp-dane-works',
  samples: [
    '550 5.7.323 tlsa-invalid: The domain failed DANE validation.',
    '550 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records.',
  ],
  nearMisses: ["550 5.4.8 MX hosts of 'example.com' failed MTA-STS validation."],
});
