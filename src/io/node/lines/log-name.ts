/** A mail log and its rotations: `mail.log.2.gz`, `mail.log.1`, `mail.log`, or with dates. */
const LOG_NAME =
  /(?:mail|maillog|exim|main|reject|panic|postfix|sendmail|smtpd?|qmail|courier|haraka|syslog|messages|current|dovecot|msmtp|\.log)/i;

/** Whether a file of a folder of logs is one that may tell of mail. */
export const isLogName = (name: string): boolean => LOG_NAME.test(name);
