import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/postfix-process-limit',
  reason: 'too-many-connections',
  rank: 'exact',
  literals: ['has reached its process limit', 'to avoid this condition, increase the process count', 'stress_readme'],
  match: [
    /has reached its process limit "?\d|to avoid this condition, increase the process count|see http\S{1,80}STRESS_README/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'All processes of a service are busy',
  why: 'As many clients are connected as the service may have processes; new ones wait. Under an attack they hang on; else the machine is too slow or the limit too low.',
  fix: 'Raise it: in master.cf the maxproc column of the service (or postconf -e default_process_limit=200), if memory allows; shorten smtpd_timeout under stress; put postscreen in front; then postfix reload.',
  source: 'https://www.postfix.org/STRESS_README.html',
  samples: [
    'warning: service "smtp" (25) has reached its process limit "100": new clients may experience noticeable delays',
    'warning: to avoid this condition, increase the process count in master.cf or reduce the service time per client',
  ],
  nearMisses: ['a limit of processes'],
});
