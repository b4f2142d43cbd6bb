import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/content/attachment-refused',
  reason: 'attachment',
  rank: 'generic',
  match: [
    wording`\battachments?\b.{0,80}(?:not allowed|reject|block|refus|forbidden|banned|prohibit|not accept|denied|dangerous|executable|illegal|restrict|filter|exceed|limit|unacceptable|virus)`,
    wording`\b(?:banned|blocked|forbidden|prohibited|illegal|dangerous|executable|unacceptable|restricted|maximum|password protected|not accepting mail with)\b.{0,40}\b(?:attachments?|file extension|files?|extension|mime type|content type)`,
    wording`\bfile (?:type|extension|name)s?\b.{0,40}(?:not allowed|blocked|forbidden|rejected|prohibited|banned|not accepted)`,
    wording`\bmessages? containing images\b`,
    wording`\bmacros?\b.{0,30}\b(?:found|detected|not allowed|inside)\b`,
    wording`\b(?:vba|office|excel|word) macros?\b`,
  ],
  source: 'https://libsisimai.org/en/reason/#securityerror',
  samples: [
    '550 5.7.1 Message contains a forbidden attachment',
    '554 5.7.1 Banned file type .exe',
    '552 5.7.0 This attachment is not allowed here',
    '550 Message Denied: Restricted attachment',
    '552 it has a potentially executable attachment',
    '552 MS-Office file containing VBA macros found inside of the email',
    '554 Office macros are blocked here',
  ],
  nearMisses: ['552 attachment too large for the mailbox is a size matter', 'warning: undefined macro in sendmail.cf'],
});
