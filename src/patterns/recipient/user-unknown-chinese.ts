import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-chinese',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /(?:用户|用戶|邮箱|郵箱|帐号|账号|帳號|收件人|地址|信箱).{0,20}(?:不存在|不正确|找不到|无效|無效)/i,
    /(?:无此|無此|没有此|沒有此|没有这个|找不到)(?:用户|用戶|邮箱|郵箱|帐号|账号|帳號|收件人|地址|信箱|使用者)/i,
  ],
  source: 'https://help.mail.163.com/',
  samples: ['550 用户不存在', '550 5.1.1 无此用户'],
  nearMisses: ['550 域名不存在'],
});
