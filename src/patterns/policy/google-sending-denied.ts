import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/google-sending-denied',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/mail sending (?:is )?denied/i],
  speaker: 'google',
  blame: 'us',
  title: 'Google: the sender account is disabled or unknown',
  why: 'The relay of Google Workspace does not let this account send: suspended, deleted, or not of your organisation.',
  fix: 'Look at the account in the Admin console; use as envelope sender an address that exists there.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550 5.7.0 Mail Sending denied. This error occurs if the sender account is disabled or not registered within your Google Workspace domain. - gsmtp',
  ],
  nearMisses: ['550 5.7.1 Mail sending to this list is closed'],
});
