import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/aliyun-spf',
  reason: 'spf',
  rank: 'code',
  match: [/(?:ANTISPAM_BAT|by behaviour spam).{0,400}spf check/i],
  speaker: 'aliyun',
  title: 'Alibaba Mail: your SPF record does not allow this address',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: [
    '554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R846a, maildocker-behaviorspam033068209079]: spf check failedCONTINUE',
  ],
  nearMisses: ['554 Reject by behaviour spamANTISPAM_BAT[01201311R4368S5030111229, e01e07417]: too frequently sending'],
});
