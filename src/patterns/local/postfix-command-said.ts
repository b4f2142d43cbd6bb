import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-command-said',
  reason: 'pipe',
  rank: 'exact',
  literals: ['command output: '],
  match: [
    /^(?:user unknown|temporary failure|data format error|internal software error|system resource problem|critical OS file missing|can't create user output file|input\/output error|remote error in protocol|permission denied|local configuration error|service unavailable|host name unknown|cannot open input|command line usage error)\. Command output: /i,
  ],
  only: 'local',
  title: 'A program that mail is piped to gave it back',
  why: 'The command ended with one of the exit codes of sysexits.h; what it printed stands behind "Command output" and is the true reason.',
  fix: 'Read the output; run the command by hand as its user with a message on standard input. Exit 75 (temporary failure) makes Postfix try again, others return the mail.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/sys_exits.c',
  samples: [
    'temporary failure. Command output: lda: Error: net_connect_unix(/run/dovecot/stats-writer) failed: Permission denied',
    'user unknown. Command output: Unknown user',
    'local configuration error. Command output: x',
  ],
  nearMisses: ['Command died with status 1: "/bin/false". Command output: x'],
});
