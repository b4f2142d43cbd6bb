import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/client-authorization',
  reason: 'mail-client',
  rank: 'exact',
  match: [/^(?:sSMTP|ssmtp|msmtp|send-mail)(?:\[\d{1,10}\])?: (?:Authorization failed|authentication failed)/i],
  title: 'The mail program could not sign in',
  fix: 'Correct user and password: AuthUser and AuthPass in /etc/ssmtp/ssmtp.conf; user and password in /etc/msmtprc. Large providers want an application password.',
  source: 'https://marlam.de/msmtp/msmtp.html',
  samples: [
    'ssmtp: Authorization failed (535 5.7.8 Error: authentication failed)',
    'msmtp: authentication failed (method PLAIN)',
  ],
  nearMisses: ['535 5.7.8 authentication failed'],
});
