import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'SPF terms that are never reached': 'SPF 中有永远到不了的机制',
  'The SPF record of {domain} has terms behind {all}: {terms}.': '{domain} 的 SPF 记录在 {all} 之后还有机制：{terms}。',
  'Evaluation ends at all, so the senders named behind it are not covered.':
    '评估到 all 即结束，其后所列的发信方不受覆盖。',
  '{domain}. IN TXT {record}': '{domain}. IN TXT {record}',
  'Addresses that may send today, and no longer with the new record': '今天可以发信、换用新记录后不再允许的地址',
  'With the new record of {domain}, {size} addresses lose authority: {blocks}.':
    '采用 {domain} 的新记录后，{size} 个地址将失去授权：{blocks}。',
  'If any of them still sends, its mail is refused or junked from the moment the record is published.':
    '如果其中仍有地址在发信，从记录发布之时起，其邮件会被拒收或归入垃圾邮件。',
  'Make sure that none of them sends for {domain}, or add them to the new record.':
    '确认其中没有地址代 {domain} 发信，否则把它们加入新记录。',
  'SPF is a permanent error for an address that sends': 'SPF 对某个发信地址是永久错误',
  'SPF is a permanent error for {ip} sending as {identity}: {reason}.':
    '{ip} 以 {identity} 发信时，SPF 为永久错误：{reason}。',
  'Receivers treat a broken record as if it passed for nobody; some refuse the mail at once.':
    '收件方把损坏的记录视为对谁都不通过；有些会立即拒收邮件。',
  'Mend the record of {domain} as the other findings say, then ask again: maildoctor spf {domain} --ip {ip}':
    '按其他问题的说明修复 {domain} 的记录，然后再次查询：maildoctor spf {domain} --ip {ip}',
  'SPF that no list of addresses can replace': 'SPF 无法用地址列表代替',
  'The SPF record of {domain} cannot be flattened: {reason}.': '{domain} 的 SPF 记录无法展平：{reason}。',
  'Flattened records name addresses alone; what depends on more would be lost, or everybody be let in.':
    '展平后的记录只含地址；依赖其他条件的部分会丢失，或者变成人人放行。',
  'Flatten the rest by hand, or split the senders over subdomains, each with a record of its own.':
    '其余部分请手动展平，或把发信方分散到各子域名，每个子域名有自己的记录。',
  'SPF names addresses that stand only in documents': 'SPF 中有只用于文档的地址',
  '{term} in the record of {owner} is an address out of a manual.': '{owner} 的记录中的 {term} 是手册里的示例地址。',
  'Nobody sends from it: the line was copied from an example, and the address that was meant is missing.':
    '没有人从它发信：该行是从示例抄来的，而真正想写的地址却缺失了。',
  'Write the address that sends in place of {term}.': '用实际发信的地址取代 {term}。',
  'SPF that says the same twice': 'SPF 有重复内容',
  'In the SPF of {domain}, {term} stands in the record of {owner}, and again in that of {again}.':
    '在 {domain} 的 SPF 中，{term} 出现在 {owner} 的记录里，又出现在 {again} 的记录里。',
  'The second one matches nobody that the first did not, and where it asks DNS it costs its lookups again.':
    '第二处不会比第一处多匹配任何地址；若它需要查询 DNS，还会再次消耗查询次数。',
  'Remove {term} from the record of {again}, or, where that is not yours, from the record of {owner}.':
    '从 {again} 的记录中删除 {term}；若该记录不归您管理，则从 {owner} 的记录中删除。',
  'SPF term exists that no sender changes': 'SPF 的 exists 机制不随发信方变化',
  '{term} in the record of {owner} asks the same name for every sender.':
    '{owner} 的记录中的 {term} 对每个发信方查询的都是同一名称。',
  'If the name has an address, everybody passes; if it has none, nobody does, and the lookup is lost.':
    '若该名称有地址，则人人通过；若没有，则谁都不通过，白白消耗一次查询。',
  'Remove {term} from the record of {owner}, or write the macro that was meant, such as exists:%{i}._spf.{owner}':
    '从 {owner} 的记录中删除 {term}，或写上本想使用的宏，例如 exists:%{i}._spf.{owner}',
  'The name that HELO gives has no SPF record': 'HELO 所用的名称没有 SPF 记录',
  '{helo}, the name that this server gives in HELO, has no SPF record.':
    '{helo} 是该服务器在 HELO 中给出的名称，却没有 SPF 记录。',
  'Bounces have no sender, so receivers check the HELO name (RFC 7208 section 2.4); without a record anybody can call himself so.':
    '退信没有发件人，因此收件方检查 HELO 名称（RFC 7208 第 2.4 节）；没有记录，任何人都能以此自称。',
  '{helo}. IN TXT {record}': '{helo}. IN TXT {record}',
  'SPF names a domain that does not exist': 'SPF 引用了不存在的域名',
  'The SPF record of {owner} has {term}, but {named} does not exist.':
    '{owner} 的 SPF 记录中有 {term}，但 {named} 不存在。',
  'It is a permanent error: SPF fails for every sender of {domain} that no earlier term matched.':
    '这是永久错误：凡是前面的机制没有匹配到的 {domain} 发信方，SPF 都会失败。',
  'Remove {term} from the record of {owner}.': '从 {owner} 的记录中删除 {term}。',
  'SPF names a domain that has no SPF record': 'SPF 引用了没有 SPF 记录的域名',
  'The SPF record of {owner} has {term}, but {named} has no SPF record.':
    '{owner} 的 SPF 记录中有 {term}，但 {named} 没有 SPF 记录。',
  'An include or redirect of a domain without a record is a permanent error: SPF fails for every sender that no earlier term matched.':
    'include 或 redirect 指向没有记录的域名，即为永久错误：凡是前面的机制没有匹配到的发信方，SPF 都会失败。',
  'Remove {term} from the record of {owner}, or write the domain that the provider gives today.':
    '从 {owner} 的记录中删除 {term}，或改写为服务商现在给出的域名。',
  'SPF names a domain with several SPF records': 'SPF 引用了有多条 SPF 记录的域名',
  '{named}, which {owner} names by {term}, has {count} SPF records; one is allowed.':
    '{owner} 通过 {term} 引用的 {named} 有 {count} 条 SPF 记录；只允许一条。',
  'Several records are a permanent error, also within an include: SPF fails for every sender that no earlier term matched.':
    '有多条记录就是永久错误，在 include 中也是如此：凡是前面的机制没有匹配到的发信方，SPF 都会失败。',
  'Tell the operator of {named}; until it is mended remove {term}, or write the addresses in its place.':
    '告知 {named} 的管理者；修复之前删除 {term}，或改写为相应的地址。',
  'SPF record that includes itself': 'SPF 记录包含了自身',
  'The SPF record of {owner} names {named} by {term}, which leads back to itself.':
    '{owner} 的 SPF 记录通过 {term} 引用 {named}，而后者又绕回自身。',
  'The evaluation goes round until the limit of lookups ends it with a permanent error.':
    '评估会不断循环，直到达到查询次数上限，以永久错误告终。',
  'No SPF record': '没有 SPF 记录',
  '{domain} has no SPF record.': '{domain} 没有 SPF 记录。',
  'Anybody can send mail in its name, and large receivers refuse or junk mail from a domain without SPF.':
    '任何人都能以它的名义发信，大型收件方会拒收来自没有 SPF 的域名的邮件，或归入垃圾邮件。',
  'Publish this, with  a ,  ip4:  or  include:  for every other host that sends; "v=spf1 -all" if none does:\n{domain}. IN TXT "v=spf1 mx ~all"':
    '发布以下记录，其他每台发信主机用  a 、  ip4:  或  include:  加入；若没有主机发信，则用 "v=spf1 -all"：\n{domain}. IN TXT "v=spf1 mx ~all"',
  'SPF that says nothing of other senders': 'SPF 对其他发信方不作表态',
  'The SPF record of {domain} ends with {term}.': '{domain} 的 SPF 记录以 {term} 结尾。',
  'Neutral is treated as if there were no record: forged mail is not held back, and DMARC gains nothing from it.':
    'neutral 等同于没有记录：伪造的邮件不会被拦下，DMARC 也得不到任何好处。',
  'SPF record without an end': 'SPF 记录没有结尾',
  'The SPF record of {domain} ends with neither all nor redirect=.':
    '{domain} 的 SPF 记录既不以 all 也不以 redirect= 结尾。',
  'For a sender that no term matches it then says neutral, as if there were no record.':
    '对没有任何机制匹配的发信方，结果是 neutral，如同没有记录。',
  'An address that sends is not covered by SPF': '某个发信地址未被 SPF 覆盖',
  'SPF says {result} for {ip} sending as {identity}.': '{ip} 以 {identity} 发信时，SPF 的结果是 {result}。',
  'Receivers refuse such mail, or put it into the spam folder, and DMARC cannot pass by SPF.':
    '收件方会拒收这类邮件，或放进垃圾邮件文件夹，DMARC 也无法凭 SPF 通过。',
  'SPF terms that share addresses': 'SPF 的机制有共同的地址',
  'In the SPF record of {domain}, {term} and {other} both cover {shared}, {size} addresses in all.':
    '在 {domain} 的 SPF 记录中，{term} 和 {other} 都覆盖 {shared}，共 {size} 个地址。',
  'Whoever takes one of the two away does not take those addresses away.': '只删除两者之一，并不能取消这些地址的授权。',
  'Keep in mind that {shared} stays authorised while either of them stands; ask the two operators which of them still sends from there.':
    '请记住，两者只要还有一个存在，{shared} 就仍有授权；请询问双方管理者，谁还在从那里发信。',
  'SPF that lets everybody send': 'SPF 允许任何人发信',
  'The SPF record of {owner} ends with {term}: whoever sends in the name of {domain} passes.':
    '{owner} 的 SPF 记录以 {term} 结尾：任何人以 {domain} 的名义发信都能通过。',
  'Forged mail passes SPF, and receivers distrust the domain for it.':
    '伪造的邮件能通过 SPF，收件方会因此不信任该域名。',
  'Replace {term} in the record of {owner} with ~all, or with -all once every sender is covered. Where {owner} is not yours, remove the include.':
    '把 {owner} 的记录中的 {term} 换成 ~all，待所有发信方都已覆盖后再换成 -all。若 {owner} 不归您管理，则删除该 include。',
  'SPF names addresses that the outside never sees': 'SPF 中有外部看不到的地址',
  '{term} in the record of {owner} is a private or loopback address.':
    '{owner} 的记录中的 {term} 是私有地址或环回地址。',
  'No receiver ever sees mail from it: the term covers nobody, and the address that does send is probably missing.':
    '没有收件方会看到来自它的邮件：该机制不覆盖任何发信方，而实际发信的地址很可能缺失。',
  'Write the public address in place of {term}; behind NAT find it with: maildoctor spf {domain} --this-server --discover':
    '用公网地址取代 {term}；在 NAT 之后可用以下命令查出：maildoctor spf {domain} --this-server --discover',
  'SPF record with ptr': 'SPF 记录含 ptr',
  'The SPF record of {owner} uses {term}.': '{owner} 的 SPF 记录使用了 {term}。',
  'RFC 7208 says that ptr is not to be used: it is slow, fails with every fault of a reverse zone, and some receivers skip it, so that its senders do not pass.':
    'RFC 7208 规定不应使用 ptr：它很慢，反向区域一有故障就失败，有些收件方会跳过它，其发信方因而无法通过。',
  'Replace {term} in the record of {owner} with the addresses meant, as ip4: and ip6:, or with a:.':
    '把 {owner} 的记录中的 {term} 换成所指的地址，写作 ip4: 和 ip6:，或用 a:。',
  'SPF redirect that is never followed': 'SPF 的 redirect 永远不会生效',
  'The SPF record of {domain} has {redirect} beside {all}.': '{domain} 的 SPF 记录同时有 {redirect} 和 {all}。',
  'Where there is an all, redirect= is ignored: the senders of the other record are not covered.':
    '有 all 时，redirect= 会被忽略：另一条记录的发信方不受覆盖。',
  'Remove one of the two: {all}, if the other record is meant to decide; {redirect}, if this one is.':
    '两者删去其一：若应由另一条记录决定，删除 {all}；若由本记录决定，删除 {redirect}。',
  'SPF term that another covers': 'SPF 机制已被另一机制覆盖',
  'In the SPF record of {domain}, {term} is covered by {wider} already.':
    '在 {domain} 的 SPF 记录中，{term} 已被 {wider} 覆盖。',
  'It does no harm, but costs room, and where it asks DNS a lookup; records that grow so break one day.':
    '它没有害处，但占用空间，需要查询 DNS 时还消耗一次查询；这样不断膨胀的记录，总有一天会失效。',
  'SPF names a domain that anybody can register': 'SPF 引用了任何人都能注册的域名',
  'The SPF record of {owner} has {term}, but {registrable} does not exist: whoever registers it decides who may send for {domain}.':
    '{owner} 的 SPF 记录中有 {term}，但 {registrable} 不存在：谁注册了它，谁就能决定哪些人可以代 {domain} 发信。',
  'Such names are looked for and bought: from then on forged mail passes SPF, and with it DMARC.':
    '有人专门寻找并买下这类域名：从此伪造的邮件能通过 SPF，也就能通过 DMARC。',
  'Remove {term} from the record of {owner}. Where {owner} is not yours, remove what includes it, and tell its operator.':
    '从 {owner} 的记录中删除 {term}。若 {owner} 不归您管理，则删除引用它的部分，并告知其管理者。',
  'More than one SPF record': '有多条 SPF 记录',
  '{domain} has {count} SPF records; one is allowed.': '{domain} 有 {count} 条 SPF 记录；只允许一条。',
  'Receivers treat several records as a permanent error: SPF passes for nobody.':
    '收件方把多条记录视为永久错误：SPF 对谁都不通过。',
  'One record in place of all; look through its terms:\n{domain}. IN TXT {joined}':
    '用一条记录取代全部；请逐一检查其中的机制：\n{domain}. IN TXT {joined}',
  'SPF record whose strings run together': 'SPF 记录的字符串连到了一起',
  'The SPF record of {domain} has strings that join to "{joined}".':
    '{domain} 的 SPF 记录中，字符串拼接成了 "{joined}"。',
  'The strings of a TXT record are joined without a space, so that two terms become one that means something else, or nothing.':
    'TXT 记录的各字符串拼接时不加空格，两个机制因而连成一个，含义改变，或毫无意义。',
  '{domain}. IN TXT {strings}\nThe space stands within the quotes.': '{domain}. IN TXT {strings}\n空格在引号之内。',
  'SPF record with a mistake': 'SPF 记录有错误',
  'The SPF record of {owner} has a mistake in "{term}": {mistake}.':
    '{owner} 的 SPF 记录在 "{term}" 处有错误：{mistake}。',
  'Receivers read the whole record before they use any of it: one mistake makes it a permanent error, and SPF passes for nobody.':
    '收件方在使用记录之前会先读取整条记录：只要有一处错误，就是永久错误，SPF 对谁都不通过。',
  'Correct the term at column {column} of the record of {owner}, and test it before publishing: maildoctor spf {domain} --record "…"':
    '改正 {owner} 的记录第 {column} 列处的机制，并在发布前测试：maildoctor spf {domain} --record "…"',
  'SPF term mx with more than 10 exchanges': 'SPF 的 mx 机制有超过 10 台邮件主机',
  '{named}, which {owner} names by {term}, has {exchanges} MX records; receivers stop at 10.':
    '{owner} 通过 {term} 引用的 {named} 有 {exchanges} 条 MX 记录；收件方到 10 条为止。',
  'More than 10 exchanges under one mx term are a permanent error: SPF fails for every sender that no earlier term matched.':
    '一个 mx 机制下超过 10 台主机即为永久错误：凡是前面的机制没有匹配到的发信方，SPF 都会失败。',
  'Write the addresses that send as ip4: and ip6: in place of {term}.': '用 ip4: 和 ip6: 写明发信地址，取代 {term}。',
  'SPF record costs more than 10 DNS lookups': 'SPF 记录需要超过 10 次 DNS 查询',
  'The SPF record of {domain} costs {lookups} DNS lookups; receivers stop at 10.':
    '{domain} 的 SPF 记录需要 {lookups} 次 DNS 查询；收件方到 10 次为止。',
  'A sender that a term matches before the eleventh lookup still passes; every other one gets permerror, which receivers treat as broken.':
    '在第十一次查询之前就有机制匹配的发信方仍能通过；其余的一律得到 permerror，收件方视之为记录损坏。',
  'Remove senders that are no longer used until 10 lookups remain; {heaviest} alone costs {heaviestLookups}. Or publish its addresses: maildoctor spf {domain} --flatten':
    '删除不再使用的发信方，直到只剩 10 次查询；仅 {heaviest} 就占 {heaviestLookups} 次。或直接发布其地址：maildoctor spf {domain} --flatten',
  'SPF record that breaks for clients of IPv6': 'SPF 记录对 IPv6 客户端会失效',
  'For a client of IPv6 the SPF record of {domain} has {voids} terms whose DNS answer is empty; receivers stop at 2.':
    '对 IPv6 客户端，{domain} 的 SPF 记录有 {voids} 个机制的 DNS 回答为空；收件方到 2 个为止。',
  'Hosts without an AAAA record count as empty answers when the sender comes over IPv6, and behind the third the record is a permanent error.':
    '发信方经 IPv6 而来时，没有 AAAA 记录的主机算作空回答；到第三个，记录就成了永久错误。',
  'Put the ip6: and include: terms of what sends over IPv6 before the terms a: of hosts without AAAA, or write those as ip4:.':
    '把经 IPv6 发信者的 ip6: 和 include: 机制放在没有 AAAA 的主机的 a: 机制之前，或把后者写成 ip4:。',
  'SPF record asks for more than 2 names that are not there': 'SPF 记录查询了 2 个以上不存在的名称',
  'The SPF record of {domain} has {voids} terms whose DNS answer is empty; receivers stop at 2.':
    '{domain} 的 SPF 记录有 {voids} 个机制的 DNS 回答为空；收件方到 2 个为止。',
  'Behind the third empty answer the record is a permanent error, and senders named there are refused or junked.':
    '到第三个空回答，记录就成了永久错误，其后所列发信方的邮件会被拒收或归入垃圾邮件。',
  'Remove the terms whose names no longer exist: {empty}': '删除名称已不存在的机制：{empty}',
  'SPF lets a provider send that nothing else of the domain names': 'SPF 允许某服务商发信，而该域名没有其他记录提到它',
  'The SPF record of {owner} has {term}, but no MX, DKIM key or other record of {domain} leads to {provider}.':
    '{owner} 的 SPF 记录中有 {term}，但 {domain} 的 MX、DKIM 密钥和其他记录都没有指向 {provider}。',
  'Every customer of {provider} passes SPF for {domain}; an include that outlived its use only helps forgers, and costs lookups.':
    '{provider} 的每个客户都能通过 {domain} 的 SPF；已经用不着的 include 只会帮助伪造者，并消耗查询次数。',
  'If {provider} no longer sends for {domain}, remove {term} from the record of {owner}; if it does, publish the DKIM keys that it gives.':
    '如果 {provider} 已不再代 {domain} 发信，从 {owner} 的记录中删除 {term}；如果仍在发信，则发布它给出的 DKIM 密钥。',
  'SPF covers a very wide range': 'SPF 覆盖了很大的地址范围',
  '{term} in the record of {owner} covers {size} addresses.': '{owner} 的记录中的 {term} 覆盖 {size} 个地址。',
  'Every host in it can send in the name of {domain}; ranges wider than /16 (IPv4) and /32 (IPv6) are seldom one sender.':
    '其中每台主机都能以 {domain} 的名义发信；大于 /16（IPv4）和 /32（IPv6）的范围很少只属于一个发信方。',
  'Narrow {term} to the addresses that send, unless it is a provider whose range it is.':
    '把 {term} 缩小到实际发信的地址，除非它本来就是某服务商的整个范围。',
};
