import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/no-mail-program',
  reason: 'mail-client',
  rank: 'exact',
  literals: [
    'no mta installed',
    'sendmail: not found',
    'sendmail: no such file',
    'sendmail: command not found',
    'mail: command not found',
    'no such file or directory',
    'mail: not found',
    'not executable',
    'mailx: command not found',
    'could not execute mail delivery program',
  ],
  match: [
    /\(No MTA installed, discarding output\)|(?:\/usr\/(?:sbin|lib)\/|\b)(?:sendmail|mail|mailx|ssmtp)['"]?: (?:command )?not found|\/(?:sendmail|mail)['"]?: No such file or directory|Could not execute mail delivery program/i,
  ],
  only: 'local',
  title: 'There is no program that takes mail on this machine',
  why: 'cron, PHP or a script calls sendmail or mail, and none is installed (or not at that path): the message is lost.',
  fix: 'apt-get install postfix (or msmtp-mta, nullmailer, dma for a machine that only sends); ls -l /usr/sbin/sendmail; in php.ini sendmail_path = "/usr/sbin/sendmail -t -i".',
  source: 'https://manpages.debian.org/bookworm/cron/cron.8.en.html',
  samples: [
    '(CRON) info (No MTA installed, discarding output)',
    'sh: 1: /usr/sbin/sendmail: not found',
    'bash: mail: command not found',
    "PHP Warning:  mail(): Could not execute mail delivery program '/usr/sbin/sendmail -t -i' in /var/www/x.php on line 3",
  ],
  nearMisses: ['the file is not found'],
});
