import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/header-check',
  reason: 'policy-generic',
  rank: 'exact',
  match: [/^(?:\d{3} )?[45]\.7\.\d{1,3} header (?:error|check(?:s|ed)?|rule)\b/i],
  title: 'A rule of the receiver about headers refused it',
  why: 'The status is one of policy (X.7), not of a broken message (X.6): an administrator wrote a rule that some header of yours meets.',
  fix: 'Ask the administrator of the receiver which header it was; From, Subject, Received and X-Mailer are what such rules look at.',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  samples: ['554 5.7.9 Header error', '554 5.7.0 Header error'],
  nearMisses: ['554 5.6.0 Header error', '554 5.7.1 Message is missing a From header'],
});
