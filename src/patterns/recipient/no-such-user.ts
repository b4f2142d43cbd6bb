import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/no-such-user',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\b{mailbox}{named}(?:,| is| was| are|:|\.{3})? ?(?:(?:is|was) )?(?:unknown|unrecogni[sz]ed|(?:{not}|could not be|cannot be|can not be|couldn't be) (?:be )?(?:found|known|recogni[sz]ed|located|resolved|matched))\b`,
    wording`\b(?:unknown|no such|non[- ]?existent|non[- ]?existing|no matching|not a known|unrecogni[sz]ed|illegal)(?:\/\w{1,12})? (?:or \w{1,12} )?(?:(?!sender|client|helo|ehlo|hosts?|domain|commands?|remote|relay|server|file|message|ip|dns|mx|return|from|login|reverse|ptr|credentials)[\w/-]{1,12} ){0,2}{mailbox}\b`,
    wording`\bno such (?:id|mail drop|name|one|people)\b`,
    wording`\bunknown e-?mail\b`,
    wording`\b{mailbox}{named} ?non[- ]?exist`,
    wording`(?:^|[\d ])<?{address}>?(?: |: |\.{3} ?)(?:is |was )?(?:not found|unknown|not known)\b`,
    wording`\bnot unique\. several matches`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: [
    '550 5.1.1 <u@example.com>... User unknown',
    '550 No such user (u@example.com)',
    '550 Requested User Mailbox not found. No such user here.',
    '550 User <u@example.net> unknown',
    '550 5.1.1 unknown or illegal user: u@example.com',
    '550 No such ID',
    '550 <u@example.com> not found',
  ],
  nearMisses: [
    '550 5.1.8 Sender domain unknown to us',
    '450 4.7.1 Host not found',
    '553 unknown sender address',
    '550 no such file or directory',
  ],
});
