import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Mail for this address leads back to this Courier': '发往该地址的邮件绕回到此 Courier',
  'The MX record names this host, but the domain is in neither locals nor hosteddomains; or a forward sends the message back to a mailbox that it had passed.':
    'MX 记录指向本机，但该域名既不在 locals 中，也不在 hosteddomains 中；或某个转发把邮件送回它已经过的邮箱。',
  'echo example.com >> /etc/courier/hosteddomains/1; makehosteddomains; (locals for system users); add it to esmtpacceptmailfor.dir too and makeacceptmailfor; restart courier-mta.':
    'echo example.com >> /etc/courier/hosteddomains/1; makehosteddomains（系统用户则用 locals）；同时加入 esmtpacceptmailfor.dir 并运行 makeacceptmailfor；重启 courier-mta。',
  'A client does not keep to SMTP: mostly a spam program': '客户端不遵守 SMTP：多半是垃圾邮件程序',
  'It sent before it was asked, commands that do not exist, or a HELO with characters that no name has.':
    '它未等应答就发送、发送不存在的命令，或 HELO 中含有名称不允许的字符。',
  'If it is a program of yours, correct it (wait for each answer; a proper host name in HELO). Else nothing.':
    '若是自己的程序，更正它（每次等待应答；HELO 中用正确的主机名）。否则无需处理。',
  'Mail for this domain leads back to this Exim': '发往该域名的邮件绕回到此 Exim',
  'Its MX record names this host, but the domain is in none of local_domains and relay_to_domains, so no router takes it.':
    '其 MX 记录指向本机，但该域名不在 local_domains 和 relay_to_domains 中，因此没有路由器（router）接受它。',
  'Debian: dpkg-reconfigure exim4-config (other_hostnames), or add the domain to dc_other_hostnames; else domainlist local_domains = @ : example.com (or relay_to_domains and a route); then exim -qff. exim -bt u@example.com shows the way.':
    'Debian：dpkg-reconfigure exim4-config（other_hostnames），或把该域名加入 dc_other_hostnames；否则 domainlist local_domains = @ : example.com（或 relay_to_domains 加路由）；然后 exim -qff。exim -bt u@example.com 显示投递路径。',
  'A fault inside the other server': '对方服务器内部故障',
  'Gmail: the message went round in a circle': 'Gmail：邮件循环投递',
  'Two servers forward to each other: a forward in Gmail back to where it came from, or split delivery that sends unknown users back.':
    '两台服务器互相转发：Gmail 中设置的转发又送回来源处，或拆分投递把未知用户送回。',
  'Read the Received headers for the pair that repeats, and remove one of the two forwards.':
    '在 Received 邮件头中找出反复出现的一对服务器，去掉两个转发之一。',
  'Google: commands out of order': 'Google：命令顺序错误',
  'Your program breaks the SMTP dialogue: commands before the reply, or in the wrong order. An old client library or a middlebox that changes SMTP does this.':
    '程序破坏了 SMTP 对话：未等应答就发命令，或顺序错误。原因是陈旧的客户端库，或改动 SMTP 的中间设备。',
  'Update the program; take SMTP inspection off the firewall ("fixup smtp", ESMTP inspect).':
    '更新程序；关闭防火墙上的 SMTP 检查（「fixup smtp」、ESMTP inspect）。',
  'Google: a passing fault of theirs': 'Google：对方的临时故障',
  'Nothing to do: the message is tried again.': '无需处理：邮件会再次尝试。',
  'Mail for this domain leads back to this Haraka': '发往该域名的邮件绕回到此 Haraka',
  'Its MX record names this host, and no plugin takes the domain, so Haraka would send to itself; it skips the host and the mail waits.':
    '其 MX 记录指向本机，而没有插件接收该域名，Haraka 就会发给自己；它跳过该主机，邮件等待。',
  'Take the domain in: config/host_list and a queue plugin (queue/lmtp, queue/smtp_forward), or a route in config/smtp_forward.ini; local_mx_ok=true in outbound.ini only if another Haraka on this host takes it.':
    '接收该域名：config/host_list 加队列插件（queue/lmtp、queue/smtp_forward），或在 config/smtp_forward.ini 中写路由；只有本机上另一个 Haraka 接收它时，才在 outbound.ini 中用 local_mx_ok=true。',
  'Exchange: the message goes round in circles': 'Exchange：邮件循环投递',
  'Two systems hand the message to each other: mostly a domain set to internal relay whose mailbox is on neither side, or two forwarding rules.':
    '两个系统互相转交邮件：多半是域名设为内部中继而邮箱不在任何一侧，或两条转发规则相互指向。',
  "The receiving organisation has to look at its accepted domain's type, its connectors and forwarding rules; where you forward into it, end that forwarding.":
    '收件组织须检查其接受域的类型、连接器和转发规则；若是本方转发到那里，停止该转发。',
  'Exchange: its front server could not reach the mailbox server': 'Exchange：其前端服务器无法连上邮箱服务器',
  'Nothing on your side: it is retried. Where it lasts for hours, the receiver has to look at DNS, certificates and health of its Exchange servers.':
    '本方无需处理：会自动重试。若持续数小时，收件方须检查其 Exchange 服务器的 DNS、证书和健康状态。',
  'NetEase: too many or wrong commands in one connection': 'NetEase：一个连接中的命令过多或有误',
  'Look at the sending program: it repeats commands or sends ones that do not exist.':
    '检查发送程序：它重复发送命令，或发送不存在的命令。',
  'An alias leads back to itself, or expands too deeply': '别名绕回自身，或展开层数过多',
  'OpenSMTPD follows aliases and .forward files ten levels deep; these point at each other.':
    'OpenSMTPD 对别名和 .forward 文件最多跟踪十层；这些条目互相指向。',
  'Follow it in /etc/mail/aliases; let one end at a user or an outside address; newaliases (or smtpctl update table aliases).':
    '在 /etc/mail/aliases 中逐级查看；让其中一个最终指向用户或外部地址；newaliases（或 smtpctl update table aliases）。',
  'OpenSMTPD hands mail to itself, round and round': 'OpenSMTPD 把邮件反复交给自己',
  'The MX record of that domain leads to this host, but no match rule takes it as local, so it is relayed again until the Received limit.':
    '该域名的 MX 记录指向本机，但没有 match 规则把它作为本地域名接收，于是一再中继，直到 Received 的上限。',
  'Add a rule in smtpd.conf before the relay rule: match from any for domain "example.com" action "local"; smtpctl remove ENVELOPE for what goes round; rcctl restart smtpd':
    '在 smtpd.conf 中于 relay 规则之前加入：match from any for domain "example.com" action "local"；用 smtpctl remove ENVELOPE 删除循环中的邮件；rcctl restart smtpd',
  'A client does not keep to the rules of SMTP': '客户端不遵守 SMTP 规则',
  'It ended lines with LF alone, or sent commands without waiting, which can be used to smuggle mail (CVE-2023-51764); most are spam programs, some home-made senders.':
    '它只用 LF 结束行，或不等应答就发送命令，这可用于邮件走私（CVE-2023-51764）；多半是垃圾邮件程序，也有自制的发送程序。',
  'The program has to end lines with CRLF and to wait for answers. For an old device in your network: postconf -e smtpd_forbid_bare_newline_exclusions="$mynetworks" && postfix reload (or smtpd_forbid_bare_newline=normalize).':
    '程序须用 CRLF 结束行并等待应答。对于自己网络中的旧设备：postconf -e smtpd_forbid_bare_newline_exclusions="$mynetworks" && postfix reload（或 smtpd_forbid_bare_newline=normalize）。',
  'An address is expanded without end': '某个地址无休止地展开',
  'virtual_alias_maps sends an address to itself through others, or to more addresses than virtual_alias_expansion_limit allows; the message is not accepted.':
    'virtual_alias_maps 使某个地址经由其他地址绕回自身，或展开为超过 virtual_alias_expansion_limit 所允许的地址数；邮件未被接收。',
  'Follow it by hand: postmap -q ADDRESS hash:/etc/postfix/virtual, again with each result, until one repeats; take that entry out. For a truly large list use a mailing list program.':
    '手工跟踪：postmap -q ADDRESS hash:/etc/postfix/virtual，对每个结果再次查询，直到出现重复；去掉该条目。若列表确实很大，使用邮件列表程序。',
  'An alias leads back to itself': '别名绕回自身',
  'Two or more aliases point at each other (a: b, b: a), so the mail belongs nowhere.':
    '两个或更多别名互相指向（a: b，b: a），邮件无处可去。',
  'grep -n NAME /etc/aliases and follow it; let one of them end at a user or an outside address; then newaliases. To keep a copy locally write the name with a backslash: "joe: \\\\joe, joe@example.net"':
    'grep -n NAME /etc/aliases 并逐级查看；让其中一个最终指向用户或外部地址；然后 newaliases。若要在本地保留副本，在名称前加反斜杠："joe: \\\\joe, joe@example.net"',
  'A message came back to a mailbox that it had passed': '邮件回到了它已经过的邮箱',
  'It has a Delivered-To header of this address already: an alias, .forward or mailing list sends it out, and another server sends it back.':
    '它已有该地址的 Delivered-To 邮件头：某个别名、.forward 或邮件列表把它发出，另一台服务器又把它送回。',
  'Look at ~/.forward, /etc/aliases and the sieve rules of the address, and at where they lead; take one of the two directions out.':
    '查看该地址的 ~/.forward、/etc/aliases 和 sieve 规则，以及它们指向何处；去掉两个方向之一。',
  'The message passed through too many servers': '邮件经过的服务器过多',
  'It has more than hopcount_limit (50) Received headers: two servers send it to each other.':
    '其 Received 邮件头超过 hopcount_limit（50）：两台服务器把它互相发来发去。',
  'postcat -q ID | grep ^Received shows the two that repeat; correct the transport, relayhost, alias or MX of one of them.':
    'postcat -q ID | grep ^Received 显示反复出现的两台；更正其中一台的 transport、relayhost、别名或 MX。',
  'A client sends commands without waiting for the answers': '客户端不等应答就发送命令',
  'Pipelining is allowed between certain commands only (RFC 2920); most that do otherwise are spam programs, but also some home-made senders and attempts at smuggling.':
    '只有某些命令之间允许 pipelining（RFC 2920）；违反者多半是垃圾邮件程序，但也有自制的发送程序和邮件走私的企图。',
  'If it is a program of yours, let it wait for each answer. To turn others away: smtpd_data_restrictions = reject_unauth_pipelining, and smtpd_forbid_unauth_pipelining = yes.':
    '若是自己的程序，让它等待每个应答。拒绝其他的：smtpd_data_restrictions = reject_unauth_pipelining，以及 smtpd_forbid_unauth_pipelining = yes。',
  'Mail for this domain comes back to this server': '发往该域名的邮件绕回本服务器',
  'The MX record (or relayhost, transport) leads here, but Postfix does not know that it is to take mail for this domain: it is in none of mydestination, virtual_alias_domains, virtual_mailbox_domains, relay_domains. Or another machine has the same host name.':
    'MX 记录（或 relayhost、transport）指向本机，但 Postfix 不知道要为该域名接收邮件：它不在 mydestination、virtual_alias_domains、virtual_mailbox_domains、relay_domains 任何一个中。或者另一台机器有相同的主机名。',
  'Add the domain to the class that it belongs to: postconf -e "mydestination = $(postconf -h mydestination), example.com" for local users, virtual_mailbox_domains for mailboxes, relay_domains with transport_maps for a server behind. Behind NAT: postconf -e proxy_interfaces=OUTSIDE-ADDRESS. Two machines with one name: postconf -e myhostname=other.example.com':
    '把域名加入它所属的类别：本地用户用 postconf -e "mydestination = $(postconf -h mydestination), example.com"，邮箱用 virtual_mailbox_domains，后面另有服务器则用 relay_domains 加 transport_maps。在 NAT 之后：postconf -e proxy_interfaces=OUTSIDE-ADDRESS。两台机器同名：postconf -e myhostname=other.example.com',
  'Somebody speaks HTTP or nonsense to the mail port': '有人向邮件端口发送 HTTP 或无意义的内容',
  'A web browser, a scanner, or an attack through a web proxy; smtpd hung up.':
    '网页浏览器、扫描程序，或经 web 代理的攻击；smtpd 断开了连接。',
  'Nothing to do. If it comes from a machine of yours, correct what it is set to (port 25 is SMTP).':
    '无需处理。若来自自己的机器，更正它的设置（25 端口是 SMTP）。',
  'The address has non-ASCII letters, and that server does not take such': '地址含非 ASCII 字符，而对方服务器不接受',
  'Sender, recipient or a header is not ASCII, so the message needs SMTPUTF8 (RFC 6531), which the other server does not offer.':
    '发件人、收件人或某个邮件头不是 ASCII，因此该邮件需要 SMTPUTF8（RFC 6531），而对方服务器不提供。',
  'Use an ASCII address for sender and recipient (xn--… for the domain). If only headers are concerned: postconf -e smtputf8_autodetect_classes=sendmail,verify':
    '发件人和收件人使用 ASCII 地址（域名用 xn--…）。若只涉及邮件头：postconf -e smtputf8_autodetect_classes=sendmail,verify',
  'A client made so many mistakes that smtpd hung up': '客户端出错太多，smtpd 断开了连接',
  'smtpd_hard_error_limit (20) refusals in one session: it guesses recipients or passwords, or sends from a bad list.':
    '一次会话中被拒绝 smtpd_hard_error_limit（20）次：它在猜收件人或密码，或按质量差的列表发送。',
  'Nothing to do; fail2ban (jail postfix) keeps the worst away. If it is a program of yours, see what was refused in the lines before.':
    '无需处理；fail2ban（jail postfix）可挡住最严重的。若是自己的程序，看前面几行中被拒绝的是什么。',
  'A client spoke before it was greeted: a spam program': '客户端未等问候语就开始发送：垃圾邮件程序',
  'Mail servers wait for the greeting (RFC 5321 section 3.1); programs that only want to get rid of spam do not. postscreen turns it away, if postscreen_greet_action is enforce.':
    '邮件服务器会等待问候语（RFC 5321 section 3.1）；只想发出垃圾邮件的程序则不会。若 postscreen_greet_action 为 enforce，postscreen 会拒绝它。',
  'Nothing to do. To turn them away: postconf -e postscreen_greet_action=enforce. If it is a partner, his program has to wait for the 220 line.':
    '无需处理。若要拒绝它们：postconf -e postscreen_greet_action=enforce。若是合作方，其程序须等待 220 行。',
  'A client does not keep to SMTP: a spam program': '客户端不遵守 SMTP：垃圾邮件程序',
  "postscreen saw it send commands without waiting, other words than SMTP's, or lines that end wrongly.":
    'postscreen 发现它不等应答就发送命令、使用 SMTP 以外的词，或行的结尾有误。',
  'Nothing to do; they are turned away where postscreen_pipelining_action, postscreen_non_smtp_command_action and postscreen_bare_newline_action are enforce.':
    '无需处理；若 postscreen_pipelining_action、postscreen_non_smtp_command_action 和 postscreen_bare_newline_action 为 enforce，它们会被拒绝。',
  'Mail for this domain leads back to this qmail': '发往该域名的邮件绕回到此 qmail',
  'Its MX record names this host, but the domain is in neither control/locals nor control/virtualdomains; or a forward sends the message back.':
    '其 MX 记录指向本机，但该域名既不在 control/locals 中，也不在 control/virtualdomains 中；或某个转发把邮件送回。',
  'echo example.com >> /var/qmail/control/rcpthosts; and >> locals (system users) or echo example.com:alias >> virtualdomains; kill -HUP of qmail-send (svc -h /service/qmail-send).':
    'echo example.com >> /var/qmail/control/rcpthosts；并 >> locals（系统用户）或 echo example.com:alias >> virtualdomains；对 qmail-send 执行 kill -HUP（svc -h /service/qmail-send）。',
  'Mail servers wait for the greeting (RFC 5321 section 3.1).': '邮件服务器会等待问候语（RFC 5321 section 3.1）。',
  'The server behind this one does not answer': '此服务器背后的服务器没有响应',
  'A client did nothing useful, or tried something odd': '客户端没有做任何有用的事，或行为异常',
  'It connected and sent no mail (a health check, a scanner), or so many odd commands that Sendmail suspects an attack.':
    '它建立了连接却没有发送邮件（健康检查、扫描程序），或发送了大量异常命令，使 Sendmail 怀疑是攻击。',
  'Nothing to do. If it is a health check of yours, let it say QUIT.': '无需处理。若是自己的健康检查，让它发送 QUIT。',
  'Mail for this domain leads back to this Sendmail': '发往该域名的邮件绕回到此 Sendmail',
  'Its MX record names this host, but the domain is not in class w, so Sendmail does not take it as local.':
    '其 MX 记录指向本机，但该域名不在 class w 中，因此 Sendmail 不把它作为本地域名接收。',
  'echo example.com >> /etc/mail/local-host-names (or a line in mailertable or relay-domains where another server has it); systemctl restart sendmail':
    'echo example.com >> /etc/mail/local-host-names（若由其他服务器接收，则在 mailertable 或 relay-domains 中加一行）；systemctl restart sendmail',
  'Yahoo: its servers are busy': 'Yahoo：其服务器繁忙',
  'Charter: it cannot be processed now': 'Charter：目前无法处理',
  'Facebook: the recipient cannot be reached for now': 'Facebook：暂时无法到达收件人',
  'GoDaddy: its queue is busy': 'GoDaddy：其队列繁忙',
  'La Poste: a passing trouble of the server': 'La Poste：服务器临时故障',
  'Orange: a passing trouble of the server': 'Orange：服务器临时故障',
  'Exim (-1): no closer cause was told': 'Exim (-1)：没有说明具体原因',
  'Exim (-19): the answer of the other side is not SMTP': 'Exim (-19)：对方的应答不是 SMTP',
  'Exim (-44): the recipient was refused for the moment (4xx to RCPT)':
    'Exim (-44)：收件人被暂时拒绝（对 RCPT 应答 4xx）',
  'Exim (-45): the sender was refused for the moment (4xx to MAIL)': 'Exim (-45)：发件人被暂时拒绝（对 MAIL 应答 4xx）',
  'Exim (-46): the message was refused for the moment (4xx to DATA)': 'Exim (-46)：邮件被暂时拒绝（对 DATA 应答 4xx）',
  'Exim (-49): the other server takes no international addresses (SMTPUTF8)':
    'Exim (-49)：对方服务器不接受国际化地址（SMTPUTF8）',
  'Exim (-50): the host to send to is this one': 'Exim (-50)：要发往的主机就是本机',
  'The address is valid, it says, and yet refused': '对方称地址有效，却仍拒绝',
  'The message was passed on to a system that does not report back': '邮件已转交给一个不反馈结果的系统',
  'Some trouble with the mail system': '邮件系统存在某种问题',
  'The system takes no mail at present': '系统目前不接收邮件',
  'The system cannot do what was asked': '系统无法执行所要求的操作',
  'The system is not configured rightly': '系统配置不正确',
  'The requested priority was changed': '所要求的优先级已被更改',
  'Some trouble with the network or routing': '网络或路由存在某种问题',
  'The mail system is congested': '邮件系统拥塞',
  'The message goes round in a loop': '邮件循环投递',
  'Some trouble with the protocol': '协议存在某种问题',
  'The command was not valid there': '该命令在此处无效',
  'A command has a syntax error': '命令有语法错误',
  'A command has arguments that are not valid': '命令的参数无效',
  'The protocol versions do not fit': '协议版本不匹配',
  'The sign-in exchange was too long': '登录交互的数据过长',
  'Addresses beyond ASCII are not supported there': '那里不支持非 ASCII 地址',
  'A reply in UTF-8 was needed, and is not allowed': '需要用 UTF-8 应答，但不被允许',
  'Addresses beyond ASCII had to be replied to, and cannot be': '应答中须包含非 ASCII 地址，但无法做到',
  'The receiver cannot apply the Require-Recipient-Valid-Since check':
    '收件方无法执行 Require-Recipient-Valid-Since 检查',
  'The server closes the connection for now': '服务器暂时关闭连接',
  'The mailbox is not available at present': '邮箱目前不可用',
  'The server has a passing trouble': '服务器临时故障',
  'TLS or sign-in is not available at present': 'TLS 或登录目前不可用',
  'The server cannot take the parameters at present': '服务器目前无法接受这些参数',
  'The server did not understand the command': '服务器不理解该命令',
  'The server did not understand the arguments': '服务器不理解这些参数',
  'The server does not know the command': '服务器不认识该命令',
  'The commands came in the wrong order': '命令的顺序错误',
  'The server does not take this argument': '服务器不接受该参数',
  'The host takes no mail at all': '该主机完全不接收邮件',
  'The server does not take the parameters': '服务器不接受这些参数',
};
