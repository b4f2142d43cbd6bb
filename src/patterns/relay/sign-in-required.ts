import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/relay/sign-in-required',
  reason: 'smtp-auth-required',
  rank: 'generic',
  match: [
    wording`(?<!authrequired; )\bauthenti(?:fi)?cation (?:is )?(?:required|requise|needed|necessary)`,
    wording`\b(?:must|need to|please|have to|should)\b.{0,20}\b(?:authenticate|be authenticated|log ?in(?! to enable)|sign in)\b`,
    wording`\brequires? (?:smtp )?auth`,
    wording`\bunauthenticated senders? not allowed`,
    wording`\b(?:smtp )?auth(?:entication)? required\b`,
    wording`\bneed auth`,
    wording`\bcheck for new mail first`,
    wording`\b(?:auth(?:enticate)?|log ?in) first\b`,
    wording`\bwithout (?:smtp )?authentication\b|\bturn on smtp authentication|\bsmtp authentication turned on|\bclient was not authenticated`,
    wording`\bauthentication mechanism\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
  samples: [
    '530 5.7.0 Authentication required',
    '550 5.7.1 Client was not authenticated, please authenticate first',
    '550 5.7.1 must be authenticated',
    '553 5.7.1 You must check for new mail first',
  ],
  nearMisses: ['250 authentication not needed'],
});
