import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/google-group-closed',
  reason: 'recipient-refuses',
  rank: 'code',
  match: [
    /may not have permission to post messages to the group/i,
    /the group you tried to contact \(.{1,320}\) may not exist/i,
  ],
  speaker: 'google',
  blame: 'recipient',
  title: 'Google Groups: not a member, or no such group',
  why: 'The group takes posts from its members or organisation only, or does not exist.',
  fix: 'The owner of the group must allow posts from the public (Groups, Access settings, Who can post).',
  source: 'https://support.google.com/a/answer/168383',
  samples: [
    "We're writing to let you know that the group you tried to contact (list) may not exist, or you may not have permission to post messages to the group.",
  ],
  nearMisses: ['550 5.7.1 You have permission to post'],
});
