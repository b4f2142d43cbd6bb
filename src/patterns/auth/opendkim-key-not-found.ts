import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/opendkim-key-not-found',
  reason: 'dkim',
  rank: 'exact',
  literals: ['key retrieval failed'],
  match: [/key retrieval failed/i],
  only: 'local',
  blame: 'them',
  title: 'The public key of a DKIM signature cannot be had',
  why: 'The selector that signs has no record in DNS, or DNS did not answer.',
  fix: 'dig +short TXT SELECTOR._domainkey.DOMAIN (s= and d= of the line). If it is your domain, publish what opendkim-genkey wrote (SELECTOR.txt); opendkim-testkey -d DOMAIN -s SELECTOR -vvv. Else the sender has to.',
  source: 'http://www.opendkim.org/opendkim.conf.5.html',
  samples: [
    "4D2F1201: key retrieval failed (s=mail, d=signed.example): 'mail._domainkey.signed.example' record not found",
  ],
  nearMisses: ['key retrieval went well'],
});
