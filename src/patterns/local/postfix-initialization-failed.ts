import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-initialization-failed',
  reason: 'local-config',
  rank: 'exact',
  literals: ['daemon initialization failure', 'mail system startup failed', 'mail system is not running'],
  match: [/daemon initialization failure|mail system startup failed|the Postfix mail system is not running/i],
  only: 'local',
  title: 'Postfix does not start',
  why: 'master ended while it started; the fatal line before says why.',
  fix: 'grep fatal /var/log/mail.log | tail -5; postfix check; mend what they name; postfix start',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/master/master.c',
  samples: [
    'fatal: daemon initialization failure -- see logs for details',
    'fatal: mail system startup failed',
    'fatal: the Postfix mail system is not running',
  ],
  nearMisses: ['the system is running'],
});
