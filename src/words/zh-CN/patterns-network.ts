import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'No working connection to the other server': '与对方服务器之间没有可用的连接',
  'A client hung up in the middle': '客户端中途断开了连接',
  'It broke off the session: a program that gave up, a lossy line, a firewall, or a scanner. A real server tries again.':
    '它中断了会话：程序放弃、线路不稳、防火墙，或是扫描程序。真正的服务器会重试。',
  'If one partner is always concerned: MTU and firewalls on the way. Else nothing.':
    '若总是涉及同一合作方：检查沿途的 MTU 和防火墙。否则无需处理。',
  'A client fell silent, and Exim hung up': '客户端不再发送数据，Exim 断开了连接',
  'It sent nothing for smtp_receive_timeout (5 minutes): a program that hangs, a lossy line, or somebody who keeps places busy.':
    '它在 smtp_receive_timeout（5 分钟）内没有发送任何内容：程序卡住、线路不稳，或有人故意占用连接。',
  'If one partner is always concerned while sending data: MTU and firewalls on the way. Else nothing.':
    '若总是同一合作方在发送数据时出现：检查沿途的 MTU 和防火墙。否则无需处理。',
  'Every host of the domain has failed for longer than the retry rules allow, so Exim does not wait for this message any more.':
    '该域名的所有主机失败的时间都已超过重试规则的允许，因此 Exim 不再为这封邮件等待。',
  'Mend the cause of the earlier failures (exinext DOMAIN shows the last error), then exim -M ID, or send again.':
    '排除先前失败的原因（exinext DOMAIN 显示最近的错误），然后 exim -M ID，或重新发送。',
  "A message is frozen in Exim's queue": 'Exim 队列中有一封邮件被冻结',
  'Mostly a bounce that cannot be delivered, since the sender of the first message (often spam) does not exist; it stays until somebody removes it.':
    '多半是无法投递的退信，因为原邮件（常为垃圾邮件）的发件人不存在；它会一直留到有人删除为止。',
  'exim -bp lists them; exim -Mvh ID shows one; exiqgrep -z -i | xargs -r exim -Mrm removes all frozen ones; timeout_frozen_after = 7d does it by itself.':
    'exim -bp 列出它们；exim -Mvh ID 显示其中一封；exiqgrep -z -i | xargs -r exim -Mrm 删除所有冻结的邮件；timeout_frozen_after = 7d 可自动清理。',
  'Exim waits before it tries that host again': 'Exim 要等一段时间才再次尝试该主机',
  'Earlier attempts at all hosts of this domain failed, and the time for the next one has not come; the true cause stands at the earlier attempt.':
    '先前对该域名所有主机的尝试都失败了，下次尝试的时间还没到；真正的原因见先前那次尝试。',
  'exigrep the domain in the main log for the first failure. To try now: exim -R DOMAIN (exinext DOMAIN shows the plan).':
    '用 exigrep 在主日志中查找该域名的首次失败。立即重试：exim -R DOMAIN（exinext DOMAIN 显示重试计划）。',
  'No host of the domain could be reached in time': '该域名的主机在期限内都无法连上',
  'The sending side tried for as long as it keeps messages, or is still trying; what failed stands in its log at the single attempts.':
    '发件方在邮件保留期内一直尝试，或仍在尝试；失败的原因见其日志中的各次尝试。',
  'Look for the first failure to that domain in the log, and mend that: connection, DNS, or the other server.':
    '在日志中查找对该域名的首次失败并排除原因：连接、DNS 或对方服务器。',
  'Google: the session took too long': 'Google：会话时间过长',
  'Your server was silent for too long, or kept the connection open beyond its time: a slow scanner before sending, or a lossy line.':
    '服务器过久没有发送内容，或连接保持得超过时限：发送前的扫描过慢，或线路不稳。',
  'It is tried again. If it happens often, look at MTU and packet loss, and at filters that run while the connection stands.':
    '会再次尝试。若经常发生，检查 MTU 和丢包，以及连接期间运行的过滤程序。',
  'Haraka tried all mail hosts of that domain in vain': 'Haraka 尝试了该域名的所有邮件主机，均未成功',
  'The lines just before say how each one failed (refused, timed out, TLS, no route).':
    '紧邻其前的几行说明了每台主机失败的情形（拒绝、超时、TLS、无路由）。',
  'Read them: grep the id of the message in the log. It is retried by itself.':
    '阅读这几行：在日志中 grep 该邮件的 id。邮件会自动重试。',
  'Exchange Online: the next server refuses the connection': 'Exchange Online：下一台服务器拒绝连接',
  'Exchange Online reached the host that the MX record or connector names, and nothing listens on port 25 there, or a firewall turns it away.':
    'Exchange Online 已到达 MX 记录或连接器所指的主机，但那里的 25 端口没有服务监听，或被防火墙拒绝。',
  'Look at the server that it names: does it listen on port 25, and does its firewall let in the addresses of Exchange Online?':
    '检查它所指的服务器：是否在监听 25 端口，防火墙是否放行 Exchange Online 的地址？',
  'Exchange: it tried for a day or two and gave up': 'Exchange：尝试一两天后放弃',
  'Exchange Online could not reach the next server in time; the words behind it say why (refused, no answer, no DNS).':
    'Exchange Online 未能在期限内连上下一台服务器；其后的文字说明原因（被拒绝、无应答、无 DNS）。',
  'Look at the server that it names: is port 25 open to the world, does the MX record name it, does its firewall know the addresses of Exchange Online?':
    '检查它所指的服务器：25 端口是否对外开放，MX 记录是否指向它，其防火墙是否放行 Exchange Online 的地址？',
  'A client fell silent, and OpenSMTPD hung up': '客户端不再发送数据，OpenSMTPD 断开了连接',
  'It sent nothing for five minutes: a program that hangs, a lossy line, or somebody who keeps places busy.':
    '它五分钟内没有发送任何内容：程序卡住、线路不稳，或有人故意占用连接。',
  'None of the MX hosts of that domain could be reached': '该域名的 MX 主机都无法连上',
  'OpenSMTPD tried all of them: refused, timed out, or without a route (often IPv6 where there is none).':
    'OpenSMTPD 尝试了所有主机：被拒绝、超时或无路由（常见于没有 IPv6 却尝试 IPv6）。',
  'nc -vz MX-HOST 25 from this host; without IPv6 here: action "out" relay src … with an IPv4 address only. It is retried by itself.':
    '在本机运行 nc -vz MX-HOST 25；本机没有 IPv6 时：action "out" relay src …，只写 IPv4 地址。邮件会自动重试。',
  'Your provider blocks port 25': '网络提供商封锁了 25 端口',
  'Ask your provider to open outgoing port 25, or send through a relay on port 587: relayhost = [smtp.example.com]:587':
    '请网络提供商开放出站 25 端口，或经 587 端口的中继发送：relayhost = [smtp.example.com]:587',
  'A client hung up in the middle of a message': '客户端在邮件传到一半时断开了连接',
  'It broke off while it sent the message, or during TLS: a program that gave up, a lossy line (packet size), a firewall, or a certificate it does not like. The message did not come in; a real server tries again.':
    '它在发送邮件时或 TLS 期间中断：程序放弃、线路不稳（数据包大小）、防火墙，或不接受证书。邮件没有收进来；真正的服务器会重试。',
  'If one partner is always concerned: check MTU and firewalls on the way, and the certificate after STARTTLS: maildoctor smtp HOST. Else nothing.':
    '若总是涉及同一合作方：检查沿途的 MTU 和防火墙，以及 STARTTLS 之后的证书：maildoctor smtp HOST。否则无需处理。',
  'A client fell silent, and smtpd hung up': '客户端不再发送数据，smtpd 断开了连接',
  'It sent nothing for smtpd_timeout (300 s, 10 s under stress): a program that hangs, a lossy line, or somebody who keeps places busy.':
    '它在 smtpd_timeout（300 秒，压力状态下 10 秒）内没有发送任何内容：程序卡住、线路不稳，或有人故意占用连接。',
  'If one partner is always concerned while sending DATA: MTU and firewalls on the way. Against those that only hold places: postconf -e "smtpd_timeout=${stress?{10}:{120}}s"':
    '若总是同一合作方在发送 DATA 时出现：检查沿途的 MTU 和防火墙。针对只占用连接的客户端：postconf -e "smtpd_timeout=${stress?{10}:{120}}s"',
  'This machine does not let Postfix connect to that port': '本机不允许 Postfix 连接该端口',
  'A rule of the local firewall (owner match, nftables), SELinux or a container policy forbids it; often a hosting panel that lets only its own mail server out.':
    '本机防火墙规则（owner match、nftables）、SELinux 或容器策略禁止了连接；常见于只放行自家邮件服务器的主机管理面板。',
  'nft list ruleset | grep -n 25; iptables -S OUTPUT; for cPanel: SMTP Restrictions; for SELinux: setsebool -P httpd_can_sendmail 1 (web programs), ausearch -m avc.':
    'nft list ruleset | grep -n 25; iptables -S OUTPUT；cPanel：SMTP Restrictions；SELinux：setsebool -P httpd_can_sendmail 1（网页程序），ausearch -m avc。',
  'Postfix gave the message up after its time in the queue': '邮件在队列中超期，Postfix 已放弃',
  'It could not be delivered for maximal_queue_lifetime (5 days by default; bounce_queue_lifetime for bounces), or an administrator ended it with postsuper -e. The true cause stands in the attempts before.':
    '邮件在 maximal_queue_lifetime（默认 5 天；退信为 bounce_queue_lifetime）内未能投递，或由管理员用 postsuper -e 终止。真正的原因见先前的各次尝试。',
  'maildoctor explain --message ID tells the attempts; mend that cause, then send again.':
    'maildoctor explain --message ID 列出各次尝试；排除其原因，然后重新发送。',
  'The connection broke before the message was confirmed': '连接在邮件得到确认之前中断',
  'The whole message was sent, but the answer did not come: it may have been taken, and then arrives twice with the next try. A slow content filter on their side, or a firewall that cuts idle or large sessions, is the usual cause.':
    '邮件已全部发送，但没有收到应答：对方可能已经接收，再次尝试就会送达两份。通常是对方的内容过滤太慢，或防火墙切断了空闲或较大的会话。',
  'It is retried by itself. If it happens again with one host: postconf -e smtp_data_done_timeout=1200s; switch off SMTP inspection on firewalls; ask its postmaster whether the message came.':
    '会自动重试。若同一主机反复出现：postconf -e smtp_data_done_timeout=1200s；关闭防火墙上的 SMTP 检查；询问对方的 postmaster 是否已收到邮件。',
  'The other side hung up before or at the greeting': '对方在发出问候语之前或之时断开了连接',
  'It took the connection and closed it at once: it dislikes your address (a filter or blocklist that does not say so), is overloaded, or speaks TLS at once on that port (465).':
    '它接受了连接又立即关闭：不接受此 IP 地址（过滤器或黑名单，但不明说）、过载，或该端口一开始就用 TLS（465）。',
  'It is retried by itself. Check that your address has a PTR record and is on no blocklist: maildoctor check DOMAIN. If it is your relayhost on port 465: postconf -e smtp_tls_wrappermode=yes smtp_tls_security_level=encrypt':
    '会自动重试。检查 IP 地址是否有 PTR 记录、是否不在任何黑名单上：maildoctor check DOMAIN。若是自己的 relayhost 且用 465 端口：postconf -e smtp_tls_wrappermode=yes smtp_tls_security_level=encrypt',
  'No answer came to the whole message': '整封邮件发出后没有得到应答',
  'The message was sent to the end, and the other side did not say in time whether it took it; it may arrive twice. Mostly their content filter is slow; with large messages also packet size (MTU) or a firewall.':
    '邮件已发送完毕，但对方未在期限内说明是否接收；可能会送达两份。多半是对方的内容过滤太慢；较大的邮件也可能是数据包大小（MTU）或防火墙所致。',
  'It is retried by itself. If it lasts: postconf -e smtp_data_done_timeout=1200s; try a lower MTU for that host; tell its postmaster.':
    '会自动重试。若持续如此：postconf -e smtp_data_done_timeout=1200s；对该主机尝试更小的 MTU；告知其 postmaster。',
  'The other side hung up on qmail': '对方断开了与 qmail 的连接',
  'The connection stood and was cut, or the greeting was no welcome; "Possible duplicate!" means that the message may have been taken.':
    '连接建立后被切断，或问候语不表示欢迎；「Possible duplicate!」表示邮件可能已被接收。',
  'It is retried by itself. If it always dies with large messages: MTU and firewalls on the way.':
    '会自动重试。若总是在发送较大邮件时中断：检查沿途的 MTU 和防火墙。',
  'qmail could not connect to any host of that domain': 'qmail 无法连接该域名的任何主机',
  'Refused, timed out or no route; qmail does not say which.': '被拒绝、超时或无路由；qmail 不说明是哪一种。',
  'nc -vz MX-HOST 25 from this host. If it fails for every destination, your provider or firewall blocks outgoing port 25. It is retried by itself.':
    '在本机运行 nc -vz MX-HOST 25。若所有目标都失败，则是网络提供商或防火墙封锁了出站 25 端口。邮件会自动重试。',
  'It broke off while it sent; the message did not come in, and a real server tries again.':
    '它在发送途中中断；邮件没有收进来，真正的服务器会重试。',
  'Nobody listens on the mail port of that host': '该主机的邮件端口上没有服务监听',
  'It is retried by itself. If it is your own relay ([127.0.0.1] for sendmail -Ac), start the daemon: systemctl start sendmail; if it is SMART_HOST, correct name and port.':
    '会自动重试。若是自己的中继（sendmail -Ac 用的 [127.0.0.1]），启动守护进程：systemctl start sendmail；若是 SMART_HOST，更正名称和端口。',
  'Exim (-18): the other side closed the connection': 'Exim (-18)：对方关闭了连接',
  'Exim (-43): no connection in time': 'Exim (-43)：未能及时建立连接',
  'No answer from the host': '主机没有应答',
  'The connection broke': '连接中断',
  'The time for delivery ran out': '投递期限已过',
};
