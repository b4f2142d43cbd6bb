import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/aliyun-dmarc',
  reason: 'dmarc',
  rank: 'code',
  match: [/(?:ANTISPAM_BAT|by behaviour spam).{0,400}(?:dmarc|dkim) check/i],
  speaker: 'aliyun',
  title: 'Alibaba Mail: DMARC or DKIM did not pass',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: [
    '554 Reject by behaviour spam at DATA State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R146a, maildocker-behaviorspam033018096094]: dmarc check failedCONTINUE',
  ],
  nearMisses: ['554 Reject by behaviour spamANTISPAM_BAT[01201311R4368S5030111229, e01e07417]: spf check failed'],
});
