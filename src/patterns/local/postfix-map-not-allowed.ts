import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-map-not-allowed',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['map is not allowed for security', 'map requires o_rdonly', 'unsupported map type for this operation'],
  match: [
    /\b(?:map is not allowed for security.sensitive data|map requires O_RDONLY|unsupported map type for this operation)/i,
  ],
  only: 'local',
  title: 'This kind of table may not be used there',
  why: 'Postfix does not let a regexp, NIS or TCP table decide over things that could give somebody rights, and cannot write to read-only kinds.',
  fix: "Use hash: or lmdb: (and postmap) for that parameter, cidr: for addresses; regexp: and pcre: only where the parameter's documentation names them.",
  source: 'https://www.postfix.org/DATABASE_README.html',
  samples: [
    'warning: regexp:/etc/postfix/aliases map is not allowed for security sensitive data',
    'fatal: pcre:/etc/postfix/x map requires O_RDONLY access mode',
  ],
  nearMisses: ['this is not allowed for security reasons'],
});
