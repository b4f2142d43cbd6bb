import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'No DMARC record': '没有 DMARC 记录',
  '_dmarc.{domain} has no DMARC record.': '_dmarc.{domain} 没有 DMARC 记录。',
  'Gmail, Yahoo, Microsoft and Apple ask a DMARC record of those who send much, and anybody can write mail in the name of a domain without one.':
    'Gmail、Yahoo、Microsoft 和 Apple 要求大量发信者具备 DMARC 记录；域名没有该记录，任何人都能以它的名义发信。',
  '_dmarc.{domain}. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@{domain}"':
    '_dmarc.{domain}. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@{domain}"',
  'Several DMARC records': '有多条 DMARC 记录',
  '_dmarc.{domain} has {count} DMARC records.': '_dmarc.{domain} 有 {count} 条 DMARC 记录。',
  'With more than one, receivers apply none: the domain is as unprotected as without DMARC.':
    '记录多于一条时，收件方一条也不采用：该域名与没有 DMARC 一样不受保护。',
  'Keep one of them and delete the others:\n_dmarc.{domain}. IN TXT {first}':
    '保留其中一条，删除其余各条：\n_dmarc.{domain}. IN TXT {first}',
};
