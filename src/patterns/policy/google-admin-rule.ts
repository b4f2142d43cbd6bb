import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/google-admin-rule',
  reason: 'policy-generic',
  rank: 'code',
  match: [/- gcdp\b/i, /\bgcdp \S{4,80} - gsmtp/i],
  speaker: 'google',
  blame: 'them',
  title: "Workspace: a rule of the recipient's administrator",
  why: "gcdp marks a rule that the recipient's own administrator wrote; Google itself had no objection.",
  fix: "Ask the recipient's administrator which rule it is; Google cannot change it.",
  source: 'https://support.google.com/a/answer/3726730',
  samples: ['550 5.7.1 This message violates example.com email policy. - gcdp x7-25 - gsmtp'],
  nearMisses: ['550 5.7.1 Rule gcdpx applies'],
});
