import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/aliyun-sender-is-local',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/mailfrom account is a local account/i],
  speaker: 'aliyun',
  title: 'Alibaba Mail: a sender of its own must sign in',
  fix: 'Send by smtp.aliyun.com or smtp.mxhichina.com with sign-in.',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: ['502 Mailfrom account is a local account'],
  nearMisses: ["503 Rcptto account isn't a local account"],
});
