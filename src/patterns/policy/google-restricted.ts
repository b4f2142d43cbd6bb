import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/google-restricted',
  reason: 'policy-generic',
  rank: 'code',
  match: [/has a policy that prohibited the mail that you sent/i],
  speaker: 'google',
  title: 'Workspace: delivery is restricted by policy',
  why: "The administrator of your domain or of the recipient's restricts with whom its users may exchange mail.",
  fix: "Ask your own Workspace administrator first (Gmail, Compliance, Restrict delivery), then the recipient's.",
  source: 'https://support.google.com/a/answer/172179',
  samples: [
    '550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. Please contact your domain administrator for further details. - gsmtp',
  ],
  nearMisses: ['550 5.7.1 Policy prohibits'],
});
