import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-command-failed',
  reason: 'pipe',
  rank: 'exact',
  literals: ['command died with', 'command time limit exceeded', 'command failed: '],
  match: [/\bCommand (?:died with (?:status|signal) \d{1,4}|time limit exceeded): "|^Command failed: /i],
  only: 'local',
  title: 'A program that mail is piped to ended with an error',
  why: 'An alias, .forward or pipe service runs a command, and it ended with an error, a signal, or took too long (command_time_limit). What it printed stands behind "Command output".',
  fix: 'Run it by hand as the user it runs as (default_privs, or the owner of the alias file): su -s /bin/sh nobody -c "/path/to/command" < message; status 126 is "may not be executed", 127 "not found", 75 makes Postfix try again.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/pipe_command.c',
  samples: [
    'Command died with status 1: "/bin/false"',
    'Command died with signal 9: "/usr/bin/procmail"',
    'Command time limit exceeded: "/usr/local/bin/slow"',
    'Command died with status 127: "/opt/x/handle". Command output: sh: 1: /opt/x/handle: not found',
  ],
  nearMisses: ['connect to command'],
});
