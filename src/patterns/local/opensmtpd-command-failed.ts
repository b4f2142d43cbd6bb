import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/opensmtpd-command-failed',
  reason: 'pipe',
  rank: 'exact',
  literals: ['error (', 'exited abnormally', 'mda command', 'command line usage error'],
  match: [/^Error \(/],
  only: 'local',
  program: /^(?:smtpd|opensmtpd)$/,
  title: 'A delivery program of OpenSMTPD ended with an error',
  why: 'An alias or action runs a command (mda), and it ended with an error; what it printed, or how it ended, stands in the brackets.',
  fix: 'Run it by hand as the user in the line (user=…); give the whole path in the alias: name: "|/path/to/command"; smtpctl trace mda shows more.',
  source: 'https://man.openbsd.org/smtpd.conf.5',
  samples: [
    { text: 'Error (exited abnormally)', program: 'smtpd' },
    { text: 'Error ("mail.local: permission denied")', program: 'smtpd' },
  ],
  nearMisses: [{ text: 'Ok', program: 'smtpd' }],
});
