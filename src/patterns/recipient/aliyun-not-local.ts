import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/aliyun-not-local',
  reason: 'user-unknown',
  rank: 'code',
  match: [/rcptto account isn't a local account/i],
  speaker: 'aliyun',
  title: 'Alibaba Mail: no such account there',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: ["503 Rcptto account isn't a local account"],
  nearMisses: ['502 Mailfrom account is a local account'],
});
