import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/exim-dkim-invalid',
  reason: 'dkim',
  rank: 'exact',
  literals: ['dkim: '],
  match: [/\bDKIM: .{0,400}\[?(?:verification failed|invalid) - /i],
  only: 'local',
  blame: 'them',
  title: 'A message came with a DKIM signature that is not valid',
  why: '"body hash mismatch" means that it was changed on the way (a mailing list, a scanner); "signature did not verify" that a header was; "public key" that the record in DNS is missing or broken.',
  fix: 'Nothing to do here, unless your own gateway changes messages before they are checked. The sender has to sign last and to publish the key.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-dkim_spf_srs_and_dmarc.html',
  samples: [
    'DKIM: d=example.net s=x c=relaxed/relaxed a=rsa-sha256 b=2048 [verification failed - body hash mismatch (body probably modified in transit)]',
    'DKIM: d=example.net s=x c=simple/simple a=rsa-sha256 b=0 [invalid - public key record (currently?) unavailable]',
  ],
  nearMisses: ['DKIM: d=example.net s=x c=relaxed/relaxed a=rsa-sha256 b=2048 [verification succeeded]'],
});
