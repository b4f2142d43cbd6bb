import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'DNSSEC is broken': 'DNSSEC 已损坏',
  'Resolvers that validate refuse {domain}: {reason}.': '执行验证的解析器拒绝 {domain}：{reason}。',
  'For every resolver that validates the domain does not exist: the large providers and many others can neither deliver to it nor accept mail from it.':
    '对所有执行验证的解析器而言，该域名不存在：各大服务商和许多其他服务器既无法向它投递，也无法接受来自它的邮件。',
  'Have the zone signed anew (expired signatures), or make the DS record at the registrar agree with the zone’s keys; which of the two it is tells:\ndelv {domain} SOA\nUntil then the DS record can be withdrawn at the registrar: the domain is unsigned then, but can be reached.':
    '重新签名该区域（签名已过期时），或使注册商处的 DS 记录与区域的密钥一致；属于哪种情况可用以下命令查明：\ndelv {domain} SOA\n在此之前可先在注册商处撤下 DS 记录：域名随之不再签名，但可以访问。',
};
