import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/exim-frozen',
  reason: 'queue-expired',
  rank: 'exact',
  literals: ['frozen (delivery error message)', 'message is frozen', 'was frozen', '*** frozen'],
  match: [/\bFrozen \(delivery error message\)|Message is frozen|was frozen on arrival|\*\*\* Frozen/i],
  only: 'local',
  blame: 'us',
  title: "A message is frozen in Exim's queue",
  why: 'Mostly a bounce that cannot be delivered, since the sender of the first message (often spam) does not exist; it stays until somebody removes it.',
  fix: 'exim -bp lists them; exim -Mvh ID shows one; exiqgrep -z -i | xargs -r exim -Mrm removes all frozen ones; timeout_frozen_after = 7d does it by itself.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-processing_messages.html',
  samples: ['Frozen (delivery error message)', 'Message is frozen'],
  nearMisses: ['the lake is frozen'],
});
