import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  '{domain} does not exist: the DNS answers NXDOMAIN.{hint}': '{domain} 不存在：DNS 回答 NXDOMAIN。{hint}',
  'Nobody can send mail to a name that does not exist, and receivers refuse mail from one.':
    '没有人能向不存在的域名发信，收件方也会拒收来自这种域名的邮件。',
  'Check the spelling; if it is right, see with the registrar whether the registration has expired and whether the zone is delegated.':
    '检查拼写；若拼写无误，请在注册商处查看注册是否已到期、区域是否已委派。',
};
