import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'A client could not make TLS with Dovecot': '客户端无法与 Dovecot 建立 TLS',
  '"unknown ca" and "certificate unknown": it does not accept your certificate (self-signed, expired, another name); "unsupported protocol": it is too old; "http request" or "wrong version": it speaks no TLS on that port.':
    '「unknown ca」和「certificate unknown」：它不接受服务器的证书（自签名、过期、名称不符）；「unsupported protocol」：它过于陈旧；「http request」或「wrong version」：它在该端口上使用的不是 TLS。',
  'openssl s_client -connect HOST:993 -servername HOST; let users enter the name that is in the certificate; ssl_min_protocol = TLSv1.2 is right for all but very old programs.':
    'openssl s_client -connect HOST:993 -servername HOST；让用户填写证书中的名称；除非程序非常陈旧，ssl_min_protocol = TLSv1.2 都是合适的。',
  "The other server's certificate does not hold": '对方服务器的证书无效',
  'It has run out, is for another name, or is signed by nobody that this Exim trusts. Where tls_verify_hosts asks for it the mail waits; where it does not, it goes out in clear text ("delivering unencrypted").':
    '证书已过期、名称不符，或由此 Exim 不信任的机构签发。若 tls_verify_hosts 要求验证，邮件会等待；否则以明文发出（「delivering unencrypted」）。',
  'See it: openssl s_client -starttls smtp -connect HOST:25 -showcerts. They have to renew it; to accept it as it is: tls_try_verify_hosts = ! HOST in the transport.':
    '查看：openssl s_client -starttls smtp -connect HOST:25 -showcerts。须由对方更新证书；若要照现状接受：在 transport 中 tls_try_verify_hosts = ! HOST。',
  'You insist on TLS, and the other server offers none': '本方坚持使用 TLS，而对方服务器不提供',
  'hosts_require_tls of the transport names this host; mail waits until it offers STARTTLS.':
    'transport 的 hosts_require_tls 写有该主机；邮件会等到它提供 STARTTLS 为止。',
  'See what it offers: maildoctor smtp HOST. To send in clear text to it: hosts_require_tls = * : !mx.example.net in the remote_smtp transport.':
    '查看对方提供什么：maildoctor smtp HOST。若要以明文发给它：在 remote_smtp transport 中 hosts_require_tls = * : !mx.example.net。',
  'Gmail: the message came without TLS': 'Gmail：邮件没有使用 TLS',
  'Bulk senders must use TLS, and a Workspace customer may demand it of everybody. Your server sent in the clear.':
    '群发方必须使用 TLS，Workspace 客户也可以对所有人提出此要求。本服务器以明文发送了邮件。',
  'Let your server use TLS when sending: in Postfix smtp_tls_security_level = may (or dane).':
    '让服务器在发送时使用 TLS：Postfix 中 smtp_tls_security_level = may（或 dane）。',
  'Exchange: the receiving domain announces DANE and fails it': 'Exchange：收件域名声明了 DANE，却不符合',
  "Exchange Online checks DNSSEC and TLSA records of the receiver: they do not fit the receiver's certificate, or its zone does not validate.":
    'Exchange Online 检查收件方的 DNSSEC 和 TLSA 记录：TLSA 与收件方的证书不符，或其区域未通过验证。',
  'The receiver must renew its TLSA records (whenever the certificate changes) or mend DNSSEC: maildoctor check DOMAIN shows which.':
    '收件方须更新 TLSA 记录（每次更换证书都要更新）或修复 DNSSEC：maildoctor check DOMAIN 会显示是哪一种。',
  'Exchange: the receiving domain breaks its own MTA-STS policy': 'Exchange：收件域名违反了自己的 MTA-STS 策略',
  'A client without TLS was told to begin it first': '未使用 TLS 的客户端被要求先启动 TLS',
  'This port asks for STARTTLS before anything else, and the client did not use it.':
    '该端口要求先执行 STARTTLS，而客户端没有使用。',
  'On port 587 the user has to switch STARTTLS on. On port 25 never demand it (RFC 2487 section 5): postconf -e smtpd_tls_security_level=may && postfix reload':
    '587 端口：用户须开启 STARTTLS。25 端口：绝不要强制 STARTTLS（RFC 2487 section 5）：postconf -e smtpd_tls_security_level=may && postfix reload',
  'The other side broke off the TLS handshake': '对方中断了 TLS 握手',
  'It found no cipher, curve or certificate kind that it likes, or wants a client certificate; it says no more.':
    '它找不到可接受的加密套件、曲线或证书类型，或要求客户端证书；对方没有更多说明。',
  'Try it: openssl s_client -starttls smtp -connect HOST:25 -tls1_2. If you send a client certificate, take it out: postconf -e smtp_tls_cert_file= smtp_tls_key_file= ; give the default ciphers back: postconf -X smtp_tls_ciphers smtp_tls_mandatory_ciphers':
    '试一试：openssl s_client -starttls smtp -connect HOST:25 -tls1_2。若发送了客户端证书，去掉它：postconf -e smtp_tls_cert_file= smtp_tls_key_file= ；恢复默认的加密套件：postconf -X smtp_tls_ciphers smtp_tls_mandatory_ciphers',
  'DANE: the TLSA record of the other side cannot be used': 'DANE：对方的 TLSA 记录无法使用',
  'Their DNS answers the question for the TLSA record with an error, or the record is malformed or unsigned. Where DANE is on, mail waits rather than go over a connection that could be forged.':
    '对方的 DNS 对 TLSA 记录的查询返回错误，或记录格式有误、没有签名。启用 DANE 时，邮件宁可等待，也不走可能被伪造的连接。',
  'See it: maildoctor check DOMAIN (DANE). Their name server must answer for _25._tcp.HOST; until then, for that domain only, "example.net may" in smtp_tls_policy_maps. If all DANE domains fail, your own resolver does not validate: postconf smtp_dns_support_level.':
    '查看：maildoctor check DOMAIN (DANE)。对方的域名服务器须能回答 _25._tcp.HOST；在此之前，仅对该域名在 smtp_tls_policy_maps 中写 "example.net may"。若所有 DANE 域名都失败，则是自己的解析器不做验证：postconf smtp_dns_support_level。',
  'DANE is switched on, but DNSSEC does not work here': '启用了 DANE，但此处 DNSSEC 不可用',
  'DANE needs answers that a validating resolver on this machine vouches for; without them Postfix falls back or defers.':
    'DANE 需要由本机上的验证解析器担保的回答；没有的话，Postfix 会降级或延迟投递。',
  'Run a validating resolver here (unbound), nameserver 127.0.0.1 and options trust-ad in /etc/resolv.conf (copy it to /var/spool/postfix/etc/); postconf -e smtp_dns_support_level=dnssec && postfix reload. Or give DANE up: postconf -e smtp_tls_security_level=may':
    '在本机运行验证解析器（unbound），在 /etc/resolv.conf 中写 nameserver 127.0.0.1 和 options trust-ad（复制到 /var/spool/postfix/etc/）；postconf -e smtp_dns_support_level=dnssec && postfix reload。或放弃 DANE：postconf -e smtp_tls_security_level=may',
  'Its MAIL command was refused before anything else, which Postfix counts but does not log: the service asks for STARTTLS (smtpd_tls_security_level=encrypt), and the client did not use it.':
    '它的 MAIL 命令先于其他一切被拒绝，Postfix 对此只计数而不记日志：该服务要求 STARTTLS（smtpd_tls_security_level=encrypt），而客户端没有使用。',
  'On port 587 the client has to switch STARTTLS on. On port 25 never demand it (RFC 2487 section 5): postconf -e smtpd_tls_security_level=may, and keep encrypt as an -o line of submission only.':
    '587 端口：客户端须开启 STARTTLS。25 端口：绝不要强制 STARTTLS（RFC 2487 section 5）：postconf -e smtpd_tls_security_level=may，encrypt 只作为 submission 的 -o 行保留。',
  'A client found no cipher in common with this server': '客户端与本服务器没有共同的加密套件',
  'Your cipher list is very narrow, your key is of one kind only (ECDSA where old clients know RSA), the certificate could not be loaded, or the client is very old or only a scanner.':
    '加密套件列表过窄、密钥只有一种（ECDSA，而旧客户端只懂 RSA）、证书未能加载，或客户端非常陈旧，或只是扫描程序。',
  'Give the defaults back: postconf -X smtpd_tls_mandatory_ciphers smtpd_tls_ciphers smtpd_tls_exclude_ciphers tls_high_cipherlist tls_medium_cipherlist; check that a certificate is loaded; offer RSA too. If only strangers meet it, nothing is wrong.':
    '恢复默认值：postconf -X smtpd_tls_mandatory_ciphers smtpd_tls_ciphers smtpd_tls_exclude_ciphers tls_high_cipherlist tls_medium_cipherlist；确认证书已加载；同时提供 RSA。若只有无关的对方遇到，则没有问题。',
  'The other side does not speak TLS there': '对方在该端口上使用的不是 TLS',
  'TLS was begun and something else came: a client speaks plain SMTP (or HTTP) on port 465, or your relay port expects STARTTLS rather than TLS at once, or a firewall rewrites the session.':
    'TLS 已开始，收到的却是别的内容：客户端在 465 端口上使用明文 SMTP（或 HTTP），或中继端口要求的是 STARTTLS 而不是一开始就用 TLS，或防火墙改写了会话。',
  'Port 465 wants TLS at once (smtpd_tls_wrappermode=yes there), port 587 and 25 STARTTLS (wrappermode=no); for your relayhost: smtp_tls_wrappermode=yes with :465 only. Switch off SMTP inspection on firewalls.':
    '465 端口一开始就用 TLS（在那里 smtpd_tls_wrappermode=yes），587 和 25 端口用 STARTTLS（wrappermode=no）；对于 relayhost：smtp_tls_wrappermode=yes 只用于 :465。关闭防火墙上的 SMTP 检查。',
  'Your own TLS is not usable': '本方自己的 TLS 无法使用',
  'TLS is wanted for this delivery, but Postfix could not set it up: a certificate, key or CA file cannot be read, or a protocol or cipher list is not valid.':
    '这次投递需要 TLS，但 Postfix 无法启用：证书、密钥或 CA 文件无法读取，或协议、加密套件列表无效。',
  'grep -i tls /var/log/mail.log | grep warning tells which file or setting. A client needs no certificate of its own: postconf -e smtp_tls_cert_file= smtp_tls_key_file= ; postconf -e smtp_tls_CApath=/etc/ssl/certs; postfix reload':
    'grep -i tls /var/log/mail.log | grep warning 会指出是哪个文件或设置。客户端不需要自己的证书：postconf -e smtp_tls_cert_file= smtp_tls_key_file= ; postconf -e smtp_tls_CApath=/etc/ssl/certs; postfix reload',
  'The connection ended in the middle of TLS': '连接在 TLS 过程中结束',
  'The other side hung up or fell silent during the handshake: a scanner, a client that dislikes your certificate, or a firewall between.':
    '对方在握手期间断开或不再发送数据：扫描程序、不接受证书的客户端，或中间的防火墙。',
  'If it is a partner, see the line before it for the reason and try: openssl s_client -starttls smtp -connect HOST:25. Strangers who break off are nothing to do about.':
    '若是合作方，看其前一行的原因并试一试：openssl s_client -starttls smtp -connect HOST:25。若是无关的对方中断，则无需处理。',
  'A client does not accept the certificate of this server': '客户端不接受本服务器的证书',
  'It broke the handshake and said why: signed by nobody it knows (self-signed, or the chain is missing), run out, or for another name.':
    '它中断了握手并说明了原因：由它不认识的机构签发（自签名或缺少证书链）、已过期，或名称不符。',
  'See it from outside: openssl s_client -starttls smtp -connect HOST:25 -showcerts; give the whole chain (fullchain.pem) in smtpd_tls_cert_file and a certificate for the name that clients use; postfix reload.':
    '从外部查看：openssl s_client -starttls smtp -connect HOST:25 -showcerts；在 smtpd_tls_cert_file 中给出完整的证书链（fullchain.pem），且证书包含客户端所用的名称；postfix reload。',
  'Your policy (smtp_tls_security_level, a policy table, DANE or MTA-STS) asks for encryption; the mail waits until their server offers STARTTLS, or a firewall between stops hiding it.':
    '本方策略（smtp_tls_security_level、策略表、DANE 或 MTA-STS）要求加密；邮件会等待，直到对方服务器提供 STARTTLS，或中间的防火墙不再将其屏蔽。',
  'See what it offers: maildoctor smtp HOST. To send in clear text to this domain only: echo "example.net may" >> /etc/postfix/tls_policy; postmap /etc/postfix/tls_policy; postconf -e smtp_tls_policy_maps=hash:/etc/postfix/tls_policy; postfix reload':
    '查看对方提供什么：maildoctor smtp HOST。若只对该域名以明文发送：echo "example.net may" >> /etc/postfix/tls_policy; postmap /etc/postfix/tls_policy; postconf -e smtp_tls_policy_maps=hash:/etc/postfix/tls_policy; postfix reload',
  'A TLS policy is not written as it must be': 'TLS 策略的写法不符合规定',
  'smtp_tls_security_level or a line of smtp_tls_policy_maps has a word that Postfix does not know; mail to that domain waits.':
    'smtp_tls_security_level 或 smtp_tls_policy_maps 中某行有 Postfix 不认识的词；发往该域名的邮件会等待。',
  'Levels are none, may, encrypt, dane, dane-only, fingerprint, verify, secure. Correct the line, postmap the table, and ask it: postmap -q example.net $(postconf -h smtp_tls_policy_maps)':
    '级别有 none、may、encrypt、dane、dane-only、fingerprint、verify、secure。更正该行，对该表运行 postmap，再查询：postmap -q example.net $(postconf -h smtp_tls_policy_maps)',
  'The two sides know no TLS version in common': '双方没有共同的 TLS 版本',
  'One of them speaks only TLS 1.0 or 1.1, the other only later ones; the level of OpenSSL (SECLEVEL) may forbid old ones too.':
    '一方只支持 TLS 1.0 或 1.1，另一方只支持更新的版本；OpenSSL 的安全级别（SECLEVEL）也可能禁止旧版本。',
  'The old side has to be renewed. Until then, for that server only, in smtp_tls_policy_maps: "example.net may protocols=>=TLSv1"; for old clients: postconf -e "smtpd_tls_protocols=>=TLSv1"; postfix reload.':
    '陈旧的一方须更新。在此之前，仅对该服务器在 smtp_tls_policy_maps 中写："example.net may protocols=>=TLSv1"；对旧客户端：postconf -e "smtpd_tls_protocols=>=TLSv1"; postfix reload。',
  'A key or signature is weaker than OpenSSL allows': '密钥或签名弱于 OpenSSL 所允许的强度',
  "The security level of this system refuses keys below 2048 bits (or 1024-bit DH) and SHA-1 signatures. The one that is meant is your own certificate when it is loaded, else the other side's.":
    '本系统的安全级别拒绝 2048 位以下的密钥（或 1024 位 DH）和 SHA-1 签名。若在加载时出现，指的是自己的证书，否则是对方的。',
  'If it is yours, make a new one: openssl req -newkey rsa:2048 …, or certbot renew --force-renewal. If it is theirs, they have to; until then for that domain in smtp_tls_policy_maps: "example.net may ciphers=medium" and tls_config_name with SECLEVEL=1.':
    '若是自己的，重新生成：openssl req -newkey rsa:2048 …，或 certbot renew --force-renewal。若是对方的，须由对方更换；在此之前，对该域名在 smtp_tls_policy_maps 中写 "example.net may ciphers=medium"，并用 tls_config_name 设 SECLEVEL=1。',
  'Port 465 is used without TLS from the start': '使用 465 端口，却没有一开始就用 TLS',
  'On port 465 the session begins with TLS; Postfix waits for a greeting that does not come.':
    '465 端口上的会话以 TLS 开始；Postfix 在等待不会到来的问候语。',
  'postconf -e smtp_tls_wrappermode=yes smtp_tls_security_level=encrypt && postfix reload; or use port 587: relayhost = [smtp.example.com]:587 without wrappermode.':
    'postconf -e smtp_tls_wrappermode=yes smtp_tls_security_level=encrypt && postfix reload；或使用 587 端口：relayhost = [smtp.example.com]:587，不用 wrappermode。',
  'Your access map demands a certificate that verifies, and theirs does not':
    'access map 要求证书通过验证，而对方的证书没有通过',
  'TLS_Srv in /etc/mail/access says VERIFY; the certificate of the other server has run out, is for another name, or is signed by nobody in your CACertFile.':
    '/etc/mail/access 中的 TLS_Srv 写有 VERIFY；对方服务器的证书已过期、名称不符，或签发者不在 CACertFile 中。',
  'openssl s_client -starttls smtp -connect HOST:25 -showcerts; set confCACERT to the authorities of the system; or ENCR instead of VERIFY for this host in /etc/mail/access, then makemap hash /etc/mail/access < /etc/mail/access':
    'openssl s_client -starttls smtp -connect HOST:25 -showcerts；把 confCACERT 设为系统的证书颁发机构；或在 /etc/mail/access 中对该主机用 ENCR 代替 VERIFY，然后 makemap hash /etc/mail/access < /etc/mail/access',
  'Your access map demands TLS, and the other server offers none that is strong enough':
    'access map 要求 TLS，而对方服务器没有提供足够强的 TLS',
  'TLS_Srv or TLS_Clt in /etc/mail/access says ENCR:n; the session had fewer bits (0 means no TLS at all).':
    '/etc/mail/access 中的 TLS_Srv 或 TLS_Clt 写有 ENCR:n；会话的位数不足（0 表示完全没有 TLS）。',
  'See what it offers: maildoctor smtp HOST. To give way for this host: "TLS_Srv:mx.example.net  PERM+VERIFY" out, or ENCR:0; makemap hash /etc/mail/access < /etc/mail/access':
    '查看对方提供什么：maildoctor smtp HOST。若要对该主机放宽：删去 "TLS_Srv:mx.example.net  PERM+VERIFY"，或写 ENCR:0；makemap hash /etc/mail/access < /etc/mail/access',
  'The certificate or key of this Sendmail cannot be used': '此 Sendmail 的证书或密钥无法使用',
  'confSERVER_CERT, confSERVER_KEY or confCACERT names a file that is missing, unreadable, or does not fit.':
    'confSERVER_CERT、confSERVER_KEY 或 confCACERT 所指的文件不存在、无法读取或不匹配。',
  'ls -l the files (the key: root only, mode 600); openssl x509 -in CERT -noout -dates; correct the define lines in sendmail.mc; systemctl restart sendmail':
    '对这些文件运行 ls -l（密钥：仅 root 可读，权限 600）；openssl x509 -in CERT -noout -dates；更正 sendmail.mc 中的 define 行；systemctl restart sendmail',
  "The other server's certificate is not trusted": '对方服务器的证书不受信任',
  'If your policy asks for a verified certificate (smtp_tls_security_level = verify or secure, or a policy table), either the other side renews its certificate, or the policy for that domain must be relaxed to encrypt. See: maildoctor smtp DOMAIN':
    '若策略要求证书通过验证（smtp_tls_security_level = verify 或 secure，或策略表），要么由对方更新证书，要么把该域名的策略放宽为 encrypt。查看：maildoctor smtp DOMAIN',
  'Exim (-37): TLS could not be started': 'Exim (-37)：无法启动 TLS',
  'Exim (-38): TLS is demanded, and was not had': 'Exim (-38)：要求 TLS，但未能建立',
  'The security that was asked for is not supported': '不支持所要求的安全措施',
  'A cryptographic operation failed': '加密操作失败',
  'The cryptographic algorithm is not supported': '不支持该加密算法',
  'Encryption is needed': '需要加密',
  'Encryption is needed for this sign-in mechanism': '该登录机制需要加密',
  'REQUIRETLS cannot be kept up': '无法保持 REQUIRETLS',
};
