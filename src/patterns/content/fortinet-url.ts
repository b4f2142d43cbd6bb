import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/content/fortinet-url',
  reason: 'spam-content',
  rank: 'code',
  match: [wording`FortiGuard - ?AntiSpam|FortiSpamshield`],
  title: 'FortiMail: a link in the message is on its list',
  why: "Fortinet's FortiGuard service lists a link or a domain that the message contains.",
  fix: 'Look the domains of all links up at FortiGuard, take out or replace the one that is listed, and ask for a new rating there.',
  contact: 'https://www.fortiguard.com/faq/antispam',
  source: 'https://docs.fortinet.com/product/fortimail',
  samples: ['554 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s)'],
  nearMisses: ['554 blocked by FortiGuard'],
});
