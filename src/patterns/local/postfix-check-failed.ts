import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-check-failed',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'configuration check failed',
    'integrity check failed',
    'unable to create missing queue directories',
    'postfix-script',
    'unsupported: alternate',
  ],
  match: [/unable to create missing queue directories|(?:configuration|integrity) check failed/i],
  only: 'local',
  title: 'Postfix does not pass its own check',
  why: 'postfix check found folders, owners or files that are not as they must be; it does not start.',
  fix: 'postfix check prints them one by one; postfix set-permissions repairs owners and modes.',
  source: 'https://www.postfix.org/postfix.1.html',
  samples: ['fatal: unable to create missing queue directories', 'fatal: configuration check failed'],
  nearMisses: ['a check failed'],
});
