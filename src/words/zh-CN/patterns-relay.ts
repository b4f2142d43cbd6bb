import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Somebody signed in to Dovecot with a wrong user or password': '有人用错误的用户名或密码登录 Dovecot',
  'A user whose program has an old password, or somebody who guesses; "no auth attempts" is a scanner or a program that dislikes the certificate.':
    '用户的程序保存着旧密码，或有人在猜密码；「no auth attempts」是扫描程序，或不接受证书的程序。',
  'If it is a user of yours: doveadm auth test USER shows whether the password is right. Against guessing: fail2ban (jail dovecot), auth_failure_delay.':
    '若是自己的用户：doveadm auth test USER 可查密码是否正确。防止猜密码：fail2ban（jail dovecot）、auth_failure_delay。',
  'Somebody gave a wrong password to this server': '有人向本服务器给出了错误的密码',
  'A client signed in with a user or password that is not right: a user whose program has an old one, or somebody who guesses.':
    '客户端登录时用户名或密码不正确：用户的程序保存着旧密码，或有人在猜密码。',
  'set_id= names the user: correct the password in his program. Against guessing: fail2ban (jail exim), and let port 25 offer no AUTH (auth_advertise_hosts only for 587 and 465).':
    'set_id= 指出用户：更正其程序中的密码。防止猜密码：fail2ban（jail exim），并让 25 端口不提供 AUTH（auth_advertise_hosts 只用于 587 和 465）。',
  'The relay does not accept your user and password': '中继不接受此用户名和密码',
  'client_authenticators signed in at the smarthost and was refused, or the smarthost wants a sign-in and there is none for it.':
    'client_authenticators 在中继主机上登录被拒，或中继主机要求登录而没有为它配置登录信息。',
  'Debian: /etc/exim4/passwd.client holds smarthost:user:password (the name must be the one that PTR gives, or *), mode 640 group Debian-exim; update-exim4.conf; exim -qff':
    'Debian：/etc/exim4/passwd.client 中写 smarthost:user:password（名称须为 PTR 给出的名称，或 *），权限 640、属组 Debian-exim；update-exim4.conf; exim -qff',
  'Google: login at smtp.gmail.com refused': 'Google：在 smtp.gmail.com 登录被拒',
  'Google no longer takes the account password from programs: it wants an app password (with two-step verification) or OAuth 2.0.':
    'Google 不再接受程序使用账户密码：要求应用专用密码（须开启两步验证）或 OAuth 2.0。',
  'Create an app password at https://myaccount.google.com/apppasswords and put it into smtp_sasl_password_maps (run postmap), or use the SMTP relay service of Workspace, which goes by address.':
    '在 https://myaccount.google.com/apppasswords 创建应用专用密码并写入 smtp_sasl_password_maps（运行 postmap），或使用按 IP 地址授权的 Workspace SMTP relay service。',
  'Google SMTP relay: this address or domain is not registered': 'Google SMTP 中继：该地址或域名未登记',
  'smtp-relay.gmail.com knows neither the sending address nor a domain of yours in HELO or MAIL FROM.':
    'smtp-relay.gmail.com 既不认识发送 IP 地址，也不认识 HELO 或 MAIL FROM 中的域名。',
  'In the Admin console, Gmail, Routing, SMTP relay service: add the public address of this server, or turn on SMTP AUTH; let HELO and MAIL FROM use a domain of your Workspace account.':
    '在 Admin console 的 Gmail, Routing, SMTP relay service 中加入本服务器的公网地址，或启用 SMTP AUTH；HELO 和 MAIL FROM 使用 Workspace 账户下的域名。',
  'No plugin of Haraka takes mail for that recipient': 'Haraka 没有插件为该收件人接收邮件',
  'The domain is in no host_list, and the client may not relay. For strangers that is right.':
    '该域名不在任何 host_list 中，而该客户端无权中继。若对方与自己无关，这是正确的。',
  'Your domain: add it to config/host_list (rcpt_to.in_host_list). Your client: relay_acl_allow, or let it sign in on port 587 (auth plugins).':
    '自己的域名：加入 config/host_list（rcpt_to.in_host_list）。自己的客户端：relay_acl_allow，或让它在 587 端口登录（auth 插件）。',
  'Exchange: it takes mail from you only after you sign in': 'Exchange：登录后才接收邮件',
  'Codes 5.7.57 and 5.7.1: this connector accepts no mail from strangers. Seen by outsiders, it means that the receiver has its inbound connector wrong.':
    '代码 5.7.57 和 5.7.1：该连接器不接收匿名发送的邮件。若外部发件方遇到，说明收件方的入站连接器配置有误。',
  'For your own mailbox: sign in on port 587 with STARTTLS. Writing to another organisation: their administrator has to let anonymous senders in on the Internet-facing connector.':
    '自己的邮箱：在 587 端口用 STARTTLS 登录。发往其他组织：其管理员须在面向互联网的连接器上允许匿名发件方。',
  'Microsoft 365: sign-in by password is switched off for SMTP': 'Microsoft 365：SMTP 的密码登录已关闭',
  'Microsoft has retired passwords (basic authentication) for SMTP; security defaults and the tenant may forbid SMTP sign-in altogether.':
    'Microsoft 已停用 SMTP 的密码登录（basic authentication）；security defaults 和租户设置还可能完全禁止 SMTP 登录。',
  'Use OAuth 2.0 (XOAUTH2), or allow Authenticated SMTP for this mailbox in the admin centre, or send by a connector bound to your address.':
    '使用 OAuth 2.0（XOAUTH2），或在管理中心为该邮箱允许 Authenticated SMTP，或经绑定了 IP 地址的连接器发送。',
  'Exchange: it does not take your mail for others': 'Exchange：不为本服务器向他人中继邮件',
  'Code 5.7.64 or 5.7.54: the address or certificate that you connect with matches no connector of the tenant, and the recipient is none of its own.':
    '代码 5.7.64 或 5.7.54：连接所用的 IP 地址或证书与租户的任何连接器都不匹配，而收件人不属于该租户。',
  "Correct the inbound connector (the sending address or the certificate's name), or sign in on port 587.":
    '更正入站连接器（发送 IP 地址或证书名称），或在 587 端口登录。',
  'Exchange: this account may not send with that From address': 'Exchange：该账户不得用此 From 地址发送',
  "Make the From address the account's own, or have an administrator grant 'Send as' for it.":
    'From 使用账户自己的地址，或由管理员为其授予「Send as」权限。',
  'Microsoft 365: you send for a domain that your tenant does not own': 'Microsoft 365：发送所用的域名不属于本租户',
  'Add and verify the domain in the Microsoft 365 admin centre, or send with a From address of a domain that is verified.':
    '在 Microsoft 365 管理中心添加并验证该域名，或使用已验证域名的 From 地址发送。',
  'NetEase: envelope sender and From header differ': 'NetEase：信封发件人与 From 邮件头不一致',
  'NetEase: SMTP is switched off for this mailbox': 'NetEase：该邮箱的 SMTP 已关闭',
  'Turn on POP3/SMTP/IMAP in the web mail settings, and use the authorization code that it shows.':
    '在网页邮箱的设置中开启 POP3/SMTP/IMAP，并使用页面显示的授权码。',
  'NetEase: it relays for nobody who has not signed in': 'NetEase：不为未登录者中继',
  'NetEase: too many failed sign-ins': 'NetEase：登录失败次数过多',
  'Use the client authorization code of the web mail settings, not the password; wait until the lock is over.':
    '使用网页邮箱设置中的客户端授权码而不是密码；等待锁定解除。',
  'A client wants to sign in where this server does not let it': '客户端要在本服务器不允许登录之处登录',
  'AUTH is not switched on for this port, or only over TLS (smtpd_tls_auth_only) and the client used none.':
    '该端口没有启用 AUTH，或只在 TLS 下启用（smtpd_tls_auth_only），而客户端没有使用 TLS。',
  'The user: port 587 with STARTTLS, or 465 with TLS. You: in master.cf, submission inet … -o smtpd_sasl_auth_enable=yes -o smtpd_tls_security_level=encrypt; postfix reload.':
    '用户：587 端口加 STARTTLS，或 465 端口加 TLS。服务器：在 master.cf 中 submission inet … -o smtpd_sasl_auth_enable=yes -o smtpd_tls_security_level=encrypt；postfix reload。',
  'The client had to sign in, and did not': '客户端必须登录，却没有登录',
  'A bare "reject" ends the list of rules: on the submission port that means that the client sent no password (or not over TLS); in an access table, that this client or address is barred.':
    '规则列表以单独的「reject」结尾：在 submission 端口上，说明客户端没有发送密码（或不在 TLS 下发送）；在 access 表中，说明该客户端或地址被禁止。',
  'The user has to switch on "my server requires authentication" with STARTTLS on port 587. If an access table did it: postmap -q CLIENT-OR-ADDRESS hash:/etc/postfix/access':
    '用户须开启「我的服务器要求身份验证」，并在 587 端口使用 STARTTLS。若由 access 表引起：postmap -q CLIENT-OR-ADDRESS hash:/etc/postfix/access',
  'This server does not relay to that domain for this client': '本服务器不为该客户端向该域名中继',
  'The recipient is in none of your domains, and the client neither signed in nor is in mynetworks. For strangers that is right. If the client is yours, it must sign in; if the domain is yours, Postfix does not know so.':
    '收件人不在自己的任何域名中，而客户端既没有登录，也不在 mynetworks 中。若对方与自己无关，这是正确的。若是自己的客户端，它必须登录；若是自己的域名，则 Postfix 不知道这一点。',
  'Your users: send on port 587 with a password (permit_sasl_authenticated). Your domain: postconf -e "relay_domains = $(postconf -h relay_domains), example.com" (or virtual_mailbox_domains, mydestination). A machine of yours: add its address, and no more, to mynetworks; never 0.0.0.0/0.':
    '自己的用户：在 587 端口凭密码发送（permit_sasl_authenticated）。自己的域名：postconf -e "relay_domains = $(postconf -h relay_domains), example.com"（或 virtual_mailbox_domains、mydestination）。自己的机器：只把它的地址加入 mynetworks，不要多加；绝不可写 0.0.0.0/0。',
  'A signed-in user sends with an address that is not his by your table': '已登录用户使用的发件地址，按表并不属于他',
  'smtpd_sender_login_maps does not name this login for this sender address (an alias that was forgotten), or somebody sends with one of your addresses without signing in.':
    'smtpd_sender_login_maps 中没有为该发件地址写明此登录名（遗漏了别名），或有人未登录就用自己域名的地址发送。',
  'If the user may, add it: echo "alias@example.com user@example.com" >> /etc/postfix/sender_login; postmap /etc/postfix/sender_login; ask it: postmap -q alias@example.com $(postconf -h smtpd_sender_login_maps)':
    '若允许该用户使用，就加上：echo "alias@example.com user@example.com" >> /etc/postfix/sender_login; postmap /etc/postfix/sender_login；查询：postmap -q alias@example.com $(postconf -h smtpd_sender_login_maps)',
  'A client signed in with a user or password that is not right: one of your users whose program has an old password (phones, copiers), or somebody who guesses passwords, as on every open port 25, 465 and 587.':
    '客户端登录时用户名或密码不正确：某个用户的程序保存着旧密码（手机、复印机），或有人在猜密码，开放的 25、465 和 587 端口都会遇到。',
  'If it is a user of yours, correct the password there. Against guessing: fail2ban (jail postfix-sasl), smtpd_sasl_auth_enable=no on port 25 (AUTH on 587 only), smtpd_client_auth_rate_limit=10.':
    '若是自己的用户，更正其密码。防止猜密码：fail2ban（jail postfix-sasl），25 端口设 smtpd_sasl_auth_enable=no（只在 587 上提供 AUTH），smtpd_client_auth_rate_limit=10。',
  'Postfix and the relay have no way of signing in in common': 'Postfix 与中继没有共同的登录机制',
  'Either the modules are not installed here (libsasl2-modules), or the relay offers PLAIN and LOGIN only, which Postfix does not use with its default noplaintext.':
    '要么本机没有安装相应模块（libsasl2-modules），要么中继只提供 PLAIN 和 LOGIN，而 Postfix 默认的 noplaintext 不使用它们。',
  'apt-get install libsasl2-modules (cyrus-sasl-plain on Red Hat); postconf -e smtp_sasl_security_options=noanonymous smtp_tls_security_level=encrypt && postfix reload':
    'apt-get install libsasl2-modules（Red Hat 上为 cyrus-sasl-plain）；postconf -e smtp_sasl_security_options=noanonymous smtp_tls_security_level=encrypt && postfix reload',
  'Postfix does not sign in, since it was refused before': 'Postfix 先前登录被拒，因此不再登录',
  'The relay refused user and password a while ago, and Postfix does not try again until the cache runs out (smtp_sasl_auth_cache_time).':
    '不久前中继拒绝了用户名和密码，在缓存到期（smtp_sasl_auth_cache_time）之前 Postfix 不会再试。',
  'Correct user:password in smtp_sasl_password_maps (the key must equal relayhost letter for letter), postmap the file, then postfix reload.':
    '更正 smtp_sasl_password_maps 中的 user:password（键须与 relayhost 逐字相同），对该文件运行 postmap，然后 postfix reload。',
  'The server speaks of signing in': '服务器的应答与登录有关',
  'QQ Mail: SMTP wants the authorization code, not the password': 'QQ Mail：SMTP 需要授权码，而不是密码',
  'In the web mail, Settings, Accounts: turn on POP3/SMTP and make an authorization code (16 letters); use it as the password.':
    '在网页邮箱的「设置」「账户」中开启 POP3/SMTP 并生成授权码（16 个字母），用作密码。',
  'The sender address must be the account that you sign in with': '发件地址必须是登录所用的账户',
  "Chinese mailbox providers take over SMTP only what carries the account's own address as the sender.":
    '中国的邮箱服务商只通过 SMTP 接收以账户自己的地址作为发件人的邮件。',
  'Set the envelope sender and the From header to the account itself (Postfix: sender_canonical_maps or smtp_generic_maps).':
    '把信封发件人和 From 邮件头设为账户本身（Postfix：sender_canonical_maps 或 smtp_generic_maps）。',
  'Charter: the sender is not the account that signed in': 'Charter：发件人不是登录的账户',
  'Charter: the sender is of a domain that it hosts': 'Charter：发件人属于它所托管的域名',
  'i.ua: not a gateway for others': 'i.ua：不为他人充当网关',
  "i.ua: send through your provider's server": 'i.ua：请经网络提供商的服务器发送',
  'La Poste: the authentication code is wrong': 'La Poste：认证码错误',
  'La Poste: sign-in is required': 'La Poste：必须登录',
  'La Poste: the sender is not an address of the account': 'La Poste：发件人不是该账户的地址',
  'Orange: the authentication code is wrong': 'Orange：认证码错误',
  'Orange: sign-in is required': 'Orange：必须登录',
  'Orange: the sender is not an address of the account': 'Orange：发件人不是该账户的地址',
  'Exim (-42): signing in at the other server failed': 'Exim (-42)：在对方服务器上登录失败',
  'Exim (-48): the authenticator failed': 'Exim (-48)：认证器失败',
  'The sign-in failed': '登录失败',
  'The sign-in mechanism is too weak': '登录机制过弱',
  'The password must be changed': '必须更改密码',
  'Sign-in or encryption is needed first': '须先登录或加密',
};
