import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/own-client-without-name',
  reason: 'rdns-missing',
  rank: 'exact',
  match: [/Client host rejected: cannot find your (?:reverse )?hostname/i],
  only: 'ours',
  blame: 'them',
  title: 'A client was turned away, since its address has no name that leads back',
  why: '"reverse hostname": there is no PTR record; "hostname": PTR and A record do not fit each other (reject_unknown_client_hostname, which many real servers fail).',
  fix: 'The owner of the address has to set the PTR record, equal to its HELO name. To be milder: reject_unknown_reverse_client_hostname instead of reject_unknown_client_hostname; or let him pass: check_client_access cidr:/etc/postfix/clients with "192.0.2.9 OK" before it.',
  source: 'https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname',
  samples: [
    { text: '450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.99]', program: 'postfix/smtpd' },
    {
      text: '550 5.7.25 Client host rejected: cannot find your reverse hostname, [203.0.113.99]',
      program: 'postfix/smtpd',
    },
  ],
  nearMisses: [
    {
      text: '450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.99]',
      program: 'postfix/smtp',
      relay: 'mx.example.net',
    },
  ],
});
