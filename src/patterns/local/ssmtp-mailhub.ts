import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/ssmtp-mailhub',
  reason: 'mail-client',
  rank: 'exact',
  match: [
    /\b(?:send-mail|sendmail|sSMTP|ssmtp)(?:\[\d{1,10}\])?: Cannot open \S{1,255}:\d{1,5}/i,
    /^Cannot open \S{1,255}:\d{1,5}$/i,
  ],
  title: 'sSMTP cannot reach its mail hub',
  why: 'The program that answers as sendmail is sSMTP, and its mailhub is still the default host name "mail", which does not exist: the message never reached your mail server.',
  fix: 'In /etc/ssmtp/ssmtp.conf set mailhub=localhost; or let the sendmail of your mail server answer: update-alternatives --config mta (Debian), alternatives --config mta (Red Hat), or apt-get remove ssmtp.',
  source: 'https://manpages.debian.org/bullseye/ssmtp/ssmtp.8.en.html',
  samples: ['send-mail: Cannot open mail:25', 'sSMTP[1234]: Cannot open mailhub:25'],
  nearMisses: ['Cannot open file'],
});
