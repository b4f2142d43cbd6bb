import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Alibaba Mail: a sender of its own must sign in': 'Alibaba Mail：其自家的发件地址必须登录',
  'Send by smtp.aliyun.com or smtp.mxhichina.com with sign-in.':
    '登录后经 smtp.aliyun.com 或 smtp.mxhichina.com 发送。',
  "The sender's domain is the receiver's own, and comes from outside": '发件域名是收件方自己的，邮件却来自外部',
  'The receiver has a rule against outside mail that bears its own domain in the envelope or in From, whatever SPF and DKIM say.':
    '收件方有一条规则：外来邮件若在信封或 From 中带有它自己的域名，无论 SPF 和 DKIM 结果如何都拒收。',
  'Where you send for the receiver (a shop, a ticket system, a newsletter), have its administrator except your addresses from the rule; else send with a domain of yours in From and MAIL FROM.':
    '若是代收件方发送（商店、工单系统、新闻邮件），请其管理员把您的地址列为该规则的例外；否则在 From 和 MAIL FROM 中使用您自己的域名。',
  'A Coremail server: the sender address belongs to it, but you are not it':
    'Coremail 服务器：发件地址属于它，而发送方并不是它',
  'Sign in to send with that address, or use an address of a domain of yours.':
    '登录后再用该地址发送，或改用自己域名下的地址。',
  'NetEase or a Coremail server: it takes no bounces here': 'NetEase 或 Coremail 服务器：此处不接收退信',
  'NTT docomo: no such user, or the user refuses this sender': 'NTT docomo：没有此用户，或该用户拒收此发件人',
  'docomo took the address at RCPT TO and said "Unknown user" after the message: it says so too where the settings of the recipient refuse the sender (by default, some refuse all mail from computers).':
    'docomo 在 RCPT TO 时接受了该地址，收完邮件后才说 "Unknown user"：收件人的设置拒收该发件人时它也这样说（有些默认拒收一切来自电脑的邮件）。',
  'Ask the recipient to allow your domain or address in their docomo settings; if the address is old, check it first.':
    '请收件人在 docomo 设置中允许您的域名或地址；若该地址较旧，先核对它。',
  'A sieve script threw messages away or refused them': 'sieve 脚本丢弃或拒收了邮件',
  'A rule of the recipient (or a global one) says discard or reject.':
    '收件人的规则（或全局规则）写的是 discard 或 reject。',
  "If they are missed, look at the user's filter rules (doveadm sieve list -u USER, doveadm sieve get).":
    '若有人找不到这些邮件，查看该用户的过滤规则（doveadm sieve list -u USER，doveadm sieve get）。',
  "Workspace: a rule of the recipient's administrator": 'Workspace：收件方管理员的规则',
  "gcdp marks a rule that the recipient's own administrator wrote; Google itself had no objection.":
    'gcdp 表示这是收件方自己的管理员写的规则；Google 本身没有异议。',
  "Ask the recipient's administrator which rule it is; Google cannot change it.":
    '询问收件方管理员是哪条规则；Google 无法更改。',
  "Workspace: the recipient's domain takes mail from its gateway only": 'Workspace：收件域名只接收来自其网关的邮件',
  'The recipient set up an inbound gateway and lets Google refuse everyone else; you went to Google directly, so the MX records that you saw are wrong or old.':
    '收件方设置了入站网关，并让 Google 拒绝其他所有来源；邮件是直接发给 Google 的，说明所用的 MX 记录有误或已过时。',
  'Deliver to the hosts of the MX records as they are now (no transport table entry for the domain); else the recipient must add your address to the inbound gateway.':
    '投递到当前 MX 记录所指的主机（transport 表中不为该域名设条目）；否则须由收件方把发送 IP 地址加入入站网关。',
  'Workspace: delivery is restricted by policy': 'Workspace：投递受策略限制',
  "The administrator of your domain or of the recipient's restricts with whom its users may exchange mail.":
    '本方域名或收件方的管理员限制了用户可与谁通信。',
  "Ask your own Workspace administrator first (Gmail, Compliance, Restrict delivery), then the recipient's.":
    '先询问本方的 Workspace 管理员（Gmail, Compliance, Restrict delivery），再询问收件方的管理员。',
  'Google: the sender account is disabled or unknown': 'Google：发件账户已停用或不存在',
  'The relay of Google Workspace does not let this account send: suspended, deleted, or not of your organisation.':
    'Google Workspace 的中继不允许该账户发送：已暂停、已删除，或不属于本组织。',
  'Look at the account in the Admin console; use as envelope sender an address that exists there.':
    '在 Admin console 中查看该账户；信封发件人使用其中存在的地址。',
  'A rule of the receiver about headers refused it': '收件方关于信头的规则拒收了它',
  'The status is one of policy (X.7), not of a broken message (X.6): an administrator wrote a rule that some header of yours meets.':
    '状态码属于策略（X.7），而不是邮件损坏（X.6）：管理员写了一条规则，您的某个信头与之相符。',
  'Ask the administrator of the receiver which header it was; From, Subject, Received and X-Mailer are what such rules look at.':
    '询问收件方管理员是哪个信头；这类规则查看的是 From、Subject、Received 和 X-Mailer。',
  'Microsoft 365: your mailbox was barred from sending, for spam': 'Microsoft 365：邮箱因垃圾邮件被禁止发送',
  'Code 5.1.8: Microsoft saw too much spam from this mailbox, usually because somebody else has its password.':
    '代码 5.1.8：Microsoft 发现该邮箱发出过多垃圾邮件，通常是密码被他人获取。',
  "Reset the password, turn on multi-factor sign-in, delete strange rules; then an administrator removes the mailbox from 'Restricted entities' in Defender.":
    '重置密码，启用多重身份验证，删除来历不明的规则；然后由管理员在 Defender 的「Restricted entities」中移除该邮箱。',
  'Microsoft 365: the sending account is banned for spam': 'Microsoft 365：发件账户因垃圾邮件被封禁',
  'Codes 5.7.501 to 5.7.503: spam was seen from this account, which is most often a hijacked one.':
    '代码 5.7.501 至 5.7.503：发现该账户发出垃圾邮件，多半是账户被盗用。',
  "Change the account's password, remove strange inbox rules and forwarding, then ask Microsoft's support to release it.":
    '更改该账户的密码，删除来历不明的收件箱规则和转发，然后请 Microsoft 支持解除封禁。',
  'Microsoft 365: automatic forwarding to the outside is switched off': 'Microsoft 365：向外部自动转发已关闭',
  'Code 5.7.520: the outbound spam policy forbids that mailboxes forward by rule to other organisations.':
    '代码 5.7.520：出站垃圾邮件策略禁止邮箱用规则转发到其他组织。',
  'Allow it for this mailbox in an outbound spam policy, or read the mailbox instead of forwarding it.':
    '在出站垃圾邮件策略中允许该邮箱转发，或直接读取该邮箱而不转发。',
  'Microsoft 365: this domain takes no mail over IPv6': 'Microsoft 365：该域名不通过 IPv6 接收邮件',
  'Send to it over IPv4: in main.cf smtp_address_preference = ipv4.':
    '改用 IPv4 发送：在 main.cf 中 smtp_address_preference = ipv4。',
  "Exchange: your sender address is on the receiver's own list": 'Exchange：发件地址在收件方自己的黑名单上',
  'Microsoft 365: your own organisation blocks this recipient': 'Microsoft 365：本组织阻止了该收件人',
  'An administrator removes the address from the Tenant Allow/Block List in Defender.':
    '由管理员在 Defender 的 Tenant Allow/Block List 中移除该地址。',
  'Exchange: a rule of the organisation refused it': 'Exchange：被该组织的规则拒收',
  'Ask the recipient which mail flow rule took it (size, attachment, words, sender); their administrator sees it in the message trace.':
    '询问收件方是哪条邮件流规则（大小、附件、用词、发件人）；其管理员可在邮件跟踪中看到。',
  'NetEase: refused; the page in the answer says why': 'NetEase：被拒收；应答中的网页说明原因',
  'The three letters after MI:, DT:, HL: or RP: are the reason; the page behind the link tells it in Chinese for your address and time.':
    'MI:、DT:、HL: 或 RP: 后面的三个字母是原因；链接指向的网页会针对该地址和时间用中文说明。',
  'Open the link in the refusal as it stands.': '原样打开拒收应答中的链接。',
  'NetEase: it does not take this sender address': 'NetEase：不接受该发件地址',
  'MI:IMF: the address is not written as one; MI:SPB and WM:BLU: the sender is not among those that may send.':
    'MI:IMF：地址格式不正确；MI:SPB 和 WM:BLU：发件人不在允许发送之列。',
  'The headers do not say who is responsible for the message': '信头没有说明由谁对邮件负责',
  'The receiver looks for one usable address in Resent-Sender, Resent-From, Sender and From, in this order, and found none.':
    '收件方依次在 Resent-Sender、Resent-From、Sender 和 From 中寻找一个可用的地址，一个也没有找到。',
  'Send with one From header that holds an address; where From holds several, add a Sender header with one of them.':
    '发送时只用一个含有地址的 From 信头；From 中有多个地址时，再加一个 Sender 信头，写其中之一。',
  'The provider that sends your mail has barred your account': '为您发信的服务商已禁用您的账户',
  'Your own account at the server that should pass the mail on may not send: spam was seen from it (often somebody else has its password), or a bill is open.':
    '您在负责转发邮件的服务器上的账户不允许发送：曾从该账户发出垃圾邮件（往往是密码被他人掌握），或者账单未付。',
  'Sign in at that provider and read what it says of the account; change its password and look for strange rules; then ask its support to lift the bar.':
    '登录该服务商，查看其对账户的说明；更改密码并检查是否有陌生规则；然后请其客服解除限制。',
  'A client gave a sender whose domain does not exist': '客户端给出的发件人域名不存在',
  'reject_unknown_sender_domain: the domain of MAIL FROM has neither MX nor A record, or DNS does not answer. For a machine of yours it is a name such as root@localhost.localdomain.':
    'reject_unknown_sender_domain：MAIL FROM 的域名既无 MX 记录也无 A 记录，或 DNS 没有回答。若是自己的机器，则是 root@localhost.localdomain 之类的名称。',
  'A machine of yours: echo mail.example.com > /etc/mailname, postconf -e myorigin=/etc/mailname there (or smtp_generic_maps). If all senders fail, your resolver does: dig MX example.com':
    '自己的机器：在那里 echo mail.example.com > /etc/mailname，postconf -e myorigin=/etc/mailname（或 smtp_generic_maps）。若所有发件人都失败，则是解析器故障：dig MX example.com',
  'A rule of this server threw messages away': '本服务器的规则丢弃了邮件',
  'header_checks, body_checks, an access table or a milter said DISCARD: the sender was told that all is well, and the recipient gets nothing.':
    'header_checks、body_checks、access 表或 milter 给出了 DISCARD：发件人被告知一切正常，收件人却什么也收不到。',
  'If such mail is missed, find the rule: postconf header_checks body_checks; postmap -q "Subject: TEXT" regexp:/etc/postfix/header_checks; use REJECT, so that the sender learns of it.':
    '若丢失了这类邮件，找出规则：postconf header_checks body_checks; postmap -q "Subject: TEXT" regexp:/etc/postfix/header_checks；改用 REJECT，让发件人得知。',
  'A rule of this server put messages on hold': '本服务器的规则扣留了邮件',
  'header_checks, an access table or a milter said HOLD: they lie in the hold queue until somebody lets them go, and nobody is told.':
    'header_checks、access 表或 milter 给出了 HOLD：邮件留在 hold 队列中，直到有人放行，且不通知任何人。',
  'postqueue -p shows them with a "!"; postcat -q ID reads one; postsuper -H ID lets it go (ALL for all), postsuper -d ID removes it.':
    'postqueue -p 以「!」标出它们；postcat -q ID 查看其中一封；postsuper -H ID 放行（ALL 为全部），postsuper -d ID 删除。',
  'The plugin resolvable_fromhost found neither MX nor A record for it.':
    '插件 resolvable_fromhost 没有找到它的 MX 记录和 A 记录。',
  'Nothing to do for strangers; a machine of yours needs a sender address with a real domain.':
    '对方与自己无关时无需处理；自己的机器须使用真实域名的发件地址。',
  "The domain of the sender's address does not exist in DNS": '发件地址的域名在 DNS 中不存在',
  'The answer came to MAIL FROM: the receiver asked DNS for the domain of the envelope sender, and found no MX and no address.':
    '这是对 MAIL FROM 的应答：收件方在 DNS 中查询信封发件人的域名，既没有 MX 也没有地址。',
  'Send with an envelope sender in a domain that exists (Postfix: myorigin, or smtp_generic_maps), and look at its records: dig +short DOMAIN MX.':
    '信封发件人使用存在的域名（Postfix：myorigin 或 smtp_generic_maps），并查看其记录：dig +short DOMAIN MX。',
  'Something is wrong with the sender': '发件人有问题',
  "The refusal speaks of the sender's address, in words that are not told apart further.":
    '拒收应答提到了发件地址，但措辞不足以进一步区分。',
  'Send with an address that exists and takes bounces, in a domain with MX and SPF records, and that this server may send for.':
    '使用存在且能接收退信的发件地址，其域名有 MX 和 SPF 记录，且允许本服务器代发。',
  "The domain of the sender's address says that it takes no mail": '发件地址的域名声明自己不接收邮件',
  'Its MX record is the null MX (RFC 7505), so no bounce could reach the sender, and receivers refuse such senders.':
    '其 MX 记录是空 MX（RFC 7505），退信无法到达发件人，收件方因此拒收这样的发件人。',
  'Send with an envelope sender in a domain that takes mail, or publish a real MX record for this one.':
    '使用能接收邮件的域名作信封发件人，或为该域名发布真正的 MX 记录。',
  "Sohu Mail: the sender address is Sohu's own, but you are not Sohu":
    'Sohu Mail：发件地址属于 Sohu，而发送方并不是 Sohu',
  'The sender address is refused at MAIL FROM': '发件地址在 MAIL FROM 阶段被拒绝',
  'Yahoo: a link or the look of the message passes for phishing': 'Yahoo：邮件中的链接或外观被视为网络钓鱼',
  'Look for links to hacked or shortened addresses and for names of banks in the text; sign with DKIM, publish DMARC. Send Yahoo a sample by the form.':
    '检查是否有指向被入侵网站的链接、短链接，以及正文中的银行名称；用 DKIM 签名，发布 DMARC。通过表单把样本发给 Yahoo。',
  'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)':
    'https://senders.yahooinc.com/contact （Sender Hub：写明方括号中的代码、IP 地址和域名）',
  'Yahoo: the message is against its rules': 'Yahoo：邮件违反其规则',
  'Yahoo refuses a message with header faults, words and links seen in spam, or without authentication, and says no more than that.':
    '若邮件头有误、含有垃圾邮件中出现过的用词和链接，或没有身份验证，Yahoo 就会拒收，且不作更多说明。',
  'Check SPF, DKIM and DMARC of the From domain, one From, Date and Message-ID header each, and the links in the text.':
    '检查 From 域名的 SPF、DKIM 和 DMARC，From、Date 和 Message-ID 邮件头是否各有一个，以及正文中的链接。',
  'Charter: the account may not send, for suspicious activity': 'Charter：该账户因可疑活动不得发送',
  "Charter: it goes against the domain's own policy (DMARC)": 'Charter：违反该域名自己的策略（DMARC）',
  'Cox: the dialogue broke a rule of SMTP': 'Cox：对话违反了 SMTP 的规则',
  'Cox: the account may not send, since it behaved suspiciously': 'Cox：该账户行为可疑，不得发送',
  'Facebook: the domain of MAIL FROM does not exist': 'Facebook：MAIL FROM 的域名不存在',
  'Facebook: the domain of MAIL FROM has no MX record': 'Facebook：MAIL FROM 的域名没有 MX 记录',
  'Facebook: the domain of MAIL FROM does not resolve for now': 'Facebook：MAIL FROM 的域名暂时无法解析',
  'GoDaddy: no sign-in on the servers that take mail in': 'GoDaddy：接收邮件的服务器不提供登录',
  'In the client, use smtpout.secureserver.net for sending.': '在客户端中改用 smtpout.secureserver.net 发送。',
  'GoDaddy: the domain in From has no valid MX or address': 'GoDaddy：From 中的域名没有有效的 MX 或地址',
  "i.ua: the sender's address cannot be checked": 'i.ua：发件地址无法核实',
  'La Poste: the sender is not valid': 'La Poste：发件人无效',
  'La Poste: the domain of the sender does not exist': 'La Poste：发件域名不存在',
  'La Poste: your host is refused by a rule': 'La Poste：主机被规则拒绝',
  'Orange: the sender is not valid': 'Orange：发件人无效',
  'Orange: the domain of the sender does not exist': 'Orange：发件域名不存在',
  'Orange: your host is refused by a rule': 'Orange：主机被规则拒绝',
  'Some trouble that the code does not name': '存在代码未说明的问题',
  "The sender's address is not written as an address": '发件地址不符合地址格式',
  "The domain of the sender's address does not exist": '发件地址的域名不存在',
  'Some matter of security or policy': '某个安全或策略方面的问题',
  'Delivery is not authorised, for a reason that the code does not name': '投递未获授权，代码未说明原因',
  'The message would have to be converted for security': '出于安全须转换该邮件',
  'A trust relationship is needed': '需要建立信任关系',
  'The priority is too low': '优先级过低',
  'The transaction failed': '事务失败',
  'Refused, in words that are not known here': '被拒绝，但对方的措辞在此处未知',
};
