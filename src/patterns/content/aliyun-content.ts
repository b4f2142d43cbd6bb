import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/aliyun-content',
  reason: 'spam-content',
  rank: 'code',
  match: [/by content ?spam/i, /spamed by local spam engine/i],
  speaker: 'aliyun',
  title: 'Alibaba Mail: the content was taken for spam',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: [
    '554 Reject by content spam at DATA State(Connection IP address:192.0.2.1)ANTISPAM_ALU',
    '554 spamed by local spam engine',
  ],
  nearMisses: ['554 spam content rejected by behaviour'],
});
