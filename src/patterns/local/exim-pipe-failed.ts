import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-pipe-failed',
  reason: 'pipe',
  rank: 'exact',
  literals: ['child process of', 'could mean', 'local delivery failed', 'pipe delivery process'],
  match: [
    /Child process of \S{1,80} transport (?:\(running command "[^"]{1,300}"\) )?(?:returned \d|was terminated by signal|timed out)/i,
    /pipe delivery process timed out/i,
    /"[^"]{1,200}" command not found for \S{1,80} transport/i,
  ],
  only: 'local',
  title: 'A program that mail is piped to ended with an error',
  why: 'An alias, .forward or transport runs a command: 127 means "not found", 126 "may not be executed", 75 "try again", others are its own.',
  fix: 'Run it by hand as the user of the transport: su -s /bin/sh USER -c "COMMAND" < message; give the whole path. exim -bt ADDRESS shows router and transport.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_pipe_transport.html',
  samples: [
    'Child process of address_pipe transport returned 127 (could mean unable to exec or command does not exist) from command: /opt/x',
    'Child process of procmail_pipe transport returned 69 (could mean service or program unavailable) from command: /usr/bin/procmail',
    'Child process of address_pipe transport was terminated by signal 9 (Killed)',
  ],
  nearMisses: ['child process of the house'],
});
