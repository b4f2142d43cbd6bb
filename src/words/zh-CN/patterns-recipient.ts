import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Alibaba Mail: no such account there': 'Alibaba Mail：那里没有该账户',
  'iCloud: the mailbox was given up': 'iCloud：邮箱已弃用',
  'The recipient address is not written as an address': '收件地址不符合地址格式',
  'The server cannot read what stands in RCPT TO as an address at all.':
    '服务器完全无法把 RCPT TO 中的内容识别为地址。',
  'Look at the address as the log has it: spaces, missing domain, commas, quotes. Correct it in the list or form that it came from.':
    '查看日志中的地址：空格、缺少域名、逗号、引号。在其来源的列表或表单中更正。',
  'NetEase or a Coremail server: the mailbox is suspended': 'NetEase 或 Coremail 服务器：邮箱已被停用',
  'Something of the address does not exist there': '地址的某一部分在那里不存在',
  'The server says "does not exist" and not of what; after RCPT TO it is the mailbox, mostly.':
    '服务器只说「does not exist」而不说是什么；在 RCPT TO 之后多半是指邮箱。',
  'Check the address, letter by letter, with the recipient.': '与收件人逐字核对地址。',
  "A filter of the recipient's mailbox sent it back": '收件人邮箱的过滤规则把它退回',
  "Dovecot took the message and sent it back with these words: they are those of a sieve script, the recipient's or the whole server's.":
    'Dovecot 收下邮件后以这些话把它退回：话出自 sieve 脚本，属于收件人或整个服务器。',
  'Read the words; ask the recipient by another way to look at the filters of the mailbox.':
    '读这些话；用其他方式请收件人查看邮箱的过滤规则。',
  'Gmail or Workspace: the mailbox is switched off': 'Gmail 或 Workspace：邮箱已停用',
  'Google or its administrator disabled the account, or it was unused for long.':
    'Google 或其管理员停用了该账户，或账户长期未使用。',
  'Take the address off the list; ask the person for another one.': '从列表中删除该地址；向对方索取另一个地址。',
  'Google Groups: not a member, or no such group': 'Google Groups：不是成员，或没有该群组',
  'The group takes posts from its members or organisation only, or does not exist.':
    '该群组只接收其成员或本组织的邮件，或并不存在。',
  'The owner of the group must allow posts from the public (Groups, Access settings, Who can post).':
    '须由群组所有者允许公众发帖（Groups, Access settings, Who can post）。',
  'Gmail: malformed recipient address': 'Gmail：收件地址格式有误',
  'The recipient address breaks the syntax of RFC 5321: spaces, a dot at the end, a second @.':
    '收件地址违反 RFC 5321 的语法：有空格、末尾有点、有第二个 @。',
  'Correct the address in the list or address book.': '在列表或通讯录中更正地址。',
  'Gmail or Workspace: no such mailbox': 'Gmail 或 Workspace：没有该邮箱',
  'The address does not exist, or no longer.': '该地址不存在，或已不再存在。',
  'Correct the address or take it off the list; every further try to dead addresses costs reputation at Gmail.':
    '更正地址或从列表中删除；每次再向失效地址发送都会损害在 Gmail 的信誉。',
  'The mailbox cannot be used': '邮箱无法使用',
  '"Mailbox unavailable" is the standard wording for 550 and 450: no such mailbox, no right to it, or a rule that the server does not name.':
    '「Mailbox unavailable」是 550 和 450 的标准措辞：没有该邮箱、无权使用，或服务器未说明的某条规则。',
  'Check the address first. If it is right, ask the recipient or their postmaster what refuses you.':
    '先检查地址。若地址无误，询问收件人或其 postmaster 是什么导致拒收。',
  'The list takes mail from its members only': '邮件列表只接收其成员的邮件',
  'The address is a mailing list, and you are not subscribed to it with the address that you sent from.':
    '该地址是邮件列表，而发送所用的地址没有订阅。',
  'Send from the subscribed address, or subscribe this one.': '用已订阅的地址发送，或为此地址订阅。',
  'Microsoft 365: this recipient takes no mail from you': 'Microsoft 365：该收件人不接收你的邮件',
  'Codes 5.7.505 and 5.7.507: the recipient, or the organisation, has blocked your address or domain.':
    '代码 5.7.505 和 5.7.507：收件人或其组织已阻止该发件地址或域名。',
  'Ask the recipient by another way to take you off the block list; on the sending side nothing can be changed.':
    '通过其他途径请收件人把你移出阻止列表；发件方这边无法改变。',
  'Microsoft 365: no such recipient there': 'Microsoft 365：那里没有该收件人',
  'Exchange Online says "Access denied" (5.4.1, AS201806281) when the address is in no directory of the tenant: directory-based edge blocking. A new mailbox or mail-enabled folder may need a day until it is known.':
    '若地址不在租户的任何目录中，Exchange Online 会应答「Access denied」（5.4.1，AS201806281）：这是基于目录的边缘阻止（directory-based edge blocking）。新邮箱或启用邮件的文件夹可能要一天后才被识别。',
  'Check the address with the recipient. If it does exist, their administrator has to look at synchronisation, mail-enabled public folders, or set the accepted domain to internal relay.':
    '与收件人核对地址。若地址确实存在，其管理员须检查同步、启用邮件的公用文件夹，或把接受域设为内部中继。',
  'Exchange: no such recipient in the organisation': 'Exchange：该组织中没有此收件人',
  'The receiving Exchange organisation knows no such address. IMCEAEX in the address means that Outlook kept an old internal name of a mailbox that was moved or made anew.':
    '收件方的 Exchange 组织中没有该地址。地址中出现 IMCEAEX，说明 Outlook 保留了已迁移或重建邮箱的旧内部名称。',
  "Ask for the right address; where IMCEAEX stands in it, delete the name from Outlook's auto-complete list and type the address anew.":
    '索取正确的地址；若地址中有 IMCEAEX，从 Outlook 的自动完成列表中删除该名称，并重新输入地址。',
  'Exchange: this recipient or group takes mail only from certain senders':
    'Exchange：该收件人或群组只接收特定发件人的邮件',
  'The mailbox or distribution group accepts only authenticated (internal) senders or those on its list of allowed senders.':
    '该邮箱或通讯组只接受已验证身份的（内部）发件人，或其允许列表中的发件人。',
  'Ask the owner of the group, by another way, to allow senders outside the organisation (RequireSenderAuthenticationEnabled false) or to add you.':
    '通过其他途径请群组所有者允许组织外的发件人（RequireSenderAuthenticationEnabled false），或把你加入允许列表。',
  'Outlook.com: no such mailbox, or one that was closed': 'Outlook.com：没有该邮箱，或邮箱已关闭',
  'Outlook.com answers 5.5.0 "mailbox unavailable" for addresses that do not exist or were given up (a year without sign-in).':
    '对不存在或已弃用（一年未登录）的地址，Outlook.com 应答 5.5.0「mailbox unavailable」。',
  'Take the address off your lists, after asking the person for the right one.':
    '先向对方询问正确的地址，再从列表中删除该地址。',
  'This server knows no such user': '本服务器没有该用户',
  'Your own Postfix refused a recipient that its table does not list: local = mydestination with local_recipient_maps, virtual mailbox = virtual_mailbox_maps, virtual alias = virtual_alias_maps, relay = relay_recipient_maps.':
    '自己的 Postfix 拒绝了表中没有的收件人：local = mydestination 配 local_recipient_maps，virtual mailbox = virtual_mailbox_maps，virtual alias = virtual_alias_maps，relay = relay_recipient_maps。',
  'If the address does not exist, nothing is wrong. If it does: ask the table, such as postmap -q u@example.com $(postconf -h virtual_mailbox_maps); run newaliases or postmap after a change; and list the domain in one class only, not in mydestination and virtual_mailbox_domains.':
    '若地址本不存在，则没有问题。若存在：查询该表，例如 postmap -q u@example.com $(postconf -h virtual_mailbox_maps)；更改后运行 newaliases 或 postmap；域名只列入一个类别，不要同时写入 mydestination 和 virtual_mailbox_domains。',
  'The address is not written as it must be': '地址的写法不符合规定',
  'Nothing stands before or behind the @, or there are spaces, two dots or an alias that expands to nothing.':
    '@ 的前面或后面为空，或有空格、两个连续的点，或别名展开后为空。',
  'Correct the address; if it comes from an alias or virtual table: postmap -q ADDRESS hash:/etc/postfix/virtual':
    '更正地址；若来自 alias 或 virtual 表：postmap -q ADDRESS hash:/etc/postfix/virtual',
  'A client gave an address that is none': '客户端给出的不是地址',
  'Between MAIL FROM or RCPT TO and the end stood something that is no address (spaces, no brackets, a bare word with strict_rfc821_envelopes).':
    'MAIL FROM 或 RCPT TO 之后到行尾的内容不是地址（有空格、没有尖括号，或在 strict_rfc821_envelopes 下只是一个词）。',
  'If it is a program of yours, let it send MAIL FROM:<user@example.com>. Else nothing.':
    '若是自己的程序，让它发送 MAIL FROM:<user@example.com>。否则无需处理。',
  'This server has no such local user': '本服务器没有该本地用户',
  'The domain is in mydestination, and there is neither an account nor an alias of that name.':
    '该域名在 mydestination 中，但既没有同名账户，也没有同名别名。',
  'Add it to /etc/aliases ("name: somebody@example.com") and run newaliases, or create the account. If it is the sender of a bounce (such as root or www-data): let it be an address that exists. If the domain should be virtual, take it out of mydestination.':
    '加入 /etc/aliases（"name: somebody@example.com"）并运行 newaliases，或创建账户。若它是退信的收件地址，即原发件人（如 root 或 www-data）：改用存在的地址。若该域名应为虚拟域名，从 mydestination 中去掉它。',
  'relocated_maps says that the user has another address now': 'relocated_maps 说明该用户已更换地址',
  'This server tells senders the new address rather than forward.': '本服务器把新地址告知发件人，而不转发。',
  'Write to the address that the line names; to forward instead, move the entry from relocated_maps to virtual_alias_maps.':
    '改发到该行给出的地址；若要转发，把条目从 relocated_maps 移到 virtual_alias_maps。',
  'The address is being verified': '正在核实该地址',
  'Postfix asks the server of the address whether it exists (reject_unverified_…) and has no answer yet.':
    'Postfix 正在向该地址的服务器询问其是否存在（reject_unverified_…），尚无回答。',
  'Nothing to do: the sender comes again. If it lasts: postmap -s btree:/var/lib/postfix/verify_cache | grep ADDRESS tells the answer.':
    '无需处理：发件方会再来。若持续如此：postmap -s btree:/var/lib/postfix/verify_cache | grep ADDRESS 会显示回答。',
  'The domain of the recipient is suspended': '收件域名已被暂停',
  'The mail host keeps the domain, but has switched it off (unpaid, abused, moved away).':
    '邮件主机保留该域名，但已将其停用（欠费、被滥用、已迁走）。',
  'Reach the person by another way; only the owner of the domain can have it switched on again.':
    '通过其他途径联系对方；只有域名所有者能让它恢复。',
  'Something is wrong with the recipient': '收件人有问题',
  'The refusal speaks of the user, mailbox or account, in words that are not told apart further: mostly there is no such mailbox, or it takes no mail.':
    '拒收应答提到了用户、邮箱或账户，但措辞不足以进一步区分：多半是没有该邮箱，或它不接收邮件。',
  'Read the words, check the address, and ask the recipient by another way.':
    '阅读应答原文，检查地址，并通过其他途径询问收件人。',
  'The server refuses this recipient and says no more; most often because there is no such mailbox.':
    '服务器拒绝该收件人且未说明更多；多半是没有该邮箱。',
  'A rule of the mailbox or group lets only certain people write to it (Exchange: delivery restrictions).':
    '该邮箱或群组有规则只允许特定的人给它写信（Exchange：delivery restrictions）。',
  'Ask the owner of the mailbox or group to add you to those who may send, or write to another address there.':
    '请邮箱或群组的所有者把你加入允许发送者，或改发到那里的其他地址。',
  'QQ Mail: no such mailbox': 'QQ Mail：没有该邮箱',
  'No such QQ number or name, or its owner never turned the mailbox on.':
    '没有这个 QQ 号或名称，或其主人从未开通邮箱。',
  'QQ Mail: the recipient has blocked you': 'QQ Mail：收件人已将你拉黑',
  'Ask the recipient by another way to take you off the block list.': '通过其他途径请收件人把你移出黑名单。',
  'The server knows no way to this address': '服务器没有通往该地址的路由',
  'Exim says "Unrouteable address" when no router takes the address: no such user, or no such domain.':
    '没有路由器（router）接受该地址时，Exim 会应答「Unrouteable address」：没有该用户，或没有该域名。',
  'Check both sides of the @. On your own Exim: exim -bt ADDRESS shows which router declines and why.':
    '检查 @ 的两侧。在自己的 Exim 上：exim -bt ADDRESS 显示由哪个路由器拒绝及其原因。',
  'Yahoo: the mailbox was closed, for a year without use or by its owner':
    'Yahoo：邮箱已关闭，因一年未使用或由其所有者关闭',
  'Yahoo: no such mailbox': 'Yahoo：没有该邮箱',
  'Yahoo takes the message first and refuses at the end of DATA, one answer for each recipient ("dd").':
    'Yahoo 先接收邮件，到 DATA 结束时再拒收，对每个收件人各给一个应答（「dd」）。',
  'Facebook: no such recipient': 'Facebook：没有该收件人',
  'Facebook: no such group': 'Facebook：没有该群组',
  'Facebook: the settings of the recipient keep this mail out': 'Facebook：收件人的设置不接收此邮件',
  'Facebook: the privacy settings of the recipient keep this mail out': 'Facebook：收件人的隐私设置不接收此邮件',
  'Facebook: the recipient has switched the account off': 'Facebook：收件人已停用账户',
  'i.ua: no such user': 'i.ua：没有该用户',
  'i.ua: the mailbox was not used for three months': 'i.ua：邮箱已三个月未使用',
  'i.ua: the recipient takes mail from listed senders only': 'i.ua：收件人只接收名单中发件人的邮件',
  'La Poste: no such recipient': 'La Poste：没有该收件人',
  'La Poste: the mailbox is archived, unused for long': 'La Poste：邮箱长期未使用，已归档',
  "La Poste: the recipient's account is blocked": 'La Poste：收件人的账户被封禁',
  'Orange: no such recipient': 'Orange：没有该收件人',
  'Orange: the mailbox is archived, unused for long': 'Orange：邮箱长期未使用，已归档',
  "Orange: the recipient's account is blocked": 'Orange：收件人的账户被封禁',
  'Exim (-10): an address in a forward file is not written as one': 'Exim (-10)：转发文件中的某个地址不符合地址格式',
  'Exim (-41): the address could not be verified at its server': 'Exim (-41)：无法向其服务器核实该地址',
  'Some trouble with the address': '地址存在某种问题',
  'There is no such mailbox': '没有该邮箱',
  'The address is not written as an address': '地址不符合地址格式',
  'The address is ambiguous': '地址有歧义',
  'The mailbox has moved': '邮箱已迁移',
  'Some trouble with the mailbox': '邮箱存在某种问题',
  'The mailbox is disabled': '邮箱已停用',
  'The mailing list could not be expanded': '邮件列表无法展开',
  'The list does not take mail from this sender': '邮件列表不接收该发件人的邮件',
  'The account is disabled': '账户已停用',
  'The mailbox has another owner now': '邮箱已易主',
  'The domain has another owner now': '域名已易主',
  'The mailbox is not available': '邮箱不可用',
  'The user is not local there': '该用户不是那里的本地用户',
  'The mailbox name is not allowed': '邮箱名称不被允许',
};
