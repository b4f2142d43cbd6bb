import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/opendkim-bad-signature',
  reason: 'dkim',
  rank: 'exact',
  literals: ['bad signature data', 'bad signature'],
  match: [/bad signature data|SSL error:.{0,120}bad signature|: verification \(s=.{1,200}failed/i],
  only: 'local',
  blame: 'them',
  title: 'A DKIM signature does not fit its message',
  why: 'It was changed after signing (a mailing list, a scanner, a gateway that rewrites), or the key in DNS is another one.',
  fix: 'If it is your own mail: sign last (the milter of OpenDKIM behind content filters) and publish the key of the selector. Else nothing.',
  source: 'http://www.opendkim.org/opendkim.conf.5.html',
  samples: [
    '4D2F1201: bad signature data',
    '4D2F1201: s=mail d=example.net SSL error:04091068:rsa routines:int_rsa_verify:bad signature',
  ],
  nearMisses: ['DKIM verification successful'],
});
