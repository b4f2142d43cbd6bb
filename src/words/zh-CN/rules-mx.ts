import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'MX is an IP address': 'MX 是 IP 地址',
  'The MX of {domain} is the address {address}, not a host name.': '{domain} 的 MX 是地址 {address}，而不是主机名。',
  'An MX record holds a name; senders look up {address} as one, find nothing, and mail is not delivered.':
    'MX 记录的值应是名称；发件方会把 {address} 当作名称查询，查不到结果，邮件无法投递。',
  '{domain}. IN MX {preference} mail.{domain}.\nmail.{domain}. IN {type} {address}':
    '{domain}. IN MX {preference} mail.{domain}.\nmail.{domain}. IN {type} {address}',
  'MX points to an alias': 'MX 指向别名',
  'The MX {exchange} of {domain} is a CNAME for {canonical}.':
    '{domain} 的 MX {exchange} 是指向 {canonical} 的 CNAME。',
  'An MX must name a host, not an alias (RFC 2181 section 10.3): some senders refuse to follow it, and mail loops where the host knows only its own name.':
    'MX 必须指向主机，而不是别名（RFC 2181 第 10.3 节）：有些发件方拒绝跟随；若主机只认识自己的名称，邮件会循环。',
  '{domain}. IN MX {preference} {canonical}.': '{domain}. IN MX {preference} {canonical}.',
  'No MX record': '没有 MX 记录',
  '{domain} has an address but no MX record.': '{domain} 有地址，但没有 MX 记录。',
  'Senders fall back to the address itself (RFC 5321 section 5.1), which is often a web server that takes no mail; some refuse mail from a domain without MX.':
    '发件方会退而使用该地址本身（RFC 5321 第 5.1 节），而它往往是不收邮件的 Web 服务器；有些收件方会拒收来自没有 MX 的域名的邮件。',
  'The host that takes its mail:\n{owner}. IN MX 10 mail.{domain}.\nor, if it takes none:\n{owner}. IN MX 0 .':
    '写明接收其邮件的主机：\n{owner}. IN MX 10 mail.{domain}.\n若不接收邮件：\n{owner}. IN MX 0 .',
  'MX host has no address': 'MX 主机没有地址',
  'The MX {exchange} of {domain} {fault}.': '{domain} 的 MX {exchange} {fault}。',
  'A host without address cannot be reached: mail waits in the sender’s queue or is returned, unless another MX takes it.':
    '没有地址的主机无法连接：除非有其他 MX 接收，否则邮件会滞留在发件方的队列中或被退回。',
  'Nobody can send mail to this domain': '没有人能向该域名发信',
  '{domain} exists, but has neither an MX record nor an address.': '{domain} 存在，但既没有 MX 记录，也没有地址。',
  'A sender has nowhere to deliver to; many receivers refuse mail from a domain that cannot be answered.':
    '发件方无处投递；许多收件方会拒收来自无法回信的域名的邮件。',
  'The host that takes its mail:\n{domain}. IN MX 10 mail.{domain}.\nor, if it takes none:\n{domain}. IN MX 0 .':
    '写明接收其邮件的主机：\n{domain}. IN MX 10 mail.{domain}.\n若不接收邮件：\n{domain}. IN MX 0 .',
  'A domain that takes no mail, but sends': '域名不收邮件，却要发信',
  '{domain} publishes a null MX, yet its SPF record lets somebody send for it.':
    '{domain} 发布了 null MX，而它的 SPF 记录却允许某些主机代它发信。',
  'Bounces and answers cannot be delivered, and receivers such as Yahoo refuse mail from a domain with a null MX.':
    '退信和回信无法投递，Yahoo 等收件方会拒收来自 null MX 域名的邮件。',
  'If the domain sends mail, a real MX record in place of "0 .":\n{domain}. IN MX 10 mail.{domain}.\nIf it does not:\n{domain}. IN TXT "v=spf1 -all"':
    '若该域名发信，用真正的 MX 记录取代 "0 ."：\n{domain}. IN MX 10 mail.{domain}.\n若不发信：\n{domain}. IN TXT "v=spf1 -all"',
  'Null MX beside other MX records': 'null MX 与其他 MX 记录并存',
  '{domain} publishes "0 ." (takes no mail) beside {others}.':
    '{domain} 发布了 "0 ."（不接收邮件），同时又有 {others}。',
  'A null MX must stand alone; senders treat the mixture differently, and some return the mail at once.':
    'null MX 必须单独存在；对这种混合，各发件方处理不一，有些会立即退信。',
  'If the domain takes mail, delete this record; else delete the others:\n{domain}. IN MX {preference} .':
    '若该域名接收邮件，删除这条记录；否则删除其他记录：\n{domain}. IN MX {preference} .',
  'One mail host with one address': '只有一台邮件主机、一个地址',
  '{domain} takes mail at {exchange} ({address}) alone.': '{domain} 只在 {exchange}（{address}）接收邮件。',
  'While that host is down mail waits with its senders, for days at most; that is sound for a small site, and worth knowing.':
    '该主机停机期间，邮件在各发件方处等待，最多数日；对小型站点并无不妥，但应心中有数。',
  'Nothing, if outages are short. Otherwise a second MX with the same filters and the same list of recipients.':
    '若停机时间都很短，无需处理。否则增设第二台 MX，采用相同的过滤器和相同的收件人列表。',
  'The MX records are not those that are expected': 'MX 记录与预期不符',
  'The MX records of {domain} name {named}; the configuration expects {expected}.':
    '{domain} 的 MX 记录为 {named}；配置中预期的是 {expected}。',
  'Mail for the domain goes to hosts that nobody planned, or passes by one that was: somebody changed the zone, or the configuration is of yesterday.':
    '该域名的邮件会送往计划之外的主机，或绕过计划中的主机：要么有人改了区域，要么配置已过时。',
  'If the zone is wrong, publish:\n{records}\nIf the zone is right, change mx in maildoctor.yaml.':
    '如果区域有误，请发布：\n{records}\n如果区域无误，请修改 maildoctor.yaml 中的 mx。',
  'MX host has only private addresses': 'MX 主机只有私有地址',
  'The MX {exchange} of {domain} leads only to {addresses}, which nobody outside can reach.':
    '{domain} 的 MX {exchange} 只指向 {addresses}，外部无人能够到达。',
  'Private and loopback addresses (RFC 6890) mean another machine, or none, to every sender: mail is not delivered.':
    '对每个发件方而言，私有地址和环回地址（RFC 6890）都指向别的机器，或不指向任何机器：邮件无法投递。',
  'Publish the server’s public address in their place:\n{exchange}. IN A 192.0.2.25':
    '改为发布服务器的公网地址：\n{exchange}. IN A 192.0.2.25',
};
