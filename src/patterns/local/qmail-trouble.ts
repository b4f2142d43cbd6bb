import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/qmail-trouble',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'alert: ',
    'qmail-send',
    'tcpserver: fatal',
    'qmail-queue',
    'unable to append to bounce',
    'qq trouble',
    'qq temporary problem',
    'qq read error',
    'qq out of',
  ],
  match: [
    /^alert: (?:cannot start|oh no|unable to)|tcpserver: fatal: |\bqq (?:trouble|temporary problem|read error|out of memory|write error|internal bug|waitpid|crashed|permanent problem)|qmail-\w{1,12}: fatal: /i,
  ],
  only: 'local',
  title: 'qmail itself has a trouble',
  why: 'It cannot start, listen or write to its queue: wrong owners, a full disk, a second qmail, or a qmail-queue wrapper (scanner) that fails.',
  fix: 'df -h -i /var/qmail/queue; queue-fix or qmail-qfixq; ss -ltnp "sport = :25"; for scanners raise softlimit -m in the run script of qmail-smtpd.',
  source: 'https://cr.yp.to/qmail.html',
  samples: [
    'alert: cannot start: qmail-send is already running',
    'tcpserver: fatal: unable to bind: address already used',
    'qmail-inject: fatal: qq temporary problem (#4.3.0)',
  ],
  nearMisses: ['alert'],
});
