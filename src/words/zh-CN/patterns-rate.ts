import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Alibaba Mail: you have sent as much as you may today': 'Alibaba Mail：今天的发送量已达上限',
  'iCloud: too much mail at once': 'iCloud：一次发送的邮件过多',
  'A limit of Dovecot is reached': '达到了 Dovecot 的某个上限',
  'Too many programs are signed in at once (a user with many devices, or an attack), or the service has too few processes.':
    '同时登录的程序过多（用户设备多，或遭到攻击），或服务的进程过少。',
  'doveadm who shows them; mail_max_userip_connections = 30; service imap-login { process_limit = 1024 }; service imap { process_limit = 2048 }; systemctl reload dovecot':
    'doveadm who 可查看；mail_max_userip_connections = 30；service imap-login { process_limit = 1024 }；service imap { process_limit = 2048 }；systemctl reload dovecot',
  'Exim takes no more connections for the moment': 'Exim 暂时不再接受连接',
  'smtp_accept_max, smtp_accept_max_per_host or smtp_load_reserve is reached: an attack, one busy client, or a machine under load.':
    '达到了 smtp_accept_max、smtp_accept_max_per_host 或 smtp_load_reserve：遭到攻击、某个客户端过于频繁，或机器负载过高。',
  'exiwhat shows who is connected; raise smtp_accept_max (and smtp_accept_max_per_host), or find what loads the machine.':
    'exiwhat 显示谁在连接；调高 smtp_accept_max（和 smtp_accept_max_per_host），或找出机器负载的来源。',
  'Gmail: this mailbox gets too much mail at once': 'Gmail：该邮箱一次收到的邮件过多',
  'The limit is that of the one mailbox (60 messages a minute, 3,600 an hour), from all senders together: a flood of alerts, or a mail bomb.':
    '这是单个邮箱的上限（每分钟 60 封，每小时 3,600 封），按所有发件人合计：告警泛滥，或邮件炸弹。',
  'The message is tried again by itself. If it is your own monitoring: gather messages, or send to a group.':
    '邮件会自动重试。若来自自己的监控系统：合并邮件，或发给群组。',
  'Google: your own sending limit is reached': 'Google：自己的发送量已达上限',
  'Your account, or your organisation at the SMTP relay, has sent all that it may in 24 hours (2,000 messages a Workspace user, 10,000 recipients a day through the relay).':
    '该账户，或本组织在 SMTP 中继上，已用完 24 小时内的发送额度（每个 Workspace 用户 2,000 封，经中继每天 10,000 个收件人）。',
  'Wait until the limit is lifted (up to 24 hours), spread the mailing, or use a service meant for it; check that no account was hacked.':
    '等待限制解除（最长 24 小时），分散发送，或使用专门的群发服务；检查是否有账户被盗。',
  'Gmail: too many recipients in one message': 'Gmail：一封邮件的收件人过多',
  'One transaction holds more recipients than Gmail takes (100), or their policies are together too large.':
    '一次事务中的收件人超过 Gmail 的上限（100），或这些收件人的策略合计过大。',
  'Mail servers split it by themselves; in Postfix smtp_destination_recipient_limit = 50. A client must send in smaller parts.':
    '邮件服务器会自行拆分；Postfix 中 smtp_destination_recipient_limit = 50。客户端须分批发送。',
  'Microsoft 365: too many IPv6 addresses of one range send at once': 'Microsoft 365：同一范围内过多 IPv6 地址同时发送',
  'Code 5.7.508: many addresses of the same range send within a short time, as spammers do.':
    '代码 5.7.508：同一范围的许多地址在短时间内发送，与垃圾邮件发送者的做法相同。',
  'Send from one or a few fixed addresses (smtp_bind_address6), or over IPv4.':
    '从一个或少数几个固定地址发送（smtp_bind_address6），或使用 IPv4。',
  'Exchange: too many connections from you at once': 'Exchange：来自本服务器的并发连接过多',
  'Lower the number at once: in main.cf smtp_destination_concurrency_limit, or slow that transport down.':
    '降低并发数：在 main.cf 中设 smtp_destination_concurrency_limit，或放慢该 transport。',
  'Microsoft: your mailbox has sent all it may send today': 'Microsoft：邮箱今天的发送量已达上限',
  'Code 5.1.90 or 5.2.2: a mailbox may send to 10,000 recipients a day, trial tenants and Outlook.com accounts to far fewer.':
    '代码 5.1.90 或 5.2.2：一个邮箱每天可发给 10,000 个收件人，试用租户和 Outlook.com 账户则少得多。',
  'Wait 24 hours; send bulk mail through a service made for it.': '等待 24 小时；群发邮件使用专门的服务发送。',
  'Microsoft 365: too much mail waits for this organisation': 'Microsoft 365：等待投递给该组织的邮件过多',
  "The receiving organisation's own server takes its mail too slowly, so Microsoft stops taking more.":
    '收件组织自己的服务器接收邮件过慢，因此 Microsoft 不再接收更多。',
  'Nothing on your side: it is retried; tell the receiver by another way.':
    '本方无需处理：会自动重试；可通过其他途径告知收件方。',
  'Microsoft 365: this mailbox has had its fill for the hour': 'Microsoft 365：该邮箱在一小时内的接收量已达上限',
  'Codes 5.2.121 and 5.2.122: a mailbox takes 3,600 messages an hour, and about a third of that from one sender.':
    '代码 5.2.121 和 5.2.122：一个邮箱每小时接收 3,600 封邮件，来自单个发件人的约为其三分之一。',
  'Slow down; send notices that come by the hundred as one digest.': '放慢发送；成百封的通知合并为一封摘要发送。',
  'Microsoft 365: slowed down, since your address is new or suspicious to it':
    'Microsoft 365：因 IP 地址较新或可疑而限速',
  'Code 4.7.500 and its neighbours: Exchange Online throttles addresses that suddenly send more than before. It is no outage.':
    '代码 4.7.500 及相近代码：Exchange Online 会对发送量突然增加的 IP 地址限速。这不是服务中断。',
  'Let the queue retry, send less at once, and raise the volume over days. Check that the address has PTR, SPF, DKIM.':
    '让队列重试，减少并发，在数日内逐步提高发送量。检查 IP 地址是否有 PTR、SPF、DKIM。',
  'Microsoft 365: your whole organisation may not send for now': 'Microsoft 365：整个组织暂时不得发送',
  'Code 5.7.705: too much spam or bulk mail left the tenant, mostly through one hijacked account or connector.':
    '代码 5.7.705：租户发出的垃圾邮件或群发邮件过多，多半来自某个被盗用的账户或连接器。',
  'Find the account or connector in the outbound spam report, close it, then have support lift the block.':
    '在出站垃圾邮件报告中找出该账户或连接器并关闭，然后请支持部门解除封锁。',
  'Exchange: this mailbox gets too much at once': 'Exchange：该邮箱一次收到的邮件过多',
  'The store takes only a few messages for one mailbox at a time; the rest wait.':
    '邮箱存储对单个邮箱同时只接收少量邮件；其余的等待。',
  'Nothing: it is tried again. Where it lasts, spread your mail to this recipient.':
    '无需处理：会再次尝试。若持续如此，分散发给该收件人的邮件。',
  'Mimecast: your server reached its limit there': 'Mimecast：您的服务器已达到它的上限',
  'Wait: Mimecast takes no more until you are under the limit; keep retrying as usual, and send less at once.':
    '等待：在您降到上限以下之前 Mimecast 不再接收；照常重试，并减少一次发送的数量。',
  'NetEase: too many connections from you at once': 'NetEase：来自本服务器的并发连接过多',
  'In main.cf a transport of its own for 163.com, 126.com and yeah.net with smtp_destination_concurrency_limit = 2.':
    '在 main.cf 中为 163.com、126.com 和 yeah.net 设单独的 transport，smtp_destination_concurrency_limit = 2。',
  'NetEase: more mail than it takes in this time': 'NetEase：发送量超过该时段内的接收上限',
  'HL:IFC counts by address, MI:SFQ by sender in 15 minutes, MI:STC by sender in a day, MI:DMC by connection; RP:DRC, RP:QRC and RP:TRC count recipients.':
    'HL:IFC 按 IP 地址计，MI:SFQ 按发件人 15 分钟计，MI:STC 按发件人每天计，MI:DMC 按连接计；RP:DRC、RP:QRC 和 RP:TRC 计收件人数。',
  'Send less at a time; fewer messages a connection; spread over hours.':
    '减少每次的发送量；减少每个连接的邮件数；分散到数小时发送。',
  'NetEase: too many recipients in one message': 'NetEase：一封邮件的收件人过多',
  'Outlook.com: too many connections at once for the name that your address has':
    'Outlook.com：就该 IP 地址的信誉而言并发连接过多',
  'Fewer at once: in main.cf a transport of its own for outlook.com with smtp_destination_concurrency_limit = 2, and raise it as your name grows.':
    '减少并发：在 main.cf 中为 outlook.com 设单独的 transport，smtp_destination_concurrency_limit = 2，随信誉提高再调高。',
  'Outlook.com: more mail than your address may send now': 'Outlook.com：超过该 IP 地址目前可发送的数量',
  'Slow the transport for Outlook.com down (default_destination_rate_delay) and raise the volume over weeks.':
    '放慢发往 Outlook.com 的 transport（default_destination_rate_delay），在数周内逐步提高发送量。',
  'postscreen asked a new client to come again': 'postscreen 要求新客户端再来一次',
  'Its tests after the greeting (pipelining, bare newline) can only be passed once; a real server comes back and is let in, a spam program does not.':
    '问候语之后的测试（pipelining、bare newline）通过后须重新连接；真正的服务器会再来并被放行，垃圾邮件程序则不会。',
  'Nothing to do. If mail of great senders is late for hours, since each try comes from another address: postconf -X postscreen_pipelining_enable postscreen_non_smtp_command_enable postscreen_bare_newline_enable && postfix reload':
    '无需处理。若大型发件方每次尝试都来自不同的地址，邮件因此延迟数小时：postconf -X postscreen_pipelining_enable postscreen_non_smtp_command_enable postscreen_bare_newline_enable && postfix reload',
  'A client did too much of something for this server': '客户端的某种行为超过了本服务器的上限',
  'A limit of anvil (smtpd_client_connection_count_limit = 50 at a time, …_rate_limit in a minute) or smtpd_hard_error_limit is reached.':
    '达到了 anvil 的某个上限（smtpd_client_connection_count_limit = 50 个并发，…_rate_limit 按分钟计）或 smtpd_hard_error_limit。',
  'If it is a machine of yours: postconf -e smtpd_client_event_limit_exceptions="$mynetworks 192.0.2.9" && postfix reload. Against strangers who guess: fail2ban.':
    '若是自己的机器：postconf -e smtpd_client_event_limit_exceptions="$mynetworks 192.0.2.9" && postfix reload。防止外人猜密码：fail2ban。',
  'A client comes more often than this server allows': '客户端来得比本服务器允许的更频繁',
  'A limit of anvil (smtpd_client_connection_count_limit, …_connection_rate_limit, …_message_rate_limit, …_recipient_rate_limit, …_auth_rate_limit) is reached; the client is told to come later.':
    '达到了 anvil 的某个上限（smtpd_client_connection_count_limit、…_connection_rate_limit、…_message_rate_limit、…_recipient_rate_limit、…_auth_rate_limit）；客户端被告知稍后再来。',
  'If it is a machine of yours: postconf -e smtpd_client_event_limit_exceptions="$mynetworks 192.0.2.9" && postfix reload; else raise the limit that the line names, or leave it.':
    '若是自己的机器：postconf -e smtpd_client_event_limit_exceptions="$mynetworks 192.0.2.9" && postfix reload；否则调高该行所指的上限，或保持不变。',
  'All processes of a service are busy': '某项服务的所有进程都在忙',
  'As many clients are connected as the service may have processes; new ones wait. Under an attack they hang on; else the machine is too slow or the limit too low.':
    '连接的客户端数已达该服务的进程上限；新的客户端等待。遭到攻击时它们会一直占着不放；否则就是机器太慢或上限太低。',
  'Raise it: in master.cf the maxproc column of the service (or postconf -e default_process_limit=200), if memory allows; shorten smtpd_timeout under stress; put postscreen in front; then postfix reload.':
    '调高上限：内存允许时，在 master.cf 中调高该服务的 maxproc 列（或 postconf -e default_process_limit=200）；在压力状态下缩短 smtpd_timeout；在前面加上 postscreen；然后 postfix reload。',
  'postscreen has no place left for new clients': 'postscreen 没有空位接纳新客户端',
  'As many connections stand as it may have; mostly an attack, else smtpd is too slow behind it.':
    '连接数已达其上限；多半是遭到攻击，否则是后面的 smtpd 太慢。',
  'postconf -e default_process_limit=200 postscreen_client_connection_count_limit=10 && postfix reload; see who comes most: grep CONNECT /var/log/mail.log | grep -o "\\[[0-9.]*\\]" | sort | uniq -c | sort -rn | head':
    'postconf -e default_process_limit=200 postscreen_client_connection_count_limit=10 && postfix reload；查看谁来得最多：grep CONNECT /var/log/mail.log | grep -o "\\[[0-9.]*\\]" | sort | uniq -c | sort -rn | head',
  'QQ Mail: more mail than it takes from this address, domain or sender':
    'QQ Mail：该 IP 地址、域名或发件人的发送量超过接收上限',
  'QQ counts by minute, hour and day for the sending address, the sender domain and the sender; the limits are secret, and low for those it does not know. The 550 in front is meant as "later".':
    'QQ 按分钟、小时和天对发送 IP 地址、发件域名和发件人计数；上限不公开，对不熟悉的发送方较低。前面的 550 实际上表示「稍后再试」。',
  'Send less at a time to qq.com, foxmail.com and domains hosted there (a transport of its own with default_destination_rate_delay), warm up slowly, publish SPF and DKIM.':
    '减少每次发往 qq.com、foxmail.com 及托管在那里的域名的邮件（单独的 transport 加 default_destination_rate_delay），缓慢预热，发布 SPF 和 DKIM。',
  'QQ Mail: this mailbox gets too much mail at once': 'QQ Mail：该邮箱一次收到的邮件过多',
  'QQ guards a mailbox that receives many messages in a short time; the mailbox exists, for all that the answer sounds.':
    'QQ 会保护短时间内收到大量邮件的邮箱；虽然应答听起来像邮箱不存在，邮箱其实是存在的。',
  'Wait and send again; do not take the address off your list for this.':
    '等待后重新发送；不要因此从列表中删除该地址。',
  'Yahoo: put off for now': 'Yahoo：暂时拒绝',
  'Yahoo slows a sender down for content, complaints or volume.': 'Yahoo 因内容、投诉或发送量对发件方限速。',
  'Nothing at once: it is retried. Where it lasts, send less at a time and look at complaints.':
    '不必立即处理：会自动重试。若持续如此，减少并发并查看投诉。',
  'Yahoo: asked to come back, since it does not know your address yet': 'Yahoo：尚不认识该 IP 地址，要求稍后再来',
  'Yahoo: enough messages for one connection': 'Yahoo：一个连接的邮件数已够',
  'Nothing is wrong: the next connection goes on. Allow at most 20 messages a connection.':
    '没有问题：下一个连接会继续。每个连接最多发送 20 封邮件。',
  'Yahoo: this mailbox gets too much at once': 'Yahoo：该邮箱一次收到的邮件过多',
  'Charter: too many connections from your server': 'Charter：来自本服务器的连接过多',
  'Charter: too many messages or recipients, for the reputation of your address':
    'Charter：就该 IP 地址的信誉而言邮件或收件人过多',
  'Charter: too many messages in one session': 'Charter：一次会话的邮件过多',
  'Charter: too many recipients for one message': 'Charter：一封邮件的收件人过多',
  'Charter: too many recipients that do not exist': 'Charter：不存在的收件人过多',
  'Take dead addresses off your lists.': '从列表中删除失效地址。',
  'Charter: too many recipients in a short time': 'Charter：短时间内收件人过多',
  'Cox: more than ten connections at once': 'Cox：并发连接超过十个',
  'Hold it to fewer: smtp_destination_concurrency_limit for a transport of its own to cox.net.':
    '限制为更少：为 cox.net 设单独的 transport，并设 smtp_destination_concurrency_limit。',
  'Cox: too many recipients or messages in too short a time': 'Cox：在过短的时间内收件人或邮件过多',
  'Cox: the account sends less for a time, since it behaved suspiciously': 'Cox：该账户行为可疑，一段时间内发送受限',
  'Facebook: too many recipients for one message': 'Facebook：一封邮件的收件人过多',
  'Facebook: its server has too many connections': 'Facebook：其服务器的连接过多',
  'Facebook: too many connections from your server at once': 'Facebook：来自本服务器的并发连接过多',
  'Facebook: too many new connections in a short time': 'Facebook：短时间内新建连接过多',
  'Facebook: too many recipients in one connection': 'Facebook：一个连接中的收件人过多',
  'GoDaddy: too many sessions from your address at once': 'GoDaddy：来自该 IP 地址的并发会话过多',
  'GoDaddy: too many messages from your address this hour': 'GoDaddy：该 IP 地址本小时发送的邮件过多',
  'GoDaddy: too many messages in one session': 'GoDaddy：一次会话的邮件过多',
  'GoDaddy: too many recipients for one message': 'GoDaddy：一封邮件的收件人过多',
  'GoDaddy: too many recipients from your address this hour': 'GoDaddy：该 IP 地址本小时的收件人过多',
  'i.ua: too many messages': 'i.ua：邮件过多',
  'La Poste: too many connections from your server': 'La Poste：来自本服务器的连接过多',
  'Send fewer at once: smtp_destination_concurrency_limit = 2 for a transport of its own.':
    '减少并发：为它设单独的 transport，smtp_destination_concurrency_limit = 2。',
  'Orange: too many connections from your server': 'Orange：来自本服务器的连接过多',
  'A flood of mail was noticed': '检测到邮件泛滥',
};
