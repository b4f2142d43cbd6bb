import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-tcp-map',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['tcp map', 'socketmap server', 'memcache server'],
  match: [
    /\b(?:connect to|read) TCP map (?:reply from )?\S{1,255}: /i,
    /\bsocketmap server \S{1,255} error/i,
    /\bsocketmap:\S{1,255}: .{0,80}(?:unexpected|malformed|timeout|connect|failed)/i,
  ],
  only: 'local',
  title: 'A table service over the network does not answer',
  why: 'A tcp: or socketmap: table (such as a SRS rewriter or an MTA-STS resolver) is down, or answers otherwise than Postfix expects.',
  fix: 'Start the service that listens there (postsrsd, postfix-mta-sts-resolver, …) and ask it by hand: postmap -q u@example.com socketmap:inet:127.0.0.1:8461:postfix',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict_tcp.c',
  samples: [
    'warning: connect to TCP map localhost:10001: Connection refused',
    'warning: read TCP map reply from localhost:10001: unexpected EOF (Success)',
    'warning: socketmap:unix:/run/x:map socketmap server temporary error: timeout',
  ],
  nearMisses: ['a map of TCP ports'],
});
