import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'CNAME beside other records': 'CNAME 与其他记录并存',
  '{domain} is an alias for {canonical}, and also has {types} of its own.':
    '{domain} 是 {canonical} 的别名，自身却又有 {types} 记录。',
  'A name that is an alias may hold nothing else (RFC 2181 section 10.1): resolvers that follow the alias do not see {types}, so that mail is lost depending on who asks.':
    '别名所在的名称不得再有其他记录（RFC 2181 第 10.1 节）：跟随别名的解析器看不到 {types}，邮件是否丢失取决于由谁查询。',
  'Publish the addresses of {canonical} at {domain} as A and AAAA records (or the provider’s ALIAS or ANAME), and delete:\n{domain}. IN CNAME {canonical}.':
    '把 {canonical} 的地址以 A 和 AAAA 记录（或服务商的 ALIAS、ANAME）发布在 {domain} 上，并删除：\n{domain}. IN CNAME {canonical}.',
};
