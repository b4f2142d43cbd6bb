import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'DANE does not fit': 'DANE 不匹配',
  'No TLSA record at {name} fits the certificate of {host} [{address}].':
    '{name} 的 TLSA 记录没有一条与 {host} [{address}] 的证书匹配。',
  'Senders that know DANE (Postfix with dane, Microsoft, Comcast, many in Germany and the Netherlands) do not deliver: they take it for an attack, and wait.':
    '支持 DANE 的发件方（启用 dane 的 Postfix、Microsoft、Comcast，以及德国和荷兰的许多服务器）不会投递：它们视之为攻击，邮件一直等待。',
  '{name}. IN TLSA {wanted}\nKeep the old record until its TTL is over; renew with the same key, certbot --reuse-key, and it stays right.':
    '{name}. IN TLSA {wanted}\n旧记录保留到其 TTL 过期为止；续期时沿用同一密钥，即 certbot --reuse-key，记录便一直有效。',
  'DANE without TLS': '有 DANE 却没有 TLS',
  '{name} promises TLS by its TLSA records, and {host} [{address}] does not offer STARTTLS.':
    '{name} 以 TLSA 记录承诺支持 TLS，而 {host} [{address}] 不提供 STARTTLS。',
  'Senders that know DANE do not deliver in clear to a host with TLSA records: mail from them waits, and bounces.':
    '支持 DANE 的发件方不会向有 TLSA 记录的主机明文投递：它们的邮件先是等待，最后退信。',
  'Switch TLS on (see tls/not-offered), or take the TLSA records at {name} away.':
    '启用 TLS（见 tls/not-offered），或撤下 {name} 的 TLSA 记录。',
  'No TLSA record can be used': '没有可用的 TLSA 记录',
  'None of the TLSA records at {name} can be used for mail.': '{name} 的 TLSA 记录没有一条可用于邮件。',
  'Only usages 2 and 3 count for SMTP (RFC 7672 section 3.1.3). With records that cannot be used senders insist on TLS, and check nothing.':
    'SMTP 只认用途（usage）2 和 3（RFC 7672 第 3.1.3 节）。记录不可用时，发件方强制使用 TLS，但什么也不验证。',
  '{name}. IN TLSA 3 1 1 HASH\nHASH is the SHA-256 of the public key, in hex.':
    '{name}. IN TLSA 3 1 1 HASH\nHASH 是公钥的 SHA-256，写成十六进制。',
};
