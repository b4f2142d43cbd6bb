import type { FamilyWords } from './define.ts';

export const LOCAL: FamilyWords<'local'> = {
  'local-config': {
    blame: 'us',
    title: 'Your mail server is set up wrongly',
    why: 'A program of your own server reports that a setting is missing, misspelt or contradicts another.',
    fix: 'Run postfix check and maildoctor postfix, correct the setting that the line names, then postfix reload.',
  },
  'lookup-table': {
    blame: 'us',
    title: 'A lookup table does not work',
    why: 'A file or database that your server asks about addresses cannot be opened or gives an error; mail waits until it does.',
    fix: 'Ask it by hand: postmap -q KEY TYPE:/path/of/table. Rebuild files with postmap FILE (aliases: newaliases); for SQL and LDAP check that the server runs and the password fits.',
  },
  disk: {
    blame: 'us',
    title: 'Your server is short of disk space',
    why: 'The file system of the queue or of the mailboxes is full, or a quota is reached; mail is refused or waits.',
    fix: 'df -h and df -i on the queue and mail folders; free space or enlarge. Postfix wants 1.5 times message_size_limit free (queue_minfree).',
  },
  pipe: {
    blame: 'us',
    title: 'A program that mail is piped to failed',
    why: 'A delivery command (a filter, procmail, a script) ended with an error or could not be run.',
    fix: 'Run the command as the user that it is run as and look at its own message: su -s /bin/sh USER -c "COMMAND" < message. Check its path and rights in aliases, .forward or master.cf.',
  },
  milter: {
    blame: 'us',
    title: 'A mail filter (milter) of yours does not answer',
    why: 'Your server asks a filter about each message, and the filter is down, at another address, or broke off.',
    fix: 'Start it and look at its log: systemctl status NAME. Compare its socket with smtpd_milters; with a chroot the socket must lie below /var/spool/postfix. Until then: milter_default_action = accept.',
  },
  permission: {
    blame: 'us',
    title: 'Your server lacks a right to a file',
    why: 'A file, folder or socket belongs to another user or has a mode that keeps the program out (or SELinux or AppArmor does).',
    fix: 'postfix set-permissions; namei -l /the/path shows where the right is missing; ausearch -m avc or the AppArmor log where modes are right.',
  },
  'mail-client': {
    blame: 'us',
    title: 'The program that hands mail over is set up wrongly',
    why: 'A small sendmail replacement or a client library could not give the message to a mail server.',
    fix: 'See which program answers as sendmail: ls -l /usr/sbin/sendmail; readlink -f it; then correct its configuration, or let the sendmail of your mail server answer.',
  },
};
