import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/mimecast-signature',
  reason: 'spam-content',
  rank: 'code',
  match: [/\bMC(?:Spam|Virus|Phish)\w{0,10}Signature\b/i],
  speaker: 'mimecast',
  title: 'Mimecast: a signature of spam or malware fits the message',
  why: '"Security policies" is what the answer says first; the signature behind it names the content as the cause.',
  fix: "Send it without links, then without attachments, to tell which part it is; the recipient's administrator can release it and report it to Mimecast.",
  source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
  samples: ['554 email rejected due to security policies - MCSpamSignature.sa.2.2'],
  nearMisses: ['554 email rejected due to security policies'],
});
