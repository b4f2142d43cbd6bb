import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'The sending address is not welcome there': '发送 IP 地址在那里不受欢迎',
  'The refusal speaks of your IP address or network, in words that are not told apart further.':
    '拒收应答提到了 IP 地址或网络，但措辞不足以进一步区分。',
  'Alibaba Mail: your address sends too much, or in a way that spammers do':
    'Alibaba Mail：该 IP 地址发送过多，或发送方式类似垃圾邮件',
  'Behaviour filter: volume, recipients that do not exist, a listed address. As 454 it passes by itself.':
    '行为过滤：发送量、不存在的收件人、被列入黑名单的地址。若为 454，会自行消失。',
  'Send less at a time; check the address on blocklists; then have the recipient open a ticket with Alibaba.':
    '减少并发；在黑名单上查询该 IP 地址；然后请收件人向 Alibaba 提交工单。',
  'The recipient opens a ticket with Alibaba Mail, giving the code ANTISPAM_BAT[…]':
    '由收件人向 Alibaba Mail 提交工单，注明代码 ANTISPAM_BAT[…]',
  'AOL: refused for what the address sends': 'AOL：因该 IP 地址所发的内容而拒收',
  "AOL's codes: DYN is a block of some hours by complaints, CON and RTR a lasting one, RLY an address that relays or is dynamic.":
    'AOL 的代码：DYN 是因投诉而封锁数小时，CON 和 RTR 是长期封锁，RLY 是开放中继或动态的 IP 地址。',
  "The servers are Yahoo's by now: see its Sender Hub.": '这些服务器现已属于 Yahoo：见其 Sender Hub。',
  'AOL: a link in the message leads to a site that users complained of': 'AOL：邮件中的链接指向用户投诉过的网站',
  'Barracuda: your address or domain is blocked for that recipient': 'Barracuda：该 IP 地址或域名被该收件人封锁',
  "The recipient's Barracuda filter has your server on its own block list or on Barracuda's.":
    '收件方的 Barracuda 过滤器把本服务器列入了自己的阻止列表或 Barracuda 的黑名单。',
  'Look your address up at Barracuda Central; where it is not listed there, only the recipient or their administrator can unblock you.':
    '在 Barracuda Central 查询该 IP 地址；若未列在那里，只有收件人或其管理员能解除封锁。',
  'Comcast: your address is blocked for spam': 'Comcast：您的地址因垃圾邮件被屏蔽',
  'Find what sent the spam (an account, a form, a forwarder) and stop it, then ask by the form for removal.':
    '查出发送垃圾邮件的来源（账户、表单或转发）并制止它，然后用该表单申请移除。',
  'A client has no name (PTR record)': '客户端没有名称（PTR 记录）',
  'A remark of Exim on a client: its PTR record is missing.': 'Exim 对客户端的备注：缺少 PTR 记录。',
  'Nothing to do; the owner of the address has to publish a PTR record.':
    '无需处理；须由该 IP 地址的所有者发布 PTR 记录。',
  'Google: connections from this address are held off': 'Google：来自该 IP 地址的连接被阻挡',
  'Google closes the connection at EHLO: too many connections from the address, or a HELO name such as localhost at the Workspace relay.':
    'Google 在 EHLO 时关闭连接：来自该 IP 地址的连接过多，或在 Workspace 中继上使用了 localhost 之类的 HELO 名称。',
  "Use the server's full host name as HELO (in Postfix smtp_helo_name), and fewer connections at a time.":
    'HELO 使用服务器的完整主机名（Postfix 中为 smtp_helo_name），并减少并发连接。',
  'Gmail: an IPv6 sender without reverse name or authentication': 'Gmail：通过 IPv6 发送，但没有反向解析或身份验证',
  'Over IPv6 Gmail demands a PTR name that leads back to the address, and SPF or DKIM that passes.':
    '对于 IPv6，Gmail 要求 PTR 名称能解析回该地址，且 SPF 或 DKIM 通过。',
  'Set the PTR of the IPv6 address in the reply, publish AAAA for it and add it to SPF (ip6:). Until then let Postfix send to Gmail over IPv4: smtp_address_preference = ipv4.':
    '为应答中的 IPv6 地址设置 PTR，为其发布 AAAA，并加入 SPF（ip6:）。在此之前让 Postfix 通过 IPv4 发给 Gmail：smtp_address_preference = ipv4。',
  'Gmail: the sending domain has a very low reputation': 'Gmail：发件域名的信誉极低',
  'The reputation follows the DKIM and envelope domain: complaints, dead addresses or a young domain that sends much at once. Another address does not help.':
    '信誉取决于 DKIM 域名和信封域名：投诉、失效地址，或新域名一下子大量发送。换 IP 地址没有帮助。',
  'See domain reputation and spam rate in Postmaster Tools (https://postmaster.google.com); keep the spam rate below 0.1 %, send only to those who asked, and warm up slowly.':
    '在 Postmaster Tools（https://postmaster.google.com）中查看域名信誉和垃圾邮件率；垃圾邮件率保持在 0.1 % 以下，只发给主动要求的人，并缓慢预热。',
  'Gmail: the sending address has a very low reputation': 'Gmail：发送 IP 地址的信誉极低',
  'Gmail users mark what comes from this address as spam, or it sends to many that do not exist. Others on a shared address count too.':
    'Gmail 用户把来自该 IP 地址的邮件标为垃圾邮件，或它大量发往不存在的收件人。共享地址上的其他用户也计算在内。',
  'Look at Postmaster Tools (https://postmaster.google.com) for IP reputation and spam rate, stop what causes complaints, then raise volume slowly from your most engaged readers.':
    '在 Postmaster Tools（https://postmaster.google.com）中查看 IP 信誉和垃圾邮件率，消除引起投诉的原因，然后从最活跃的读者开始缓慢提高发送量。',
  'Gmail: no reverse name, or it does not lead back': 'Gmail：没有反向解析，或正反向不一致',
  "Gmail takes mail only from addresses whose PTR name has an A or AAAA record with that same address. Often it is the server's IPv6 address that was forgotten.":
    'Gmail 只接收这样的 IP 地址发来的邮件：其 PTR 名称有指向同一地址的 A 或 AAAA 记录。常见的是忘了服务器的 IPv6 地址。',
  "Have the owner of the address (your hoster) set its PTR to the server's host name, and publish A/AAAA of that name; for IPv6 do the same or send over IPv4.":
    '请 IP 地址的所有者（主机商）把 PTR 设为服务器的主机名，并发布该名称的 A/AAAA；对 IPv6 同样处理，或通过 IPv4 发送。',
  'Gmail: this range should not send directly': 'Gmail：该地址段不应直接发送',
  'The address lies in a range for end users (dynamic, mobile, a home connection), whose owner says that mail must go through a relay.':
    '该 IP 地址位于终端用户的地址段（动态、移动、家庭宽带），其所有者声明邮件须经中继发送。',
  "Send through your provider's or a mail service's relay (in Postfix relayhost with SMTP AUTH), or get a static address with a reverse name and have it taken off the policy list.":
    '经网络提供商或邮件服务的中继发送（Postfix 中为 relayhost 加 SMTP AUTH），或取得有反向解析的静态 IP 地址，并让其从该策略列表中移除。',
  'Gmail: too much unwanted mail for the sending domain': 'Gmail：发件域名的垃圾邮件过多',
  'The limit goes by the envelope, DKIM or link domain named in the reply, so another address does not help.':
    '该限制针对应答中所指的信封域名、DKIM 域名或链接域名，因此换 IP 地址没有帮助。',
  'Slow down, send only to those who asked, and check who else uses the domain: a hacked account, a forgotten service, or a forger where DMARC is missing.':
    '放慢发送，只发给主动要求的人，并检查还有谁在使用该域名：被盗的账户、被遗忘的服务，或没有 DMARC 时的伪造者。',
  'Gmail: too much unwanted mail from the sending address': 'Gmail：发送 IP 地址的垃圾邮件过多',
  'Gmail sees more mail from this address (or its neighbours) than its reputation carries, and much of it is marked as spam.':
    'Gmail 收到的来自该 IP 地址（或其相邻地址）的邮件超出其信誉所能承受，且其中许多被标为垃圾邮件。',
  'Send to Gmail more slowly (in Postfix a transport of its own with default_destination_rate_delay = 1s), find a hacked account or form in your logs, and leave out those who do not read.':
    '放慢向 Gmail 的发送（Postfix 中设单独的 transport，default_destination_rate_delay = 1s），在日志中找出被盗用的账户或表单，不再发给不阅读的人。',
  'Listed by 0spam': '被 0spam 列入黑名单',
  'The address, its range or a linked domain sent to its traps.':
    '该 IP 地址、其地址段或某个被链接的域名向其陷阱邮箱发送过邮件。',
  'Look your address up at https://0spam.org/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://0spam.org/':
    '在 https://0spam.org/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://0spam.org/',
  'Listed by Abusix Mail Intelligence': '被 Abusix Mail Intelligence 列入黑名单',
  'Lists fed by spam traps and abuse reports; which of them it is (black, exploit, dynamic, nod) is shown by the lookup, where removal is by yourself and at once.':
    '这些名单的数据来自垃圾邮件陷阱和滥用举报；查询页会显示是哪一个（black、exploit、dynamic、nod），并可在那里自助立即移除。',
  'Look your address up at https://lookup.abusix.com/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://lookup.abusix.com/':
    '在 https://lookup.abusix.com/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://lookup.abusix.com/',
  'Listed by ANONMAILS': '被 ANONMAILS 列入黑名单',
  "The address sent spam to the list's operator.": '该 IP 地址曾向该名单的运营者发送垃圾邮件。',
  'Look your address up at https://anonmails.de/dnsbl.php, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://anonmails.de/dnsbl.php':
    '在 https://anonmails.de/dnsbl.php 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://anonmails.de/dnsbl.php',
  'Listed by Backscatterer.org': '被 Backscatterer.org 列入黑名单',
  'The address sends bounces or sender call-outs to people who wrote nothing: refuse unwanted mail during the SMTP session instead of bouncing it later. Expires four weeks after the last hit.':
    '该 IP 地址向没有发过邮件的人发送退信或回呼验证（sender call-out）：应在 SMTP 会话期间拒收，而不是事后退信。最后一次命中四周后失效。',
  'Look your address up at https://www.backscatterer.org/?target=test, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.backscatterer.org/?target=bounces':
    '在 https://www.backscatterer.org/?target=test 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.backscatterer.org/?target=bounces',
  'Listed by Barracuda Reputation Block List': '被 Barracuda Reputation Block List 列入黑名单',
  "Barracuda's boxes and everyone who asks its free list see the address as a recent source of spam.":
    'Barracuda 的设备以及所有查询其免费名单的服务器，都视该 IP 地址为近期的垃圾邮件来源。',
  'Look your address up at https://www.barracudacentral.org/lookups, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.barracudacentral.org/rbl/removal-request':
    '在 https://www.barracudacentral.org/lookups 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.barracudacentral.org/rbl/removal-request',
  'Listed by blocklist.de': '被 blocklist.de 列入黑名单',
  'Servers reported attacks from the address (password guessing, web attacks, spam); it expires after 48 hours.':
    '有服务器举报来自该 IP 地址的攻击（猜密码、web 攻击、垃圾邮件）；48 小时后失效。',
  'Look your address up at https://www.blocklist.de/en/search.html, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.blocklist.de/en/delist.html':
    '在 https://www.blocklist.de/en/search.html 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.blocklist.de/en/delist.html',
  'Listed by Cloudmark Sender Intelligence': '被 Cloudmark Sender Intelligence 列入黑名单',
  "Cloudmark's network, which large access providers ask, gives the address a poor reputation; a reset can be asked for, once the spam has stopped.":
    '大型接入商所查询的 Cloudmark 网络给予该 IP 地址较差的信誉；垃圾邮件停止后可申请重置。',
  'Look your address up at https://csi.cloudmark.com/en/reset/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://csi.cloudmark.com/en/reset/':
    '在 https://csi.cloudmark.com/en/reset/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://csi.cloudmark.com/en/reset/',
  'Listed by IBM X-Force (dnsbl.cobion.com)': '被 IBM X-Force（dnsbl.cobion.com）列入黑名单',
  "IBM's X-Force lists the address as a source of spam.": 'IBM 的 X-Force 把该 IP 地址列为垃圾邮件来源。',
  'Look your address up at https://exchange.xforce.ibmcloud.com/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://exchange.xforce.ibmcloud.com/':
    '在 https://exchange.xforce.ibmcloud.com/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://exchange.xforce.ibmcloud.com/',
  'Listed by countries.nerd.dk': '被 countries.nerd.dk 列入',
  "Not a spam list: it tells an address's country, and the receiver refuses that country.":
    '这不是垃圾邮件黑名单：它给出 IP 地址所属的国家，而收件方拒绝该国家。',
  'Listed by DroneBL': '被 DroneBL 列入黑名单',
  'The address looked like an open proxy, a bot or a hijacked router. It is meant for chat networks; close the hole first, then ask for removal.':
    '该 IP 地址看起来像开放代理、僵尸程序或被劫持的路由器。该名单面向聊天网络；先堵住漏洞，再申请移除。',
  'Look your address up at https://dronebl.org/lookup, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://dronebl.org/lookup':
    '在 https://dronebl.org/lookup 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://dronebl.org/lookup',
  'Listed by FortiGuard': '被 FortiGuard 列入黑名单',
  "Fortinet's boxes see the address, or a link in the message, as spam.":
    'Fortinet 的设备把该 IP 地址或邮件中的某个链接视为垃圾邮件。',
  'Look your address up at https://www.fortiguard.com/learnmore#as, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.fortiguard.com/faq/antispam/request':
    '在 https://www.fortiguard.com/learnmore#as 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.fortiguard.com/faq/antispam/request',
  'Listed by Truncate (GBUdb)': '被 Truncate（GBUdb）列入黑名单',
  "More than 95 % of what the address sends is spam, as Message Sniffer's installations see it; there is no removal, the figure recovers with good mail.":
    '按 Message Sniffer 各安装点的统计，该 IP 地址所发的邮件 95 % 以上是垃圾邮件；没有移除手续，正常邮件会使数值恢复。',
  'Look your address up at http://www.gbudb.com/truncate/index.jsp, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: http://www.gbudb.com/truncate/index.jsp':
    '在 http://www.gbudb.com/truncate/index.jsp 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：http://www.gbudb.com/truncate/index.jsp',
  'Listed by Hostkarma (Junk Email Filter)': '被 Hostkarma（Junk Email Filter）列入黑名单',
  "Junk Email Filter's servers saw spam or bot behaviour from the address, such as leaving without QUIT.":
    'Junk Email Filter 的服务器发现该 IP 地址发送垃圾邮件或有僵尸程序的行为，例如不发 QUIT 就离开。',
  'Look your address up at https://ipadmin.junkemailfilter.com/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://ipadmin.junkemailfilter.com/remove.php':
    '在 https://ipadmin.junkemailfilter.com/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://ipadmin.junkemailfilter.com/remove.php',
  'Listed by ImproWare': '被 ImproWare 列入黑名单',
  "A Swiss provider's list of addresses that sent spam to its traps.":
    '瑞士一家提供商的名单，列出向其陷阱邮箱发送过垃圾邮件的 IP 地址。',
  'Look your address up at https://antispam.imp.ch/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://antispam.imp.ch/':
    '在 https://antispam.imp.ch/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://antispam.imp.ch/',
  'Listed by InterServer': '被 InterServer 列入黑名单',
  "A hoster's list of addresses that sent spam or attacked its customers' servers.":
    '一家主机商的名单，列出发送垃圾邮件或攻击其客户服务器的 IP 地址。',
  'Look your address up at http://sigs.interserver.net/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: http://sigs.interserver.net/':
    '在 http://sigs.interserver.net/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：http://sigs.interserver.net/',
  'Listed by Invaluement': '被 Invaluement 列入黑名单',
  'A paid list of senders of unwanted bulk mail and of networks that specialise in it (snowshoe).':
    '收费名单，列出发送不受欢迎的群发邮件的发件方，以及专门从事此事的网络（snowshoe）。',
  'Look your address up at https://www.invaluement.com/lookup/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.invaluement.com/removal/':
    '在 https://www.invaluement.com/lookup/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.invaluement.com/removal/',
  'Listed by JustSpam.org': '被 JustSpam.org 列入黑名单',
  'The address sent spam more than once and stood on other lists as well.':
    '该 IP 地址不止一次发送垃圾邮件，并且也在其他名单上。',
  'Look your address up at https://www.justspam.org/check-an-ip, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.justspam.org/':
    '在 https://www.justspam.org/check-an-ip 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.justspam.org/',
  'Listed by LashBack UBL': '被 LashBack UBL 列入黑名单',
  'The address sent to a mailbox that was only ever used to unsubscribe: an unsubscribe list was misused.':
    '该 IP 地址发往一个只用于退订的邮箱：退订名单被滥用。',
  'Look your address up at https://blacklist.lashback.com/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://blacklist.lashback.com/':
    '在 https://blacklist.lashback.com/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://blacklist.lashback.com/',
  'Listed by Mailspike': '被 Mailspike 列入黑名单',
  "The address's reputation, measured by what it sent lately, is bad; it recovers when the spam stops.":
    '按近期所发的邮件衡量，该 IP 地址的信誉差；垃圾邮件停止后会恢复。',
  'Look your address up at https://mailspike.io/ip_verify, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://mailspike.io/ip_verify':
    '在 https://mailspike.io/ip_verify 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://mailspike.io/ip_verify',
  'Refused by NiX Spam, a list that no longer exists': '被 NiX Spam 拒收，该名单已不存在',
  'The list was shut down on 16 January 2025; a server that still refuses by it has old configuration.':
    '该名单已于 2025 年 1 月 16 日关闭；仍按它拒收的服务器用的是旧配置。',
  "Nothing to do at the list: it has been empty since 2025-01-16. Write to the receiver's postmaster by another way, and ask them to stop asking it.":
    '名单那边无需处理：自 2025-01-16 起它已为空。通过其他途径写信给收件方的 postmaster，请其停止查询该名单。',
  'Listed by NSZones': '被 NSZones 列入黑名单',
  'The address sent to its traps, or lies in a range taken for dynamic.':
    '该 IP 地址向其陷阱邮箱发送过邮件，或位于被视为动态的地址段。',
  'Look your address up at http://db.nszones.com/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: http://db.nszones.com/':
    '在 http://db.nszones.com/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：http://db.nszones.com/',
  'Listed by Proofpoint Dynamic Reputation': '被 Proofpoint Dynamic Reputation 列入黑名单',
  "Proofpoint's own reputation of the address is bad: spam, or much mail from an address that never sent before. Apple and many companies refuse by it.":
    'Proofpoint 自己对该 IP 地址的信誉评价差：垃圾邮件，或从未发送过的地址突然大量发送。Apple 和许多公司据此拒收。',
  'Look your address up at https://ipcheck.proofpoint.com/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://ipcheck.proofpoint.com/':
    '在 https://ipcheck.proofpoint.com/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://ipcheck.proofpoint.com/',
  'Listed by PSBL (Passive Spam Block List)': '被 PSBL（Passive Spam Block List）列入黑名单',
  'The address sent to one of its spam traps; anyone may remove it, and it expires by itself after some weeks without spam.':
    '该 IP 地址向其某个垃圾邮件陷阱发送过邮件；任何人都可以移除，没有垃圾邮件的几周后也会自动失效。',
  'Look your address up at https://psbl.org/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://psbl.org/remove':
    '在 https://psbl.org/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://psbl.org/remove',
  'Listed by RFC-Clueless (rfc-ignorant)': '被 RFC-Clueless（rfc-ignorant）列入黑名单',
  'The domain lacks what the standards ask of it: a working postmaster or abuse mailbox, or it refuses bounces.':
    '该域名缺少标准所要求的内容：可用的 postmaster 或 abuse 邮箱，或者它拒收退信。',
  'Look a domain in your mail up at https://rfc-clueless.org/pages/lookup, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://rfc-clueless.org/pages/remove':
    '在 https://rfc-clueless.org/pages/lookup 查询邮件中的域名，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://rfc-clueless.org/pages/remove',
  'Listed by s5h.net': '被 s5h.net 列入黑名单',
  'A privately kept list of addresses that sent spam or attacked servers.':
    '私人维护的名单，列出发送垃圾邮件或攻击服务器的 IP 地址。',
  'Look your address up at https://usenix.org.uk/content/rbl.html, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://usenix.org.uk/content/rbl.html':
    '在 https://usenix.org.uk/content/rbl.html 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://usenix.org.uk/content/rbl.html',
  'Listed by Sender Score (Validity)': '被 Sender Score（Validity）列入黑名单',
  'Validity gives the address a low Sender Score (0 to 100, from complaints, unknown users and traps); it recovers as these fall.':
    'Validity 给予该 IP 地址较低的 Sender Score（0 至 100，根据投诉、未知用户和陷阱计算）；这些减少后会恢复。',
  'Look your address up at https://senderscore.org/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://senderscore.org/':
    '在 https://senderscore.org/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://senderscore.org/',
  'Refused by SORBS, a list that no longer exists': '被 SORBS 拒收，该名单已不存在',
  'The list was closed on 5 June 2024 and its zones were emptied: a server that still refuses by it keeps an old copy or old configuration.':
    '该名单已于 2024 年 6 月 5 日关闭，其区域已清空：仍按它拒收的服务器保留着旧副本或旧配置。',
  "Nothing to do at the list: it has been empty since 2024-06-05. Write to the receiver's postmaster by another way, and ask them to stop asking it.":
    '名单那边无需处理：自 2024-06-05 起它已为空。通过其他途径写信给收件方的 postmaster，请其停止查询该名单。',
  'Listed by SpamCop': '被 SpamCop 列入黑名单',
  'People reported spam from the address, or it sent to spam traps, within the last day; it drops off about 24 hours after the last report.':
    '最近一天内有人举报来自该 IP 地址的垃圾邮件，或它向垃圾邮件陷阱发送过邮件；最后一次举报约 24 小时后自动移除。',
  'Look your address up at https://www.spamcop.net/bl.shtml, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.spamcop.net/bl.shtml':
    '在 https://www.spamcop.net/bl.shtml 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.spamcop.net/bl.shtml',
  'Listed by Spam Eating Monkey': '被 Spam Eating Monkey 列入黑名单',
  'The address sent to its traps, or the domain is very new (the fresh lists): those expire by age.':
    '该 IP 地址向其陷阱邮箱发送过邮件，或域名非常新（fresh 名单）：后者随时间自动失效。',
  'Look your address up at https://spameatingmonkey.com/lookup, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://spameatingmonkey.com/lookup':
    '在 https://spameatingmonkey.com/lookup 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://spameatingmonkey.com/lookup',
  'Listed by Spamhaus CSS': '被 Spamhaus CSS 列入黑名单',
  'Listed by machine for spam of low reputation: bad list hygiene, a compromised account or site, or a new address that sends much at once. It expires by itself when the spam stops.':
    '因低信誉的垃圾邮件被自动列入：列表维护不善、账户或网站被入侵，或新 IP 地址一下子大量发送。垃圾邮件停止后自动失效。',
  'Look your address up at https://check.spamhaus.org/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://check.spamhaus.org/':
    '在 https://check.spamhaus.org/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://check.spamhaus.org/',
  'Listed by Spamhaus DBL': '被 Spamhaus DBL 列入黑名单',
  'A domain in the message, its sender or its links has a bad reputation: spam, phishing, malware, or a hacked site.':
    '邮件、其发件人或其链接中的某个域名信誉差：垃圾邮件、网络钓鱼、恶意软件，或网站被入侵。',
  'Look a domain in your mail up at https://check.spamhaus.org/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://check.spamhaus.org/':
    '在 https://check.spamhaus.org/ 查询邮件中的域名，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://check.spamhaus.org/',
  'Listed by Spamhaus PBL': '被 Spamhaus PBL 列入黑名单',
  "The range is one that should not send mail directly: dial-up, mobile, or a hoster's range with port 25 closed by policy. It says nothing of spam.":
    '该地址段不应直接发送邮件：拨号、移动，或主机商按策略封锁了 25 端口的地址段。这与垃圾邮件无关。',
  'Listed by Spamhaus SBL': '被 Spamhaus SBL 列入黑名单',
  'A person at Spamhaus listed the address or its whole range as a source of spam or as hosting spammers; only the owner of the range (the hoster or access provider) can have it removed.':
    'Spamhaus 的人员把该 IP 地址或其整个地址段作为垃圾邮件来源或垃圾邮件托管处列入；只有地址段的所有者（主机商或接入商）能让其移除。',
  'Listed by Spamhaus XBL': '被 Spamhaus XBL 列入黑名单',
  'The address behaved as an infected or hijacked machine does: malware, an open proxy, or a HELO that only bots send. It may be another machine behind the same NAT.':
    '该 IP 地址的行为与受感染或被劫持的机器相同：恶意软件、开放代理，或只有僵尸程序才用的 HELO。也可能是同一 NAT 后面的另一台机器。',
  'Listed by Spamhaus': '被 Spamhaus 列入黑名单',
  "Most of the world's mail servers ask it: ZEN joins the lists SBL (spam sources), CSS (spam by snowshoe or compromised hosts), XBL (infected hosts) and PBL (addresses that should not send directly).":
    '世界上大多数邮件服务器都查询它：ZEN 合并了名单 SBL（垃圾邮件来源）、CSS（snowshoe 或被入侵主机的垃圾邮件）、XBL（受感染的主机）和 PBL（不应直接发送的 IP 地址）。',
  'Listed by SpamRATS': '被 SpamRATS 列入黑名单',
  'Lists addresses without (NoPtr) or with machine-made (Dyna) reverse names that sent abusive mail, and spam sources (Spam): set a proper reverse name first, then ask for removal.':
    '列出发送过滥用邮件而没有反向解析（NoPtr）或反向解析为机器生成（Dyna）的 IP 地址，以及垃圾邮件来源（Spam）：先设置正确的反向解析，再申请移除。',
  'Look your address up at https://www.spamrats.com/lookup.php, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.spamrats.com/removal.php':
    '在 https://www.spamrats.com/lookup.php 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.spamrats.com/removal.php',
  'Listed by SPFBL.net': '被 SPFBL.net 列入黑名单',
  'A Brazilian list: bad reputation, or an address without a proper reverse name; removal needs a reverse name and a postmaster address of that domain.':
    '巴西的名单：信誉差，或 IP 地址没有正确的反向解析；移除须有反向解析以及该域名的 postmaster 地址。',
  'Look your address up at https://matrix.spfbl.net/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://matrix.spfbl.net/':
    '在 https://matrix.spfbl.net/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://matrix.spfbl.net/',
  'Listed by SuomiSpam': '被 SuomiSpam 列入黑名单',
  'A Finnish list of senders of unsolicited bulk mail.': '芬兰的名单，列出未经请求的群发邮件的发件方。',
  'Look your address up at https://suomispam.net/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://suomispam.net/':
    '在 https://suomispam.net/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://suomispam.net/',
  'Listed by SURBL': '被 SURBL 列入黑名单',
  'A domain that the message links to appears in spam, phishing or malware, or its site was hacked. The address that sends is not meant.':
    '邮件所链接的某个域名出现在垃圾邮件、网络钓鱼或恶意软件中，或其网站被入侵。所指的不是发送 IP 地址。',
  'Look a domain in your mail up at https://surbl.org/surbl-analysis, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://surbl.org/surbl-analysis':
    '在 https://surbl.org/surbl-analysis 查询邮件中的域名，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://surbl.org/surbl-analysis',
  'Listed by Cisco Talos (SenderBase)': '被 Cisco Talos（SenderBase）列入黑名单',
  "Cisco's appliances rate the address (or the domain) as poor; there is no list to leave, the score recovers when the spam stops, and a ticket can dispute it.":
    'Cisco 的设备对该 IP 地址（或域名）评级为差；没有可移出的名单，垃圾邮件停止后评分会恢复，也可提交工单申诉。',
  'Look your address up at https://talosintelligence.com/reputation_center/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://talosintelligence.com/reputation_center/web_reputation_support':
    '在 https://talosintelligence.com/reputation_center/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://talosintelligence.com/reputation_center/web_reputation_support',
  'Listed by Trend Micro Email Reputation Services': '被 Trend Micro Email Reputation Services 列入黑名单',
  "Trend Micro's lists (the former MAPS RBL+, QIL and DUL) hold the address as a source of spam or as one that should not send directly.":
    'Trend Micro 的名单（原 MAPS RBL+、QIL 和 DUL）把该 IP 地址列为垃圾邮件来源，或不应直接发送的地址。',
  'Look your address up at https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/':
    '在 https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/',
  'Listed by UCEPROTECT level 1': '被 UCEPROTECT level 1 列入黑名单',
  "The single address reached UCEPROTECT's traps; it drops off seven days after the last hit, without any request.":
    '该单个 IP 地址命中了 UCEPROTECT 的陷阱；最后一次命中七天后自动移除，无需申请。',
  'Look your address up at https://www.uceprotect.net/en/rblcheck.php, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.uceprotect.net/en/index.php?m=7&s=0':
    '在 https://www.uceprotect.net/en/rblcheck.php 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.uceprotect.net/en/index.php?m=7&s=0',
  'Listed by UCEPROTECT level 2': '被 UCEPROTECT level 2 列入黑名单',
  'Neighbours of the address sent spam, so its whole range is listed; nothing that you send causes it.':
    '相邻的 IP 地址发送了垃圾邮件，因此整个地址段被列入；与自己所发的邮件无关。',
  'Listed by UCEPROTECT level 3': '被 UCEPROTECT level 3 列入黑名单',
  "The whole network (AS) of your hoster is listed because of others' spam; the operator itself says that mail should not be refused by it alone.":
    '因他人的垃圾邮件，主机商的整个网络（AS）被列入；运营者自己也说不应仅凭它拒收邮件。',
  'Listed by UCEPROTECT': '被 UCEPROTECT 列入黑名单',
  'Level 1 lists single addresses, 2 ranges, 3 whole networks; entries expire seven days after the last hit. Paying for removal is never needed.':
    'Level 1 列出单个地址，2 列出地址段，3 列出整个网络；最后一次命中七天后失效。绝不需要付费移除。',
  'Listed by URIBL': '被 URIBL 列入黑名单',
  'A domain that the message links to (or sends from) is found in unsolicited mail. The address that sends is not meant.':
    '邮件所链接（或发送所用）的某个域名出现在未经请求的邮件中。所指的不是发送 IP 地址。',
  'Look a domain in your mail up at https://lookup.uribl.com/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://lookup.uribl.com/':
    '在 https://lookup.uribl.com/ 查询邮件中的域名，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://lookup.uribl.com/',
  "Listed by Woody's SMTP Blacklist": "被 Woody's SMTP Blacklist 列入黑名单",
  'A Swiss list of addresses that sent spam.': '瑞士的名单，列出发送过垃圾邮件的 IP 地址。',
  'Look your address up at http://blacklist.woody.ch/rblcheck.php3, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: http://blacklist.woody.ch/rblcheck.php3':
    '在 http://blacklist.woody.ch/rblcheck.php3 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：http://blacklist.woody.ch/rblcheck.php3',
  'Listed by WPBL (Weighted Private Block List)': '被 WPBL（Weighted Private Block List）列入黑名单',
  "Its members' servers saw more spam than mail from the address.":
    '其成员的服务器从该 IP 地址收到的垃圾邮件多于正常邮件。',
  'Look your address up at https://www.wpbl.info/, and read why it is there. Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam). Then ask for removal: https://www.wpbl.info/':
    '在 https://www.wpbl.info/ 查询该 IP 地址，并了解被列入的原因。先消除原因（被盗用的账户或表单、同一地址后面受感染的机器、转发垃圾邮件的设置）。然后申请移除：https://www.wpbl.info/',
  "Microsoft 365: your server says Microsoft's name, or none, in HELO":
    'Microsoft 365：本服务器在 HELO 中报了 Microsoft 的名称，或没有报名称',
  'Microsoft 365: your address is banned, and the removal page will not do':
    'Microsoft 365：该 IP 地址被封禁，且移除页面无法解除',
  'Code 5.7.511: the ban was set by hand or again and again, so the self-service page cannot lift it.':
    '代码 5.7.511：封禁是人工设置的或已多次发生，因此自助页面无法解除。',
  'Forward the whole refusal to delist@microsoft.com (or the address that it names), with the sending address and what you did against the spam; an answer takes up to two days.':
    '把完整的拒收应答转发给 delist@microsoft.com（或其中指定的地址），附上发送 IP 地址以及已采取的反垃圾邮件措施；答复最长需要两天。',
  'Microsoft 365: your address is on its own list of blocked senders':
    'Microsoft 365：该 IP 地址在其自己的被阻止发件方名单上',
  'Exchange Online Protection has banned the sending address (codes 5.7.606 to 5.7.649), after spam or because the range has no history. It is no public blocklist: only Microsoft can remove it.':
    'Exchange Online Protection 封禁了发送 IP 地址（代码 5.7.606 至 5.7.649），原因是垃圾邮件，或该地址段没有历史记录。它不是公共黑名单：只有 Microsoft 能移除。',
  'Stop the spam first, then ask for removal at https://sender.office.com/ with the address and a mailbox that you can read; it takes effect within a day.':
    '先停止垃圾邮件，再到 https://sender.office.com/ 填写该 IP 地址和一个可读取的邮箱申请移除；一天之内生效。',
  'Microsoft 365: refused by a blocklist that it asks': 'Microsoft 365：因其查询的黑名单而拒收',
  '"Blocklist 1" is a list that Microsoft asks (Spamhaus for the most part); "Blocklist 2" and "3" are its own.':
    '「Blocklist 1」是 Microsoft 查询的名单（主要是 Spamhaus）；「Blocklist 2」和「3」是它自己的。',
  'Look the address up at https://check.spamhaus.org/ first; where it is clean, use https://sender.office.com/.':
    '先在 https://check.spamhaus.org/ 查询该 IP 地址；若没有记录，使用 https://sender.office.com/。',
  "Microsoft 365: the recipient's organisation has blocked your address": 'Microsoft 365：收件人的组织封锁了该 IP 地址',
  'Code 5.7.513: not Microsoft but the administrator of the receiving organisation put your address on their own list.':
    '代码 5.7.513：不是 Microsoft，而是收件组织的管理员把该 IP 地址列入了自己的名单。',
  "Ask the recipient by another way to have their administrator take your address off the connection filter's block list.":
    '通过其他途径请收件人让其管理员把该 IP 地址从连接筛选器的阻止列表中移除。',
  "Exchange: your address is on a blocklist that the receiver's Exchange asks":
    'Exchange：该 IP 地址在收件方 Exchange 所查询的黑名单上',
  'Look the address up on the common lists (maildoctor check DOMAIN --ip ADDRESS); clean up, have it removed, or ask the receiver which list it is.':
    '在常用黑名单上查询该 IP 地址（maildoctor check DOMAIN --ip ADDRESS）；清理后申请移除，或询问收件方是哪个名单。',
  'Microsoft 365: suspicious mail from your address; refused for now':
    'Microsoft 365：来自该 IP 地址的邮件可疑；暂时拒绝',
  'Codes 4.7.500 to 4.7.699: the address is limited until it has been judged.':
    '代码 4.7.500 至 4.7.699：在作出评估之前，该 IP 地址受到限制。',
  'Stop bulk mail for some hours. Where it does not end within two days, write to Microsoft with the refusal.':
    '停止群发数小时。若两天内仍未解除，附上拒收应答写信给 Microsoft。',
  'Microsoft 365: mail of a new tenant comes from an address with a bad name':
    'Microsoft 365：新租户的邮件来自信誉差的 IP 地址',
  "Mimecast: your server's address is blocked by the recipient's own rule":
    'Mimecast：您服务器的地址被收件方自己的规则屏蔽',
  'With 421 the address that is meant is that of the server: a Blocked Senders policy of the organisation names it.':
    '返回 421 时所指的是服务器的地址：该机构的 Blocked Senders 策略列有它。',
  "Ask the recipient's Mimecast administrator to take your server's address off the policy; Mimecast itself does not.":
    '请收件方的 Mimecast 管理员把您服务器的地址从策略中移除；Mimecast 自己不处理。',
  'NetEase: your address behaves like a spammer': 'NetEase：该 IP 地址的行为类似垃圾邮件发送者',
  'HL:REP: too many recipients that do not exist; HL:MEP: sender domains that are forged.':
    'HL:REP：不存在的收件人过多；HL:MEP：发件域名是伪造的。',
  'Clean the list of recipients, look for hijacked accounts, and send only with domains that are yours.':
    '清理收件人列表，查找被盗用的账户，只使用自己的域名发送。',
  'NetEase: your address is on a blocklist, its own or a public one': 'NetEase：该 IP 地址在黑名单上，自己的或公共的',
  'Look the address up (maildoctor check DOMAIN --ip ADDRESS); stop the spam, have it removed, then use the form behind the link.':
    '查询该 IP 地址（maildoctor check DOMAIN --ip ADDRESS）；停止垃圾邮件，申请移除，然后使用链接中的表单。',
  'NetEase: HELO without a name': 'NetEase：HELO 中没有名称',
  'NetEase: your address is suspended there': 'NetEase：该 IP 地址在那里被暂停',
  'HL:IHU: suspended for a time after spam or odd connections; HL:IPB and WM:BLI: not among the addresses that may send.':
    'HL:IHU：因垃圾邮件或异常连接而暂停一段时间；HL:IPB 和 WM:BLI：不在允许发送的 IP 地址之列。',
  'Outlook.com: your address or its whole range is on its own block list':
    'Outlook.com：该 IP 地址或其整个地址段在它自己的黑名单上',
  "Codes S3140 (your range, for its neighbours' spam) and S3150 (your address): the list is Microsoft's own, no public one; other receivers may take your mail.":
    '代码 S3140（地址段，因相邻地址的垃圾邮件）和 S3150（该 IP 地址）：这是 Microsoft 自己的名单，不是公共名单；其他收件方仍可能接收。',
  'See the state of the address in SNDS (https://sendersupport.olc.protection.outlook.com/snds/). Stop what was wrong, then fill in the form; insist when the first answer says that nothing was found. For S3140 also ask your hoster.':
    '在 SNDS（https://sendersupport.olc.protection.outlook.com/snds/）中查看该 IP 地址的状态。纠正问题后再填写表单；若首次答复说没有发现问题，应坚持申诉。若为 S3140，还要询问主机商。',
  'https://olcsupport.office.com/ (the form "Sender information for Outlook.com delivery"; name the address, the refusal in full, and what you stopped)':
    'https://olcsupport.office.com/ （表单「Sender information for Outlook.com delivery」；写明 IP 地址、完整的拒收应答，以及已纠正的问题）',
  'Outlook.com: refused or slowed down for what your address sends': 'Outlook.com：因该 IP 地址所发的内容而拒收或限速',
  'SC codes: content or reputation, address guessing (SC-002), an open proxy (SC-003), complaints (SC-004). OU: spam or a Spamhaus entry. RP: throttled by reputation.':
    'SC 代码：内容或信誉、猜测地址（SC-002）、开放代理（SC-003）、投诉（SC-004）。OU：垃圾邮件或被 Spamhaus 列入。RP：因信誉限速。',
  'Look the address up in SNDS, stop what it shows, then write to the form.':
    '在 SNDS 中查询该 IP 地址，消除其所示的问题，然后填写表单。',
  'Outlook.com: your address is slowed down for its bad name': 'Outlook.com：该 IP 地址因信誉差被限速',
  'Code 4.7.650 (S3113, S775, S843 and others): complaints, unknown recipients or traps; a new address has no name at all.':
    '代码 4.7.650（S3113、S775、S843 等）：投诉、未知收件人或陷阱；新的 IP 地址则完全没有信誉。',
  'Enrol the address in SNDS and JMRP to see complaints, send less and only to those who read you, then write to the form.':
    '把该 IP 地址登记到 SNDS 和 JMRP 以查看投诉，减少发送，只发给会阅读的人，然后填写表单。',
  'A client was turned away, since its address has no name that leads back':
    '客户端被拒绝，因其 IP 地址没有正反向一致的名称',
  '"reverse hostname": there is no PTR record; "hostname": PTR and A record do not fit each other (reject_unknown_client_hostname, which many real servers fail).':
    '「reverse hostname」：没有 PTR 记录；「hostname」：PTR 与 A 记录不一致（reject_unknown_client_hostname，许多真正的服务器都通不过）。',
  'The owner of the address has to set the PTR record, equal to its HELO name. To be milder: reject_unknown_reverse_client_hostname instead of reject_unknown_client_hostname; or let him pass: check_client_access cidr:/etc/postfix/clients with "192.0.2.9 OK" before it.':
    '须由该 IP 地址的所有者设置 PTR 记录，使其与 HELO 名称相同。若要放宽：用 reject_unknown_reverse_client_hostname 代替 reject_unknown_client_hostname；或放行该客户端：在其前面写 check_client_access cidr:/etc/postfix/clients，内容为 "192.0.2.9 OK"。',
  'A client said a HELO name that DNS does not know': '客户端的 HELO 名称在 DNS 中不存在',
  'reject_unknown_helo_hostname asks DNS for the name. Many real servers say a private name, so the rule costs wanted mail.':
    'reject_unknown_helo_hostname 在 DNS 中查询该名称。许多真正的服务器使用内部名称，因此该规则会丢掉需要的邮件。',
  'Take the rule out: postconf smtpd_helo_restrictions, without reject_unknown_helo_hostname; postfix reload. The sender has to publish an A record for the name, or to say another one.':
    '去掉该规则：postconf smtpd_helo_restrictions，删去 reject_unknown_helo_hostname；postfix reload。发件方须为该名称发布 A 记录，或改用其他名称。',
  'A client said a HELO name that is no full host name': '客户端的 HELO 名称不是完整的主机名',
  'reject_non_fqdn_helo_hostname (or reject_invalid_…) wants a name such as mail.example.com. Strangers who fail are mostly spam programs; but Outlook and phones of your own users do so too, where the rule stands before permit_sasl_authenticated.':
    'reject_non_fqdn_helo_hostname（或 reject_invalid_…）要求 mail.example.com 之类的名称。通不过的外部客户端多半是垃圾邮件程序；但若该规则在 permit_sasl_authenticated 之前，自己用户的 Outlook 和手机也会如此。',
  'Let those who signed in pass first: postconf -e "smtpd_helo_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_non_fqdn_helo_hostname" && postfix reload. A server has to set its name: postconf -e myhostname=mail.example.com':
    '让已登录者先通过：postconf -e "smtpd_helo_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_non_fqdn_helo_hostname" && postfix reload。服务器须设置其名称：postconf -e myhostname=mail.example.com',
  'The name of a client does not lead back to its address': '客户端的名称不能解析回其 IP 地址',
  'Its PTR record names a host that has another address or none, so Postfix calls the client "unknown". A remark: mail is only refused where your rules say so (reject_unknown_client_hostname).':
    '其 PTR 记录所指的主机是另一个地址或没有地址，因此 Postfix 把该客户端称为「unknown」。这只是备注：只有规则要求时（reject_unknown_client_hostname）才会拒收。',
  'Nothing to do; the owner of that address has to make PTR and A or AAAA agree.':
    '无需处理；须由该 IP 地址的所有者使 PTR 与 A 或 AAAA 一致。',
  'A client is on so many blocklists that postscreen acts': '客户端列在多个黑名单上，postscreen 因此采取措施',
  'The sum of the weights of postscreen_dnsbl_sites reached postscreen_dnsbl_threshold.':
    'postscreen_dnsbl_sites 的权重之和达到了 postscreen_dnsbl_threshold。',
  'Nothing to do. If it is a partner: the lists that name him stand in the dnsblog lines just before ("addr … listed by domain …"); he has to ask for delisting, or you let him pass in postscreen_access_list.':
    '无需处理。若是合作方：把它列入的名单见紧邻其前的 dnsblog 行（「addr … listed by domain …」）；它须申请移除，或在 postscreen_access_list 中放行它。',
  'Sina Mail: your address is on its list': 'Sina Mail：该 IP 地址在其名单上',
  'Open the link in the refusal: it tells the reason and takes the request.':
    '打开拒收应答中的链接：它说明原因并受理申请。',
  'Sohu Mail: your address is on its list': 'Sohu Mail：该 IP 地址在其名单上',
  'Too much mail in a short time, forged sender domains, spam or too many unknown recipients: the address is barred for a time.':
    '短时间内邮件过多、发件域名伪造、垃圾邮件或未知收件人过多：该 IP 地址被封禁一段时间。',
  'Stop what it names, wait, and open the page in the refusal where there is one.':
    '消除其所指的问题，等待；若拒收应答中有网页，打开它。',
  'QQ Mail: too many bounces come from you': 'QQ Mail：本服务器发来的退信过多',
  'Your server sends bounces (empty sender) for mail that others forged.':
    '服务器对他人伪造的邮件发送退信（发件人为空）。',
  'Refuse unknown recipients during the SMTP session instead of bouncing them later: in main.cf local_recipient_maps and relay_recipient_maps must be set.':
    '在 SMTP 会话期间拒绝未知收件人，而不是事后退信：在 main.cf 中必须设置 local_recipient_maps 和 relay_recipient_maps。',
  'QQ Mail: it takes no connection from your address': 'QQ Mail：不接受来自该 IP 地址的连接',
  'The address is on the list that Tencent keeps, for spam or as a range meant for homes.':
    '该 IP 地址在 Tencent 维护的名单上，因垃圾邮件，或因属于家庭宽带地址段。',
  'QQ Mail: your address or domain sends what it takes for spam': 'QQ Mail：该 IP 地址或域名所发的邮件被视为垃圾邮件',
  'Yahoo: refused by a Spamhaus list': 'Yahoo：因 Spamhaus 名单而拒收',
  '[BL21] stands for SBL, [BL22] and [BL23] for XBL and PBL.': '[BL21] 表示 SBL，[BL22] 和 [BL23] 表示 XBL 和 PBL。',
  'Look the address up at https://check.spamhaus.org/, stop the cause and have it removed there; Yahoo follows within hours.':
    '在 https://check.spamhaus.org/ 查询该 IP 地址，消除原因并在那里申请移除；Yahoo 会在数小时内跟进。',
  'Yahoo: slowed down for complaints or unusual volume': 'Yahoo：因投诉或发送量异常而限速',
  "The codes [TS01] to [TS04], [TSS04] to [TSS09] and [IPTS04] say that Yahoo's users complained of what the address sends, or that it sends more than it is known for. AOL, Verizon and since 2025 AT&T and Comcast mailboxes stand behind the same servers.":
    '代码 [TS01] 至 [TS04]、[TSS04] 至 [TSS09] 和 [IPTS04] 说明 Yahoo 的用户投诉了该 IP 地址所发的邮件，或其发送量超过以往。AOL、Verizon 以及 2025 年起的 AT&T 和 Comcast 邮箱都使用同样的服务器。',
  'Let the queue retry, with few connections at once. Enrol your DKIM domain in the complaint feedback loop, take off those who complain, and separate bulk mail from the rest by address.':
    '让队列以少量并发连接重试。把 DKIM 域名登记到投诉反馈回路，移除投诉者，并用不同的 IP 地址把群发邮件与其他邮件分开。',
  'Yahoo: your address is shut out until you ask': 'Yahoo：在提出申请之前，该 IP 地址一直被拒绝',
  '"Permanently deferred" ([TS03], [TSS06], [TSS11]) does not end by itself: the address or domain has a bad record there.':
    '「Permanently deferred」（[TS03]、[TSS06]、[TSS11]）不会自行结束：该 IP 地址或域名在那里记录不良。',
  'Stop sending to Yahoo from it, remove what caused the complaints, then ask for a review by the form; retrying keeps the block alive.':
    '停止从它向 Yahoo 发送，消除引起投诉的原因，然后通过表单申请复审；继续重试会使封锁持续。',
  'Yahoo: too many of your recipients do not exist': 'Yahoo：不存在的收件人过多',
  'Take unknown addresses off your lists at the first 5xx; look whether a hijacked account guesses addresses.':
    '首次收到 5xx 就从列表中删除未知地址；检查是否有被盗用的账户在猜测地址。',
  'Charter: your address is blocked for suspicious activity': 'Charter：该 IP 地址因可疑活动被封锁',
  'Charter: the DNS of your address is at fault: reverse and forward name must agree':
    'Charter：该 IP 地址的 DNS 有误：正反向解析必须一致',
  'Have the owner of the address set its reverse name to the name that your server says in HELO, and that name lead back to the address.':
    '请 IP 地址的所有者把反向解析设为服务器在 HELO 中所报的名称，并使该名称解析回该地址。',
  'Charter: poor reputation at Cloudmark': 'Charter：在 Cloudmark 的信誉差',
  'Ask for a reset at https://csi.cloudmark.com/en/reset/ after the cause is gone.':
    '消除原因后，在 https://csi.cloudmark.com/en/reset/ 申请重置。',
  'Charter: your address is on a list of Spamhaus': 'Charter：该 IP 地址在 Spamhaus 的名单上',
  'Look your address up at the list that is named, stop the cause, then ask for removal there.':
    '在所指的名单上查询该 IP 地址，消除原因，然后在那里申请移除。',
  'Charter: it takes no mail over IPv6': 'Charter：不通过 IPv6 接收邮件',
  'Send over IPv4 to it: smtp_address_preference = ipv4, or a transport of its own.':
    '通过 IPv4 发给它：smtp_address_preference = ipv4，或单独的 transport。',
  'Cox: your address is blocked for spam-like behaviour': 'Cox：该 IP 地址因类似垃圾邮件的行为被封锁',
  'Stop what is sent from it, then write to Cox with the address: only Cox unblocks it.':
    '停止从它发送此类邮件，然后写信给 Cox 并写明 IP 地址：只有 Cox 能解除封锁。',
  'Cox: the reverse lookup of your address fails': 'Cox：该 IP 地址的反向解析失败',
  'Cox: your address is blocked for a time, a day at most': 'Cox：该 IP 地址被暂时封锁，最长一天',
  'Look at what was sent from it; it is lifted by itself within 24 hours.': '查看从它发出了什么；24 小时内会自动解除。',
  'Cox: your address is listed by Spamhaus': 'Cox：该 IP 地址被 Spamhaus 列入黑名单',
  'Cox: your address is listed by Return Path (Validity)': 'Cox：该 IP 地址被 Return Path（Validity）列入黑名单',
  'Cox: your address is listed by Spamhaus and Validity': 'Cox：该 IP 地址被 Spamhaus 和 Validity 列入黑名单',
  'Cox: your address is listed by Invaluement': 'Cox：该 IP 地址被 Invaluement 列入黑名单',
  'Cox: your address is listed by Spamhaus and Invaluement': 'Cox：该 IP 地址被 Spamhaus 和 Invaluement 列入黑名单',
  'Cox: your address is listed by Validity and Invaluement': 'Cox：该 IP 地址被 Validity 和 Invaluement 列入黑名单',
  'Cox: your address is listed by Spamhaus, Validity and Invaluement':
    'Cox：该 IP 地址被 Spamhaus、Validity 和 Invaluement 列入黑名单',
  'Cox: your address is listed by Cloudmark CSI': 'Cox：该 IP 地址被 Cloudmark CSI 列入黑名单',
  'Cox: your address is listed by Cloudmark CSI and Spamhaus': 'Cox：该 IP 地址被 Cloudmark CSI 和 Spamhaus 列入黑名单',
  'Cox: your address is listed by Cloudmark CSI and Validity': 'Cox：该 IP 地址被 Cloudmark CSI 和 Validity 列入黑名单',
  'Cox: your address is listed by Cloudmark CSI, Spamhaus and Validity':
    'Cox：该 IP 地址被 Cloudmark CSI、Spamhaus 和 Validity 列入黑名单',
  'Cox: your address is listed by Cloudmark CSI and Invaluement':
    'Cox：该 IP 地址被 Cloudmark CSI 和 Invaluement 列入黑名单',
  'Cox: your address is listed by Cloudmark CSI, Spamhaus and Invaluement':
    'Cox：该 IP 地址被 Cloudmark CSI、Spamhaus 和 Invaluement 列入黑名单',
  'Cox: your address is listed by Cloudmark CSI, Validity and Invaluement':
    'Cox：该 IP 地址被 Cloudmark CSI、Validity 和 Invaluement 列入黑名单',
  'Cox: your address is listed by four lists at once': 'Cox：该 IP 地址同时被四个名单列入黑名单',
  'Facebook: your address is on the Spamhaus PBL': 'Facebook：该 IP 地址在 Spamhaus PBL 上',
  'Facebook: takes no more mail from your address': 'Facebook：不再接收来自该 IP 地址的邮件',
  'Facebook: takes no mail from your server for 4 to 8 hours': 'Facebook：4 至 8 小时内不接收本服务器的邮件',
  'Facebook: takes no mail from your server for 24 to 48 hours': 'Facebook：24 至 48 小时内不接收本服务器的邮件',
  'Facebook: takes no mail from your server for an hour or two': 'Facebook：一两个小时内不接收本服务器的邮件',
  'Facebook: takes no mail from your server for some hours': 'Facebook：数小时内不接收本服务器的邮件',
  'Facebook: takes no mail from your server for a day or two': 'Facebook：一两天内不接收本服务器的邮件',
  'Facebook: your address has no reverse name': 'Facebook：该 IP 地址没有反向解析',
  'Facebook: the reverse name of your address does not resolve for now':
    'Facebook：该 IP 地址的反向解析名称暂时无法解析',
  'GoDaddy: poor reputation at Cloudmark Sender Intelligence': 'GoDaddy：在 Cloudmark Sender Intelligence 的信誉差',
  'GoDaddy: your address is on the Spamhaus SBL': 'GoDaddy：该 IP 地址在 Spamhaus SBL 上',
  'GoDaddy: your address is on the Spamhaus XBL': 'GoDaddy：该 IP 地址在 Spamhaus XBL 上',
  'GoDaddy: your address is on the Spamhaus PBL': 'GoDaddy：该 IP 地址在 Spamhaus PBL 上',
  'GoDaddy: the reverse lookup of your address fails': 'GoDaddy：该 IP 地址的反向解析失败',
  'GoDaddy: blocked for an hour, for too much spam from your address':
    'GoDaddy：因该 IP 地址的垃圾邮件过多，封锁一小时',
  'GoDaddy: blocked for the day, for too much spam from your address': 'GoDaddy：因该 IP 地址的垃圾邮件过多，当天封锁',
  'GoDaddy: blocked for an hour, for too many recipients that do not exist':
    'GoDaddy：因不存在的收件人过多，封锁一小时',
  'GoDaddy: blocked for the day, for too many recipients that do not exist': 'GoDaddy：因不存在的收件人过多，当天封锁',
  'i.ua: HELO gives a wrong name': 'i.ua：HELO 给出的名称有误',
  'i.ua: your address is on its list': 'i.ua：该 IP 地址在其名单上',
  'La Poste: your address is on a list of Spamhaus': 'La Poste：该 IP 地址在 Spamhaus 的名单上',
  'La Poste: your address is blocked for spam': 'La Poste：该 IP 地址因垃圾邮件被封锁',
  'La Poste: your address is refused for its reputation': 'La Poste：该 IP 地址因信誉被拒绝',
  'Orange: your address is on a list of Spamhaus': 'Orange：该 IP 地址在 Spamhaus 的名单上',
  'Orange: your address is blocked for spam': 'Orange：该 IP 地址因垃圾邮件被封锁',
  'Orange: your address is refused for its reputation': 'Orange：该 IP 地址因信誉被拒绝',
  'The reverse name of the address is missing or does not lead back': '该 IP 地址的反向解析缺失，或正反向不一致',
};
