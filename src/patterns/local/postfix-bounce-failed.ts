import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bounce-failed',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'bounce or trace service failure',
    'status=deferred (bounce failed)',
    'bounce failed',
    'service failure',
    'verify service update error',
    'trace logfile update error',
    'bounce message failure',
  ],
  match: [
    /\b(?:bounce|defer|trace)(?: or \w{1,10})? service failure|\(bounce failed\)|bounce message failure|verify service update error|trace logfile update error/i,
  ],
  only: 'local',
  title: 'The service that writes bounces does not work',
  why: 'bounce, defer, trace or verify in master.cf is missing or fails (a full disk, wrong rights on the queue), so senders are not told.',
  fix: 'grep -E "^(bounce|defer|trace|verify)" /etc/postfix/master.cf must give four lines; df -h /var/spool/postfix; postfix check; postfix set-permissions',
  source: 'https://www.postfix.org/bounce.8.html',
  samples: ['warning: 4D2F1201: bounce or trace service failure', 'warning: 4D2F1201: defer service failure'],
  nearMisses: ['the service bounced it'],
});
