import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'DMARC record at the domain itself': 'DMARC 记录放在了域名本身',
  '{domain} has a DMARC record at its own name; receivers ask for it at _dmarc.{domain}.':
    '{domain} 的 DMARC 记录放在域名本身；收件方查询的是 _dmarc.{domain}。',
  'Nobody looks for a DMARC policy at the domain itself: as it stands it has no effect.':
    '没有人会在域名本身查找 DMARC 策略：就现状而言，它不起作用。',
  'Delete the TXT record at {domain}, and publish:\n_dmarc.{domain}. IN TXT {text}':
    '删除 {domain} 的 TXT 记录，并发布：\n_dmarc.{domain}. IN TXT {text}',
  'A policy was published at the wrong name': '策略发布在了错误的名称上',
  '{name} holds a record that belongs to {right}.': '{name} 上的记录本应位于 {right}。',
  'The provider’s form appended the domain to a name that was typed whole, so that nobody asks for the record where it stands.':
    '名称已完整填写，服务商的表单又在后面附加了域名，因此没有人会到该记录所在之处查询。',
  'Delete the record at {name}; in the form type the name without the domain:\n{right}. IN TXT {text}':
    '删除 {name} 的记录；在表单中填写名称时不要带域名：\n{right}. IN TXT {text}',
  'Quotes were pasted into a TXT record': '引号被粘贴进了 TXT 记录',
  'A TXT record of {name} holds quote characters as part of its text.':
    '{name} 的一条 TXT 记录把引号当成了文本的一部分。',
  'The quotes of a zone file were typed into a form that adds its own: the text then begins with a quote instead of "v=", and receivers do not recognise it.':
    '区域文件中的引号被填进了会自行添加引号的表单：文本因而以引号而不是 "v=" 开头，收件方无法识别。',
  'In a web form type the text without any quotes; in a zone file:\n{name}. IN TXT {text}':
    '在网页表单中填写文本时不加任何引号；在区域文件中：\n{name}. IN TXT {text}',
  'SPF record continues in a second TXT record': 'SPF 记录延续到了第二条 TXT 记录',
  '{domain} has a TXT record with SPF terms that does not begin with "v=spf1".':
    '{domain} 有一条含 SPF 机制的 TXT 记录，却不以 "v=spf1" 开头。',
  'One SPF record is one TXT record, of several strings if it is long; terms in a second record are not part of it, and their senders are not covered.':
    '一条 SPF 记录就是一条 TXT 记录，过长时由多个字符串组成；第二条记录中的机制不属于它，其中的发信方不受覆盖。',
  'One record in place of all of these:\n{domain}. IN TXT {joined}':
    '用一条记录取代以上全部：\n{domain}. IN TXT {joined}',
};
