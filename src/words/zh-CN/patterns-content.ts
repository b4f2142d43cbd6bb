import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Alibaba Mail: the content was taken for spam': '阿里邮箱：内容被判为垃圾邮件',
  'amavis held a message with an attachment that is not allowed': 'amavis 扣留了一封带有禁用附件的邮件',
  '$banned_filename_re names the kinds (programs, scripts, archives in archives).':
    '$banned_filename_re 列出了禁用的种类（程序、脚本、嵌套的压缩包）。',
  'If it was wanted: amavisd-release QUARANTINE-FILE; or take the kind out of $banned_filename_re.':
    '如果是需要的邮件：amavisd-release QUARANTINE-FILE；或把该种类从 $banned_filename_re 中去掉。',
  'amavis found a virus': 'amavis 发现了病毒',
  'The scanner named in the brackets what it found; the message is in quarantine.':
    '扫描程序发现的内容写在括号里；邮件已被隔离。',
  'Nothing to do for strangers. If it came from one of your users, scan the computer and change the password.':
    '若是外部邮件，无需处理。如果来自您的用户，请扫描其电脑并更改密码。',
  'amavis held or threw away spam': 'amavis 扣留或丢弃了垃圾邮件',
  'Its score is above kill level; $final_spam_destiny says what became of it (quarantine, discard).':
    '其评分高于 kill level；如何处置由 $final_spam_destiny 决定（隔离、丢弃）。',
  'If it was wanted: amavisd-release QUARANTINE-FILE; raise $sa_kill_level_deflt or let the sender pass (@whitelist_sender_acl).':
    '如果是需要的邮件：amavisd-release QUARANTINE-FILE；提高 $sa_kill_level_deflt，或放行该发件人（@whitelist_sender_acl）。',
  "iCloud: the message looks like spam to Apple's filter": 'iCloud：Apple 的过滤器认为该邮件像垃圾邮件',
  'Code [CS01]: a filter over content, links and the record of the sender; other messages of yours may pass.':
    '代码 [CS01]：过滤器综合内容、链接和发件人以往的记录来判断；您的其他邮件可能会通过。',
  'Look at links (hacked or shortened), attachments and authentication. Write to icloudadmin@apple.com with the whole refusal.':
    '检查链接（被入侵的网站或短链接）、附件和身份验证。把完整的拒收应答发给 icloudadmin@apple.com。',
  'A sieve script of a user is wrong': '某个用户的 sieve 脚本有误',
  'It cannot be compiled or fails as it runs; the message goes to INBOX by itself.':
    '脚本无法编译，或在运行时失败；邮件会直接进入 INBOX。',
  "sievec ~USER/.dovecot.sieve shows the line; the user's log is ~/.dovecot.sieve.log; correct it in the web mail.":
    'sievec ~USER/.dovecot.sieve 会显示出错的行；用户的日志是 ~/.dovecot.sieve.log；在网页邮箱中改正。',
  'FortiMail: a link in the message is on its list': 'FortiMail：邮件中的一个链接在其列表上',
  "Fortinet's FortiGuard service lists a link or a domain that the message contains.":
    'Fortinet 的 FortiGuard 服务列入了邮件所含的一个链接或域名。',
  'Look the domains of all links up at FortiGuard, take out or replace the one that is listed, and ask for a new rating there.':
    '在 FortiGuard 查询所有链接的域名，去掉或替换被列入的那一个，并在那里申请重新评级。',
  'Gmail: an attachment of a forbidden type': 'Gmail：附件属于禁止的类型',
  'Gmail refuses programs and scripts, also inside archives, archives with a password and documents with certain macros.':
    'Gmail 拒收程序和脚本（压缩包里的也一样）、带密码的压缩包以及含有某些宏的文档。',
  'Do not attach it: put the file on a share and send the link.': '不要作为附件发送：把文件放到共享空间，发送链接。',
  'Gmail: the From header is missing or holds several addresses': 'Gmail：From 头缺失或含有多个地址',
  'Gmail wants one From header with one address, in angle brackets after a name.':
    'Gmail 要求只有一个 From 头，其中只有一个地址；前面有名称时，地址放在尖括号中。',
  'Let the program write one address: From: "Name" <user@example.com>; cron and scripts need a full domain (in Postfix myorigin and append_dot_mydomain).':
    '让程序只写一个地址：From: "Name" <user@example.com>；cron 和脚本需要完整的域名（在 Postfix 中为 myorigin 和 append_dot_mydomain）。',
  'Gmail: malformed message': 'Gmail：邮件格式有误',
  "The MIME structure or the headers can't be read.": '无法解析 MIME 结构或邮件头。',
  'Mend the program that writes the message; send the same content from another client to compare.':
    '修正生成该邮件的程序；用另一个客户端发送相同内容作比较。',
  'Gmail: no valid Message-ID': 'Gmail：没有有效的 Message-ID',
  'Gmail refuses messages without a Message-ID of the form <left@right>.':
    'Gmail 拒收没有 <left@right> 形式 Message-ID 的邮件。',
  'Let the sending program write one, or let the MTA add it: in Postfix always_add_missing_headers = yes.':
    '让发信程序写入，或由 MTA 补上：在 Postfix 中为 always_add_missing_headers = yes。',
  'Gmail: broken headers': 'Gmail：邮件头有误',
  'RFC 5322 allows From, Date, Subject, To and Message-ID once each; the reply says which one is missing, doubled or malformed.':
    'RFC 5322 规定 From、Date、Subject、To 和 Message-ID 各只能出现一次；应答会说明哪一个缺失、重复或格式有误。',
  'Mend the program that writes the message: exactly one From, Date, Subject and Message-ID, and no line longer than 998 bytes.':
    '修正生成邮件的程序：From、Date、Subject 和 Message-ID 各恰好一个，且每行不超过 998 字节。',
  'Gmail: text or links look suspicious': 'Gmail：文字或链接可疑',
  'Text or links look like spam or phishing to Gmail; link shorteners, links to other domains and hidden text do this.':
    'Gmail 认为文字或链接像垃圾邮件或钓鱼邮件；短链接、指向其他域名的链接和隐藏文字都会造成这种情况。',
  'Check every link (also redirects and trackers) for a bad domain, and send the message without them to tell which one it is.':
    '检查每个链接（包括跳转和跟踪链接）是否有不良域名；去掉链接再发送，以判断是哪一个。',
  'Gmail: bare non-ASCII characters in a header': 'Gmail：邮件头中有未编码的非 ASCII 字符',
  'A header such as From or To holds raw UTF-8 in a place where only encoded words (RFC 2047) may stand.':
    'From 或 To 之类的邮件头在只允许编码词（RFC 2047）的位置含有原始 UTF-8。',
  'Encode the name: =?UTF-8?B?…?=, and leave addresses in ASCII.': '对名称编码：=?UTF-8?B?…?=，地址则保持 ASCII。',
  'Gmail: taken for spam': 'Gmail：被判为垃圾邮件',
  'Gmail judged the whole message, its sender and its links as spam. Forwarders see this for the spam that they pass on.':
    'Gmail 把整封邮件、其发件人和链接判为垃圾邮件。转发方若转出垃圾邮件，也会遇到此应答。',
  'Authenticate with SPF, DKIM and DMARC, send only to those who asked, and do not forward spam: filter before forwarding.':
    '用 SPF、DKIM 和 DMARC 进行身份验证，只发给主动要求的人，不要转发垃圾邮件：先过滤再转发。',
  'Exchange: a line of the message ends in a bare line feed': 'Exchange：邮件中有一行以单独的换行符（LF）结尾',
  'The program that writes the message must end every line with CR LF (PHP: "\\r\\n"); else hand it to a local MTA by sendmail, which mends that.':
    '生成邮件的程序必须以 CR LF 结束每一行（PHP："\\r\\n"）；否则通过 sendmail 交给本地 MTA，由它修正。',
  'Exchange: its content filter takes the message for spam': 'Exchange：其内容过滤器把邮件判为垃圾邮件',
  'Microsoft 365: the From header is not as RFC 5322 wants it': 'Microsoft 365：From 头不符合 RFC 5322 的要求',
  'Code 5.7.512: no From header, several of them, or no valid address in it.':
    '代码 5.7.512：没有 From 头、有多个 From 头，或其中没有有效地址。',
  'Send exactly one From header with a complete address (and a Sender header where From holds several).':
    '只发送一个 From 头，并写完整地址（From 含有多个地址时另加一个 Sender 头）。',
  'Exchange: several addresses in From, and no Sender header': 'Exchange：From 中有多个地址，却没有 Sender 头',
  'Mimecast: a signature of spam or malware fits the message': 'Mimecast：邮件与垃圾邮件或恶意软件的特征相符',
  '"Security policies" is what the answer says first; the signature behind it names the content as the cause.':
    '应答先说的是“安全策略”；其后的特征表明原因在于内容。',
  "Send it without links, then without attachments, to tell which part it is; the recipient's administrator can release it and report it to Mimecast.":
    '先去掉链接、再去掉附件各发一次，看是哪一部分；收件方管理员可以放行它并向 Mimecast 报告。',
  'NetEase: the message looks like spam': '网易邮箱：邮件像垃圾邮件',
  'Code DT:SPM: text, links or the way of sending look like spam; as 451 it is put off and may pass in a second try, as 554 it is refused.':
    '代码 DT:SPM：文字、链接或发送方式像垃圾邮件；451 表示暂时拒绝，重试时可能通过；554 表示拒收。',
  'Change subject and text (no test words, no lone link), do not send the same text to many, send from an address with PTR, SPF and DKIM.':
    '修改主题和正文（不要用测试文字，不要只有一个链接），不要把相同文字发给许多人，从具备 PTR、SPF 和 DKIM 的地址发送。',
  'A header or body rule of this server refused the message': '本服务器的邮件头或正文规则拒收了该邮件',
  'header_checks or body_checks say REJECT to something in it; for mail that was handed in locally it comes back as a bounce.':
    'header_checks 或 body_checks 对其中的某项内容返回 REJECT；若邮件是在本地提交的，则会变成退信。',
  'grep "reject: header\\|reject: body" /var/log/mail.log names the rule and the line; correct the table (postconf header_checks body_checks), or the message.':
    'grep "reject: header\\|reject: body" /var/log/mail.log 会给出规则和相应的行；修正该表（postconf header_checks body_checks），或修改邮件。',
  'The MIME structure of a message is broken': '邮件的 MIME 结构有误',
  'Postfix is set to refuse such (strict_mime_encoding_domain, strict_7bit_headers, strict_8bitmime, mime_nesting_limit), which many real programs do not fulfil.':
    'Postfix 被设为拒收这类邮件（strict_mime_encoding_domain、strict_7bit_headers、strict_8bitmime、mime_nesting_limit），而许多实际使用的程序都达不到这些要求。',
  'Have the sender correct its program; to be milder: postconf -e strict_8bitmime=no strict_7bit_headers=no strict_mime_encoding_domain=no && postfix reload':
    '让发件方修正其程序；若要放宽：postconf -e strict_8bitmime=no strict_7bit_headers=no strict_mime_encoding_domain=no && postfix reload',
  'A message lacks a header that it must have, or has it twice': '邮件缺少必需的邮件头，或该邮件头重复',
  'The plugin headers asks for Date and From (RFC 5322 section 3.6).':
    'headers 插件要求有 Date 和 From（RFC 5322 第 3.6 节）。',
  'If it is a program of yours, let it write them. Else nothing.':
    '如果是您自己的程序，让它写入这些邮件头。否则无需处理。',
  'The test text for spam filters (GTUBE) was found': '发现了垃圾邮件过滤器的测试文字（GTUBE）',
  'Somebody sent the text that every filter must take for spam: a test, and it works.':
    '有人发送了每个过滤器都必须判为垃圾邮件的文字：这是测试，而且过滤有效。',
  'Nothing to do.': '无需处理。',
  'Spam is named as the reason': '拒收原因写的是垃圾邮件',
  'The server speaks of spam, and does not say whether it means the content, the address or the sender.':
    '服务器提到垃圾邮件，但没有说明指的是内容、地址还是发件人。',
  'QQ Mail: the content was taken for spam': 'QQ 邮箱：内容被判为垃圾邮件',
  'Many users reported messages like this, or it holds words, links or pictures that the filter does not like; short messages with one link suffer most.':
    '许多用户举报过类似的邮件，或者邮件含有过滤器不接受的词语、链接或图片；只有一个链接的短邮件最容易受影响。',
  'Change subject, text and links; one wanted message to one person at a time. Register the domain at the postmaster site to see complaints.':
    '修改主题、正文和链接；每次只给一个人发一封对方需要的邮件。在发信方站点注册域名，以便查看投诉。',
  'Cox: a link in the message is listed by SURBL and Spamhaus DBL':
    'Cox：邮件中的一个链接被 SURBL 和 Spamhaus DBL 列入',
  'Take the link out, or have its domain removed from the list.': '去掉该链接，或让其域名从列表中移除。',
  'Cox: a link in the message is listed by SURBL and ivmURI': 'Cox：邮件中的一个链接被 SURBL 和 ivmURI 列入',
  'Cox: a link in the message is listed by Spamhaus DBL and ivmURI':
    'Cox：邮件中的一个链接被 Spamhaus DBL 和 ivmURI 列入',
  'Cox: a link in the message is listed by Spamhaus': 'Cox：邮件中的一个链接被 Spamhaus 列入',
  'Facebook: the message contains a virus': 'Facebook：邮件含有病毒',
  'Facebook: a link in the message is blocked': 'Facebook：邮件中的一个链接被封锁',
  'Facebook: this kind of attachment is not taken': 'Facebook：不接收这类附件',
  'Facebook: a header stands twice that may stand once': 'Facebook：只允许出现一次的邮件头出现了两次',
  'GoDaddy: the content is taken for spam': 'GoDaddy：内容被判为垃圾邮件',
  'GoDaddy: the From header is empty': 'GoDaddy：From 头为空',
  'GoDaddy: an IP address stands in From': 'GoDaddy：From 中是 IP 地址',
  'GoDaddy: a virus was found': 'GoDaddy：发现病毒',
  'La Poste: the content is taken for spam': 'La Poste：内容被判为垃圾邮件',
  'Orange: the content is taken for spam': 'Orange：内容被判为垃圾邮件',
  'Some trouble with the content': '内容存在某种问题',
  'The media of the message is not supported': '不支持该邮件的媒体类型',
  'The content had to be converted, which is forbidden': '内容需要转换，而转换被禁止',
  'The content had to be converted, which is not supported': '内容需要转换，而不支持转换',
  'The content was converted with losses': '内容经过转换，有损失',
  'The conversion of the content failed': '内容转换失败',
  'The content is not available': '内容不可用',
  'Headers beyond ASCII cannot be passed on': '无法传送含有非 ASCII 字符的邮件头',
};
