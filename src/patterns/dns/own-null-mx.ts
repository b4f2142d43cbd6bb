import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/own-null-mx',
  reason: 'null-mx',
  rank: 'exact',
  match: [/(?:Recipient|Sender) address rejected: Domain \S{1,255} does not accept mail \(nullMX\)/i],
  only: 'ours',
  blame: 'them',
  title: 'An address of a domain that says that it takes no mail',
  why: 'The domain publishes a null MX (RFC 7505): as a recipient it is mistyped, as a sender it is forged or cannot get a bounce.',
  fix: 'Correct the address; as a sender use a domain that does take mail.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: [
    {
      text: '556 5.1.10 <u@nullmx.example>: Recipient address rejected: Domain nullmx.example does not accept mail (nullMX)',
      program: 'postfix/smtpd',
    },
  ],
  nearMisses: [
    {
      text: '556 5.1.10 <u@nullmx.example>: Recipient address rejected: Domain nullmx.example does not accept mail (nullMX)',
      program: 'postfix/smtp',
      relay: 'mx.example.net',
    },
  ],
});
