import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postscreen-no-smtpd',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'cannot connect to service',
    'cannot pass connection to service',
    'timeout sending connection to service',
    'problem sending file handle',
    'dropping this connection',
  ],
  match: [
    /cannot (?:connect to|pass connection to) service (?:private|public)\/|timeout sending connection to service|problem sending file handle to|cannot connect to service \S{1,80}: /i,
  ],
  only: 'local',
  title: 'postscreen cannot hand clients over to smtpd',
  why: 'The service "smtpd pass" is missing in master.cf or dies at its start; nobody gets in.',
  fix: 'master.cf needs: "smtp inet n - y - 1 postscreen", "smtpd pass - - y - - smtpd", "dnsblog unix - - y - 0 dnsblog", "tlsproxy unix - - y - 0 tlsproxy"; postfix reload',
  source: 'https://www.postfix.org/POSTSCREEN_README.html#enable',
  samples: [
    'warning: cannot connect to service private/smtpd: Connection refused',
    'warning: cannot connect to service private/tlsproxy: No such file or directory',
  ],
  nearMisses: ['connect to private/x'],
});
