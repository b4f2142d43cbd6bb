import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-milter-broke-off',
  reason: 'milter',
  rank: 'exact',
  literals: [
    'reply packet header',
    'error writing command',
    'error in initial handshake',
    'eof while reading',
    'bad packet length',
    'malformed reply',
    'unreasonable packet length',
    'unexpected filter response',
    'unexpected mail filter reply',
  ],
  match: [
    /\bmilter \S{1,255}: (?:can't read \S{1,40} reply packet header|error writing command|(?:read|write) error in initial handshake|EOF while reading|bad packet length|malformed reply|unreasonable packet length|unexpected (?:filter response|reply|protocol))|unexpected mail filter reply/i,
  ],
  only: 'local',
  title: 'A mail filter (milter) broke off or did not answer in time',
  why: 'It crashed, was restarted, or thought longer than milter_content_timeout (300 s); the message was treated as milter_default_action says.',
  fix: 'Its own log tells: journalctl -u opendkim -u opendmarc -u rspamd -e. Upgrade it if it crashes; if it is slow, mend its DNS or raise: postconf -e milter_content_timeout=600s; postfix reload.',
  source: 'https://www.postfix.org/MILTER_README.html',
  samples: [
    "warning: milter inet:localhost:8893: can't read SMFIC_BODYEOB reply packet header: Connection timed out",
    "warning: milter unix:/run/x: can't read SMFIC_HELO reply packet header: Success",
    'warning: milter inet:localhost:8891: error writing command: Broken pipe',
  ],
  nearMisses: ['connect to Milter service x'],
});
