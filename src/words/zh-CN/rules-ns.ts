import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'A name server does not serve the zone': '有域名服务器不提供该区域',
  '{server} is a name server of {domain}, but {fault}.': '{server} 是 {domain} 的域名服务器，但 {fault}。',
  'Resolvers that happen to ask it get no answer, so that mail is delayed or refused now and then, for some senders only.':
    '恰好向它查询的解析器得不到回答，邮件因此偶尔被延迟或拒收，且只影响部分发件方。',
  'Configure the zone {domain} on {server}, or delete this record, here and at the registrar:\n{domain}. IN NS {server}.':
    '在 {server} 上配置区域 {domain}，或在此处和注册商处删除这条记录：\n{domain}. IN NS {server}.',
  'Only one name server': '只有一台域名服务器',
  '{domain} has one name server, {server}.': '{domain} 只有一台域名服务器：{server}。',
  'While it is down nobody can look up the domain: mail to it waits, and mail from it is deferred by receivers that check the sender.':
    '它停机期间，没有人能查询该域名：发往它的邮件只能等待，来自它的邮件会被检查发件人的收件方推迟。',
  'A second server in another network; the registrar must know it too:\n{domain}. IN NS ns2.{domain}.':
    '在另一网络增设第二台服务器；注册商处也必须登记：\n{domain}. IN NS ns2.{domain}.',
};
