import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/size/aliyun-too-long',
  reason: 'message-too-large',
  rank: 'code',
  match: [/(?:length of|number of) (?:data content|attach(?:ments?)?) is achieved the maximum threshold/i],
  speaker: 'aliyun',
  title: 'Alibaba Mail: text or attachments are larger than allowed',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: [
    '510 The length of Attach is achieved the maximum threshold',
    '510 The length of DATA content is achieved the maximum threshold',
  ],
  nearMisses: ['505 the total of RCPTs is achieved the maximum threshold'],
});
