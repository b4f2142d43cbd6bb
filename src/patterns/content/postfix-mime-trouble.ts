import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/postfix-mime-trouble',
  reason: 'malformed',
  rank: 'exact',
  literals: [
    'mime nesting exceeds',
    'message header length exceeds',
    'improper use of 8-bit data',
    'encoding domain',
    'mime-error',
  ],
  match: [
    /MIME nesting exceeds safety limit|message header length exceeds safety limit|improper use of 8-bit data in message (?:header|body)|invalid message\/\* or multipart\/\* encoding domain|\bmime-error\b/i,
  ],
  only: 'local',
  blame: 'them',
  title: 'The MIME structure of a message is broken',
  why: 'Postfix is set to refuse such (strict_mime_encoding_domain, strict_7bit_headers, strict_8bitmime, mime_nesting_limit), which many real programs do not fulfil.',
  fix: 'Have the sender correct its program; to be milder: postconf -e strict_8bitmime=no strict_7bit_headers=no strict_mime_encoding_domain=no && postfix reload',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mime_state.c',
  samples: ['improper use of 8-bit data in message header', 'MIME nesting exceeds safety limit'],
  nearMisses: ['improper use of a header'],
});
