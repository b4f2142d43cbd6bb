import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-improper-pipelining',
  reason: 'protocol-error',
  rank: 'exact',
  literals: ['improper command pipelining after'],
  match: [/improper command pipelining after \S/i],
  only: 'local',
  blame: 'them',
  title: 'A client sends commands without waiting for the answers',
  why: 'Pipelining is allowed between certain commands only (RFC 2920); most that do otherwise are spam programs, but also some home-made senders and attempts at smuggling.',
  fix: 'If it is a program of yours, let it wait for each answer. To turn others away: smtpd_data_restrictions = reject_unauth_pipelining, and smtpd_forbid_unauth_pipelining = yes.',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_forbid_unauth_pipelining',
  samples: ['improper command pipelining after EHLO from unknown[192.0.2.9]: MAIL FROM:<a@example.net>\\r\\n'],
  nearMisses: ['Improper use of SMTP command pipelining'],
});
