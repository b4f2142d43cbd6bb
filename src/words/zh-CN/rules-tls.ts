import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'The certificates do not fit together': '证书之间不匹配',
  '{place} sends certificates one of which did not sign the other, though it bears the name of its issuer.':
    '{place} 发送的证书中，有一张虽带有另一张的颁发者名称，却并没有签发它。',
  'Whoever checks certificates refuses them; mostly an old intermediate stands beside a new certificate.':
    '校验证书的一方会拒绝它们；多半是旧的中间证书与新证书放在了一起。',
  'Put the chain together anew from the files of the authority; openssl verify -untrusted chain.pem cert.pem tells whether they fit.':
    '用证书颁发机构提供的文件重新组成证书链；openssl verify -untrusted chain.pem cert.pem 可检查它们是否匹配。',
  'Clear text after STARTTLS was accepted': '接受 STARTTLS 之后仍有明文',
  '{place} goes on in clear after it accepted STARTTLS.': '{place} 在接受 STARTTLS 之后继续发送明文。',
  'Whoever sits on the way can put replies there, which a careless client takes for replies under TLS (CVE-2011-0411 and its kin); they were dropped here.':
    '途中的人可以在那里插入应答，粗心的客户端会把它们当作 TLS 之下的应答（CVE-2011-0411 及同类漏洞）；这里已将其丢弃。',
  'After the 220 to STARTTLS nothing may be sent but TLS: mend or update the server, or the proxy before it.':
    '对 STARTTLS 应答 220 之后，只能发送 TLS 数据：请修复或更新服务器，或其前面的代理。',
  'A command in clear is obeyed under TLS': '明文命令在 TLS 之下被执行',
  '{place} answers under TLS a command that came in clear behind STARTTLS.':
    '{place} 在 TLS 之下应答了紧跟在 STARTTLS 之后以明文到来的命令。',
  'Whoever sits on the way can put commands into a session that both ends believe to be safe, and so take mail or passwords (CVE-2011-0411).':
    '途中的人可以在双方都以为安全的会话中插入命令，从而窃取邮件或密码（CVE-2011-0411）。',
  'Update the server: Postfix since 2.8.3, Exim since 4.80, Dovecot since 2.3.14.1 throw the rest of the buffer away. A proxy before it may be at fault too.':
    '更新服务器：Postfix 自 2.8.3、Exim 自 4.80、Dovecot 自 2.3.14.1 起会丢弃缓冲区中的剩余内容。问题也可能出在其前面的代理。',
  'Another certificate without SNI': '没有 SNI 时出示的是另一张证书',
  '{place} presents {detail} to senders that name no host.': '对不指明主机名的发件方，{place} 出示{detail}。',
  'Postfix, by default, and other senders send no SNI: they see the other certificate, and where they check it, the mail does not arrive.':
    'Postfix 默认不发送 SNI，有些发件方也是如此：它们看到的是另一张证书；若它们校验证书，邮件就无法送达。',
  'Make the certificate of the MX host the default one of the server: smtpd_tls_chain_files; further names belong into tls_server_sni_maps.':
    '把 MX 主机的证书设为服务器的默认证书：smtpd_tls_chain_files；其他名称放入 tls_server_sni_maps。',
  'The certificate has expired': '证书已过期',
  'The certificate of {place} expired on {date}, {days} days ago.': '{place} 的证书已于 {date} 过期，距今 {days} 天。',
  'Mail programs refuse to connect; senders that check certificates (MTA-STS, DANE with its issuer, policies of partners) do not deliver. Most others still do, so nobody notices soon.':
    '邮件客户端拒绝连接；校验证书的发件方（MTA-STS、验证颁发者的 DANE、合作伙伴的策略）不会投递。其他大多数仍会投递，所以不易很快被察觉。',
  'Renew it (certbot renew), and let the server read the new one: postfix reload. A hook does it every time: certbot renew --deploy-hook "postfix reload".':
    '续期（certbot renew），并让服务器读取新证书：postfix reload。用钩子可每次自动执行：certbot renew --deploy-hook "postfix reload"。',
  'The certificate expires soon': '证书即将过期',
  'The certificate of {place} expires on {date}, in {days} days.': '{place} 的证书将于 {date} 过期，还有 {days} 天。',
  'Automatic renewal happens a month before the end: this one has not been renewed in time, and will expire if nobody looks.':
    '自动续期通常在到期前一个月进行：这张没有按时续期，若无人处理就会过期。',
  'See why it was not renewed: certbot renew --dry-run; and that the server reads the new one.':
    '查明为何没有续期：certbot renew --dry-run；并确认服务器会读取新证书。',
  'TLS does not come about': 'TLS 未能建立',
  'Senders that insist on TLS cannot deliver at all; others try again in clear, if they do.':
    '强制要求 TLS 的发件方完全无法投递；其他的即便重试，也是改用明文。',
  'See the log of the server: a key that does not fit the certificate, a protocol or ciphers that nobody shares, a certificate wanted from the client, or a proxy that does not know STARTTLS. openssl s_client -starttls smtp -connect {address}:{port} shows the same.':
    '查看服务器的日志：密钥与证书不匹配、双方没有共同的协议版本或加密套件、要求客户端出示证书，或代理不支持 STARTTLS。openssl s_client -starttls smtp -connect {address}:{port} 可看到同样的结果。',
  'An intermediate certificate is missing': '缺少中间证书',
  '{place} does not send the certificate of {issuer}, which signed its own.':
    '{place} 没有发送 {issuer} 的证书，而它自己的证书正由其签发。',
  'Whoever checks certificates cannot follow it to an authority: it works with some clients, which know the intermediate from elsewhere, and fails with others.':
    '校验证书的一方无法由此追溯到证书颁发机构：在已从别处获知该中间证书的客户端上能用，在其他客户端上则失败。',
  'Send the whole chain: smtpd_tls_chain_files with privkey.pem and fullchain.pem (not cert.pem); Exim: tls_certificate = fullchain.pem. If the issuer is an authority of your own, name it with --ca.':
    '发送完整的证书链：smtpd_tls_chain_files 使用 privkey.pem 和 fullchain.pem（不要用 cert.pem）；Exim：tls_certificate = fullchain.pem。如果颁发者是您自己的证书颁发机构，用 --ca 指定。',
  'An intermediate certificate has expired': '中间证书已过期',
  '{place} sends an intermediate certificate that expired on {date}: {name}.':
    '{place} 发送的一张中间证书已于 {date} 过期：{name}。',
  'Whoever checks certificates refuses the whole chain, though the certificate of the server itself is valid.':
    '尽管服务器自身的证书有效，校验证书的一方仍会拒绝整条证书链。',
  'Take the intermediate that belongs to the certificate now: fullchain.pem of the last renewal, or the file of the authority; then reload the server.':
    '改用现在与该证书配套的中间证书：上次续期得到的 fullchain.pem，或证书颁发机构提供的文件；然后重新加载服务器。',
  'TLS without encryption is taken': '接受不加密的 TLS',
  '{place} takes a cipher with {question} ({detail}).': '{place} 接受「{question}」的加密套件（{detail}）。',
  'With "no encryption" the mail can be read on the way though both ends speak TLS.':
    '使用「不加密」的套件时，尽管双方都使用 TLS，邮件在途中仍可被读取。',
  'Postfix: smtpd_tls_exclude_ciphers = eNULL; Exim: tls_require_ciphers = DEFAULT':
    'Postfix：smtpd_tls_exclude_ciphers = eNULL；Exim：tls_require_ciphers = DEFAULT',
  'No forward secrecy': '没有前向保密',
  '{place} uses no forward secrecy: {detail}.': '{place} 不使用前向保密：{detail}。',
  'Who records mail today and gets the key of the certificate later reads all of it.':
    '今天录下邮件、日后取得证书密钥的人，就能读到全部内容。',
  'Postfix: leave tls_eecdh_auto_curves and smtpd_tls_dh1024_param_file at their defaults; do not exclude ECDHE.':
    'Postfix：tls_eecdh_auto_curves 和 smtpd_tls_dh1024_param_file 保持默认值；不要排除 ECDHE。',
  'No TLS': '没有 TLS',
  '{place} does not offer STARTTLS.': '{place} 不提供 STARTTLS。',
  'Mail comes to it in clear, for everybody on the way to read; senders that insist on TLS do not deliver at all, and Gmail marks what comes from such hosts.':
    '发给它的邮件以明文传输，途中人人可读；强制要求 TLS 的发件方完全不会投递，Gmail 会给来自这类主机的邮件加上标记。',
  "Postfix: smtpd_tls_chain_files = /etc/ssl/private/key-and-chain.pem and smtpd_tls_security_level = may; Exim: tls_advertise_hosts = * with tls_certificate and tls_privatekey. Let's Encrypt gives the certificate.":
    "Postfix：smtpd_tls_chain_files = /etc/ssl/private/key-and-chain.pem 和 smtpd_tls_security_level = may；Exim：tls_advertise_hosts = *，并设 tls_certificate 和 tls_privatekey。证书可从 Let's Encrypt 获取。",
  'The certificate is not valid yet': '证书尚未生效',
  '{place} sends a certificate that is valid from {date} only: {name}.':
    '{place} 发送的证书自 {date} 起才有效：{name}。',
  'Whoever checks certificates refuses it until then: made for later, or by a machine whose clock is wrong.':
    '在此之前，校验证书的一方会拒绝它：它是为以后签发的，或签发它的机器时钟有误。',
  'See the clock (timedatectl) of the machine that made it, and of this one; otherwise use the certificate that is valid now.':
    '检查签发证书的机器和本机的时钟（timedatectl）；否则请使用当前有效的证书。',
  'STARTTLS is offered under TLS': '在 TLS 之下又提供 STARTTLS',
  '{place} offers STARTTLS again under TLS.': '{place} 在 TLS 之下又提供 STARTTLS。',
  'It must not (RFC 3207 section 4.2): some clients begin TLS within TLS, and fail.':
    '不得如此（RFC 3207 第 4.2 节）：有些客户端会在 TLS 之中再启动 TLS，从而失败。',
  'See whether a proxy ends TLS before the server: it has to tell the server that TLS is on, or take the line away.':
    '检查是否有代理在服务器之前终结 TLS：它必须告知服务器 TLS 已启用，或去掉该行。',
  'Old versions of TLS are taken': '接受旧版本的 TLS',
  '{place} takes {question} ({detail}).': '{place} 接受 {question}（{detail}）。',
  'It is withdrawn (RFC 8996). For opportunistic mail it is better than clear text; auditors count it as a fault.':
    '它已被废止（RFC 8996）。用于机会性加密的邮件，它好过明文；审计者会将其算作缺陷。',
  'Postfix: smtpd_tls_protocols = >=TLSv1.2; Exim: openssl_options = +no_tlsv1 +no_tlsv1_1':
    'Postfix：smtpd_tls_protocols = >=TLSv1.2；Exim：openssl_options = +no_tlsv1 +no_tlsv1_1',
  'Only an old TLS': '只有旧版 TLS',
  '{place} speaks nothing newer than {version}.': '{place} 最高只支持 {version}。',
  'TLS 1.0 and 1.1 are withdrawn (RFC 8996): senders of today no longer speak them, and deliver in clear or not at all.':
    'TLS 1.0 和 1.1 已被废止（RFC 8996）：如今的发件方不再支持，只能明文投递，或完全不投递。',
  'Postfix: smtpd_tls_protocols = >=TLSv1.2; if the system is too old for that, its OpenSSL has to be updated.':
    'Postfix：smtpd_tls_protocols = >=TLSv1.2；如果系统太旧不支持，则须更新其 OpenSSL。',
  'The certificate is signed by itself': '证书是自签名的',
  'The certificate of {place} is signed by itself, by no authority.':
    '{place} 的证书是自签名的，没有证书颁发机构签发。',
  'Senders encrypt with it all the same, but whoever checks certificates (MTA-STS, mail programs, partners with a policy) refuses it, and nobody can tell this server from one that stands in between.':
    '发件方仍会用它加密，但校验证书的一方（MTA-STS、邮件客户端、有策略要求的合作伙伴）会拒绝它，而且没有人能把这台服务器与中间人区分开来。',
  'certbot certonly --standalone -d {host}, then in main.cf: smtpd_tls_chain_files = /etc/letsencrypt/live/{host}/privkey.pem, /etc/letsencrypt/live/{host}/fullchain.pem. Or publish it with DANE (TLSA 3 1 1), or name it here with --ca.':
    'certbot certonly --standalone -d {host}，然后在 main.cf 中：smtpd_tls_chain_files = /etc/letsencrypt/live/{host}/privkey.pem, /etc/letsencrypt/live/{host}/fullchain.pem。或用 DANE 发布它（TLSA 3 1 1），或在此用 --ca 指定。',
  'STARTTLS is offered and refused': '提供 STARTTLS 却又拒绝',
  '{place} offers STARTTLS and answers it with "{reply}".': '{place} 提供 STARTTLS，对它的应答却是「{reply}」。',
  'Senders that insist on TLS cannot deliver, and the others go on in clear: the certificate or its key cannot be read, mostly.':
    '强制要求 TLS 的发件方无法投递，其他的则以明文继续：多半是证书或其密钥无法读取。',
  'See the log of the server when it starts: a certificate that is missing, a key of the wrong certificate, or one that the service may not read. Postfix: postconf -n | grep smtpd_tls; then postfix reload.':
    '查看服务器启动时的日志：证书缺失、密钥属于另一张证书，或服务无权读取。Postfix：postconf -n | grep smtpd_tls；然后 postfix reload。',
  'Mail programs refuse the certificate': '邮件客户端拒绝该证书',
  'The certificate of {place}, where users sign in, {fault}.': '供用户登录的 {place}，其证书{fault}。',
  'Mail programs check it, warn their users or refuse to connect: nobody can send.':
    '邮件客户端会校验证书，向用户发出警告或拒绝连接：没有人能发信。',
  'Use a certificate of a public authority for {host}, whole chain included: certbot certonly -d {host}, then fullchain.pem.':
    '使用公共证书颁发机构为 {host} 签发的证书，并包含完整的证书链：certbot certonly -d {host}，然后使用 fullchain.pem。',
  'The authority is not trusted': '证书颁发机构不受信任',
  'The certificate of {place} leads to an authority that is not trusted here: {issuer}.':
    '{place} 的证书追溯到的颁发机构在此不受信任：{issuer}。',
  'Use a certificate of a public authority; if it is an authority of your own, name its certificate with --ca.':
    '使用公共证书颁发机构的证书；如果是您自己的证书颁发机构，用 --ca 指定其证书。',
  'Broken ciphers are taken': '接受已被攻破的加密套件',
  '{place} takes {detail}.': '{place} 接受 {detail}。',
  'A sender of today chooses a better one. One that knows nothing else is still better off than in clear; auditors count it as a fault.':
    '如今的发送方会选择更好的套件。只会这些套件的发送方，用它也仍好过明文；审计人员会把它算作缺陷。',
  'Postfix: smtpd_tls_ciphers = medium, smtpd_tls_exclude_ciphers = RC4, 3DES; Exim with GnuTLS: tls_require_ciphers = NORMAL, with OpenSSL: HIGH:!3DES':
    'Postfix：smtpd_tls_ciphers = medium，smtpd_tls_exclude_ciphers = RC4, 3DES；使用 GnuTLS 的 Exim：tls_require_ciphers = NORMAL，使用 OpenSSL 的：HIGH:!3DES',
  'A weak cipher': '弱加密套件',
  '{place} chooses {cipher}, though better ones were offered.': '{place} 选择了 {cipher}，尽管还有更好的可选。',
  'It can be broken with effort, and libraries of today no longer know it.': '花些力气就能破解，如今的库已不再支持它。',
  'Postfix: smtpd_tls_ciphers = medium, tls_preempt_cipherlist = no, and no smtpd_tls_exclude_ciphers that leaves only old ones.':
    'Postfix：smtpd_tls_ciphers = medium，tls_preempt_cipherlist = no，且不要让 smtpd_tls_exclude_ciphers 只剩下旧套件。',
  'The key is too short': '密钥太短',
  'The {key} key of the certificate of {place} has {bits} bits.': '{place} 的证书的 {key} 密钥只有 {bits} 位。',
  'RSA below 2048 bits and curves below 224 can be broken with effort; libraries of today refuse them (OpenSSL from security level 2, which Debian sets).':
    '低于 2048 位的 RSA 和低于 224 位的曲线花些力气就能破解；如今的库会拒绝它们（OpenSSL 从安全级别 2 起，Debian 即设为该级别）。',
  'Have a new certificate made with a new key: ECDSA P-256, or RSA of 2048 bits and more.':
    '用新密钥签发新证书：ECDSA P-256，或 2048 位及以上的 RSA。',
  'The certificate is signed with a broken hash': '证书使用已被攻破的哈希签名',
  'A certificate of {place} is signed with {algorithm}.': '{place} 的一张证书使用 {algorithm} 签名。',
  'MD5 and SHA-1 can be forged: libraries of today refuse such certificates.':
    'MD5 和 SHA-1 可以伪造：如今的库会拒绝这类证书。',
  'Have a new certificate made, signed with SHA-256.': '重新签发一张以 SHA-256 签名的证书。',
  'The certificate is for another name': '证书属于另一名称',
  'The certificate of {place} is for {names}, not for {host}.': '{place} 的证书属于 {names}，而不是 {host}。',
  'Whoever checks names (MTA-STS, mail programs, partners with a policy) refuses it.':
    '校验名称的一方（MTA-STS、邮件客户端、有策略要求的合作伙伴）会拒绝它。',
  'Have the certificate made for {host} too: certbot certonly --cert-name {host} -d {host}; or let the MX name a host that the certificate is for.':
    '让证书也包含 {host}：certbot certonly --cert-name {host} -d {host}；或让 MX 指向证书所包含的主机名。',
  'The certificates come in the wrong order': '证书的顺序不对',
  '{place} sends its chain in the wrong order.': '{place} 发送的证书链顺序不对。',
  'Each certificate should sign the one before it (RFC 5246 section 7.4.2). Most clients put it right by themselves, old ones and some libraries fail.':
    '每张证书应签发它前面的那张（RFC 5246 第 7.4.2 节）。多数客户端会自行调整，旧客户端和某些库则会失败。',
  'Put them into the file in this order: the certificate of the server, then the intermediate that signed it, then the next.':
    '按以下顺序写入文件：服务器的证书，然后是签发它的中间证书，再是下一张。',
  'The certificate is not for servers': '证书不适用于服务器',
  'The certificate of {place} is made for other purposes than TLS servers ({purposes}).':
    '{place} 的证书用于 TLS 服务器以外的用途（{purposes}）。',
  'Whoever checks certificates refuses it: it was made for clients, for signing code, or for mail of a person.':
    '校验证书的一方会拒绝它：它是为客户端、代码签名或个人邮件签发的。',
  'Have a certificate made for a TLS server (extended key usage serverAuth).':
    '签发一张用于 TLS 服务器的证书（扩展密钥用法 serverAuth）。',
};
