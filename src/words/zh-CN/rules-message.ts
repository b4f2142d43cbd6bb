import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'The receiver took the message for spam': '收件方把该邮件判为垃圾邮件',
  '{filter} took the message of {from} for spam{score}: {tests}.':
    '{filter} 把来自 {from} 的邮件判为垃圾邮件{score}：{tests}。',
  'It lies in the junk folder or in quarantine, where nobody reads it. The heaviest tests are what to change first.':
    '它被放进垃圾邮件文件夹或隔离区，没有人会看到。应先从得分最高的检测项改起。',
  'In this order: {changes}.': '按以下顺序处理：{changes}。',
  'A complaint about a message of yours': '有人投诉您的邮件',
  'A complaint of type {type} about a message from {address}: {means}.':
    '收到一份类型为 {type} 的投诉，涉及来自 {address} 的邮件：{means}。',
  'Providers count complaints: from about 3 in 1,000 messages on they refuse or junk what comes from the address and the domain.':
    '服务商会统计投诉：从每 1000 封约 3 次起，它们就会拒收来自该地址和该域名的邮件，或归入垃圾邮件。',
  '{change}. If {address} is not yours, somebody forges your domain.':
    '{change}。如果 {address} 不是您的，则有人在伪造您的域名。',
  'The DKIM signature did not hold': 'DKIM 签名未通过验证',
  'The DKIM signature of {domain} gave {result}: {cause}.': '{domain} 的 DKIM 签名结果为 {result}：{cause}。',
  'A signature that does not verify counts as none: DMARC has only SPF left, which forwarding breaks.':
    '未通过验证的签名等于没有签名：DMARC 只剩 SPF 可依靠，而转发会使 SPF 失效。',
  'To mend it: {change}.': '修复方法：{change}。',
  'DMARC fails': 'DMARC 失败',
  'DMARC of {domain} fails{policy}: {paths}.': '{domain} 的 DMARC 失败{policy}：{paths}。',
  'DMARC wants SPF or DKIM to pass for the domain of From. Receivers junk or refuse what fails it, and the owner of the domain may have asked them to.':
    'DMARC 要求 SPF 或 DKIM 针对 From 的域名通过。未通过的邮件会被收件方归入垃圾邮件或拒收，域名所有者也可能要求它们这样做。',
  'Have whoever sends sign with d={domain} (DKIM survives forwarding), or use an envelope sender below {domain} with SPF that names the sending address.':
    '让发信方以 d={domain} 签名（DKIM 经转发后仍有效），或使用 {domain} 之下的信封发件人，并由包含发信地址的 SPF 覆盖。',
  'The message lacks a header field that it should have': '邮件缺少应有的邮件头字段',
  'The message of {from} has no {fields}.': '来自 {from} 的邮件没有 {fields}。',
  'From and Date must stand in every message, Message-ID should; spam filters count against those that lack them, and Gmail refuses some.':
    '每封邮件都必须有 From 和 Date，也应有 Message-ID；缺少这些字段，垃圾邮件过滤器会加分，Gmail 会拒收其中一部分。',
  'Have the program that writes the message put {fields} into it. Postfix adds them to what comes from your own machines: always_add_missing_headers = yes.':
    '让生成邮件的程序写入 {fields}。对来自您自己机器的邮件，Postfix 可以补上：always_add_missing_headers = yes。',
  'A blocklist names the sender': '发件方被列入黑名单',
  '{filter} found an entry in {list} ({test}).': '{filter} 在 {list} 中发现了条目（{test}）。',
  'Look it up at {lookup}; stop what got it there; then ask for removal at {removal}.':
    '在 {lookup} 查询；消除被列入的原因；然后在 {removal} 申请移除。',
  'The sending address has no name of its own': '发信地址没有自己的名称',
  '{address} has no reverse name that leads back to it.': '{address} 没有正反向一致的反向解析名称。',
  'Receivers take such an address for a hijacked home computer; Gmail and Microsoft refuse or junk what comes from it.':
    '收件方会把这样的地址当作被劫持的家用电脑；Gmail 和 Microsoft 会拒收来自它的邮件，或归入垃圾邮件。',
  'Ask whoever gave you {address} for a PTR record with the name of your mail server, and let that name have {address} as its address.':
    '请 {address} 的提供者把 PTR 记录设为您的邮件服务器的名称，并让该名称的地址指向 {address}。',
  'Bulk mail that cannot be left by one click': '无法一键退订的群发邮件',
  'The message of {from} went to many ({mark}) and has no {lacking}.':
    '来自 {from} 的邮件是群发邮件（{mark}），却没有 {lacking}。',
  'Gmail and Yahoo demand one-click unsubscribing of bulk mail; who cannot leave a list presses "spam" instead, which costs the reputation of the domain.':
    'Gmail 和 Yahoo 要求群发邮件支持一键退订；无法退订的人会转而点击「垃圾邮件」，损害域名的信誉。',
  'List-Unsubscribe: <https://{domain}/unsubscribe/TOKEN>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n(an HTTPS address that unsubscribes on POST; both fields covered by the DKIM signature)':
    'List-Unsubscribe: <https://{domain}/unsubscribe/TOKEN>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n（收到 POST 即退订的 HTTPS 地址；两个字段都要由 DKIM 签名覆盖）',
  'The receiver could not evaluate the SPF record': '收件方无法评估 SPF 记录',
  'SPF of {domain} gave permerror: the record cannot be evaluated.': '{domain} 的 SPF 结果为 permerror：记录无法评估。',
  'Two records, a mistake of syntax or more than ten DNS lookups make the record void for every receiver: nothing that you send passes SPF.':
    '有两条记录、语法错误或超过十次 DNS 查询，都会使记录对所有收件方无效：您发出的邮件都无法通过 SPF。',
  'maildoctor spf {domain} names the mistake and gives the record that mends it.':
    'maildoctor spf {domain} 会指出错误所在，并给出修复后的记录。',
  'The receiver found that SPF does not cover the sending address': '收件方判定 SPF 未覆盖发信地址',
  'SPF of {domain} gave {result} for {address}.': '{domain} 的 SPF 对 {address} 的结果为 {result}。',
  'The SPF record of the envelope sender does not name the address that handed the message over: either the record lacks one of your servers, or a forwarder stands in between.':
    '信封发件人的 SPF 记录没有包含递交该邮件的地址：要么记录漏了您的某台服务器，要么中间有转发服务器。',
  'If {address} is yours, let the SPF record of {domain} name it (maildoctor spf {domain} --ip {ip} shows what is missing). If it is a forwarder, SPF cannot pass there: sign with DKIM, and have the forwarder rewrite the envelope sender (SRS).':
    '如果 {address} 是您的，请在 {domain} 的 SPF 记录中加入它（maildoctor spf {domain} --ip {ip} 会显示缺少什么）。如果它是转发服务器，SPF 在那里无法通过：请用 DKIM 签名，并让转发方改写信封发件人（SRS）。',
  'What passes is not of the domain in From': '通过验证的不是 From 的域名',
  'SPF or DKIM pass for {domains} only, and From names {domain}.':
    'SPF 或 DKIM 仅对 {domains} 通过，而 From 中是 {domain}。',
  'Without a policy of its own nothing fails DMARC here, yet nothing shows that {domain} sent it: receivers trust it as little as mail without any authentication, and Gmail, Yahoo and Microsoft ask bulk senders for alignment.':
    '由于没有自己的策略，这里 DMARC 不会失败，但也没有什么能证明邮件由 {domain} 发出：收件方对它的信任与毫无身份验证的邮件无异，Gmail、Yahoo 和 Microsoft 要求群发者对齐。',
  'Have the service that sends for you sign with d={domain} (it gives you the DKIM records to publish), or use a bounce domain below {domain}; then publish _dmarc.{domain}.':
    '让代您发信的服务以 d={domain} 签名（它会给出需发布的 DKIM 记录），或使用 {domain} 之下的退信域名；然后发布 _dmarc.{domain}。',
  'Nothing authenticates the message': '邮件没有任何身份验证',
  'Neither SPF nor DKIM vouches for {domain}: there is no SPF record, and no signature.':
    'SPF 和 DKIM 都不能为 {domain} 作证：既没有 SPF 记录，也没有签名。',
  'Gmail, Yahoo and Microsoft refuse or junk mail that neither authenticates.':
    '两者都不能验证的邮件，Gmail、Yahoo 和 Microsoft 会拒收或归入垃圾邮件。',
  'Publish SPF with the servers that send ({domain}. IN TXT "v=spf1 mx -all" where only your MX hosts do), and sign with DKIM.':
    '发布包含发信服务器的 SPF（若只有 MX 主机发信：{domain}. IN TXT "v=spf1 mx -all"），并用 DKIM 签名。',
};
