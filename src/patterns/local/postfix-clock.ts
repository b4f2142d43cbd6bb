import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-clock',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'time jump',
    'seconds ahead of local clock',
    'seconds behind local clock',
    'seconds into the future',
    'resetting file time stamps',
  ],
  match: [
    /^(?:warning: )?resetting file time stamps - this hurts performance|backward time jump|file system clock is \d{1,12} seconds (?:ahead of|behind) local clock|message dated \d{1,12} seconds into the future/i,
  ],
  only: 'local',
  title: 'The clock of this machine jumps or is wrong',
  why: 'Queue times and TLS certificates depend on it; a file server with another time makes new messages wait.',
  fix: 'timedatectl; run chrony or systemd-timesyncd; on NFS set the clock of the file server too.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/sane_time.c',
  samples: [
    'warning: backward time jump detected -- slewing clock',
    'warning: file system clock is 3600 seconds ahead of local clock',
    'warning: resetting file time stamps - this hurts performance',
  ],
  nearMisses: ['the clock'],
});
