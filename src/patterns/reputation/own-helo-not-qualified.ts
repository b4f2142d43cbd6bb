import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/own-helo-not-qualified',
  reason: 'helo-rejected',
  rank: 'exact',
  match: [/Helo command rejected: (?:need fully-qualified hostname|Invalid name|invalid ip address)/i],
  only: 'ours',
  blame: 'them',
  title: 'A client said a HELO name that is no full host name',
  why: 'reject_non_fqdn_helo_hostname (or reject_invalid_…) wants a name such as mail.example.com. Strangers who fail are mostly spam programs; but Outlook and phones of your own users do so too, where the rule stands before permit_sasl_authenticated.',
  fix: 'Let those who signed in pass first: postconf -e "smtpd_helo_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_non_fqdn_helo_hostname" && postfix reload. A server has to set its name: postconf -e myhostname=mail.example.com',
  source: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_helo_hostname',
  samples: [
    { text: '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    {
      text: '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
      program: 'postfix/smtp',
      relay: 'mx.example.net',
    },
  ],
});
