import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'There is no abuse mailbox': '没有 abuse 邮箱',
  '{place} refuses mail for {argument}: "{reply}".': '{place} 拒收发给 {argument} 的邮件：「{reply}」。',
  'Reports of abuse go there (RFC 2142 section 2); without it, others block first and ask never.':
    '滥用举报会发到那里（RFC 2142 第 2 节）；没有它，别人会直接封禁，而不会先来询问。',
  '/etc/aliases: abuse: postmaster, then newaliases': '/etc/aliases: abuse: postmaster，然后运行 newaliases',
  'Mail to the address literal is refused': '发往地址字面量的邮件被拒绝',
  'Whoever knows of a server nothing but its address writes to its postmaster so (RFC 5321 section 4.1.3), such as one who reports that its name is broken. It is rarely missed.':
    '只知道服务器地址的人会这样写信给它的 postmaster（RFC 5321 第 4.1.3 节），例如报告其名称失效的人。很少有人会因此觉得缺了什么。',
  'Postfix: leave inet_interfaces and proxy_interfaces true to the addresses; Exim: allow_domain_literals = true, and @[] in local_domains':
    'Postfix：让 inet_interfaces 和 proxy_interfaces 与实际地址一致；Exim：allow_domain_literals = true，并在 local_domains 中加入 @[]',
  'Signing in failed': '登录失败',
  '{place} does not let the user sign in: {reason}.': '{place} 不允许该用户登录：{reason}。',
  'A mail program with these data cannot send.': '使用这些登录信息的邮件客户端无法发信。',
  'See whether user name and password are right, whether the account may send, and which mechanisms the server offers (the extensions above).':
    '检查用户名和密码是否正确、该账户是否允许发信，以及服务器提供哪些机制（见上文的扩展）。',
  'Passwords may be sent in clear': '密码可能以明文发送',
  '{place} offers AUTH {mechanisms} before TLS.': '{place} 在启用 TLS 之前就提供 AUTH {mechanisms}。',
  'A client that uses it shows its password to everybody on the way.': '使用它的客户端会把密码暴露给途中的每一个人。',
  'Postfix: smtpd_tls_auth_only = yes; Dovecot submission: disable_plaintext_auth = yes':
    'Postfix：smtpd_tls_auth_only = yes；Dovecot submission：disable_plaintext_auth = yes',
  'One mail server is weaker than the others': '有一台邮件服务器弱于其他服务器',
  '{place} {fault}, while {best} does better.': '{place} {fault}，而 {best} 做得更好。',
  'Whoever wants to read or forge mail keeps senders away from the strong host: they then deliver to the weak one. Senders that insist on TLS cannot use it at all.':
    '想偷看或伪造邮件的人，只需让发件方连不上较强的主机，它们就会投递到较弱的那台。强制要求 TLS 的发件方则完全无法使用它。',
  'Give every MX host the same certificate authority and STARTTLS, or take the weak one out of the MX records: a sender tries again for days anyhow.':
    '让每台 MX 主机都使用同一证书颁发机构并提供 STARTTLS，或把较弱的那台从 MX 记录中移除：发件方本来就会重试数日。',
  'CR without LF in a reply': '应答中有 CR 而没有 LF',
  '{place} sends CR without LF in its reply to {stage}.': '{place} 对 {stage} 的应答中有不带 LF 的 CR。',
  'A line ends with CR LF, and CR stands nowhere else (RFC 5321 section 2.3.8). Behind CR alone, senders wait for the LF in vain; CR CR LF leaves them a stray character, which strict ones refuse.':
    '行以 CR LF 结尾，CR 不得出现在其他位置（RFC 5321 第 2.3.8 节）。只有 CR 时，发件方等不到 LF；CR CR LF 则会多出一个字符，严格的发件方会拒绝。',
  'Let the server write CR LF, once: a program that prints "\\r\\n" over a layer that turns "\\n" into CR LF itself makes CR CR LF.':
    '让服务器只写一次 CR LF：程序输出 "\\r\\n"，而下面一层自己又把 "\\n" 转为 CR LF，就会变成 CR CR LF。',
  'Lines end with LF alone': '行仅以 LF 结尾',
  '{place} ends lines of its reply to {stage} with LF alone instead of CRLF.':
    '{place} 对 {stage} 的应答中，行仅以 LF 而不是 CRLF 结尾。',
  'A line ends with CRLF and nothing else (RFC 5321 section 2.3.8): strict senders wait for it in vain, or take two lines for one.':
    '行必须以 CRLF 结尾，别无其他（RFC 5321 第 2.3.8 节）：严格的发件方会一直等不到它，或把两行当作一行。',
  'Let the server write CR LF; where a script answers, it prints "\\n" instead of "\\r\\n".':
    '让服务器写 CR LF；若由脚本应答，则是它输出了 "\\n" 而不是 "\\r\\n"。',
  'postmaster without a domain is refused': '不带域名的 postmaster 被拒绝',
  '{place} refuses the recipient {argument}: "{reply}".': '{place} 拒绝收件人 {argument}：“{reply}”。',
  'Every server must take mail for <postmaster> without a domain (RFC 5321 section 4.5.1): who does not know the domain, or whose domain is refused, has no other way to report it.':
    '每台服务器都必须接受发往不带域名的 <postmaster> 的邮件（RFC 5321 第 4.5.1 节）：不知道域名的人，或者其域名被拒绝的人，没有别的办法报告问题。',
  'Postfix: /etc/aliases: postmaster: root, then newaliases; no reject_non_fqdn_recipient before it. Exim: accept local_parts = postmaster in acl_smtp_rcpt; qualify_recipient is the domain that it gets':
    'Postfix：/etc/aliases 中写 postmaster: root，然后运行 newaliases；其前不要有 reject_non_fqdn_recipient。Exim：在 acl_smtp_rcpt 中写 accept local_parts = postmaster；qualify_recipient 是它得到的域名',
  'Every recipient is taken': '任何收件人都接受',
  '{place} accepts mail for {argument}, which nobody has.': '{place} 接受发给 {argument} 的邮件，而该收件人并不存在。',
  'Either a mailbox takes all (and fills with spam), or the server finds out later and bounces to senders who were forged: that leads to blocklists.':
    '要么有一个邮箱接收全部邮件（并被垃圾邮件塞满），要么服务器事后才发现，并向被伪造的发件人退信：后者会导致被列入黑名单。',
  'Postfix: local_recipient_maps or virtual_mailbox_maps with the real names; on a backup MX: relay_recipient_maps, or reject_unverified_recipient.':
    'Postfix：在 local_recipient_maps 或 virtual_mailbox_maps 中列出真实名称；备用 MX 上：relay_recipient_maps 或 reject_unverified_recipient。',
  'The server breaks the connection off': '服务器中断了连接',
  '{place} breaks off at {stage}: {reason}.': '{place} 在 {stage} 时断开：{reason}。',
  'A sender takes a lost connection for a temporary fault and tries again, until the mail bounces as undeliverable.':
    '发件方把连接中断视为临时故障并重试，直到邮件因无法投递而退信。',
  'Look in the log of the server at this time. Before the greeting it is mostly a blocklist, a limit of connections (Postfix: smtpd_client_connection_count_limit), tcp wrappers or a proxy without a server behind it; later a crash of the process, or a firewall that inspects SMTP.':
    '查看服务器在该时刻的日志。在问候语之前断开，多半是黑名单、连接数限制（Postfix：smtpd_client_connection_count_limit）、tcp wrappers，或代理后面没有服务器；之后断开，则是进程崩溃，或检查 SMTP 的防火墙所致。',
  'A reply code that does not exist': '不存在的应答码',
  '{place} answers {stage} with a code outside 200 to 599.': '{place} 对 {stage} 的应答码不在 200 到 599 之间。',
  'The first digit tells a sender what to do (RFC 5321 section 4.2.1): others than 2, 3, 4 and 5 leave it without a meaning.':
    '首位数字告诉发件方该怎么做（RFC 5321 第 4.2.1 节）：除 2、3、4、5 之外的数字对它毫无意义。',
  'Answer with the codes of RFC 5321 section 4.2.3.': '使用 RFC 5321 第 4.2.3 节规定的应答码。',
  'One reply, several codes': '一个应答，多个应答码',
  '{place} answers {stage} with lines of different codes.': '{place} 对 {stage} 的应答中，各行的应答码不同。',
  'All lines of a reply carry the same code (RFC 5321 section 4.2.1). Some senders go by the first, others by the last: the same mail passes here and bounces there.':
    '一个应答的所有行应使用同一应答码（RFC 5321 第 4.2.1 节）。有的发件方以第一行为准，有的以最后一行为准：同一封邮件在这里通过，在那里退信。',
  'Give every line of the reply the same code.': '让应答的每一行都使用同一应答码。',
  'Nobody listens on the port': '端口上没有服务在监听',
  '{place} refuses connections: nobody listens on port {port}.': '{place} 拒绝连接：端口 {port} 上没有服务在监听。',
  'No mail server listens there, or a firewall answers in its place: senders cannot deliver to this address, and try the next one or wait.':
    '那里没有邮件服务器在监听，或由防火墙代为应答：发件方无法向该地址投递，只能尝试下一个或等待。',
  'On the server, see what listens: ss -ltnp sport = :{port}. Start the mail server (systemctl status postfix), let it listen on this address (Postfix: inet_interfaces = all), and open port {port} in the firewall.':
    '在服务器上查看有哪些服务在监听：ss -ltnp sport = :{port}。启动邮件服务器（systemctl status postfix），让它监听该地址（Postfix：inet_interfaces = all），并在防火墙中开放端口 {port}。',
  'The host does not answer': '主机没有应答',
  '{place} does not answer on port {port} ({reason}), while other hosts do.':
    '{place} 在端口 {port} 上没有应答（{reason}），而其他主机有应答。',
  'A firewall drops the packets, the host is down, or its address is wrong: every sender waits for it in vain before it tries another one.':
    '可能是防火墙丢弃了数据包、主机停机或地址有误：每个发件方都要白等一场，才去尝试下一台主机。',
  'See whether the host is up and has the address {address}; open port {port} in its firewall and in the security group of its provider. If it is gone for good, take its MX or address record away.':
    '检查主机是否在运行、地址是否为 {address}；在其防火墙和服务商的安全组中开放端口 {port}。如果它已永久停用，则删除其 MX 或地址记录。',
  'Control characters in a reply': '应答中有控制字符',
  '{place} sends control characters in its reply to {stage}.': '{place} 对 {stage} 的应答中含有控制字符。',
  'Replies are printable text (RFC 5321 section 4.2): a NUL ends the line early in some senders, and an escape sequence can forge the screen of whoever reads the log.':
    '应答是可打印文本（RFC 5321 第 4.2 节）：NUL 在某些发件方会使该行提前结束，转义序列能伪造查看日志者的屏幕内容。',
  'See where the text comes from: a banner or a message of a policy that was pasted with them.':
    '查明该文本的来源：可能是粘贴时带入了控制字符的横幅或策略消息。',
  'DATA is refused': 'DATA 被拒绝',
  '{place} accepts the recipient and refuses DATA: "{reply}".': '{place} 接受收件人，却拒绝 DATA：「{reply}」。',
  'No message reaches it.': '没有邮件能送达。',
  'The words of the server name the cause; see its log.': '服务器的应答说明了原因；请查看其日志。',
  'Characters beyond ASCII in a reply': '应答中有非 ASCII 字符',
  '{place} sends octets beyond ASCII in its reply to {stage}.': '{place} 对 {stage} 的应答中含有 ASCII 以外的字节。',
  'A reply is ASCII unless the client asked for SMTPUTF8 (RFC 6531 section 3.7.4): logs and bounces of senders show it garbled.':
    '除非客户端请求了 SMTPUTF8，应答应为 ASCII（RFC 6531 第 3.7.4 节）：否则在发件方的日志和退信中会显示为乱码。',
  'Write the text of banner and refusals in ASCII.': '横幅和拒绝消息的文本请使用 ASCII。',
  'A reply does not end': '应答没有结尾',
  '{place} sends a reply to {stage} that does not end.': '{place} 对 {stage} 的应答没有结尾。',
  'A sender reads until its limit and gives up: nothing can be delivered.':
    '发件方一直读到上限后放弃：什么都无法投递。',
  'The last line of a reply has a space behind its code, not a hyphen, and each line ends with CRLF: see what stands before the server (proxy, filter) and sends this.':
    '应答最后一行的应答码后面是空格而不是连字符，且每行以 CRLF 结尾：查明是服务器前面的什么东西（代理、过滤器）发出了这些内容。',
  'EXPN tells who is on a list': 'EXPN 泄露列表成员',
  '{place} answers EXPN {argument} with "{reply}".': '{place} 对 EXPN {argument} 的应答为「{reply}」。',
  'It shows the members of a list or the target of an alias to everybody (RFC 5321 section 7.3).':
    '它会向任何人透露列表的成员或别名的目标（RFC 5321 第 7.3 节）。',
  'Sendmail: O PrivacyOptions=novrfy,noexpn; Exim: acl_smtp_expn unset':
    'Sendmail：O PrivacyOptions=novrfy,noexpn；Exim：不设置 acl_smtp_expn',
  'A line of the EHLO reply cannot be read': 'EHLO 应答中有一行无法解读',
  '{place} offers "{line}", which is {problem}.': '{place} 提供了「{line}」，问题是：{problem}。',
  'Senders skip what they cannot read, or trip over it: what was meant to be offered is not.':
    '发件方会跳过读不懂的内容，或因此出错：本想提供的功能并未提供出来。',
  'Mend the line. It is "KEYWORD parameters", each keyword once (RFC 5321 section 4.1.1.1).':
    '修正该行。格式为 "KEYWORD parameters"，每个关键字只出现一次（RFC 5321 第 4.1.1.1 节）。',
  'A firewall rewrites what the server says': '防火墙改写了服务器的应答',
  '{place} does not speak for itself: a firewall on the way has put "{word}" in place of its words.':
    '{place} 的应答并非原话：途中的防火墙用「{word}」替换了它的文字。',
  'Inspection of SMTP (Cisco PIX and ASA: fixup, inspect esmtp) crosses out the greeting and every extension that it does not know, STARTTLS among them: mail goes in clear, large messages and pipelined commands get lost.':
    'SMTP 检查（Cisco PIX 和 ASA：fixup、inspect esmtp）会涂掉问候语和它不认识的所有扩展，包括 STARTTLS：邮件以明文传输，大邮件和流水线命令会丢失。',
  'On the firewall: policy-map global_policy, class inspection_default, no inspect esmtp (PIX: no fixup protocol smtp 25).':
    '在防火墙上：policy-map global_policy，class inspection_default，no inspect esmtp（PIX：no fixup protocol smtp 25）。',
  'The greeting is not 220': '问候语不是 220',
  '{place} greets with {code} instead of 220.': '{place} 的问候语应答码是 {code}，而不是 220。',
  'RFC 5321 knows 220 for a server that is ready and 554 for one that is not: some senders take any other code for a failure and go away.':
    'RFC 5321 规定，就绪的服务器用 220，未就绪的用 554：有些发件方把其他应答码都当作失败而离开。',
  'Greet with 220.': '问候语使用 220。',
  'The greeting does not name the host': '问候语没有写明主机名',
  '{place} calls itself "{name}" in its greeting, which is not a full host name.':
    '{place} 在问候语中自称「{name}」，这不是完整的主机名。',
  'The first word of the greeting is the name of the server (RFC 5321 section 4.3.1). Logs and bounces of others show it, and some rating services count it as a fault; hardly any sender does.':
    '问候语的第一个词是服务器的名称（RFC 5321 第 4.3.1 节）。它会出现在他人的日志和退信中，有些评测服务将其算作错误；发件方则几乎都不在意。',
  'Postfix: myhostname = {host} in main.cf (smtpd_banner = $myhostname ESMTP); Exim: primary_hostname = {host}; OpenSMTPD: listen … hostname {host}':
    'Postfix：在 main.cf 中设 myhostname = {host}（smtpd_banner = $myhostname ESMTP）；Exim：primary_hostname = {host}；OpenSMTPD：listen … hostname {host}',
  'The server turns us away at the door': '服务器一开始就拒绝了我们',
  '{place} greets with "{reply}".': '{place} 的问候语是「{reply}」。',
  'It takes no mail from this address now (4yz), or never (5yz).': '它暂时（4yz）或永久（5yz）不接受来自本地址的邮件。',
  'Read its words: they name the cause. If this server is yours, see why: a blocklist, a limit of connections, or a service that is switched off.':
    '请看应答的文字：其中说明了原因。如果这是您的服务器，请查明原因：黑名单、连接数限制，或服务已关闭。',
  'Strangers are asked to come back': '陌生发件方被要求稍后再来',
  '{place} greylists: "{reply}".': '{place} 采用灰名单：「{reply}」。',
  'The first mail of an unknown sender is put off for some minutes, then taken: sound, but slow, and short-lived codes arrive too late.':
    '陌生发件人的第一封邮件会推迟几分钟后才接收：做法没有问题，但较慢，短时有效的验证码会来得太晚。',
  'Nothing, where it is meant. --wait tries again from here until it is accepted, and tells the delay.':
    '若是有意为之，无需处理。--wait 会从这里反复重试直到被接受，并报告延迟时间。',
  'EHLO is refused': 'EHLO 被拒绝',
  '{place} refuses {command}: "{reply}".': '{place} 拒绝 {command}：「{reply}」。',
  'No sender that calls itself so can deliver.': '以此名称自称的发件方都无法投递。',
  'If the name is at fault, give --helo with one that leads back to this address; if the server is yours, see its rules for HELO (Postfix: smtpd_helo_restrictions).':
    '如果问题在名称，请用 --helo 指定一个能解析回本地址的名称；如果是您的服务器，请检查其 HELO 规则（Postfix：smtpd_helo_restrictions）。',
  'A sender at an address literal is refused': '地址字面量形式的发件人被拒绝',
  '{place} refuses the sender {argument}: "{reply}".': '{place} 拒绝发件人 {argument}：“{reply}”。',
  'RFC 5321 section 4.1.3 allows it for hosts without a name. Hardly any real mail comes from such a sender today, much spam does: many refuse it, and lose nothing that they would miss but the reports of printers and cameras.':
    'RFC 5321 第 4.1.3 节允许没有名称的主机这样做。如今几乎没有真实邮件来自这样的发件人，垃圾邮件却很多：许多服务器拒绝它，除了打印机和摄像头的报告之外，不会错过什么。',
  'Nothing, where that is meant. Otherwise Exim: drop verify = sender for hosts of your own; Postfix: drop reject_unknown_sender_domain for them':
    '如果是有意为之，则无须改动。否则 Exim：对自己的主机去掉 verify = sender；Postfix：对它们去掉 reject_unknown_sender_domain',
  'The message is refused': '邮件被拒绝',
  '{place} refuses the message: "{reply}".': '{place} 拒绝了该邮件：「{reply}」。',
  'It took sender and recipient, and not what was sent: its content, its size, or its signatures are at fault.':
    '它接受了发件人和收件人，却不接受所发的内容：问题在于正文、大小或签名。',
  'The words of the server name the cause; see its log and that of its filters.':
    '服务器的应答说明了原因；请查看服务器及其过滤器的日志。',
  'Nobody knows whether the message was taken': '无从得知邮件是否已被接收',
  '{place} gave no whole reply after the final dot: {reason}.':
    '在结尾的句点之后，{place} 没有给出完整的应答：{reason}。',
  'The sender must take it for not delivered and sends it again, the server may have taken it: the recipient gets it twice, or three times (RFC 1047).':
    '发件方只能视为未投递而重发，服务器却可能已经收下：收件人会收到两封甚至三封（RFC 1047）。',
  'See why the server takes so long after the data: filters should be faster than the sender is patient (ten minutes, RFC 5321 section 4.5.3.2.6), or work after the reply.':
    '查明服务器在数据之后为何耗时这么久：过滤器应在发件方失去耐心（十分钟，RFC 5321 第 4.5.3.2.6 节）之前完成，或在应答之后再处理。',
  'Nobody can sign in': '没有人能登录',
  '{place} is a submission port and offers no AUTH{where}.': '{place} 是提交端口，却不提供 AUTH{where}。',
  'Port 587 and 465 are for users who sign in (RFC 6409): without AUTH their mail programs cannot send.':
    '端口 587 和 465 供登录用户使用（RFC 6409）：没有 AUTH，他们的邮件客户端无法发信。',
  'Postfix: smtpd_sasl_auth_enable = yes for this service in master.cf, with smtpd_sasl_type = dovecot and smtpd_sasl_path = private/auth':
    'Postfix：在 master.cf 中为该服务设 smtpd_sasl_auth_enable = yes，并设 smtpd_sasl_type = dovecot 和 smtpd_sasl_path = private/auth',
  'The server speaks HELO only': '服务器只支持 HELO',
  '{place} refuses EHLO ("{reply}") and takes HELO.': '{place} 拒绝 EHLO（「{reply}」），但接受 HELO。',
  'Every server must know EHLO (RFC 5321 section 2.2.1). Without it there is no TLS, no size limit told, no 8-bit mail and no signing in.':
    '每台服务器都必须支持 EHLO（RFC 5321 第 2.2.1 节）。没有它，就没有 TLS，不告知大小限制，没有 8 位邮件，也无法登录。',
  'See what stands before the server: firewalls that "inspect" SMTP (Cisco fixup) take EHLO away. Switch that off, or replace the server.':
    '查看服务器前面有什么：「检查」SMTP 的防火墙（Cisco fixup）会去掉 EHLO。关闭该功能，或更换服务器。',
  'Mail with REQUIRETLS cannot be sent': '带 REQUIRETLS 的邮件无法发送',
  '{place} cannot be given this mail: {reason}.': '不能把这封邮件交给 {place}：{reason}。',
  'Mail that asks for TLS all the way goes only to a server that offers REQUIRETLS, under TLS with a good certificate (RFC 8689 section 4.2.1); otherwise it comes back with 5.7.30.':
    '要求全程 TLS 的邮件，只能在 TLS 下凭有效证书交给提供 REQUIRETLS 的服务器（RFC 8689 第 4.2.1 节）；否则会以 5.7.30 退回。',
  'Hardly any server offers it yet (Postfix 3.11: requiretls_enable = yes). Send without --requiretls, or see to DANE or MTA-STS, which need nothing of the kind.':
    '几乎还没有服务器提供它（Postfix 3.11：requiretls_enable = yes）。不带 --requiretls 发送，或者使用 DANE 或 MTA-STS，它们不需要这个扩展。',
  'There is no mail server to talk to': '没有可供连接的邮件服务器',
  '{domain} has no mail server: {reason}.': '{domain} 没有邮件服务器：{reason}。',
  'Senders have nowhere to deliver to, and tell their users so at once.': '发件方无处投递，会立即告知其用户。',
  'Check the spelling of {domain}; if it is right, publish an MX record that names a host with an address: {domain}. IN MX 10 mail.{domain}.':
    '检查 {domain} 的拼写；若无误，请发布一条 MX 记录，指向有地址的主机：{domain}. IN MX 10 mail.{domain}.',
  'Mail that needs SMTPUTF8 cannot be sent': '需要 SMTPUTF8 的邮件无法发送',
  'A sender must not pass on an address beyond ASCII to a server that does not offer SMTPUTF8 (RFC 6531 section 3.2): the mail comes back with 5.6.7.':
    '发送方不得把 ASCII 以外的地址交给不提供 SMTPUTF8 的服务器（RFC 6531 第 3.2 节）：邮件会以 5.6.7 退回。',
  'Postfix: smtputf8_enable = yes, built with ICU; Exim: smtputf8_advertise_hosts = *. Otherwise give the recipient an address in ASCII too.':
    'Postfix：smtputf8_enable = yes，且编译时带 ICU；Exim：smtputf8_advertise_hosts = *。否则请也给收件人一个 ASCII 地址。',
  'Lines that are no reply': '有些行不是应答',
  '{place} sends lines that are no SMTP reply at {stage}.': '{place} 在 {stage} 时发出了不属于 SMTP 应答的行。',
  'Each line of a reply begins with three digits and a space or a hyphen. Senders skip the others, or break off.':
    '应答的每一行都以三位数字加空格或连字符开头。其他的行，发件方会跳过，或者因此断开。',
  'See what writes them: a debug message, a wrapper script, a proxy, or another protocol on this port.':
    '查明是什么写出了这些行：调试消息、包装脚本、代理，或该端口上的其他协议。',
  'The domain takes no mail': '该域名不收邮件',
  '{domain} says with a null MX that it takes no mail.': '{domain} 以 null MX 声明不接收邮件。',
  'Senders give up at once (RFC 7505): right for a domain without mailboxes, wrong for any other.':
    '发件方会立即放弃（RFC 7505）：对没有邮箱的域名是正确的，对其他域名则是错误。',
  'Nothing, where no mail is wanted. Otherwise: {domain}. IN MX 10 mail.{domain}.':
    '若不想接收邮件，无需处理。否则：{domain}. IN MX 10 mail.{domain}.',
  'Bounces are refused': '退信被拒收',
  '{place} refuses the empty sender: "{reply}".': '{place} 拒绝空发件人：「{reply}」。',
  'Reports of failed delivery, and replies of some systems, come from <> (RFC 5321 section 4.5.5): users never learn that their mail did not arrive, and some servers refuse mail from domains that do so.':
    '投递失败通知和某些系统的回复来自 <>（RFC 5321 第 4.5.5 节）：用户将永远不知道自己的邮件没有送达，有些服务器还会拒收来自这类域名的邮件。',
  'Accept MAIL FROM:<>; where backscatter is the reason, tag outgoing senders instead (BATV), or refuse <> only for addresses that never send.':
    '接受 MAIL FROM:<>；若是为了防反向散射（backscatter），请改为标记外发发件人（BATV），或只对从不发信的地址拒绝 <>。',
  'An unusual code for success': '表示成功的应答码不寻常',
  '{place} answers {command} with {code}; the code for success there is {usual}.':
    '{place} 以 {code} 应答 {command}；此处表示成功的应答码是 {usual}。',
  'Most senders look at the first digit only; some look for the very code of RFC 5321 section 4.3.2, and take any other for a failure.':
    '大多数发件方只看首位数字；有些则要求与 RFC 5321 第 4.3.2 节的应答码完全一致，其他一概视为失败。',
  'Answer {command} with {usual}.': '以 {usual} 应答 {command}。',
  'Open relay': '开放中继',
  '{place} takes mail for a foreign domain from a stranger: RCPT TO {to} is answered with "{reply}" (forms that pass: {forms}).':
    '{place} 接受陌生人发往外部域名的邮件：RCPT TO {to} 的应答是「{reply}」（可通过的形式：{forms}）。',
  'Spammers find it within hours and send through it; its address is then on every blocklist. (If this machine is one that the server trusts, ask from another one.)':
    '垃圾邮件发送者几小时内就会发现并利用它发信；随后其地址会被列入所有黑名单。（如果本机是该服务器信任的机器，请换一台机器再测。）',
  'Postfix: smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination, and mynetworks with your own networks only; Exim: relay_from_hosts; OpenSMTPD: match from any only for local domains.':
    'Postfix：smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination，且 mynetworks 只包含您自己的网络；Exim：relay_from_hosts；OpenSMTPD：match from any 只用于本地域名。',
  'Something else than a mail server': '不是邮件服务器',
  'At {place} {reason}, and no mail server.': '在 {place}：{reason}，不是邮件服务器。',
  'No sender can deliver there: the port, the address or the name leads to another service.':
    '没有发件方能向那里投递：端口、地址或名称指向了别的服务。',
  'See what listens on the host: ss -ltnp sport = :{port}. Then check port forwarding, the MX and its address record, or give the right --port.':
    '在主机上查看有哪些服务在监听：ss -ltnp sport = :{port}。然后检查端口转发、MX 及其地址记录，或给出正确的 --port。',
  'This network does not let port 25 out': '本网络不放行出站端口 25',
  'None of {hosts} answers on port 25 from here, while {others} answers on port 443.':
    '从这里连接 {hosts} 的端口 25 均无应答，而 {others} 的端口 443 有应答。',
  'Access providers and clouds (AWS, Google, Azure, Hetzner, OVH, DigitalOcean) keep outgoing port 25 shut: no mail can be sent from this machine, and no mail server be asked.':
    '接入服务商和云平台（AWS、Google、Azure、Hetzner、OVH、DigitalOcean）会封锁出站端口 25：本机无法发信，也无法检查任何邮件服务器。',
  'Ask the provider to open outgoing port 25 for this address (most have a form), or send through a relay on port 587: relayhost = [smtp.example.net]:587':
    '请服务商为该地址开放出站端口 25（多数有申请表），或经由端口 587 的中继发信：relayhost = [smtp.example.net]:587',
  'A reply line is too long': '应答行过长',
  '{place} sends a line longer than 512 octets in its reply to {stage}.':
    '{place} 对 {stage} 的应答中有一行超过 512 字节。',
  'A reply line has at most 512 octets (RFC 5321 section 4.5.3.1.5): senders cut the rest off, or take it for another line.':
    '应答行最多 512 字节（RFC 5321 第 4.5.3.1.5 节）：发件方会截去其余部分，或把它当作另一行。',
  'Shorten the text, or cut it into lines with a hyphen behind the code.': '缩短文本，或拆成多行，在应答码后加连字符。',
  'There is no postmaster': '没有 postmaster',
  'Every domain that takes mail must take it for postmaster (RFC 5321 section 4.5.1): who wants to report a fault has nobody to write to.':
    '接收邮件的每个域名都必须接收发给 postmaster 的邮件（RFC 5321 第 4.5.1 节）：否则想报告故障的人无处可写。',
  '/etc/aliases: postmaster: root, then newaliases; in virtual_alias_maps: {argument} admin':
    '/etc/aliases: postmaster: root，然后运行 newaliases；在 virtual_alias_maps 中：{argument} admin',
  'QUIT is not answered': 'QUIT 没有得到应答',
  '{place} does not answer QUIT as it should: {how}.': '{place} 没有按规定应答 QUIT：{how}。',
  'No mail is lost by it, but senders wait, and keep connections open that both sides need.':
    '不会因此丢失邮件，但发件方要等待，并占用双方都需要的连接。',
  'Answer QUIT with 221 and close then (RFC 5321 section 4.1.1.10).':
    '以 221 应答 QUIT，然后关闭连接（RFC 5321 第 4.1.1.10 节）。',
  'The recipient is put off': '收件人被暂时拒绝',
  '{place} puts off the recipient {mailbox}: "{reply}".': '{place} 暂时拒绝收件人 {mailbox}：「{reply}」。',
  'The sender keeps the mail and tries again, for days; if the cause stays, it bounces.':
    '发件方会保留邮件并重试数日；如果原因仍在，最后退信。',
  'See the log of the server: a lookup that fails (database, DNS, milter, disk) is the usual cause of a 4yz.':
    '查看服务器的日志：4yz 通常由查询失败（数据库、DNS、milter、磁盘）引起。',
  'The host takes no mail for its own name': '该主机不接收发给自己名称的邮件',
  '{place} does not take mail for {mailbox}, which was only a guess: "{reply}".':
    '{place} 不接收发给 {mailbox} 的邮件，而该地址只是推测：「{reply}」。',
  'A host or an address was named, not a domain: whether this server takes the mail that it is meant for, was not asked.':
    '指定的是主机或地址，而不是域名：因此并未检查该服务器是否接收它本应接收的邮件。',
  'Name a domain instead of a host, or give --to with an address that this server is responsible for.':
    '请指定域名而不是主机，或用 --to 给出该服务器负责的地址。',
  'The recipient is refused': '收件人被拒绝',
  '{place} refuses the recipient {mailbox}: "{reply}".': '{place} 拒绝收件人 {mailbox}：「{reply}」。',
  'Mail to it bounces at once.': '发给它的邮件会立即退信。',
  'The words of the server name the cause; see its log for the rule that refused.':
    '服务器的应答说明了原因；请在其日志中查看是哪条规则拒绝的。',
  'A recipient of an old relay form is taken': '接受了旧式中继形式的收件人',
  '{place} accepts old forms of relaying ({forms}): RCPT TO {to} is answered with "{reply}".':
    '{place} 接受旧的中继形式（{forms}）：RCPT TO {to} 的应答是「{reply}」。',
  'Some servers rewrite such addresses and relay them. Others take them for a name of their own and bounce later, to senders who were forged: send one through to see.':
    '有些服务器会改写这类地址并中继。有些则把它当作自己的用户名，事后再向被伪造的发件人退信：发一封试试便知。',
  'Refuse them: Postfix: allow_percent_hack = no, swap_bangpath = no, and reject_unlisted_recipient; Exim: deny local parts with @, %, ! or | in them.':
    '拒绝它们：Postfix：allow_percent_hack = no、swap_bangpath = no 和 reject_unlisted_recipient；Exim：拒绝本地部分含 @、%、! 或 | 的地址。',
  'The conversation is not as the script says': '会话与脚本不符',
  'The script says how this server should answer; it answers otherwise.':
    '脚本规定了该服务器应如何应答；实际应答与之不同。',
  'Compare the transcript with the script at that line, and mend the server, or the script where the change is meant.':
    '把会话记录与脚本的该行对照，修复服务器；如果变化是有意的，则修改脚本。',
  'The sender is put off': '发件人被暂时拒绝',
  '{place} puts off the sender {mailbox}: "{reply}".': '{place} 暂时拒绝发件人 {mailbox}：「{reply}」。',
  'The sender is refused': '发件人被拒绝',
  '{place} refuses the sender {mailbox}: "{reply}".': '{place} 拒绝发件人 {mailbox}：「{reply}」。',
  'The server falls silent': '服务器没有了响应',
  '{place} stops answering: {reason} at {stage}.': '{place} 停止应答：{stage} 时 {reason}。',
  'A sender waits minutes for each reply (RFC 5321 section 4.5.3.2), then gives up and tries again for days: mail is deferred, and at last bounces.':
    '发件方对每个应答会等待数分钟（RFC 5321 第 4.5.3.2 节），然后放弃，并重试数日：邮件延迟投递，最后退信。',
  'See what the server waits for at this stage: a DNS lookup of the client that times out, a policy or milter service that hangs, an overloaded disk. Its own log tells; strace on the process does too.':
    '查明服务器在此阶段等待什么：对客户端的 DNS 查询超时、策略服务或 milter 卡住、磁盘过载。它自己的日志会说明；对进程使用 strace 也能查明。',
  'The greeting comes late': '问候语来得晚',
  '{place} lets a client wait {seconds} s for its greeting.': '{place} 让客户端等待 {seconds} 秒才给出问候语。',
  'A delay of some seconds keeps careless senders away (a greet delay) or comes from DNS lookups of the client that fail; senders wait for up to five minutes, monitoring does not.':
    '数秒的延迟要么是为了挡住不守规矩的发件方（问候延迟），要么是对客户端的 DNS 查询失败所致；发件方最多等五分钟，监控则不会。',
  'Nothing, where it is meant (Postfix: postscreen_greet_wait). Otherwise see whether the resolver of the server answers for the addresses of clients.':
    '若是有意为之（Postfix：postscreen_greet_wait），无需处理。否则请检查服务器的解析器能否回答对客户端地址的查询。',
  'Replies come late': '应答来得晚',
  '{place} takes {seconds} s to answer {commands}.': '{place} 应答 {commands} 耗时 {seconds} 秒。',
  'A tarpit slows spammers down on purpose; otherwise a lookup of the server (DNS, blocklist, directory, filter) times out. Senders wait for minutes, programs that people wait for do not.':
    '可能是有意拖慢垃圾邮件发送者（tarpit）；否则就是服务器的某项查询（DNS、黑名单、目录、过滤器）超时。发件方会等数分钟，有人在等待结果的程序则不会。',
  'Nothing, where it is meant. Otherwise look in the log of the server for what times out at that command.':
    '若是有意为之，无需处理。否则请在服务器日志中查看处理该命令时什么超时了。',
  'Messages can be smuggled': '可以夹带走私邮件',
  '{place} takes other sequences than CRLF.CRLF for the end of a message: {sequences}.':
    '{place} 除 CRLF.CRLF 外还把其他序列当作邮件结尾：{sequences}。',
  'A sender that passes this sequence on as text lets its users send further messages with any sender at all, which pass SPF (CVE-2023-51764 and its kin).':
    '若发件方把该序列当作正文原样传递，其用户就能以任意发件人再夹带邮件，并通过 SPF（CVE-2023-51764 及同类漏洞）。',
  'Postfix 3.8.4, 3.7.9 and later: smtpd_forbid_bare_newline = normalize (in older ones: smtpd_data_restrictions = reject_unauth_pipelining and smtpd_discard_ehlo_keywords = chunking); Exim 4.98; Sendmail 8.18 with srv_features o; OpenSMTPD 7.7.':
    'Postfix 3.8.4、3.7.9 及更高版本：smtpd_forbid_bare_newline = normalize（更旧的版本：smtpd_data_restrictions = reject_unauth_pipelining 和 smtpd_discard_ehlo_keywords = chunking）；Exim 4.98；Sendmail 8.18，加 srv_features o；OpenSMTPD 7.7。',
  'Reply code and status code disagree': '应答码与状态码不一致',
  '{place} answers {stage} with a code and an enhanced status code of different classes.':
    '{place} 对 {stage} 的应答中，应答码与增强状态码的类别不同。',
  'The class of the status code is the first digit of the reply code (RFC 2034 section 4). Where they differ, one sender gives up and the other tries for days.':
    '状态码的类别就是应答码的首位数字（RFC 2034 第 4 节）。两者不同时，有的发件方放弃，有的重试数日。',
  'Make both agree: 4yz with 4.x.x, 5yz with 5.x.x, 2yz with 2.x.x.':
    '使两者一致：4yz 配 4.x.x，5yz 配 5.x.x，2yz 配 2.x.x。',
  'A reply that makes no sense': '应答不合情理',
  '{place} answers {stage} with "{reply}": {reason}.': '{place} 对 {stage} 的应答为「{reply}」：{reason}。',
  'A sender cannot go on: to it the server does not speak SMTP, or is a reply ahead of it.':
    '发件方无法继续：在它看来，服务器不懂 SMTP，或应答超前了一步。',
  'See what answers on port {port}: it may be another service, a proxy, or a server whose replies are out of step.':
    '查看端口 {port} 上是什么在应答：可能是别的服务、代理，或应答错位的服务器。',
  'A sender without a domain is taken': '接受不带域名的发件人',
  '{place} takes the sender {argument}: "{reply}".': '{place} 接受发件人 {argument}：“{reply}”。',
  'A server makes it an address of its own domain: mail from anywhere looks as if it came from within, and bounces of it go to a stranger there. Only the recipient postmaster may stand without a domain (RFC 5321 section 2.3.5).':
    '服务器会把它变成自己域名下的地址：来自任何地方的邮件都像是出自内部，其退信则会送到那里某个不相干的人手中。只有收件人 postmaster 可以不带域名（RFC 5321 第 2.3.5 节）。',
  'Postfix: smtpd_sender_restrictions = reject_non_fqdn_sender; Exim: leave sender_unqualified_hosts empty':
    'Postfix：smtpd_sender_restrictions = reject_non_fqdn_sender；Exim：让 sender_unqualified_hosts 保持为空',
  'The host cannot be reached': '无法到达主机',
  '{place} cannot be reached: {reason}; other hosts can.': '无法到达 {place}：{reason}；其他主机可以。',
  'A router on the way says that there is no path, or that a firewall forbids it: the address is not routed, the host is down, its network is not announced (IPv6), or its port is shut.':
    '途中的路由器报告没有通路，或被防火墙禁止：地址没有路由、主机停机、其网络未宣告（IPv6），或端口被封。',
  'See whether {address} is the right address and is announced, and open port {port} in its firewall; where the host has no IPv6, take its AAAA record away.':
    '检查 {address} 是否正确、是否已宣告，并在其防火墙中开放端口 {port}；若主机没有 IPv6，则删除其 AAAA 记录。',
  'Replies that nobody asked for': '无人请求的应答',
  '{place} sends more replies than there were commands, first before {stage}.':
    '{place} 发出的应答多于命令，首次出现在 {stage} 之前。',
  'From there on each reply is taken for the answer to the next command: senders believe that a mail was accepted which was refused, or the other way round.':
    '从那时起，每个应答都会被当作对下一条命令的应答：发件方会把被拒绝的邮件当作已接受，或者相反。',
  'One reply a command: see which part of the server (a filter, a proxy, a script) answers a second time.':
    '一条命令一个应答：查明是服务器的哪一部分（过滤器、代理、脚本）多应答了一次。',
  'VRFY tells who is there': 'VRFY 泄露有哪些用户',
  '{place} answers VRFY {argument} with "{reply}".': '{place} 对 VRFY {argument} 的应答为「{reply}」。',
  'Names can be tried until the list is complete; 252 tells nothing and breaks nothing (RFC 5321 section 7.3).':
    '可以逐个试探用户名，直到得出完整名单；应答 252 既不泄露信息，也不影响任何功能（RFC 5321 第 7.3 节）。',
  'Postfix: disable_vrfy_command = yes; Exim: acl_smtp_vrfy unset; Sendmail: O PrivacyOptions=novrfy,noexpn':
    'Postfix：disable_vrfy_command = yes；Exim：不设置 acl_smtp_vrfy；Sendmail：O PrivacyOptions=novrfy,noexpn',
};
