import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'cPanel: the address cannot be verified': 'cPanel：地址无法核实',
  'The sending or receiving cPanel server could not verify the address: no such account, or the domain has no mail server in DNS.':
    '发件或收件方的 cPanel 服务器无法核实该地址：没有这个账户，或该域名在 DNS 中没有邮件服务器。',
  'Check both sides of the @; see what DNS says of the domain: dig +short DOMAIN MX.':
    '检查 @ 的两侧；看 DNS 对该域名的回答：dig +short DOMAIN MX。',
  'Something is wrong with a domain or its DNS': '某个域名或其 DNS 有问题',
  'The text speaks of a domain, host or DNS, in words that are not told apart further.':
    '文本提到了域名、主机或 DNS，但措辞不足以进一步区分。',
  'The domain has MX records, but none of the hosts that they name has an address.':
    '该域名有 MX 记录，但记录所指的主机都没有地址。',
  'Its owner has to correct the MX records, or the A records of their hosts: dig +short DOMAIN MX.':
    '须由域名所有者更正 MX 记录或其主机的 A 记录：dig +short DOMAIN MX。',
  'DNS gave no answer for the domain or its mail host': 'DNS 没有给出该域名或其邮件主机的回答',
  'The question timed out or ended in SERVFAIL: their name servers are down or their DNSSEC is broken, or your own resolver fails.':
    '查询超时或以 SERVFAIL 结束：对方的域名服务器停机或 DNSSEC 损坏，也可能是自己的解析器故障。',
  'dig DOMAIN MX; if it fails for every domain, mend /etc/resolv.conf; if for this one, dig +cd DOMAIN MX tells whether DNSSEC is to blame. It is retried by itself.':
    'dig DOMAIN MX；若所有域名都失败，修正 /etc/resolv.conf；若仅此域名失败，用 dig +cd DOMAIN MX 判断是否由 DNSSEC 引起。邮件会自动重试。',
  "Google: the recipient's domain does not exist": 'Google：收件域名不存在',
  'The part behind the @ has no DNS records: mostly a mistyped domain.':
    '@ 后面的部分没有 DNS 记录：多半是域名写错了。',
  'Correct the address.': '更正地址。',
  'The domain of the recipient does not exist': '收件域名不存在',
  'DNS has no such name: the part behind the @ is mistyped, or the domain has been given up.':
    'DNS 中没有这个名称：@ 后面的部分写错了，或该域名已被弃用。',
  'Check the spelling: dig +short DOMAIN MX.': '检查拼写：dig +short DOMAIN MX。',
  'It exists, but DNS names no host that takes its mail.': '域名存在，但 DNS 中没有为它接收邮件的主机。',
  'Check the spelling. If it is right, its owner has to publish an MX record.':
    '检查拼写。若拼写无误，须由域名所有者发布 MX 记录。',
  'Exchange: the domain does not exist, or has no mail server': 'Exchange：域名不存在，或没有邮件服务器',
  'DNS gave no answer for that domain': 'DNS 没有给出该域名的回答',
  'The question for its MX record timed out or ended in SERVFAIL.': '查询其 MX 记录时超时或得到 SERVFAIL。',
  'dig DOMAIN MX; if it fails for every domain, mend /etc/resolv.conf. It is retried by itself.':
    'dig DOMAIN MX；若所有域名都失败，修正 /etc/resolv.conf。邮件会自动重试。',
  'An address of a domain that says that it takes no mail': '地址所属的域名声明不接收邮件',
  'The domain publishes a null MX (RFC 7505): as a recipient it is mistyped, as a sender it is forged or cannot get a bounce.':
    '该域名发布了 null MX（RFC 7505）：作为收件地址是写错了，作为发件地址则是伪造的或收不到退信。',
  'Correct the address; as a sender use a domain that does take mail.': '更正地址；发件地址请使用确实接收邮件的域名。',
  'The name of the mail server has no address of a kind that this server can use.':
    '邮件服务器的名称没有本服务器可用类型的地址。',
  '"Try again" means that the question was not answered (SERVFAIL or a time-out): a broken resolver here, broken DNSSEC, or dead name servers there. It does not mean that the domain is gone.':
    '「Try again」表示查询没有得到回答（SERVFAIL 或超时）：本地解析器故障、DNSSEC 损坏，或对方的域名服务器停机。这并不表示该域名已不存在。',
  'dig DOMAIN MX; if that fails for everything, mend /etc/resolv.conf and copy it to /var/spool/postfix/etc/resolv.conf, then postfix reload. If it fails for this domain only: dig +cd DOMAIN MX (works with +cd: their DNSSEC is broken).':
    'dig DOMAIN MX；若全都失败，修正 /etc/resolv.conf 并复制到 /var/spool/postfix/etc/resolv.conf，然后 postfix reload。若仅此域名失败：dig +cd DOMAIN MX（加 +cd 后成功：对方的 DNSSEC 损坏）。',
  'A blocklist could not be asked': '无法查询某个黑名单',
  "Your resolver gave no answer for the blocklist: it is overloaded, or a public resolver (8.8.8.8, 1.1.1.1, the provider's) that the list refuses to serve. Mail passes unchecked, or waits.":
    '解析器没有给出黑名单的回答：它过载了，或者是黑名单拒绝服务的公共解析器（8.8.8.8、1.1.1.1、运营商的解析器）。邮件未经检查即放行，或者被搁置。',
  'Run a resolver of your own on this machine (apt-get install unbound; nameserver 127.0.0.1 in /etc/resolv.conf and its copy below /var/spool/postfix/etc), then: dig +short 2.0.0.127.zen.spamhaus.org must give 127.0.0.x':
    '在本机运行自己的解析器（apt-get install unbound；在 /etc/resolv.conf 及其在 /var/spool/postfix/etc 下的副本中写 nameserver 127.0.0.1），此后 dig +short 2.0.0.127.zen.spamhaus.org 必须返回 127.0.0.x',
  'DNS answers that the name has no address: either the domain of the recipient does not exist, or its MX record names a host that does not.':
    'DNS 回答该名称没有地址：要么收件域名不存在，要么其 MX 记录所指的主机不存在。',
  'dig +short DOMAIN MX, then dig +short MX-HOST A and AAAA. A misspelt domain: correct the address. A name in relayhost or transport_maps: correct it there, in [brackets] if it is a host.':
    'dig +short DOMAIN MX，然后 dig +short MX-HOST A 和 AAAA。域名拼写错误：更正地址。名称来自 relayhost 或 transport_maps：在那里更正；若是主机名，写在 [方括号] 中。',
  'The DNS record of that domain is not written as it must be': '该域名的 DNS 记录写法不符合规定',
  'An MX record must name a host; this one holds an address, characters that no name has, or a name that points at itself.':
    'MX 记录必须指向主机名；而此处写的是地址、名称中不允许的字符，或指向自身的名称。',
  'The owner of the domain has to correct it, such as: DOMAIN. IN MX 10 mail.DOMAIN. If it is in your own transport or relayhost, correct it there.':
    '须由域名所有者更正，例如：DOMAIN. IN MX 10 mail.DOMAIN.。若写在自己的 transport 或 relayhost 中，就在那里更正。',
  'A mail or name server of a sender has no address': '发件域名的邮件服务器或域名服务器没有地址',
  'A rule (check_sender_mx_access and kin) looked the servers of a domain up, and one of them has no address; only that domain is concerned.':
    '某条规则（check_sender_mx_access 等）查询了某域名的服务器，其中一台没有地址；只涉及该域名。',
  'Nothing to do for strangers. If it happens for all, your resolver fails: dig MX example.com':
    '对方与自己无关时无需处理。若所有域名都如此，则是解析器故障：dig MX example.com',
  'None of the MX hosts has an address': '所有 MX 主机都没有地址',
  'The domain names mail servers, but DNS knows no address for any of them (mistyped names, or MX records that hold IP addresses).':
    '该域名指定了邮件服务器，但 DNS 中查不到任何一台的地址（名称写错，或 MX 记录中写的是 IP 地址）。',
  'dig +short DOMAIN MX, then dig +short HOST A and AAAA for each. The owner has to name hosts that have addresses; nothing can be done from here.':
    'dig +short DOMAIN MX，然后对每台主机 dig +short HOST A 和 AAAA。须由域名所有者改为有地址的主机；从本地无法解决。',
  'DNS gave no answer for that domain (qmail)': 'DNS 没有给出该域名的回答（qmail）',
  'The question timed out, ended in SERVFAIL, or the answer is longer than 512 bytes, which an unpatched qmail cannot read.':
    '查询超时、以 SERVFAIL 结束，或回答超过 512 字节，未打补丁的 qmail 无法读取。',
  'dig DOMAIN ANY; run a caching resolver on this host (nameserver 127.0.0.1); apply the oversize DNS patch or use netqmail/notqmail.':
    'dig DOMAIN ANY；在本机运行缓存解析器（nameserver 127.0.0.1）；打上 oversize DNS 补丁，或改用 netqmail/notqmail。',
  'The question timed out or ended in SERVFAIL: their name servers are down, or your own resolver fails.':
    '查询超时或以 SERVFAIL 结束：对方的域名服务器停机，或自己的解析器故障。',
  'dig DOMAIN MX; if it fails for every domain, mend /etc/resolv.conf; else it is retried by itself.':
    'dig DOMAIN MX；若所有域名都失败，修正 /etc/resolv.conf；否则邮件会自动重试。',
  'Exim (-32): the host is not known': 'Exim (-32)：主机未知',
  'Exim (-36): DNS gave no answer': 'Exim (-36)：DNS 没有给出回答',
  'The domain of the address does not exist or takes no mail': '该地址的域名不存在或不接收邮件',
  'The domain says that it takes no mail (null MX)': '该域名声明不接收邮件（null MX）',
  'The directory or name server failed': '目录服务器或域名服务器故障',
  'There is no route to the domain': '没有通往该域名的路由',
  "The sender's domain says that it takes no mail (null MX)": '发件域名声明不接收邮件（null MX）',
};
