import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Take the recipient off your lists for good, and look why they complained: no consent, too much mail, no visible way to leave':
    '把该收件人永久移出您的邮件列表，并查明其投诉的原因：未经同意、邮件过多，或没有明显的退订方式',
  'a recipient called the message spam': '有收件人把该邮件标为垃圾邮件',
  'a recipient wants no more of it': '有收件人不想再收到',
  'Take the recipient off your lists': '把该收件人移出您的邮件列表',
  'a recipient wants no more of this list': '有收件人不想再收到此列表的邮件',
  'Take the recipient off this list': '把该收件人移出此列表',
  'the message was called phishing or fraud': '该邮件被指为钓鱼或欺诈',
  'Look for a hijacked account, form or web site of yours that sent it, and close it':
    '查找您这边被盗用的账户、表单或网站，并将其关闭',
  'the message carried malware': '该邮件带有恶意软件',
  'Find the infected machine or account that sent it, and clean it': '找出发送它的受感染机器或账户，并清理',
  'a recipient called the message not spam': '有收件人认为该邮件不是垃圾邮件',
  'Nothing: it speaks for you': '无需处理：这对您有利',
  'the message failed authentication, and the domain asks to be told (RFC 6591)':
    '该邮件未通过身份验证，而该域名要求获知此事（RFC 6591）',
  'If the address is yours, mend SPF or DKIM for it; if it is not, somebody forges the domain: a DMARC policy of reject stops them':
    '如果该地址是您的，请为它修正 SPF 或 DKIM；如果不是，则有人在伪造该域名：DMARC 策略 reject 可以阻止',
  'the receiver reports the message': '接收方报告了该邮件',
  'let SPF or DKIM pass for the domain of From, and publish DMARC': '让 SPF 或 DKIM 对 From 的域名通过，并发布 DMARC',
  'change text and links, and report a false verdict at https://sender.office.com or have the recipient mark it "not junk"':
    '修改正文和链接，误判可在 https://sender.office.com 报告，或请收件人将其标为“非垃圾邮件”',
  'its content looks like spam': '其内容像垃圾邮件',
  'its content is spam with high confidence': '其内容被高度确信为垃圾邮件',
  'it looks like phishing': '它像钓鱼邮件',
  'it is phishing with high confidence': '它被高度确信为钓鱼邮件',
  'it carries malware': '它带有恶意软件',
  'clean the machine that it comes from': '清理发出它的机器',
  "it is bulk mail that the recipient's limit does not let through": '它是群发邮件，超出收件人的限度',
  'send only to people who asked for it, with one-click unsubscribing (RFC 8058)':
    '只发给要求接收的人，并提供一键退订（RFC 8058）',
  'the domain of From is not authenticated': 'From 的域名未经验证',
  "it pretends to come from inside the recipient's organisation": '它冒充来自收件人所在组织内部',
  'it pretends to come from a domain that the recipient protects': '它冒充来自收件人所保护的域名',
  'use a domain that is not like theirs': '使用与其不相似的域名',
  'it pretends to come from a person that the recipient protects': '它冒充来自收件人所保护的人',
  'use your own name and address in From': '在 From 中使用您自己的姓名和地址',
  'it pretends to come from somebody whom the recipient knows': '它冒充来自收件人认识的人',
  'use the address in From that they know': '在 From 中使用对方认识的地址',
  'it pretends to come from a brand': '它冒充来自某个品牌',
  'it has an attachment of a kind that is not let through': '它带有不予放行的附件类型',
  'send a link instead of the file': '发送链接以代替文件',
  'it is outbound spam': '它是外发垃圾邮件',
  'look for a hijacked account': '查找被盗用的账户',
  'the filter took it for spam': '过滤器判其为垃圾邮件',
  "the sender is on a block list of the recipient's organisation": '发件方在收件人所在组织的阻止列表中',
  "ask the recipient's administrator": '联系收件人的管理员',
  "a rule of the recipient's organisation called it spam before it was filtered":
    '收件人所在组织的规则在过滤之前就判其为垃圾邮件',
  'the recipient blocked the sender': '收件人阻止了该发件方',
  'ask the recipient to take you off their blocked senders': '请收件人把您移出其阻止的发件人名单',
  'it was let through before filtering': '它在过滤之前即被放行',
  'the recipient trusts the sender': '收件人信任该发件方',
  'an allow list let it through': '允许列表放行了它',
  'the filter did not take it for spam': '过滤器未判其为垃圾邮件',
  'the sending address is on an allow list': '发送地址在允许列表中',
  'it pretends to come from a domain that it does not come from': '它冒充来自并非其来源的域名',
  'it pretends to come from a person': '它冒充来自某个人',
  'it was delivered to the junk folder': '它被投递到垃圾邮件文件夹',
  'its bulk complaint level is {0} of 9': '其群发投诉级别为 {0}（最高 9）',
  'have people leave the list easily, and take off who does not read it': '让人容易退订，并移除不阅读的收件人',
  'its words are like those of mail that was learned as spam there': '其用词与那里学习为垃圾邮件的邮件相似',
  'write it in other words, and have the recipient mark it as "not spam", so that their filter learns':
    '改用其他措辞，并请收件人将其标为“非垃圾邮件”，使其过滤器学习',
  'it has no sound Message-ID': '它没有正确的 Message-ID',
  'let your program or mail server write a Message-ID with your own domain in it':
    '让您的程序或邮件服务器写入带有您自己域名的 Message-ID',
  'its Date is missing, malformed, or far from now': '其 Date 缺失、格式错误，或与当前时间相差太远',
  'set the clock of the machine that writes it (NTP), and write Date as RFC 5322 has it':
    '校准写信机器的时钟（NTP），并按 RFC 5322 写 Date',
  'its subject is missing, shouts, or is encoded badly': '其主题缺失、全为大写，或编码不当',
  'write a plain subject, encoded as RFC 2047 has it': '写普通的主题，并按 RFC 2047 编码',
  'it is HTML with little text, or HTML alone': '它是文字很少的 HTML，或只有 HTML',
  'send a plain-text part beside the HTML (multipart/alternative), and more text than images':
    '在 HTML 旁附上纯文本部分（multipart/alternative），且文字多于图片',
  'From, Reply-To and the envelope sender name different domains': 'From、Reply-To 与信封发件人的域名各不相同',
  'send with one domain of your own in From, Reply-To and the envelope':
    '在 From、Reply-To 和信封中使用同一个自己的域名',
  'the sending address has no reverse name, or one like a dial-up line': '发送地址没有反向名称，或其名称像拨号线路',
  'have the PTR record of the address set to the name of your mail server, which leads back to the address':
    '让该地址的 PTR 记录指向您邮件服务器的名称，且该名称能解析回该地址',
  'SPF does not vouch for the sending address': 'SPF 未为发送地址作保',
  "let the SPF record of the sender's domain name the address (maildoctor spf DOMAIN --ip ADDRESS)":
    '让发件方域名的 SPF 记录列出该地址（maildoctor spf DOMAIN --ip ADDRESS）',
  'it has no DKIM signature that holds': '它没有有效的 DKIM 签名',
  'sign with DKIM, last of all that changes the message': '在所有改动邮件的步骤之后用 DKIM 签名',
  'DMARC fails, or there is no policy': 'DMARC 失败，或没有策略',
  'let SPF or DKIM pass for the domain of From, and publish a DMARC record':
    '让 SPF 或 DKIM 对 From 的域名通过，并发布 DMARC 记录',
  'its links look like tricks: shorteners, other targets than their text names, hidden words':
    '其链接像骗术：短链接、实际目标与文字不符、隐藏文字',
  'link to your own domain by its plain name, without shorteners and hidden text':
    '以明白的名称链接到您自己的域名，不用短链接和隐藏文字',
  'copies of it were reported, or counted in bulk': '它的副本曾被举报，或被计为群发',
  'send only to people who asked for it, and not the same text to all':
    '只发给要求接收的人，且不要给所有人发相同的文字',
  'its header or MIME is built badly, as spam programs do': '其头部或 MIME 构造不当，像垃圾邮件程序所为',
  'build messages with a well-kept mail library instead of by hand': '用维护良好的邮件库来构造邮件，不要手工拼接',
  'nothing authenticates it': '没有任何东西能验证它',
  'publish SPF, sign with DKIM, publish DMARC': '发布 SPF，用 DKIM 签名，发布 DMARC',
  'an address on the way is on a blocklist': '途经的某个地址在黑名单上',
  'stop what got the address listed, then ask the list for removal': '停止导致该地址被列入的行为，然后向该列表申请移除',
  'a domain that the message names is on a blocklist': '邮件中提到的某个域名在黑名单上',
  'take the link out, or have its domain removed from the list': '去掉该链接，或让其域名从列表中移除',
};
