import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/ssmtp-trouble',
  reason: 'mail-client',
  rank: 'exact',
  literals: [
    'unable to connect to "',
    'unable to locate',
    'invalid response smtp server',
    'starttls not working',
    'ssl not working',
    'no recipients specified although',
    'connection lost in middle of processing',
    "server didn't",
    'server rejected auth',
    'cannot get the name of this machine',
  ],
  match: [
    /^(?:(?:sSMTP|ssmtp|send-mail|sendmail)(?:\[\d{1,10}\])?: )?(?:Unable to (?:connect to "\S{1,255}" port|locate \S)|Invalid response SMTP [sS]erver|STARTTLS not working|SSL not working|No recipients specified although -t|Connection lost in middle of processing|Server (?:didn't (?:like|accept)|rejected AUTH)|Cannot get the name of this machine)/i,
  ],
  only: 'local',
  title: 'sSMTP cannot hand the message to its mail hub',
  why: 'mailhub in /etc/ssmtp/ssmtp.conf is not reached, speaks TLS otherwise than set, or refuses user and password.',
  fix: 'Such as: mailhub=smtp.example.com:587, UseSTARTTLS=YES (port 465: UseTLS=YES and no UseSTARTTLS), AuthUser=, AuthPass=; or mailhub=localhost to use the mail server of this host.',
  source: 'https://manpages.debian.org/bullseye/ssmtp/ssmtp.8.en.html',
  samples: [
    'sSMTP: Unable to connect to "mail.example.com" port 25.',
    'ssmtp: STARTTLS not working',
    'Invalid response SMTP server',
    "sSMTP[12]: Server didn't like our AUTH LOGIN (534 5.7.9 no)",
  ],
  nearMisses: ['unable to connect to the house'],
});
