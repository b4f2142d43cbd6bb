import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-milter-permission',
  reason: 'permission',
  rank: 'exact',
  literals: ['connect to milter service'],
  match: [/connect to Milter service \S{1,255}: Permission denied/i],
  only: 'local',
  title: 'Postfix may not open the socket of a mail filter',
  why: "The socket belongs to the filter's user and group only.",
  fix: 'adduser postfix opendkim (the group of the filter); UMask 007 in opendkim.conf (mode 0660); systemctl restart opendkim postfix',
  source: 'https://www.postfix.org/MILTER_README.html',
  samples: ['warning: connect to Milter service unix:/run/opendkim/opendkim.sock: Permission denied'],
  nearMisses: ['warning: connect to Milter service inet:localhost:8891: Connection refused'],
});
