import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/postfix-on-hold',
  reason: 'policy-generic',
  rank: 'exact',
  literals: ['hold: '],
  match: [/^hold: \S/],
  only: 'local',
  blame: 'us',
  title: 'A rule of this server put messages on hold',
  why: 'header_checks, an access table or a milter said HOLD: they lie in the hold queue until somebody lets them go, and nobody is told.',
  fix: 'postqueue -p shows them with a "!"; postcat -q ID reads one; postsuper -H ID lets it go (ALL for all), postsuper -d ID removes it.',
  source: 'https://www.postfix.org/postsuper.1.html',
  samples: ['hold: header: possible spam', 'hold: RCPT'],
  nearMisses: ['holding the line'],
});
