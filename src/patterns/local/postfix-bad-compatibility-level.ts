import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bad-compatibility-level',
  reason: 'local-config',
  rank: 'exact',
  literals: ['compatibility level', 'major version'],
  match: [
    /bad compatibility level: |malformed compatibility level syntax: "|compatibility level .{1,40} is higher than/i,
  ],
  only: 'local',
  title: 'compatibility_level is not written as it must be',
  why: 'It is a version number such as 3.6, no later than the Postfix that runs.',
  fix: 'postconf -e compatibility_level=3.6 && postfix reload',
  source: 'https://www.postfix.org/postconf.5.html#compatibility_level',
  samples: ['fatal: malformed compatibility level syntax: "three"'],
  nearMisses: ['level of compatibility'],
});
