import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Alibaba Mail: DMARC or DKIM did not pass': '阿里邮箱：DMARC 或 DKIM 未通过',
  'Alibaba Mail: your SPF record does not allow this address': '阿里邮箱：您的 SPF 记录不允许该地址',
  'iCloud: refused by the DMARC policy of the From domain': 'iCloud：因 From 域名的 DMARC 策略被拒收',
  'iCloud: neither SPF nor DKIM passed': 'iCloud：SPF 和 DKIM 均未通过',
  'Publish SPF for the sending address and sign with DKIM. A forwarder must keep the DKIM signature whole.':
    '为发信地址发布 SPF，并用 DKIM 签名。转发方必须保持 DKIM 签名完好。',
  'SPF, DKIM or DMARC is named as the reason': '拒收原因写的是 SPF、DKIM 或 DMARC',
  "The refusal speaks of the authentication of the sender's domain, and not of which check failed.":
    '拒收应答提到发件人域名的身份验证，但没有说明是哪一项检查未通过。',
  'See what the records say: maildoctor check DOMAIN. Send a message to a mailbox of your own and read its Authentication-Results.':
    '查看记录内容：maildoctor check DOMAIN。向自己的邮箱发一封邮件，查看其中的 Authentication-Results。',
  'A message came with a DKIM signature that is not valid': '收到一封 DKIM 签名无效的邮件',
  '"body hash mismatch" means that it was changed on the way (a mailing list, a scanner); "signature did not verify" that a header was; "public key" that the record in DNS is missing or broken.':
    '「body hash mismatch」表示正文在途中被改动（邮件列表、扫描程序）；「signature did not verify」表示某个邮件头被改动；「public key」表示 DNS 中的记录缺失或损坏。',
  'Nothing to do here, unless your own gateway changes messages before they are checked. The sender has to sign last and to publish the key.':
    '此处无需处理，除非是您自己的网关在检查之前改动了邮件。发件方必须最后签名，并发布密钥。',
  'Gmail: bulk sender whose DKIM signature does not pass': 'Gmail：批量发件方的 DKIM 签名未通过',
  'The message carries no DKIM signature, or one that does not verify: a missing key record, a changed body, or a key below 1024 bits.':
    '邮件没有 DKIM 签名，或签名验证失败：密钥记录缺失、正文被改动，或密钥短于 1024 位。',
  'Sign every message with a 2048-bit key for the From domain, sign last (after every footer and rewrite), and check the selector record.':
    '用 From 域名的 2048 位密钥为每封邮件签名，签名放在最后（在添加页脚和各种改写之后），并检查选择器的记录。',
  'Gmail: refused by the DMARC policy of the From domain': 'Gmail：因 From 域名的 DMARC 策略被拒收',
  'The From domain asks receivers to refuse what does not pass DMARC, and this message did not: neither SPF nor DKIM passed for that domain.':
    'From 域名要求收件方拒收未通过 DMARC 的邮件，而这封邮件没有通过：SPF 和 DKIM 都没有以该域名通过。',
  'Send through a server that signs for the From domain, or use a From address of a domain that you are allowed to send for. A mailing list must rewrite From or leave the message as it is.':
    '通过为 From 域名签名的服务器发送，或使用您有权代发的域名作 From 地址。邮件列表必须改写 From，或者不改动邮件。',
  'Gmail: bulk sender without a DMARC record': 'Gmail：批量发件方没有 DMARC 记录',
  "Bulk senders must publish a DMARC policy for the From domain, even if it is only p=none. Google's FAQ gives 4.7.31 for it, its list of errors 4.7.40.":
    '批量发件方必须为 From 域名发布 DMARC 策略，哪怕只是 p=none。Google 的常见问题中对应 4.7.31，错误列表中对应 4.7.40。',
  'Publish at _dmarc.DOMAIN: "v=DMARC1; p=none; rua=mailto:dmarc@DOMAIN", for the domain in the From header.':
    '针对 From 头中的域名，在 _dmarc.DOMAIN 发布："v=DMARC1; p=none; rua=mailto:dmarc@DOMAIN"。',
  'Gmail: From domain matches neither the SPF nor the DKIM domain': 'Gmail：From 域名与 SPF 域名和 DKIM 域名都不一致',
  'SPF or DKIM passed, but for another domain than the one in the From header, so they prove nothing about the author that the reader sees.':
    'SPF 或 DKIM 通过了，但所属域名并非 From 头中的域名，因此无法证明读者所看到的作者。',
  'Sign with d= set to the From domain (or a parent of the same organisation), or use an envelope sender of that domain. At a mail service: set up your own domain for DKIM and bounces.':
    '签名时把 d= 设为 From 域名（或同一组织的上级域名），或使用该域名的信封发件人。若用邮件服务商：请为 DKIM 和退信设置自己的域名。',
  'Gmail: SPF record ends in -all and does not name the sending address':
    'Gmail：SPF 记录以 -all 结尾，且未列出发信地址',
  'The record of the envelope domain says that nobody else may send, and this address is not in it: either the record lacks the server, or somebody forwards the mail unchanged.':
    '信封域名的记录声明其他地址一律不得发信，而该地址不在其中：要么记录漏了这台服务器，要么有人原样转发了邮件。',
  'Add the address in the reply to the SPF record of the domain in the reply. If the message was forwarded, the forwarder must rewrite the envelope sender (SRS) or keep the DKIM signature intact.':
    '把应答中的地址加入应答中域名的 SPF 记录。如果邮件是转发的，转发方必须改写信封发件人（SRS），或保持 DKIM 签名完好。',
  'Gmail: bulk sender whose SPF does not pass': 'Gmail：批量发件方的 SPF 未通过',
  'Who sends 5,000 messages a day to Gmail must pass SPF and DKIM and publish DMARC; here SPF did not pass for the envelope domain.':
    '每天向 Gmail 发送 5,000 封邮件的发件方必须通过 SPF 和 DKIM 并发布 DMARC；这里信封域名的 SPF 未通过。',
  'Cover the sending address in the SPF record of the envelope domain (MAIL FROM), within ten DNS lookups.':
    '让信封域名（MAIL FROM）的 SPF 记录涵盖发信地址，DNS 查询不超过十次。',
  'Gmail: the SPF record lets too many send': 'Gmail：SPF 记录允许发信的范围过大',
  'The record of the envelope domain holds terms that let almost anybody send, such as +all or very large ranges.':
    '信封域名的记录中含有几乎允许任何人发信的项，例如 +all 或很大的地址段。',
  'Remove +all, ?all and ranges that are not yours; end the record in ~all or -all.':
    '去掉 +all、?all 以及不属于您的地址段；记录以 ~all 或 -all 结尾。',
  'Gmail: neither SPF nor DKIM passed': 'Gmail：SPF 和 DKIM 均未通过',
  'Gmail accepts mail only when SPF or DKIM passes. For this message both failed; the reply lists each result with the domain and address that it looked at.':
    'Gmail 只接收 SPF 或 DKIM 通过的邮件。这封邮件两者都失败了；应答中列出了各项结果及所查的域名和地址。',
  'Publish an SPF record for the envelope domain that covers the address in the reply, and sign with DKIM for the From domain; `maildoctor spf DOMAIN --ip ADDRESS` shows what SPF says.':
    '为信封域名发布涵盖应答中地址的 SPF 记录，并以 From 域名进行 DKIM 签名；`maildoctor spf DOMAIN --ip ADDRESS` 可显示 SPF 的结果。',
  'Outlook.com: a sender of much mail must pass SPF, DKIM and DMARC':
    'Outlook.com：大量发信的发件方必须通过 SPF、DKIM 和 DMARC',
  'Code 5.7.515, since May 2025: domains that send more than 5,000 messages a day to Outlook.com must pass SPF and DKIM, and DMARC in alignment with one of them.':
    '代码 5.7.515，自 2025 年 5 月起：每天向 Outlook.com 发送超过 5,000 封邮件的域名必须通过 SPF 和 DKIM，并通过 DMARC（与其中之一对齐）。',
  'Publish SPF for all your sending addresses, sign with DKIM for the From domain, publish _dmarc with at least p=none, and check the result in the Authentication-Results header of a delivered message.':
    '为您的所有发信地址发布 SPF，以 From 域名进行 DKIM 签名，发布至少为 p=none 的 _dmarc，并在已投递邮件的 Authentication-Results 头中核对结果。',
  'Microsoft: refused by the DMARC policy of the From domain': 'Microsoft：因 From 域名的 DMARC 策略被拒收',
  'Code 5.7.509: neither SPF nor DKIM passed for the domain in the From header, and that domain publishes p=reject.':
    '代码 5.7.509：对于 From 头中的域名，SPF 和 DKIM 均未通过，而该域名发布了 p=reject。',
  'Send through a server that signs with DKIM for the From domain (d= that domain), or use a From address of your own domain. A mailing list must rewrite From.':
    '通过以 From 域名做 DKIM 签名（d= 为该域名）的服务器发送，或使用自己域名的 From 地址。邮件列表必须改写 From。',
  'Exchange: Sender ID, a relative of SPF, does not allow this address':
    'Exchange：Sender ID（与 SPF 类似的机制）不允许该地址',
  'Publish an SPF record that covers the sending address; with a forwarded message add a Sender header of your own domain.':
    '发布涵盖发信地址的 SPF 记录；对转发的邮件，添加自己域名的 Sender 头。',
  'Exchange: your SPF record does not allow this address': 'Exchange：您的 SPF 记录不允许该地址',
  'NetEase: refused by the DMARC policy of the From domain': '网易邮箱：因 From 域名的 DMARC 策略被拒收',
  'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.':
    '拒收应答中的页面（mail.163.com/help/help_spam_16.htm）有一份表单；请填写其中的代码、地址和时间。',
  'NetEase (163, 126): your SPF record does not allow this address': '网易邮箱（163、126）：您的 SPF 记录不允许该地址',
  'A DKIM signature does not fit its message': 'DKIM 签名与邮件不符',
  'It was changed after signing (a mailing list, a scanner, a gateway that rewrites), or the key in DNS is another one.':
    '邮件在签名之后被改动（邮件列表、扫描程序、会改写邮件的网关），或者 DNS 中的密钥不是签名所用的那一个。',
  'If it is your own mail: sign last (the milter of OpenDKIM behind content filters) and publish the key of the selector. Else nothing.':
    '如果是您自己的邮件：最后签名（把 OpenDKIM 的 milter 放在内容过滤之后），并发布该选择器的密钥。否则无需处理。',
  'OpenDKIM does not sign, since it takes the client for a stranger':
    'OpenDKIM 没有签名，因为它把该客户端当作外部客户端',
  'The client is not in InternalHosts, and did not sign in; its mail for your domain is verified rather than signed.':
    '该客户端不在 InternalHosts 中，也没有登录；它以您的域名发出的邮件会被验证，而不会被签名。',
  'Name your networks: InternalHosts refile:/etc/opendkim/TrustedHosts with 127.0.0.1, ::1 and your addresses in it; systemctl restart opendkim':
    '列出您的网络：InternalHosts refile:/etc/opendkim/TrustedHosts，文件中写入 127.0.0.1、::1 和您的地址；systemctl restart opendkim',
  'The public key of a DKIM signature cannot be had': '无法取得 DKIM 签名的公钥',
  'The selector that signs has no record in DNS, or DNS did not answer.':
    '签名所用的选择器在 DNS 中没有记录，或 DNS 没有回答。',
  'dig +short TXT SELECTOR._domainkey.DOMAIN (s= and d= of the line). If it is your domain, publish what opendkim-genkey wrote (SELECTOR.txt); opendkim-testkey -d DOMAIN -s SELECTOR -vvv. Else the sender has to.':
    'dig +short TXT SELECTOR._domainkey.DOMAIN（取自该行的 s= 和 d=）。如果是您的域名，发布 opendkim-genkey 生成的内容（SELECTOR.txt）；opendkim-testkey -d DOMAIN -s SELECTOR -vvv。否则须由发件方处理。',
  'OpenDKIM does not sign mail of this server': 'OpenDKIM 没有为本服务器的邮件签名',
  "The sender's domain is in neither Domain nor SigningTable, or the table names a key that KeyTable lacks.":
    '发件人的域名既不在 Domain 中，也不在 SigningTable 中；或者该表所指的密钥在 KeyTable 中不存在。',
  'echo "*@example.com mail._domainkey.example.com" >> /etc/opendkim/SigningTable (with refile: in opendkim.conf); echo "mail._domainkey.example.com example.com:mail:/etc/opendkim/keys/example.com/mail.private" >> /etc/opendkim/KeyTable; systemctl restart opendkim':
    'echo "*@example.com mail._domainkey.example.com" >> /etc/opendkim/SigningTable（opendkim.conf 中使用 refile:）；echo "mail._domainkey.example.com example.com:mail:/etc/opendkim/keys/example.com/mail.private" >> /etc/opendkim/KeyTable；systemctl restart opendkim',
  'A message failed DMARC': '一封邮件未通过 DMARC',
  'Neither SPF nor DKIM passed for the domain in its From header.': '对于 From 头中的域名，SPF 和 DKIM 均未通过。',
  'If it is your own domain: have the service that sent it sign with DKIM for the domain. RejectFailures in opendmarc.conf decides whether it is refused.':
    '如果是您自己的域名：让发出该邮件的服务以该域名进行 DKIM 签名。是否拒收由 opendmarc.conf 中的 RejectFailures 决定。',
  'Mail came in whose SPF check did not pass': '收到的邮件未通过 SPF 检查',
  '"Softfail" (~all) and "Fail" say that the domain does not name this client, "Permerror" that its record is broken, "Temperror" that DNS did not answer; it was taken in with a header only.':
    '「Softfail」（~all）和「Fail」表示该域名没有列出这个客户端，「Permerror」表示其记录有误，「Temperror」表示 DNS 没有回答；邮件仍被接收，只是加了一个邮件头。',
  'Nothing to do for strangers. If it is your own domain: maildoctor spf DOMAIN --ip CLIENT. To refuse: HELO_reject and Mail_From_reject = Fail in /etc/postfix-policyd-spf-python/policyd-spf.conf.':
    '若是外部邮件，无需处理。如果是您自己的域名：maildoctor spf DOMAIN --ip CLIENT。若要拒收：在 /etc/postfix-policyd-spf-python/policyd-spf.conf 中设 HELO_reject 和 Mail_From_reject = Fail。',
  'QQ Mail: the DKIM signature does not verify': 'QQ 邮箱：DKIM 签名验证失败',
  'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/':
    'https://service.mail.qq.com/（帮助、退信代码、反馈表单），或发信方站点 https://open.mail.qq.com/',
  'QQ Mail: refused by the DMARC policy of the From domain': 'QQ 邮箱：因 From 域名的 DMARC 策略被拒收',
  'QQ Mail: your SPF record does not allow this address': 'QQ 邮箱：您的 SPF 记录不允许该地址',
  'Yahoo: neither SPF nor DKIM passed': 'Yahoo：SPF 和 DKIM 均未通过',
  'Publish SPF for the sending address and sign with DKIM; large senders need both, and DMARC.':
    '为发信地址发布 SPF，并用 DKIM 签名；大量发信方两者都需要，还需要 DMARC。',
  "Cox: SPF or DKIM of the sender's domain fails": 'Cox：发件人域名的 SPF 或 DKIM 失败',
  'Facebook: the message does not meet its rules on domain authentication': 'Facebook：邮件不符合其域名身份验证规则',
  'GoDaddy: SPF does not allow this server': 'GoDaddy：SPF 不允许该服务器',
  'La Poste: SPF does not allow this server': 'La Poste：SPF 不允许该服务器',
  'La Poste: DMARC refuses the message': 'La Poste：因 DMARC 拒收该邮件',
  'Orange: SPF does not allow this server': 'Orange：SPF 不允许该服务器',
  'Orange: DMARC refuses the message': 'Orange：因 DMARC 拒收该邮件',
  'The message was altered on the way': '邮件在途中被改动',
  'No DKIM signature that passes': '没有通过验证的 DKIM 签名',
  'No DKIM signature that is accepted': '没有可接受的 DKIM 签名',
  'No DKIM signature of the author': '没有作者的 DKIM 签名',
  'SPF says fail': 'SPF 结果为 fail',
  'SPF gave an error': 'SPF 出错',
  'Several authentication checks failed': '多项身份验证检查失败',
  'The ARC chain does not validate': 'ARC 链验证失败',
};
