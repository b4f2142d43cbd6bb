import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/rate/too-many-recipients',
  reason: 'too-many-recipients',
  rank: 'generic',
  match: [
    wording`\btoo many (?:(?!invalid|unknown|bad)\w{1,12} )?(?:recipients|rcpts?|addressees)\b(?! this hour)`,
    wording`\brecipients? (?:count )?limit`,
    wording`\b(?:maximum|max|number of) (?:\w{1,12} )?recipients?\b`,
    wording`\brecipients per (?:message|hour|day|connection)`,
    wording`\brecipient list,? exceeds`,
    wording`\btrop de destinataires`,
    wording`\bzu viele empf`,
    wording`\bout of allow(?:ed)? rcpt\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6',
  samples: [
    '452 4.5.3 Too many recipients',
    '452 This message contains too many recipients. Reduce the number of recipients and retry.',
    '451 out of allow RCPT numbers.',
  ],
  nearMisses: ['450 too many messages for recipients', '550 Too many invalid recipients'],
});
