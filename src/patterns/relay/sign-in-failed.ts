import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/relay/sign-in-failed',
  reason: 'smtp-auth-failed',
  rank: 'generic',
  match: [
    wording`\bauthenti(?:fi)?cation (?:failed|failure|unsuccessful|credentials invalid|rejected|error|not allowed|invalide)`,
    wording`\bSASL \S{1,40} authentication failed`,
    wording`\b(?:invalid|incorrect|bad|wrong)\b.{0,20}\b(?:credentials|username|user name|password|login|authentication)`,
    wording`\busername and password not accepted`,
    wording`\b(?:login|auth) (?:failed|failure|denied|incorrect)`,
    wording`\bpassword (?:is )?incorrect`,
    wording`\bcannot achieve exchange server authentication`,
    wording`\bsubmitter failed to\b|\bfailed to authenticate\b|\bcode d.authentification invalide`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
  samples: [
    '535 5.7.8 Error: authentication failed: authentication failure',
    '535 Incorrect authentication data',
    '535 5.7.3 Authentication unsuccessful',
    '454 4.7.0 auth failed, invalid credentials',
    '550 submitter failed to disabled',
  ],
  nearMisses: ['530 5.7.0 Authentication required'],
});
