import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/size/message-too-large',
  reason: 'message-too-large',
  rank: 'generic',
  match: [
    /\b(?:message|mail|e-?mail|content|data)(?: file)? size\b.{0,60}\b(?:exceed\w{0,3}|too (?:large|big|long)|larger|over|greater|bigger)\b/i,
    /\b(?:message|mail|e-?mail|content|attachment|data)(?: is| was)? too (?:large|big|long)\b/i,
    /\b(?:message|mail|e-?mail|data|content) (?:length |body )?exceed\w{0,3} (?!50 |\d{1,3} hops|the maximum number)(?:the )?(?:\w{1,12} ){0,3}(?:size|length|limit)\b/i,
    /\bsize (?:of (?:the |this )?(?:message|mail) )?(?:exceeds|is too large|limit (?:of .{0,30})?exceeded)/i,
    /\b(?:exceeds|exceeded|over) (?:the )?(?:fixed |maximum |max |configured |allowed |permitted |administrative |server )?(?:message )?(?:maximum )?(?:file )?size/i,
    /\btoo (?:large|big) (?:message|mail|for)/i,
    /\bmaximum (?:message |mail )?size/i,
    /\bexceed\w{0,3}\b.{0,25}\b(?:mail|message|msg)[ -]?size\b/i,
    /\b(?:stream|message|data|body) is (?:more|larger|greater|bigger|longer) than \d{1,15} ?(?:bytes|[kmg]i?b)\b/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc1870#section-6.1',
  samples: [
    '552 5.3.4 Message size exceeds fixed limit',
    '552 5.3.4 Message too big for system',
    '552 Maximum message size exceeded',
    'message size (152316) exceeds maximum (100000)',
    '552 exceeded mailsize limit',
    '554 Message rejected: Stream is more than 10485760 bytes long.',
  ],
  nearMisses: ['552 5.2.2 mailbox size limit', '452 the disk is more than 90% full'],
});
