import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'No such mailbox': '没有这个邮箱',
  'The receiving server knows no mailbox of this name. Most often it is mistyped, or its owner has left.':
    '收件服务器上没有这个名称的邮箱。多半是写错了，或其主人已离开。',
  'Compare the address with what the person gave you, letter by letter; ask them by another way. Take it off every list: sending to addresses that do not exist ruins your reputation.':
    '把地址与对方给您的逐字核对；通过其他途径询问对方。把它从所有列表中删除：向不存在的地址发信会毁掉您的信誉。',
  'The mailbox is switched off': '邮箱已停用',
  'The mailbox exists, but it is locked, suspended or abandoned, so nothing is delivered to it.':
    '邮箱存在，但已被锁定、暂停或弃用，因此不会投递到其中。',
  'Reach the person by another way. Take the address off your lists until they confirm that it works again.':
    '通过其他途径联系对方。在对方确认邮箱恢复之前，把该地址从您的列表中删除。',
  'The recipient has another address now': '收件人已改用其他地址',
  'The receiving server says that this mailbox has moved, and does not forward.':
    '收件服务器称该邮箱已迁移，且不转发。',
  'Use the new address, where the reply names one; else ask the recipient, and correct your address book.':
    '若应答中给出了新地址，请使用；否则询问收件人，并更正您的通讯录。',
  'The recipient does not want this mail': '收件人不想要这封邮件',
  "The mailbox exists, but its owner's settings or filter refuse your message.":
    '邮箱存在，但其主人的设置或过滤器拒收您的邮件。',
  'Do not send again by machine. If the mail was wanted, ask the recipient to allow your address or to have their administrator do so.':
    '不要由程序自动重发。如果这封邮件是对方想要的，请收件人放行您的地址，或请其管理员放行。',
  'The mailbox is full': '邮箱已满',
  'The recipient has used up the space they are given; until they delete something, nothing fits in.':
    '收件人的空间已用完；在其删除一些内容之前，什么都放不下。',
  'Tell the recipient by another way, and send again when they have made room. An address that stays full for weeks is abandoned: take it off your lists.':
    '通过其他途径告知收件人，待其腾出空间后再发。连续数周一直满的地址已被弃用：从您的列表中删除。',
  'The receiving server has no space left': '收件服务器没有剩余空间',
  'Not the mailbox, but the whole server or its queue is out of disk space; every recipient there is affected.':
    '不是邮箱满了，而是整台服务器或其队列的磁盘空间用尽；那里的每个收件人都受影响。',
  'Nothing to do while it is retried. If it lasts more than a few hours, tell their postmaster by another way.':
    '重试期间无需处理。如果持续数小时以上，通过其他途径告知对方的 postmaster。',
  'The domain does not exist': '域名不存在',
  'DNS says that there is no such domain, or that it has no address: the part behind the @ is mistyped, or the domain has been given up.':
    'DNS 称没有这个域名，或它没有地址：@ 之后的部分写错了，或该域名已被放弃。',
  'Check the spelling of the domain. See it for yourself with: dig +short DOMAIN MX; dig +short DOMAIN A':
    '检查域名的拼写。可自行查看：dig +short DOMAIN MX; dig +short DOMAIN A',
  'The domain has no mail server': '域名没有邮件服务器',
  'The domain exists, but DNS names no host that takes its mail.': '域名存在，但 DNS 中没有指明接收其邮件的主机。',
  'Check the spelling of the domain. If it is right, its owner has to publish an MX record: DOMAIN. IN MX 10 mail.DOMAIN.':
    '检查域名的拼写。若无误，其所有者须发布 MX 记录：DOMAIN. IN MX 10 mail.DOMAIN.',
  'The domain says that it takes no mail': '域名声明不接收邮件',
  'It publishes a null MX record (RFC 7505): no mailbox can exist there.':
    '它发布了 null MX 记录（RFC 7505）：那里不可能有邮箱。',
  'Correct the address; for a sender address, use a domain that does take mail. If the domain is yours, replace "MX 0 ." by your mail server.':
    '更正地址；若是发件人地址，请使用能接收邮件的域名。如果该域名是您的，用您的邮件服务器取代 "MX 0 ."。',
  'DNS gave no answer': 'DNS 没有给出回答',
  'The name servers of the domain, or your own resolver, did not answer in time or answered with an error; whether the domain exists is not known.':
    '该域名的域名服务器或您自己的解析器没有及时回答，或回答了错误；域名是否存在尚不可知。',
  'If many domains fail, your resolver is to blame: look at /etc/resolv.conf (and its copy in the chroot, /var/spool/postfix/etc/resolv.conf). If it is one domain, its name servers are: dig +trace DOMAIN MX. It is retried by itself.':
    '如果许多域名都失败，问题在您的解析器：检查 /etc/resolv.conf（以及 chroot 中的副本 /var/spool/postfix/etc/resolv.conf）。如果只有一个域名失败，问题在它的域名服务器：dig +trace DOMAIN MX。系统会自动重试。',
  'The mail server of the domain has an address that cannot be reached': '域名的邮件服务器的地址无法到达',
  'The MX record points to a private, loopback or otherwise impossible address, so nobody outside can deliver.':
    'MX 记录指向私有、环回或其他不可能的地址，外部无人能够投递。',
  'The owner of the domain has to point the MX at a host with a public address. If the domain is yours, correct that record.':
    '域名的所有者须把 MX 指向有公网地址的主机。如果该域名是您的，请更正这条记录。',
  'Nobody listens on the mail port': '邮件端口上没有服务在监听',
  'The host answered that the port is closed: its mail server is down, or a firewall turns you away.':
    '主机应答称端口已关闭：其邮件服务器停机，或防火墙把您拒之门外。',
  'It is retried by itself. If it is the host that you configured (relayhost, transport, a local service), start that service or correct its address and port; else tell the other side if it lasts.':
    '系统会自动重试。如果它是您配置的主机（relayhost、transport、本地服务），请启动该服务，或更正其地址和端口；否则若持续下去，请告知对方。',
  'No connection: the other side does not answer': '没有连接：对方没有应答',
  'The connection attempt got no answer at all. If this happens to every destination, your provider or firewall blocks outgoing port 25; if to one, that host is down or drops your packets.':
    '连接请求完全没有应答。如果对所有目的地都这样，是您的服务商或防火墙封锁了出站端口 25；如果只对一个目的地这样，是该主机停机，或丢弃了您的数据包。',
  'Try from the server: nc -vz gmail-smtp-in.l.google.com 25. If that fails too, ask your provider to open outgoing port 25, or send through a relay on port 587: relayhost = [smtp.example.net]:587. If only this host fails, it is retried by itself.':
    '从服务器上试试：nc -vz gmail-smtp-in.l.google.com 25。如果也失败，请服务商开放出站端口 25，或经由端口 587 的中继发信：relayhost = [smtp.example.net]:587。如果只有该主机失败，系统会自动重试。',
  'No route to the mail server': '没有到达邮件服务器的路由',
  'The network says that the address cannot be reached: most often an IPv6 address is tried by a host that has no IPv6 route, else routing or a firewall is in the way.':
    '网络报告该地址无法到达：多半是没有 IPv6 路由的主机在尝试 IPv6 地址，否则是路由或防火墙的问题。',
  'For an IPv6 address without working IPv6 here: postconf -e smtp_address_preference=ipv4, or inet_protocols=ipv4 and restart. Else check with: ip route get ADDRESS.':
    '如果是 IPv6 地址，而这里的 IPv6 不可用：postconf -e smtp_address_preference=ipv4，或设 inet_protocols=ipv4 并重启。否则用以下命令检查：ip route get ADDRESS。',
  'The other side hung up': '对方挂断了连接',
  'The connection stood and was then cut in the middle of the exchange: by an overloaded server, a filter that dislikes you, a firewall that tampers with SMTP, or a path that loses large packets.':
    '连接已建立，却在会话中途被切断：对方服务器过载、过滤器不欢迎您、防火墙篡改 SMTP，或线路丢失大数据包。',
  'It is retried by itself. If it always breaks at the same stage, compare: after the connection or HELO means a filter; while sending the message means a firewall (switch off SMTP inspection) or packet size (MTU).':
    '系统会自动重试。如果总在同一阶段断开，请对照：在连接或 HELO 之后断开，是过滤器；在发送邮件时断开，是防火墙（关闭 SMTP 检查）或数据包大小（MTU）。',
  'The other side fell silent': '对方没有了响应',
  'The connection stood, but an answer did not come in time: the receiving server is overloaded, keeps senders waiting on purpose, or packets are lost on the way.':
    '连接已建立，应答却没有及时到来：收件服务器过载、有意让发件方等待，或途中丢包。',
  'It is retried by itself. If large messages only are affected, suspect packet size (MTU) or a firewall; if all mail to this host is, tell its postmaster.':
    '系统会自动重试。如果只有大邮件受影响，应怀疑数据包大小（MTU）或防火墙；如果发往该主机的邮件全都受影响，请告知其 postmaster。',
  'Given up after trying for days': '尝试数日后放弃',
  'Every attempt failed for a passing cause until the time allowed in the queue was over; the message went back to its sender.':
    '每次尝试都因临时原因失败，直到超过允许的排队时间；邮件已退回发件人。',
  'Look for the cause in the attempts before (maildoctor explain --message ID), mend that, and send again.':
    '在之前的尝试中查找原因（maildoctor explain --message ID），修复后重发。',
  'Greylisted: come back later': '灰名单：请稍后再来',
  'The receiver refuses the first attempt of every unknown sender, since spammers do not come back. A real mail server does, and is let in.':
    '收件方会拒绝每个陌生发件人的第一次尝试，因为垃圾邮件发送者不会再来。真正的邮件服务器会再来，并被放行。',
  'Nothing to do: it is retried by itself, commonly within 5 to 30 minutes. Make sure that retries come from the same address.':
    '无需处理：系统会自动重试，通常在 5 到 30 分钟内。请确保重试来自同一地址。',
  'Too much mail in too short a time': '短时间内邮件过多',
  'The receiver allows only so many messages in a time from one address or sender, and you passed it.':
    '收件方对单个地址或发件人在一段时间内的邮件数有限制，而您超过了。',
  'Send to this destination more slowly, in main.cf: default_destination_rate_delay = 1s, or a transport of its own with a small smtp_destination_concurrency_limit. If you did not send that much, look for a hijacked account.':
    '放慢向该目的地发信的速度，在 main.cf 中：default_destination_rate_delay = 1s，或使用单独的 transport，并把 smtp_destination_concurrency_limit 设小。如果您没有发这么多，请查找被盗用的账户。',
  'Too many connections at once': '同时连接过多',
  'The receiver allows only a few connections at a time from one address.': '收件方对单个地址只允许少量并发连接。',
  'Open fewer: in main.cf smtp_destination_concurrency_limit = 2 (for this destination: a transport of its own). It is retried by itself.':
    '减少连接：在 main.cf 中设 smtp_destination_concurrency_limit = 2（只针对该目的地：使用单独的 transport）。系统会自动重试。',
  'Too many recipients': '收件人过多',
  'The receiver allows only so many recipients in one message or in a time.':
    '收件方对一封邮件或一段时间内的收件人数有限制。',
  'Send to fewer at once: in main.cf smtp_destination_recipient_limit = 20; for large lists use list software that sends one by one, slowly.':
    '减少每次的收件人：在 main.cf 中设 smtp_destination_recipient_limit = 20；大型列表请使用逐封、慢速发送的列表软件。',
  'Your address is on a blocklist': '您的地址在黑名单上',
  'The receiver asks a blocklist about the address that you send from, and that list has it: spam was seen from there, or it lies in a range that is listed as a whole.':
    '收件方向黑名单查询了您的发信地址，而它在名单上：有人见到从那里发出的垃圾邮件，或它所在的整个地址段被列入。',
  'Find out which list (the reply names it, or: maildoctor check DOMAIN --ip ADDRESS) and why. Stop the cause first (a hijacked account or form, an open relay), then ask the list to remove you on its own page.':
    '查明是哪个黑名单（应答中会写明，或用：maildoctor check DOMAIN --ip ADDRESS）以及原因。先消除原因（被盗用的账户或表单、开放中继），再到该黑名单自己的页面申请移除。',
  'A domain in your mail is on a blocklist': '您邮件中的域名在黑名单上',
  'The sender domain, or a domain that is linked to in the message, is on a list of domains seen in spam.':
    '发件人域名或邮件中链接到的域名，在收录垃圾邮件所用域名的名单上。',
  'Look up your domains and the links in the message at the list that the reply names; remove or replace what is listed, clean the site behind it, then ask for removal.':
    '在应答所指的黑名单上查询您的域名和邮件中的链接；删除或替换被列入的内容，清理背后的网站，然后申请移除。',
  'Your sending address has a bad name there': '您的发信地址在对方信誉不佳',
  'The receiver has no list entry to show, but its own record of your address is bad: complaints, unknown recipients, spam, or simply no history.':
    '收件方没有给出名单条目，但它自己对您的地址的记录不佳：投诉、未知收件人、垃圾邮件，或根本没有历史。',
  'Look for spam leaving your server (maildoctor explain on the log), stop it, send little and wanted mail for some days, and use the form of the receiver to ask for a review.':
    '查找从您的服务器发出的垃圾邮件（对日志运行 maildoctor explain），加以制止，几天内只少量发送对方想要的邮件，并用收件方的表单申请复核。',
  'Your domain has a bad name there': '您的域名在对方信誉不佳',
  "The receiver's own record of your sender domain is bad: complaints, spam, or no history.":
    '收件方自己对您的发件人域名的记录不佳：投诉、垃圾邮件，或没有历史。',
  'Send only to people who asked for it, take off those who do not open, authenticate with SPF, DKIM and DMARC, and let the name recover over weeks. A new domain starts with few messages a day.':
    '只发给主动要求的人，移除从不打开邮件的人，用 SPF、DKIM 和 DMARC 进行身份验证，让信誉在数周内恢复。新域名应从每天几封开始。',
  'Your address has no proper reverse name': '您的地址没有正确的反向解析',
  'The receiver wants the sending address to have a PTR record, and that name to point back to the address. Yours has none, or the two do not agree.':
    '收件方要求发信地址有 PTR 记录，且其名称须解析回该地址。您的地址没有 PTR，或两者不一致。',
  'Have the owner of the address (your hosting provider) set its PTR record to the name that your server says in HELO, and publish that name with the same address: mail.example.com. IN A ADDRESS':
    '请地址的所有者（您的主机商）把 PTR 记录设为您的服务器在 HELO 中所说的名称，并以同一地址发布该名称：mail.example.com. IN A ADDRESS',
  'The name in your HELO is refused': '您 HELO 中的名称被拒绝',
  'Your server introduces itself by a name that does not exist, is not complete, or does not belong to it.':
    '您的服务器自报的名称不存在、不完整，或不属于它。',
  'In main.cf: myhostname = mail.example.com (a name with an A record that points to this server), or smtp_helo_name if it must differ; then postfix reload.':
    '在 main.cf 中：myhostname = mail.example.com（有指向本服务器的 A 记录的名称），若必须不同则用 smtp_helo_name；然后 postfix reload。',
  'You send from an address meant for homes': '您从家庭宽带地址发信',
  'The address belongs to a dynamic or residential range, or its reverse name looks like one; many receivers take no mail from such addresses.':
    '该地址属于动态或住宅地址段，或其反向解析看起来如此；许多收件方不接受来自这类地址的邮件。',
  "Send through your provider's mail server or a relay service: relayhost = [smtp.example.net]:587. With a fixed address, have the provider give it a proper reverse name and remove it from the dynamic lists.":
    '经由服务商的邮件服务器或中继服务发信：relayhost = [smtp.example.net]:587。若是固定地址，请服务商设置正确的反向解析，并把它从动态地址名单中移除。',
  'SPF does not allow this server': 'SPF 不允许这台服务器',
  'The SPF record of the sender domain does not name the address that the mail came from, or cannot be evaluated.':
    '发件人域名的 SPF 记录不包含该邮件的来源地址，或无法评估。',
  'See what the record says of the address: maildoctor spf DOMAIN --ip ADDRESS. Add the server to it (ip4:ADDRESS or the include: of the service). If the mail was forwarded, have the forwarder rewrite the sender (SRS).':
    '查看记录对该地址的结论：maildoctor spf DOMAIN --ip ADDRESS。把服务器加入记录（ip4:ADDRESS 或服务商的 include:）。如果邮件是转发来的，请转发方改写发件人（SRS）。',
  'The DKIM signature is missing or not valid': 'DKIM 签名缺失或无效',
  'The receiver asks for a valid DKIM signature, and the message has none, or its key cannot be found, or the message was changed after signing.':
    '收件方要求有效的 DKIM 签名，而邮件没有签名、找不到其密钥，或邮件在签名后被改动。',
  'Send a message to a mailbox of your own and read its Authentication-Results. Publish the key of the selector that you sign with, sign last, and let nothing change the message after that.':
    '向自己的邮箱发一封邮件，查看其 Authentication-Results。发布您签名所用选择器的密钥，把签名放在最后一步，此后不要让任何东西改动邮件。',
  'DMARC refuses the message': 'DMARC 拒绝该邮件',
  'Neither SPF nor DKIM passed for the domain in the From header, and the policy of that domain tells receivers to refuse such mail.':
    'SPF 和 DKIM 都没有针对 From 头的域名通过，而该域名的策略要求收件方拒收这类邮件。',
  "Make the service that sends sign with DKIM for your domain (d= the From domain), or send with an envelope sender of that domain and cover its address by SPF. Do not write other people's domains into From.":
    '让发信的服务以您的域名进行 DKIM 签名（d= 为 From 的域名），或使用该域名的信封发件人发信，并让 SPF 覆盖其地址。不要在 From 中写他人的域名。',
  'What is authenticated is not the From domain': '通过验证的不是 From 的域名',
  'SPF or DKIM did pass, but for another domain than the one that the reader sees.':
    'SPF 或 DKIM 确已通过，但针对的不是读者看到的域名。',
  'Sign with d= the From domain, or use an envelope sender of that domain; see which one differs in the Authentication-Results of a test message.':
    '以 d= 为 From 的域名签名，或使用该域名的信封发件人；可在测试邮件的 Authentication-Results 中查看是哪一个不同。',
  'The message is taken for spam': '邮件被判为垃圾邮件',
  "The receiver's filter judged the content (words, links, pictures, attachments) or a score that includes it.":
    '收件方的过滤器依据内容（词语、链接、图片、附件）或包含内容在内的评分作出判断。',
  'Send a plain text without links to the same recipient: if it passes, take the content apart, link by link. Check that SPF, DKIM and DMARC pass, and that no account was hijacked. If it was wanted mail, ask their postmaster to release it.':
    '向同一收件人发一封不含链接的纯文本：若能通过，则把内容逐个链接拆开测试。检查 SPF、DKIM 和 DMARC 是否通过，账户是否被盗用。如果是对方想要的邮件，请其 postmaster 放行。',
  'A virus was found': '发现病毒',
  'A scanner found malware, or what looks like it, in the message or in its attachment.':
    '扫描程序在邮件或附件中发现了恶意软件，或疑似恶意软件。',
  'Scan the computer that sent it and change the password of its account. If it is a false alarm, send the file by another way and report it to the maker of the scanner.':
    '扫描发出邮件的电脑，并更改其账户的密码。如果是误报，通过其他途径发送文件，并向扫描程序的厂商报告。',
  'The attachment is not allowed': '附件不被允许',
  'The receiver refuses this kind of file (programs, scripts, macros, encrypted archives).':
    '收件方拒收这类文件（程序、脚本、宏、加密压缩包）。',
  'Send a link to the file, or another format; renaming does not help with scanners that look inside.':
    '改发文件的链接，或换用其他格式；对检查文件内部的扫描程序，改名没有用。',
  'The message is not built as it must be': '邮件结构不合规范',
  'A header is missing, double or not valid, a line is too long, or characters stand where none may (RFC 5322).':
    '邮件头缺失、重复或无效，某行过长，或字符出现在不允许的位置（RFC 5322）。',
  'Correct the program that writes the message: exactly one From, Date and Message-ID, lines of at most 998 characters that end in CRLF, 8-bit text only encoded.':
    '修正生成邮件的程序：From、Date 和 Message-ID 各恰好一个，每行最多 998 个字符并以 CRLF 结尾，8 位文本必须编码。',
  'The message is too large': '邮件过大',
  'It is larger than the receiver takes. In transit a message is a third larger than its attachments.':
    '它超过了收件方接受的大小。传输中的邮件比其附件大三分之一。',
  'Send a link instead of the file. If the limit is your own: postconf -e message_size_limit=52428800 (and no smaller mailbox_size_limit and virtual_mailbox_limit).':
    '改发链接而不是文件。如果是您自己的限制：postconf -e message_size_limit=52428800（mailbox_size_limit 和 virtual_mailbox_limit 不得小于它）。',
  'The server does not take mail for this recipient from you': '服务器不接受您发给该收件人的邮件',
  'A server passes mail on only for its own domains, or for clients that it knows. Either you did not log in, or the server is not responsible for the domain of the recipient.':
    '服务器只为自己的域名或它认识的客户端转递邮件。要么您没有登录，要么该服务器不负责收件人的域名。',
  'If it is the server that you send through: log in (port 587), or have your address added to mynetworks. If it is the MX of the recipient: its MX record points to the wrong host, or its administrator forgot to add the domain; tell them.':
    '如果是您用来发信的服务器：请登录（端口 587），或请人把您的地址加入 mynetworks。如果是收件人的 MX：其 MX 记录指向了错误的主机，或其管理员忘了添加该域名；请告知对方。',
  'The server wants you to log in': '服务器要求您登录',
  'Mail for other domains is taken only after SMTP AUTH.': '只有经过 SMTP AUTH，才接受发往其他域名的邮件。',
  'Give the client or relayhost a user name and a password: smtp_sasl_auth_enable = yes, smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd, smtp_tls_security_level = encrypt, port 587.':
    '为客户端或 relayhost 设置用户名和密码：smtp_sasl_auth_enable = yes, smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd, smtp_tls_security_level = encrypt，端口 587。',
  'The login failed': '登录失败',
  'User name or password are wrong, the account is locked, or the mechanism that was tried is not allowed.':
    '用户名或密码错误、账户被锁定，或所用的机制不被允许。',
  'Try the login by hand: swaks --server HOST:587 --tls --auth-user USER. Many providers want a password made for the application, or the whole address as the user name.':
    '手动尝试登录：swaks --server HOST:587 --tls --auth-user USER。许多服务商要求使用应用专用密码，或以完整地址作为用户名。',
  'You may not send with this address': '您不得使用该地址发信',
  'The server lets an account send only with the addresses that belong to it, and the sender address of this message is another one.':
    '服务器只允许账户使用属于自己的地址发信，而这封邮件的发件人地址是另一个。',
  'Send with the address of the account, or have the address allowed for it (own Postfix: add it to smtpd_sender_login_maps; a service: verify the address or domain there).':
    '使用该账户的地址发信，或让该账户获准使用此地址（自己的 Postfix：加入 smtpd_sender_login_maps；服务商：在那里验证该地址或域名）。',
  'Encryption is required': '要求加密',
  'One side insists on TLS, and the session was not encrypted: STARTTLS was not offered, or not used.':
    '一方强制要求 TLS，而会话没有加密：没有提供 STARTTLS，或没有使用它。',
  'Switch TLS on: smtp_tls_security_level = may (or encrypt) in main.cf. If it is your policy that insists and their server offers no TLS, weaken the policy for that domain in smtp_tls_policy_maps.':
    '启用 TLS：在 main.cf 中设 smtp_tls_security_level = may（或 encrypt）。如果是您的策略强制要求，而对方服务器不提供 TLS，请在 smtp_tls_policy_maps 中为该域名放宽策略。',
  'The TLS handshake failed': 'TLS 握手失败',
  'The two sides found no protocol version or cipher in common, or one of them has a broken certificate or key.':
    '双方没有共同的协议版本或加密套件，或其中一方的证书或密钥已损坏。',
  'See what the other side offers: openssl s_client -starttls smtp -connect HOST:25. Postfix falls back to clear text where the policy is "may"; for "encrypt" set an exception in smtp_tls_policy_maps until the other side is mended.':
    '查看对方提供什么：openssl s_client -starttls smtp -connect HOST:25。策略为 "may" 时，Postfix 会退回明文；为 "encrypt" 时，请在 smtp_tls_policy_maps 中设置例外，直到对方修复。',
  'The certificate does not hold': '证书无效',
  'It has run out, is for another name, or is signed by nobody that you trust.':
    '它已过期、属于另一名称，或不是由您信任的机构签发。',
  'Look at it: openssl s_client -starttls smtp -connect HOST:25 -showcerts. If it is yours, renew it and give the whole chain. If it is theirs, tell them; set smtp_tls_CAfile if it is a CA that you lack.':
    '查看证书：openssl s_client -starttls smtp -connect HOST:25 -showcerts。如果是您的，请续期并提供完整的证书链。如果是对方的，请告知对方；如果您缺少某个 CA，请设置 smtp_tls_CAfile。',
  'DANE: the certificate does not match the TLSA record': 'DANE：证书与 TLSA 记录不匹配',
  'The receiver publishes by DNSSEC which certificate its server has, and the server shows another one (or none).':
    '收件方通过 DNSSEC 发布了其服务器所用的证书，而服务器出示的是另一张（或没有）。',
  'The receiver has to publish the TLSA record of the new certificate, or to put back the old key; tell their postmaster. It is retried by itself.':
    '收件方须发布新证书的 TLSA 记录，或换回旧密钥；请告知其 postmaster。系统会自动重试。',
  'MTA-STS: the server does not fit the published policy': 'MTA-STS：服务器不符合已发布的策略',
  'The domain publishes a policy (RFC 8461) that names its servers and asks for a valid certificate, and this server does not comply.':
    '域名发布了一项策略（RFC 8461），列出其服务器并要求有效的证书，而这台服务器不符合。',
  'The receiver has to name the host in the mx lines of its policy, or to give it a valid certificate for that name; tell their postmaster.':
    '收件方须在其策略的 mx 行中列出该主机，或为它配备该名称的有效证书；请告知其 postmaster。',
  'REQUIRETLS cannot be kept': '无法满足 REQUIRETLS',
  'The sender asked that this message travels over verified TLS only (RFC 8689), and the next server cannot promise that.':
    '发件人要求这封邮件只经由已验证的 TLS 传输（RFC 8689），而下一台服务器无法保证。',
  'Send it without REQUIRETLS if that is acceptable ("TLS-Required: no"), or have the receiver support it.':
    '如果可以接受，发送时不用 REQUIRETLS（"TLS-Required: no"），或请收件方支持它。',
  'Refused by a rule of the receiver': '被收件方的规则拒绝',
  'The receiver refuses this message by a rule that it does not name.': '收件方依据一条未说明的规则拒收这封邮件。',
  'Read the text and any address in it. Check what receivers look at first: maildoctor check DOMAIN. If all is well there, write to their postmaster with the whole line, your address and the time.':
    '阅读应答的文字及其中的网址。检查收件方首先看重的项目：maildoctor check DOMAIN。如果都没有问题，写信给其 postmaster，附上整行内容、您的地址和时间。',
  'The sender address is refused': '发件人地址被拒绝',
  'The envelope sender does not exist, its domain has no MX or A record, or the receiver has blocked it.':
    '信封发件人不存在、其域名没有 MX 或 A 记录，或收件方已将其屏蔽。',
  'Send with an address of a domain that exists and takes mail: myorigin = example.com, and rewrite local names (smtp_generic_maps). See with: dig +short DOMAIN MX.':
    '使用存在且能接收邮件的域名的地址发信：myorigin = example.com，并改写本地名称（smtp_generic_maps）。用以下命令查看：dig +short DOMAIN MX。',
  'The receiving server has a passing trouble': '收件服务器有临时故障',
  'It says that it cannot take the message just now, without a fault of yours being named.':
    '它称目前无法接收该邮件，并未指出您有什么过错。',
  'Nothing to do: it is retried by itself. If it lasts more than a day, tell their postmaster by another way.':
    '无需处理：系统会自动重试。如果持续一天以上，通过其他途径告知对方的 postmaster。',
  'The receiving server is set up wrongly': '收件服务器配置有误',
  'It reports an error of its own configuration or an inner failure.': '它报告自身配置有误，或出现内部故障。',
  'Tell their postmaster by another way (telephone, another address), with the whole line; nothing can be done from here.':
    '通过其他途径（电话、其他地址）告知其 postmaster，并附上整行内容；这边无能为力。',
  'The mail goes in a circle': '邮件陷入循环',
  'The message passed through too many servers, or came back to one that had it: forwarding rules or MX records point to each other.':
    '邮件经过的服务器过多，或又回到了曾经经过的服务器：转发规则或 MX 记录互相指向。',
  'Follow the Received headers of the bounce to the two that repeat. If it loops at your own host: add the domain to mydestination, virtual_mailbox_domains or relay_domains, or set proxy_interfaces.':
    '沿着退信中的 Received 头，找到重复出现的两台。如果在您自己的主机上循环：把该域名加入 mydestination、virtual_mailbox_domains 或 relay_domains，或设置 proxy_interfaces。',
  'The two servers do not understand each other': '两台服务器无法沟通',
  'A command was answered as unknown, out of order or badly written: one of the programs, or a firewall between them, breaks SMTP.':
    '某条命令被应答为未知、次序不对或写法有误：其中一个程序或两者之间的防火墙破坏了 SMTP。',
  'Switch off SMTP inspection ("fixup") on the firewalls of both sides. See the exchange for yourself: maildoctor smtp HOST. If a program of yours speaks SMTP itself, correct it.':
    '关闭双方防火墙上的 SMTP 检查（"fixup"）。可自行查看会话过程：maildoctor smtp HOST。如果是您自己的程序直接使用 SMTP，请修正它。',
  'Your mail server is set up wrongly': '您的邮件服务器配置有误',
  'A program of your own server reports that a setting is missing, misspelt or contradicts another.':
    '您自己服务器的某个程序报告某项设置缺失、拼写错误，或与另一项矛盾。',
  'Run postfix check and maildoctor postfix, correct the setting that the line names, then postfix reload.':
    '运行 postfix check 和 maildoctor postfix，改正该行所指的设置，然后 postfix reload。',
  'A lookup table does not work': '查询表不起作用',
  'A file or database that your server asks about addresses cannot be opened or gives an error; mail waits until it does.':
    '您的服务器用于查询地址的文件或数据库无法打开，或报错；在其恢复之前，邮件一直等待。',
  'Ask it by hand: postmap -q KEY TYPE:/path/of/table. Rebuild files with postmap FILE (aliases: newaliases); for SQL and LDAP check that the server runs and the password fits.':
    '手动查询：postmap -q KEY TYPE:/path/of/table。用 postmap FILE 重建文件（别名：newaliases）；若为 SQL 和 LDAP，检查服务器是否在运行、密码是否正确。',
  'Your server is short of disk space': '您的服务器磁盘空间不足',
  'The file system of the queue or of the mailboxes is full, or a quota is reached; mail is refused or waits.':
    '队列或邮箱所在的文件系统已满，或达到配额；邮件被拒收或等待。',
  'df -h and df -i on the queue and mail folders; free space or enlarge. Postfix wants 1.5 times message_size_limit free (queue_minfree).':
    '对队列和邮件目录运行 df -h 和 df -i；释放空间或扩容。Postfix 要求有 message_size_limit 1.5 倍的剩余空间（queue_minfree）。',
  'A program that mail is piped to failed': '邮件经管道交给的程序失败',
  'A delivery command (a filter, procmail, a script) ended with an error or could not be run.':
    '某个投递命令（过滤器、procmail、脚本）以错误结束，或无法运行。',
  'Run the command as the user that it is run as and look at its own message: su -s /bin/sh USER -c "COMMAND" < message. Check its path and rights in aliases, .forward or master.cf.':
    '以运行该命令的用户身份执行它，查看它自己的消息：su -s /bin/sh USER -c "COMMAND" < message。检查 aliases、.forward 或 master.cf 中的路径和权限。',
  'A mail filter (milter) of yours does not answer': '您的邮件过滤器（milter）没有应答',
  'Your server asks a filter about each message, and the filter is down, at another address, or broke off.':
    '您的服务器对每封邮件都要询问过滤器，而过滤器停机、位于其他地址，或中途断开。',
  'Start it and look at its log: systemctl status NAME. Compare its socket with smtpd_milters; with a chroot the socket must lie below /var/spool/postfix. Until then: milter_default_action = accept.':
    '启动它并查看其日志：systemctl status NAME。把它的套接字与 smtpd_milters 对照；使用 chroot 时，套接字必须位于 /var/spool/postfix 之下。在此之前：milter_default_action = accept。',
  'Your server lacks a right to a file': '您的服务器缺少某个文件的权限',
  'A file, folder or socket belongs to another user or has a mode that keeps the program out (or SELinux or AppArmor does).':
    '某个文件、目录或套接字属于其他用户，或其模式不允许该程序访问（也可能是 SELinux 或 AppArmor 所致）。',
  'postfix set-permissions; namei -l /the/path shows where the right is missing; ausearch -m avc or the AppArmor log where modes are right.':
    'postfix set-permissions；namei -l /the/path 可显示缺少哪里的权限；若模式无误，查看 ausearch -m avc 或 AppArmor 日志。',
  'The program that hands mail over is set up wrongly': '递交邮件的程序配置有误',
  'A small sendmail replacement or a client library could not give the message to a mail server.':
    '某个小型 sendmail 替代程序或客户端库无法把邮件交给邮件服务器。',
  'See which program answers as sendmail: ls -l /usr/sbin/sendmail; readlink -f it; then correct its configuration, or let the sendmail of your mail server answer.':
    '查看是哪个程序充当 sendmail：ls -l /usr/sbin/sendmail；对它运行 readlink -f；然后改正其配置，或改由邮件服务器自带的 sendmail 充当。',
};
