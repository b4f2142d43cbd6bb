import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-owner-not-separate',
  reason: 'permission',
  rank: 'exact',
  literals: [
    'has privileged user id',
    'has privileged group id',
    'specify the same user',
    'has same user id',
    'has same group id',
    'have the same',
    'privileged default',
  ],
  match: [
    /\bparameters? \S{1,60}(?: and \S{1,60})?:? .{0,80}(?:has privileged (?:user|group) ID|has same (?:user|group) ID as|specify the same user|have the same (?:user|group) ID)|privileged default (?:user|group) id/i,
  ],
  only: 'local',
  title: 'A user or group of Postfix has rights that it must not have',
  why: 'mail_owner, default_privs and setgid_group must be accounts of their own, without root rights and shared with nothing else.',
  fix: 'Undo the change: postconf -X mail_owner default_privs setgid_group; postfix set-permissions; postfix start',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_params.c',
  samples: [
    'fatal: file /etc/postfix/main.cf: parameters default_privs and mail_owner specify the same user postfix',
    'fatal: file /etc/postfix/main.cf: parameter mail_owner: user root has privileged user ID',
  ],
  nearMisses: ['a privileged user'],
});
