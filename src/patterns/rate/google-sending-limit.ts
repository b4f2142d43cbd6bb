import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/google-sending-limit',
  reason: 'rate-limited',
  rank: 'code',
  match: [
    /(?:daily|peak) smtp relay (?:sending )?limit exceeded/i,
    /(?:daily )?user sending (?:quota|limit) exceeded/i,
    /daily sending quota exceeded/i,
  ],
  speaker: 'google',
  blame: 'us',
  title: 'Google: your own sending limit is reached',
  why: 'Your account, or your organisation at the SMTP relay, has sent all that it may in 24 hours (2,000 messages a Workspace user, 10,000 recipients a day through the relay).',
  fix: 'Wait until the limit is lifted (up to 24 hours), spread the mailing, or use a service meant for it; check that no account was hacked.',
  source: 'https://support.google.com/a/answer/166852',
  samples: [
    '550 5.4.5 Daily user sending quota exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 - gsmtp',
    '550 5.4.5 Daily SMTP relay limit exceeded for user. - gsmtp',
    '450 4.2.1 Peak SMTP relay limit exceeded for this customer. This is a temporary error. - gsmtp',
  ],
  nearMisses: ['550 5.4.5 Daily allowance used'],
});
