import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/too-many-recipients',
  reason: 'too-many-recipients',
  rank: 'generic',
  literals: [
    'too many recipients',
    'many recipients',
    'recipient limit',
    'number of recipients',
    'maximum recipients',
    'max recipients',
    'too many rcpt',
    'too many addresses',
    'recipients per',
    'too many envelope',
    'trop de destinataires',
    'zu viele empfanger',
    'many people',
    'too many unknown recipients',
    'too many invalid recipients',
  ],
  match: [
    /\btoo many (?:\w{1,12} )?(?:recipients|rcpts?|addressees)\b/i,
    /\brecipients? (?:count )?limit/i,
    /\b(?:maximum|max|number of) (?:\w{1,12} )?recipients?\b/i,
    /\brecipients per (?:message|hour|day|connection)/i,
    /\btrop de destinataires/i,
    /\bzu viele empf/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6',
  samples: [
    '452 4.5.3 Too many recipients',
    '452 This message contains too many recipients. Reduce the number of recipients and retry.',
  ],
  nearMisses: ['450 too many messages for recipients'],
});
