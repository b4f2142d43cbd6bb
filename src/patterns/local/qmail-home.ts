import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/qmail-home',
  reason: 'permission',
  rank: 'exact',
  literals: [
    'uh-oh: ',
    'home directory is sticky',
    'unable to chdir to maildir',
    'temporary error on maildir delivery',
    'unable to switch to',
    'unable to read .qmail',
    'unable to find alias user',
  ],
  match: [
    /Uh-oh: (?:home directory|\.qmail file) .{0,60}|Home directory is sticky|Unable to (?:chdir to maildir|switch to|read \.qmail|find alias user)|Temporary error on maildir delivery|File has been locked for 30 seconds/i,
  ],
  only: 'local',
  title: 'qmail cannot or will not deliver into a home directory',
  why: 'The home or .qmail file may be written by others, is sticky on purpose, the Maildir is missing, or its owner is wrong.',
  fix: 'ls -la ~USER; chmod go-w ~USER ~USER/.qmail; maildirmake ~USER/Maildir && chown -R USER ~USER/Maildir; chmod -t ~USER',
  source: 'https://cr.yp.to/qmail.html',
  samples: [
    'Uh-oh: .qmail file is writable. (#4.7.0)',
    'Unable to chdir to maildir. (#4.2.1)',
    'Temporary error on maildir delivery. (#4.3.0)',
  ],
  nearMisses: ['Uh-oh!'],
});
