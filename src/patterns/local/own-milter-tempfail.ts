import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/own-milter-tempfail',
  reason: 'milter',
  rank: 'exact',
  literals: ['service unavailable - try again later'],
  match: [/4\.7\.1 Service unavailable - try again later/i],
  only: 'ours',
  title: 'Mail is turned away because a mail filter does not answer',
  why: 'A milter is down or broke off, and milter_default_action is tempfail (the default): every message is refused for the moment.',
  fix: 'Mend the filter (the warning just before names it), or let mail pass meanwhile: postconf -e milter_default_action=accept && postfix reload',
  source: 'https://www.postfix.org/MILTER_README.html#errors',
  samples: [{ text: '451 4.7.1 Service unavailable - try again later', program: 'postfix/smtpd' }],
  nearMisses: [{ text: '451 4.7.1 Service unavailable - try again later', program: 'postfix/smtp' }],
});
