import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-multi-valued-result',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['multi-valued'],
  match: [/\bmulti-valued \S{1,255} (?:result|entry) for \S/i],
  only: 'local',
  title: 'A table gives several values where one is allowed',
  why: 'canonical, generic and password tables must give one address or one user:password for a key.',
  fix: 'Leave one value for the key that is named, then postmap FILE.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/cleanup/cleanup_map11.c',
  samples: [
    'warning: 4D2F1201: multi-valued canonical_maps entry for joe',
    'warning: multi-valued smtp_sasl_password_maps result for smtp.example.com',
  ],
  nearMisses: ['a multi-valued attribute'],
});
