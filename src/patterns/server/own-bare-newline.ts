import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/own-bare-newline',
  reason: 'protocol-error',
  rank: 'exact',
  literals: [
    'bare <lf> received',
    'bare newline',
    'improper use of smtp command pipelining',
    'smtp protocol synchronization',
  ],
  match: [/bare <LF> received|Improper use of SMTP command pipelining|SMTP protocol synchronization/i],
  only: 'ours',
  blame: 'them',
  title: 'A client does not keep to the rules of SMTP',
  why: 'It ended lines with LF alone, or sent commands without waiting, which can be used to smuggle mail (CVE-2023-51764); most are spam programs, some home-made senders.',
  fix: 'The program has to end lines with CRLF and to wait for answers. For an old device in your network: postconf -e smtpd_forbid_bare_newline_exclusions="$mynetworks" && postfix reload (or smtpd_forbid_bare_newline=normalize).',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_forbid_bare_newline',
  samples: [
    { text: '550 5.5.2 mx.example.com Error: bare <LF> received', program: 'postfix/smtpd' },
    {
      text: '503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining',
      program: 'postfix/smtpd',
    },
  ],
  nearMisses: [
    { text: '550 5.5.2 mx.example.com Error: bare <LF> received', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
