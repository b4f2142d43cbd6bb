import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/php-mail',
  reason: 'mail-client',
  rank: 'exact',
  literals: [
    'failed to connect to mailserver',
    'mail() has been disabled',
    'mail(): ',
    'could not instantiate mail function',
    'smtp connect() failed',
    'could not connect to smtp host',
    'could not authenticate',
    'phpmailer',
  ],
  match: [
    /Failed to connect to mailserver at|mail\(\) has been disabled|Could not instantiate mail function|SMTP connect\(\) failed|SMTP Error: Could not (?:connect to SMTP host|authenticate)|mail\(\): (?:SMTP server response|"sendmail_from" not set|Multiple or malformed|Bad parameters)/i,
  ],
  only: 'local',
  title: 'PHP could not send the message',
  why: 'mail() needs a sendmail program (or on Windows an SMTP server); PHPMailer needs host, port, TLS and password that fit.',
  fix: 'php -i | grep sendmail_path; sendmail_path = "/usr/sbin/sendmail -t -i" in php.ini. For PHPMailer: Port 587 with SMTPSecure = "tls", 465 with "ssl"; SMTPDebug = 2 shows the dialogue; under SELinux: setsebool -P httpd_can_sendmail 1',
  source: 'https://www.php.net/manual/en/mail.configuration.php',
  samples: [
    'PHP Warning:  mail(): Failed to connect to mailserver at "localhost" port 25, verify your "SMTP" and "smtp_port" setting in php.ini or use ini_set() in /x.php on line 3',
    'SMTP Error: Could not authenticate.',
    'SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting',
    'Could not instantiate mail function.',
  ],
  nearMisses: ['PHP works'],
});
