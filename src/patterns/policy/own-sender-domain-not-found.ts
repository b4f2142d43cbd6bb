import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/own-sender-domain-not-found',
  reason: 'sender-rejected',
  rank: 'exact',
  match: [/Sender address rejected: (?:Domain not found|Domain \S{1,255} does not accept mail)/i],
  only: 'ours',
  blame: 'them',
  title: 'A client gave a sender whose domain does not exist',
  why: 'reject_unknown_sender_domain: the domain of MAIL FROM has neither MX nor A record, or DNS does not answer. For a machine of yours it is a name such as root@localhost.localdomain.',
  fix: 'A machine of yours: echo mail.example.com > /etc/mailname, postconf -e myorigin=/etc/mailname there (or smtp_generic_maps). If all senders fail, your resolver does: dig MX example.com',
  source: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
  samples: [
    {
      text: '450 4.1.8 <root@localhost.localdomain>: Sender address rejected: Domain not found',
      program: 'postfix/smtpd',
    },
  ],
  nearMisses: [
    {
      text: '450 4.1.8 <root@localhost.localdomain>: Sender address rejected: Domain not found',
      program: 'postfix/smtp',
      relay: 'mx.example.net',
    },
  ],
});
