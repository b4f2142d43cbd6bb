import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/opendmarc-fail',
  reason: 'dmarc',
  rank: 'exact',
  literals: [' fail', 'opendmarc'],
  match: [/^(?:[0-9A-F]{6,20}|[0-9A-Za-z]{8,20}): \S{1,255} fail$/],
  only: 'local',
  blame: 'them',
  title: 'A message failed DMARC',
  why: 'Neither SPF nor DKIM passed for the domain in its From header.',
  fix: 'If it is your own domain: have the service that sent it sign with DKIM for the domain. RejectFailures in opendmarc.conf decides whether it is refused.',
  source: 'https://github.com/trusteddomainproject/OpenDMARC/blob/master/opendmarc/opendmarc.conf.5.in',
  samples: ['4D2F1201: example.net fail'],
  nearMisses: ['4D2F1201: example.net pass'],
});
