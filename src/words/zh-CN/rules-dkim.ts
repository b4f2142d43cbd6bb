import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'A DKIM selector has no key': 'DKIM 选择器没有密钥',
  '{name} has no DKIM key.': '{name} 没有 DKIM 密钥。',
  'What is signed with this selector cannot be verified: DKIM fails at every receiver, and DMARC with it where SPF does not align.':
    '用该选择器签名的邮件无法验证：DKIM 在所有收件方都会失败，SPF 不对齐时 DMARC 也随之失败。',
  'Publish the public key that the signing server prints for the selector {selector}, as a TXT record at:\n{name}.\nIf the selector is no longer used, take it out of maildoctor.yaml.':
    '把签名服务器为选择器 {selector} 给出的公钥以 TXT 记录发布在：\n{name}.\n如果该选择器已不再使用，则从 maildoctor.yaml 中删除。',
  'A DKIM key has been revoked': 'DKIM 密钥已被吊销',
  'The key at {name} is empty, which says that it has been revoked.': '{name} 的密钥为空，表示它已被吊销。',
  'Receivers treat what is signed with it as not signed (RFC 6376 section 3.6.1).':
    '收件方把用它签名的邮件视为未签名（RFC 6376 第 3.6.1 节）。',
  'Sign with a selector whose key is published, and name that one in maildoctor.yaml; or publish the key of {selector} again.':
    '改用已发布密钥的选择器签名，并在 maildoctor.yaml 中写明该选择器；或重新发布 {selector} 的密钥。',
};
