import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/aliyun-threshold',
  reason: 'rate-limited',
  rank: 'code',
  match: [/(?:rcpt attempts|total of rcpts) is achieved the maximum threshold/i],
  speaker: 'aliyun',
  title: 'Alibaba Mail: you have sent as much as you may today',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: [
    '504 the number of RCPT attempts is achieved the maximum threshold',
    '505 the total of RCPTs is achieved the maximum threshold',
  ],
  nearMisses: ['510 The length of Attach is achieved the maximum threshold'],
});
