import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/courier-loops-back',
  reason: 'loop',
  rank: 'exact',
  literals: ['mail loops back to myself (mx problem)', 'already have my delivered-to'],
  match: [/mail loops back to myself \(MX problem\)|Mail loop - already have my Delivered-To: header/i],
  only: 'local',
  blame: 'us',
  title: 'Mail for this address leads back to this Courier',
  why: 'The MX record names this host, but the domain is in neither locals nor hosteddomains; or a forward sends the message back to a mailbox that it had passed.',
  fix: 'echo example.com >> /etc/courier/hosteddomains/1; makehosteddomains; (locals for system users); add it to esmtpacceptmailfor.dir too and makeacceptmailfor; restart courier-mta.',
  source: 'https://www.courier-mta.org/courier.html',
  samples: [
    'configuration error: mail loops back to myself (MX problem).',
    'Mail loop - already have my Delivered-To: header.',
  ],
  nearMisses: ['mail for example.com loops back to myself'],
});
