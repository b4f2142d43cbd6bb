import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-active-queue-full',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'active queue entries',
    'lots of deferred mail',
    'please avoid flushing the whole queue',
    'this may slow down other mail deliveries',
    'so that postfix quickly skips',
    'so that postfix wastes less time',
    'you may need to increase the',
    'you may need to reduce',
    'you may need a separate master.cf transport',
    'to turn off these warnings specify',
  ],
  match: [
    /using up \d{1,9} of \d{1,9} active queue entries|lots of deferred mail, that is bad for performance|please avoid flushing the whole queue|this may slow down other mail deliveries|so that Postfix (?:quickly skips|wastes less time)|you may need (?:to (?:increase the|reduce)|a separate master\.cf transport)|to turn off these warnings specify/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'Mail for one destination fills the active queue',
  why: 'A domain that does not answer, or a mailing of a user, takes so many places that other mail waits behind it.',
  fix: 'qshape active; qshape deferred tell the domains. Give it a transport of its own (slow unix - - n - 5 smtp; transport_maps: example.net slow:), lower smtp_connect_timeout=10s, remove spam: postqueue -p, postsuper -d ID; do not flush the whole queue.',
  source: 'https://www.postfix.org/QSHAPE_README.html',
  samples: [
    'warning: mail for example.net is using up 4001 of 6992 active queue entries',
    'warning: this may slow down other mail deliveries',
    'warning: you may need to increase the main.cf default_process_limit from 100',
  ],
  nearMisses: ['active queue'],
});
