import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-backwards-compatible',
  reason: 'local-config',
  rank: 'exact',
  literals: ['using backwards-compatible default setting', 'to disable backwards compatibility use'],
  match: [/using backwards-compatible default settings?|To disable backwards compatibility use/i],
  only: 'local',
  blame: 'nobody',
  title: 'Postfix uses a default of an older version',
  why: 'The configuration comes from an older Postfix. Where the old default made a difference, Postfix names it; nothing is broken today.',
  fix: 'For each setting that is named, write the value that you want with postconf -e NAME=VALUE; when no more are named: postconf -e compatibility_level=3.6 && postfix reload',
  source: 'https://www.postfix.org/COMPATIBILITY_README.html',
  samples: [
    'using backwards-compatible default setting append_dot_mydomain=yes to rewrite "x" to "x.example.com"',
    'warning: using backwards-compatible default setting smtputf8_enable=no to accept non-ASCII recipient address "ü@example.com" from unknown',
    'To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"',
  ],
  nearMisses: ['a default setting'],
});
