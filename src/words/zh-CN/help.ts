import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Tells why mail does not arrive, how one knows, and the exact thing to change.\n$ maildoctor check example.com\n$ maildoctor explain /var/log/mail.log\n$ maildoctor spf --this-server\n$ maildoctor rule spf/too-many-lookups\n\nMore of each: maildoctor check --help. Exit codes: 0 nothing was found, 1 something was, 2 the call was wrong, 3 something could not be judged.':
    '说明邮件为何送不到、依据何在，以及究竟该改什么。\n$ maildoctor check example.com\n$ maildoctor explain /var/log/mail.log\n$ maildoctor spf --this-server\n$ maildoctor rule spf/too-many-lookups\n\n各命令的详情：maildoctor check --help。退出码：0 未发现问题，1 发现了问题，2 调用有误，3 有内容无法判断。',
  USAGE: '用法',
  ARGUMENTS: '参数',
  FLAGS: '选项',
  'COMMON FLAGS': '通用选项',
  'TESTS FLAGS': '测试选项',
  DESCRIPTION: '说明',
  EXAMPLES: '示例',
  COMMANDS: '命令',
  VERSION: '版本',
  'All that can be judged of a domain: DNS, SPF, and its mail servers.':
    '检查一个域名所有可以判断的内容：DNS、SPF 及其邮件服务器。',
  'The domain to check; several may be given. Without any: the targets of maildoctor.yaml.':
    '要检查的域名，可以给出多个。不给出时：maildoctor.yaml 中的检查对象。',
  'Also the domains of this file, one a line; - for standard input.': '另加此文件中的域名，每行一个；- 表示标准输入。',
  'Go on where a run with --format jsonl --output FILE was interrupted.':
    '接续被中断的 --format jsonl --output FILE 的运行。',
  'Only this area: dns, spf, smtp.': '只检查此类别：dns、spf、smtp。',
  'Leave this area out.': '不检查此类别。',
  'An address that sends for the domain.': '为该域名发信的地址。',
  'Further authorities to trust, in PEM.': '另外信任的证书颁发机构，PEM 格式。',
  'Ask this resolver: 192.0.2.1, [2001:db8::1]:53, tcp://…, tls://host, https://host/dns-query.':
    '使用此解析器：192.0.2.1、[2001:db8::1]:53、tcp://…、tls://host、https://host/dns-query。',
  'Answer for the names of this zone file from the file: check a zone before publishing it.':
    '用此区域文件回答其中的名称：在发布之前检查区域。',
  'Nothing leaves the machine: only zones and saved facts answer.':
    '不向外发送任何数据：只由区域文件和保存的观测数据回答。',
  'Deadline for the whole of one DNS question or HTTPS fetch.': '一次 DNS 查询或 HTTPS 获取的总时限。',
  'Connections to the first go to the second: for labs and tests.': '把到前者的连接转到后者：用于实验和测试。',
  'Only IPv4.': '只用 IPv4。',
  'Only IPv6.': '只用 IPv6。',
  'text, table, json, jsonl, junit, sarif, github, gitlab, markdown, html, nagios, prometheus, tap, csv; default text.':
    'text, table, json, jsonl, junit, sarif, github, gitlab, markdown, html, nagios, prometheus, tap, csv；默认 text。',
  'Short for --format json.': '即 --format json。',
  'Write the report there, all or nothing.': '把报告写到此文件，要么完整，要么不写。',
  'Also a report in this format, written there: junit=out.xml.': '另以此格式写一份报告：junit=out.xml。',
  'The configuration; default: maildoctor.yaml here or in a folder above.':
    '配置文件；默认：当前目录或上级目录中的 maildoctor.yaml。',
  'Fail only on what does not stand in this file, and tell what is gone.':
    '只因此文件中没有的问题而失败，并说明哪些已消失。',
  'Write what is found now into the file of --baseline.': '把现在发现的问题写入 --baseline 的文件。',
  'Exit with 1 when something at or above this severity is found.': '发现此级别或更高级别的问题时，以 1 退出。',
  'Keep all that was observed, to judge it again later or elsewhere.': '保存全部观测数据，供日后或在别处重新判断。',
  'Judge what was kept with --save-facts; nothing is asked.': '判断用 --save-facts 保存的数据；不作任何查询。',
  'Replace people and addresses by stand-ins everywhere in the report: fit for a ticket.':
    '在整份报告中用代号替换人名和地址：可用于工单。',
  'Colour on a terminal.': '在终端上使用颜色。',
  'en or zh-CN; default: the locale, and for formats that programs read English.':
    'en 或 zh-CN；默认：依语言环境，供程序读取的格式则为英文。',
  'Findings and verdict only.': '只显示发现的问题和结论。',
  'Also what was skipped and why, with references.': '还显示跳过了什么、为什么，以及参考资料。',
  'The DNS records that mail to and from a domain depends on.': '域名收发邮件所依赖的 DNS 记录。',
  'Asks for A, AAAA, MX (with addresses and their PTR), TXT, DMARC, NS, SOA and CAA, and says what is wrong with them.':
    '查询 A、AAAA、MX（及其地址和 PTR）、TXT、DMARC、NS、SOA 和 CAA，并说明其中的问题。',
  'The domain to look at.': '要查看的域名。',
  'Ask each name server itself whether it serves the zone.': '逐一询问各域名服务器是否提供该区域。',
  'What a mail log, a bounce or one reply means, whose fault it is, and what to do.':
    '一份邮件日志、一封退信或一条应答是什么意思，是谁的问题，该怎么做。',
  'Reads logs of Postfix, Exim, Sendmail, OpenSMTPD, qmail, Courier and Haraka, several in one file, gz inside; bounces and complaints (one message, or a mailbox of many); and of a message that arrived what the receiver thought of it. Without a file the pipe, else the usual log of this system, else its journal.':
    '读取 Postfix、Exim、Sendmail、OpenSMTPD、qmail、Courier 和 Haraka 的日志，同一文件中可有多种，可为 gz 压缩；读取退信和投诉（一封邮件，或含多封的邮箱文件）；对已收到的邮件，说明接收方的判定。不给出文件时读取管道，否则读取本系统常用的日志，再否则读取其 journal。',
  'Logs, folders of rotated logs, messages, mailboxes, or - for standard input.':
    '日志、轮转日志的目录、邮件、邮箱文件，或用 - 表示标准输入。',
  'Explain this reply or line.': '解释这条应答或这一行。',
  'A reply a line in, a line of JSON out; - for standard input.':
    '输入每行一条应答，输出每行一个 JSON；- 表示标准输入。',
  'Count what pflogsumm counts: by day and hour, domain, sender, recipient and host; delays, TLS, connections.':
    '统计 pflogsumm 所统计的内容：按日、按小时、按域名、发件人、收件人和主机；延迟时间、TLS、连接。',
  'What was not understood, normalised and counted, the commonest first: ready to become a pattern.':
    '未能理解的内容，经过归一化并计数，最常见的在前：可直接做成模式。',
  "Only the messages that this queue id, Message-ID or address names: each one's whole story.":
    '只看此队列 ID、Message-ID 或地址所指的邮件：每封邮件的完整经过。',
  'Exit with 1 when that share is reached (bounced, deferred, expired, rejected), and not for severities.':
    '达到此比例（bounced、deferred、expired、rejected）时以 1 退出，而不按级别。',
  'Exit with 1 when mail fails for this reason, and not for severities.': '邮件因此原因失败时以 1 退出，而不按级别。',
  'Only lines of this time (RFC 3339) or later.': '只看此时间（RFC 3339）或之后的行。',
  'Only lines before this time (RFC 3339).': '只看此时间（RFC 3339）之前的行。',
  'Go on with what comes, through rotation, and tell each new kind of failure once; an interrupt ends it.':
    '持续读取新增内容，日志轮转也不中断，每种新的失败只报告一次；按中断键结束。',
  "Read systemd's journal (runs journalctl).": '读取 systemd 的 journal（运行 journalctl）。',
  "Zone of lines that name none; default: this system's.": '未写明时区的行所用的时区；默认：本系统的时区。',
  'Writes a first maildoctor.yaml by looking at a domain.': '查看一个域名，写出第一份 maildoctor.yaml。',
  'MX hosts, the addresses that the SPF record names, and the DKIM selectors that are usual, as they are published now.':
    'MX 主机、SPF 记录中列出的地址，以及常用的 DKIM 选择器，均按当前发布的内容。',
  'Write over a file that is there.': '覆盖已有的文件。',
  'What a finding means; without an id, the catalogue.': '某个问题是什么意思；不给出 ID 时列出全部。',
  'Such as spf/too-many-lookups or log/rate/greylisted.': '例如 spf/too-many-lookups 或 log/rate/greylisted。',
  'Talks to mail servers as a sender would, and says what is wrong.':
    '像发信方那样与邮件服务器对话，并说明其中的问题。',
  'A domain goes through its MX, every address of each; a host or an address directly. Connect, greeting, EHLO, STARTTLS, MAIL, RCPT, RSET, QUIT: nothing is sent beyond RCPT without --data or --send.':
    '给出域名时依其 MX，检查每台主机的每个地址；给出主机或地址时直接检查。连接、问候语、EHLO、STARTTLS、MAIL、RCPT、RSET、QUIT：没有 --data 或 --send 时，RCPT 之后什么也不发送。',
  'A domain, a host, or an IP address.': '域名、主机或 IP 地址。',
  "This host instead of the domain's MX.": '用此主机代替域名的 MX。',
  'Default 25, or 465 with --implicit-tls.': '默认 25，使用 --implicit-tls 时为 465。',
  'Connect to this address; the name stays for SNI and the certificate.': '连接到此地址；名称仍用于 SNI 和证书。',
  'TLS from the first octet (port 465).': '从第一个字节起就用 TLS（端口 465）。',
  'A server for users who sign in, whatever its port.': '供用户登录的服务器，不论端口。',
  'Use STARTTLS where it is offered.': '服务器提供 STARTTLS 时使用它。',
  'The address of this machine to connect from.': '从本机的此地址发起连接。',
  'Connect through this proxy.': '通过此代理连接。',
  'Send a PROXY protocol header with this client address first.': '先发送带有此客户端地址的 PROXY 协议头。',
  'Send XCLIENT with these attributes, such as "ADDR=192.0.2.1".':
    '发送带有这些属性的 XCLIENT，例如 "ADDR=192.0.2.1"。',
  'Name in EHLO; default: what the MTA here would say.': 'EHLO 中的名称；默认：本机 MTA 会用的名称。',
  'Sender; default <>.': '发件人；默认 <>。',
  'Recipient; default postmaster of the domain.': '收件人；默认为该域名的 postmaster。',
  'Send this message (- for standard input).': '发送此邮件（- 表示标准输入）。',
  'Send a message that is made up.': '发送一封自动编写的邮件。',
  'Subject of the message of --send.': '--send 的邮件的主题。',
  'Text of the message of --send.': '--send 的邮件的正文。',
  'A further header of --send.': '--send 的邮件中另加的邮件头。',
  'Send with BDAT where CHUNKING is offered; needs --send or --data (no further connection).':
    '在提供 CHUNKING 处用 BDAT 发送；需要 --send 或 --data（没有额外的连接）。',
  'Ask for SMTPUTF8.': '要求 SMTPUTF8。',
  'Ask for REQUIRETLS (RFC 8689).': '要求 REQUIRETLS（RFC 8689）。',
  'RET= of a delivery report (RFC 3461).': '投递报告的 RET=（RFC 3461）。',
  'NOTIFY=, such as SUCCESS,FAILURE (RFC 3461).': 'NOTIFY=，例如 SUCCESS,FAILURE（RFC 3461）。',
  'Sign in; the password is asked for, or:': '登录；密码将会询问，或者：',
  'The password stands in this environment variable.': '密码在此环境变量中。',
  'The password is the first line of this file descriptor.': '密码是此文件描述符的第一行。',
  'PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-256 or XOAUTH2.': 'PLAIN、LOGIN、CRAM-MD5、SCRAM-SHA-256 或 XOAUTH2。',
  'Play this conversation and hold the replies against it.': '按此脚本进行会话，并对照其应答。',
  'Write the conversation down as a script; several go to FILE, FILE-2 and so on.':
    '把会话记录为脚本；有多个会话时写入 FILE、FILE-2 等。',
  'Where greylisted, try again for so long.': '遇到灰名单时，在这段时间内重试。',
  'Prove by this well-known host that this network lets port 25 out (2 connections).':
    '借助这台知名主机证明本网络放行端口 25（2 个连接）。',
  'Ask for postmaster, abuse, a random recipient, the null sender (1 connection).':
    '询问 postmaster、abuse、随机收件人和空发件人（1 个连接）。',
  'Which versions and cipher suites it takes, with and without SNI (a connection a suite, up to 160).':
    '它接受哪些版本和加密套件，带 SNI 与不带 SNI（每个套件一个连接，最多 160 个）。',
  'Whether it relays for strangers: 21 forms, never past RCPT (up to 4 connections).':
    '是否为陌生人中继：21 种形式，绝不超过 RCPT（最多 4 个连接）。',
  'Whether VRFY and EXPN tell who is there (1 connection).': 'VRFY 和 EXPN 是否透露有哪些用户（1 个连接）。',
  'Whether a command behind STARTTLS is obeyed under TLS (1 connection).':
    '紧跟在 STARTTLS 之后的命令是否会在 TLS 下被执行（1 个连接）。',
  'What it takes for the end of a message; needs --send or --data and --to (12 connections).':
    '它把什么当作邮件的结尾；需要 --send 或 --data，以及 --to（12 个连接）。',
  'The time limits of RFC 5321 section 4.5.3.2: minutes.': 'RFC 5321 第 4.5.3.2 节的时限：以分钟计。',
  'Is every address that sends for the domain covered by its SPF record?': '每个发信地址是否都在域名的 SPF 记录之内？',
  'Evaluates RFC 7208 for each address (--ip, else this server) and judges the record itself: mistakes, lookups, ranges. Without a domain: this server, as its MTA is configured.':
    '对每个地址（--ip，否则为本服务器）按 RFC 7208 求值，并检查记录本身：错误、查询次数、地址范围。不给出域名时：按 MTA 配置检查本服务器。',
  'A further domain that the addresses send for.': '这些地址还为此域名发信。',
  'An address, or a range in CIDR form, that sends.': '发信的地址，或 CIDR 形式的范围。',
  'MAIL FROM; default postmaster at the domain. Empty: check the HELO name.':
    'MAIL FROM；默认为该域名的 postmaster。为空时：检查 HELO 名称。',
  'The name that HELO gives; it is checked too.': 'HELO 给出的名称；它也会被检查。',
  'Judge the addresses of this host.': '检查本机的地址。',
  'Ask a public name over DNS for the address that the outside sees.': '通过 DNS 询问公共名称，得知外界看到的地址。',
  'Judge this record in place of what is published.': '检查此记录，而不是已发布的记录。',
  'Whom the record authorises: every address, as CIDR blocks; who costs most.':
    '记录授权了谁：以 CIDR 地址段列出每个地址；谁的开销最大。',
  'Who gains and who loses authority, against what is published (--record, --zone).':
    '与已发布的记录相比，谁获得、谁失去授权（--record、--zone）。',
  'Records of addresses alone that authorise the same, within the limits.': '只含地址而授权相同的记录，并在上限之内。',
  'A line of JSON in ({"ip","sender","helo"}), a line of JSON out; - for standard input.':
    '输入每行一个 JSON（{"ip","sender","helo"}），输出每行一个 JSON；- 表示标准输入。',
};
