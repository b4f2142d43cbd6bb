import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/client-no-server',
  reason: 'mail-client',
  rank: 'exact',
  match: [
    /^msmtp: (?:cannot connect to|account default not found|account \S{1,80} not found|cannot locate host|network read error|no recipients found)/i,
    /\bsmtp-server: \S{1,80}/i,
    /^(?:mail|mailx|s-nail|mutt): .{0,80}(?:could not|cannot|unable|can.t)/i,
    /\bcould not send mail\b/i,
  ],
  title: 'The mail program cannot hand the message over',
  source: 'https://marlam.de/msmtp/msmtp.html',
  samples: [
    'msmtp: cannot connect to mail.example.com, port 25: Connection timed out',
    'msmtp: account default not found: no configuration file available',
    'mail: cannot send message: Process exited with a non-zero status',
  ],
  nearMisses: ['postfix/smtp: connect to'],
});
