import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'ClamAV or its signatures are old': 'ClamAV 或其特征库已过时',
  'New viruses pass.': '新病毒会漏过。',
  'systemctl status clamav-freshclam; freshclam; apt-get upgrade clamav':
    'systemctl status clamav-freshclam; freshclam; apt-get upgrade clamav',
  'The mail program could not sign in': '发信程序登录失败',
  'Correct user and password: AuthUser and AuthPass in /etc/ssmtp/ssmtp.conf; user and password in /etc/msmtprc. Large providers want an application password.':
    '改正用户名和密码：/etc/ssmtp/ssmtp.conf 中的 AuthUser 和 AuthPass；/etc/msmtprc 中的 user 和 password。大型邮件服务商要求使用应用专用密码。',
  'The mail program cannot hand the message over': '发信程序无法提交邮件',
  'A delivery program of Courier failed': 'Courier 的一个投递程序失败',
  'The command in .courier (or DEFAULTDELIVERY) ended with an error, or a transport is not installed.':
    '.courier（或 DEFAULTDELIVERY）中的命令以错误结束，或某个传输未安装。',
  'Run what the .courier file names by hand as the user; courier show shows what is stuck.':
    '以该用户的身份手动运行 .courier 文件所指的命令；courier show 显示滞留的邮件。',
  'cron could not mail the output of a job': 'cron 无法用邮件发出任务的输出',
  'The sendmail that it called ended with an error; the output is lost.':
    '它所调用的 sendmail 以错误结束；输出已丢失。',
  'Try it: echo test | /usr/sbin/sendmail -i root; echo $?; then look at the log of the mail program. MAILTO="" in the crontab sends nothing.':
    '试一下：echo test | /usr/sbin/sendmail -i root; echo $?；然后查看发信程序的日志。在 crontab 中写 MAILTO="" 则不发送任何邮件。',
  'dma (DragonFly Mail Agent) could not deliver': 'dma（DragonFly Mail Agent）无法投递',
  'SMARTHOST in /etc/dma/dma.conf is not reached or refuses, /etc/dma/auth.conf has a wrong password, or a mailbox cannot be written.':
    '无法连接 /etc/dma/dma.conf 中的 SMARTHOST 或被它拒绝，/etc/dma/auth.conf 中的密码有误，或无法写入邮箱。',
  'dma.conf: SMARTHOST smtp.example.com, PORT 587, AUTHPATH /etc/dma/auth.conf, SECURETRANSFER, STARTTLS; auth.conf: user|smtp.example.com:password (mode 640, group mail); mailq shows what waits.':
    'dma.conf：SMARTHOST smtp.example.com、PORT 587、AUTHPATH /etc/dma/auth.conf、SECURETRANSFER、STARTTLS；auth.conf：user|smtp.example.com:password（权限 640，组 mail）；mailq 显示等待中的邮件。',
  'Dovecot cannot look up its users': 'Dovecot 无法查询其用户',
  'The database, LDAP server or file of passdb and userdb does not answer, or has no entry for a user who signed in; mail for him waits.':
    'passdb 和 userdb 的数据库、LDAP 服务器或文件没有回答，或其中没有登录用户的条目；发给该用户的邮件处于等待状态。',
  'doveadm user USER and doveadm auth test USER show the error; mysql -h HOST -u USER -p with the values of dovecot-sql.conf.ext; a user needs an entry in userdb too.':
    'doveadm user USER 和 doveadm auth test USER 会显示错误；用 dovecot-sql.conf.ext 中的值运行 mysql -h HOST -u USER -p；用户在 userdb 中也要有条目。',
  'Dovecot cannot use its certificate or key': 'Dovecot 无法使用其证书或密钥',
  'ssl_cert or ssl_key names a file that is missing, unreadable, or does not fit the other; sign-in over TLS fails.':
    'ssl_cert 或 ssl_key 所指的文件缺失、不可读，或两者不匹配；通过 TLS 的登录失败。',
  'ssl_cert = </etc/letsencrypt/live/HOST/fullchain.pem and ssl_key = </etc/letsencrypt/live/HOST/privkey.pem (the < belongs there); doveconf -n | grep ssl; systemctl reload dovecot':
    'ssl_cert = </etc/letsencrypt/live/HOST/fullchain.pem 和 ssl_key = </etc/letsencrypt/live/HOST/privkey.pem（其中的 < 不可省略）；doveconf -n | grep ssl; systemctl reload dovecot',
  'The configuration of Dovecot has a mistake': 'Dovecot 的配置有误',
  'A setting is unknown or has a wrong value, a plug-in is not installed, or a port is taken.':
    '某个设置未知或取值错误，某个插件未安装，或端口已被占用。',
  'doveconf -n names file and line; apt-get install dovecot-sieve dovecot-lmtpd (the package of the plug-in); ss -ltnp "sport = :143"; systemctl restart dovecot':
    'doveconf -n 会指出文件和行；apt-get install dovecot-sieve dovecot-lmtpd（插件所在的软件包）；ss -ltnp "sport = :143"; systemctl restart dovecot',
  'A process of Dovecot crashed': 'Dovecot 的一个进程崩溃',
  'A bug, a damaged index, or the memory limit of the service (vsz_limit).':
    '程序缺陷、索引损坏，或达到该服务的内存上限（vsz_limit）。',
  'For "Out of memory": default_vsz_limit = 512M. For indexes: doveadm force-resync -u USER INBOX. Else update Dovecot; the raw backtrace of the line helps its authors.':
    '若为「Out of memory」：default_vsz_limit = 512M。若为索引：doveadm force-resync -u USER INBOX。否则更新 Dovecot；该行的 raw backtrace 对其开发者有帮助。',
  'Dovecot does not know as which user, or where, to keep mail': 'Dovecot 不知道以哪个用户、在哪里保存邮件',
  'userdb gives no uid, gid or home, or mail_location does not fit; mail for this user waits and sign-in fails.':
    'userdb 没有给出 uid、gid 或 home，或 mail_location 不符；该用户的邮件处于等待状态，登录失败。',
  'doveadm user USER shows what userdb gives: it needs uid, gid, home (userdb { driver = static; args = uid=vmail gid=vmail home=/var/vmail/%d/%n }); mail_location = maildir:~/Maildir; systemctl restart dovecot':
    'doveadm user USER 显示 userdb 给出的内容，必须有 uid、gid、home（userdb { driver = static; args = uid=vmail gid=vmail home=/var/vmail/%d/%n }）；mail_location = maildir:~/Maildir；systemctl restart dovecot',
  'Dovecot may not open a mailbox or socket': 'Dovecot 无权打开邮箱或套接字',
  'The line names the path, the user it runs as, and which right is missing (in brackets).':
    '该行给出路径、运行身份，以及缺少哪项权限（在括号中）。',
  'ls -ld the path; chown -R vmail:vmail /var/vmail for virtual users; mail_privileged_group = mail for /var/mail; for the stats-writer socket: service stats { unix_listener stats-writer { mode = 0666 } }; restorecon -Rv under SELinux.':
    '对该路径运行 ls -ld；虚拟用户：chown -R vmail:vmail /var/vmail；/var/mail：mail_privileged_group = mail；stats-writer 套接字：service stats { unix_listener stats-writer { mode = 0666 } }；启用 SELinux 时：restorecon -Rv。',
  'The configuration of Exim has a mistake': 'Exim 的配置有误',
  'A line cannot be read, or a string expansion fails when a message comes by: mail waits, or Exim does not start.':
    '某一行无法解析，或处理邮件时字符串展开失败：邮件等待，或 Exim 无法启动。',
  "exim -bV (or exim4 -bV) names file and line; exim -be '${…}' tries an expansion. On Debian correct /etc/exim4/conf.d or exim4.conf.template, then update-exim4.conf && systemctl restart exim4.":
    "exim -bV（或 exim4 -bV）会指出文件和行；exim -be '${…}' 可测试展开。在 Debian 上修改 /etc/exim4/conf.d 或 exim4.conf.template，然后运行 update-exim4.conf && systemctl restart exim4。",
  'The disk of Exim is full': 'Exim 所在的磁盘已满',
  'Spool, log or mailbox cannot be written; new mail is refused for the moment.':
    '无法写入 spool、日志或邮箱；新邮件暂时被拒收。',
  'df -h and df -i on /var/spool/exim4, /var/log/exim4, /var/mail; free space; exim -qff':
    '对 /var/spool/exim4、/var/log/exim4、/var/mail 运行 df -h 和 df -i；腾出空间；exim -qff',
  "Exim's database of retry times is damaged or not readable": 'Exim 的重试时间数据库损坏或不可读',
  'After an upgrade of Berkeley DB, a crash or a change of owner; Exim goes on without it.':
    '发生在 Berkeley DB 升级、崩溃或属主变更之后；Exim 不使用它继续运行。',
  'systemctl stop exim4; rm /var/spool/exim4/db/*; chown Debian-exim: /var/spool/exim4/db; systemctl start exim4 (the files are made again).':
    'systemctl stop exim4; rm /var/spool/exim4/db/*; chown Debian-exim: /var/spool/exim4/db; systemctl start exim4（这些文件会重新生成）。',
  'A mailbox cannot be locked': '无法锁定邮箱',
  'Another program (IMAP server, mail reader) holds it, or a stale .lock file lies beside it.':
    '另一个程序（IMAP 服务器、邮件阅读程序）占用着它，或旁边留有过期的 .lock 文件。',
  'ls -l /var/mail; remove a .lock file that is old; chmod 2775 and group mail on the folder. It is retried by itself.':
    'ls -l /var/mail；删除过期的 .lock 文件；对该目录 chmod 2775 并设组为 mail。系统会自动重试。',
  'Exim may not write a file or run as a user': 'Exim 无权写入文件或以某用户身份运行',
  'A mailbox, lock file, log or spool belongs to another user, or a transport would deliver as root, which never_users forbids.':
    '邮箱、锁文件、日志或 spool 属于另一个用户，或某个 transport 要以 root 投递，而 never_users 禁止这样做。',
  'ls -ld the path; chown USER:mail /var/mail/USER && chmod 660; spool and logs belong to Debian-exim (exim): chown -R Debian-exim:adm /var/log/exim4. Let an alias lead to a real user instead of root.':
    '对该路径运行 ls -ld；chown USER:mail /var/mail/USER && chmod 660；spool 和日志应属于 Debian-exim（exim）：chown -R Debian-exim:adm /var/log/exim4。让别名指向真实用户，而不是 root。',
  'A program that mail is piped to ended with an error': '邮件经管道交给的程序以错误结束',
  'An alias, .forward or transport runs a command: 127 means "not found", 126 "may not be executed", 75 "try again", others are its own.':
    '某个别名、.forward 或 transport 会运行命令：127 表示「找不到」，126 表示「不可执行」，75 表示「请重试」，其他是命令自己的退出码。',
  'Run it by hand as the user of the transport: su -s /bin/sh USER -c "COMMAND" < message; give the whole path. exim -bt ADDRESS shows router and transport.':
    '以该 transport 的用户身份手动运行：su -s /bin/sh USER -c "COMMAND" < message；要写完整路径。exim -bt ADDRESS 显示 router 和 transport。',
  'Another program listens on the mail port': '另一个程序在监听邮件端口',
  'Exim cannot take the port: another mail server, a second Exim, or a container has it (or the address is not on this host).':
    'Exim 无法占用该端口：它已被另一个邮件服务器、第二个 Exim 或某个容器占用（或该地址不在本机上）。',
  'See who: ss -ltnp "sport = :25"; stop that one for good (systemctl disable --now postfix), then systemctl restart exim4.':
    '查看占用者：ss -ltnp "sport = :25"；将其彻底停用（systemctl disable --now postfix），然后 systemctl restart exim4。',
  'Exim drops the environment, and says so each time': 'Exim 丢弃环境变量，并且每次都会提示',
  'Since 4.86.2 it keeps no environment variables unless it is told which; harmless.':
    '自 4.86.2 起，若未指定要保留哪些环境变量，Exim 就一个也不保留；无害。',
  'Write keep_environment = (empty, or the names that you need) into the main section of the configuration.':
    '在配置的主段中写入 keep_environment =（留空，或写所需的名称）。',
  'Exim keeps the message for the next queue run, as it was told': 'Exim 按设定将邮件留到下一次队列运行',
  'queue_smtp_domains (or -odqs, queue_only) says that mail for this domain is not sent at once; the next queue run sends it.':
    'queue_smtp_domains（或 -odqs、queue_only）规定发往该域名的邮件不立即发送；由下一次队列运行发出。',
  'Nothing, if that is meant and a queue runner works (exim -bd -q30m, or exim -q by cron). Else take the domain out of queue_smtp_domains; to send now: exim -R DOMAIN.':
    '若这是有意为之且有队列运行进程（exim -bd -q30m，或由 cron 运行 exim -q），则无需处理。否则把该域名从 queue_smtp_domains 中去掉；立即发送：exim -R DOMAIN。',
  'The virus or spam scanner does not answer Exim': '病毒或垃圾邮件扫描程序没有回答 Exim',
  'av_scanner or spamd_address names a socket or port where nothing listens, or that Exim may not open; mail is deferred or passes unchecked, as the ACL says.':
    'av_scanner 或 spamd_address 所指的套接字或端口无人监听，或 Exim 无权打开；邮件按 ACL 的规定被延迟或未经检查就放行。',
  'systemctl status clamav-daemon spamd; ls -l the socket; adduser clamav Debian-exim; in the ACL malware = */defer_ok lets mail pass meanwhile.':
    'systemctl status clamav-daemon spamd；对该套接字运行 ls -l；adduser clamav Debian-exim；在 ACL 中写 malware = */defer_ok 可让邮件暂时放行。',
  'Exim refuses a path that comes from the message (tainted data)': 'Exim 拒绝使用来自邮件的路径（tainted data）',
  'Since 4.94 a file name may not be built from what a stranger wrote ($local_part, $domain) unless it was looked up. Configurations from before an upgrade fail.':
    '自 4.94 起，文件名不得由外部写入的内容（$local_part、$domain）构成，除非该值经过查找。升级前的配置因此失败。',
  'Use the looked-up values: file = /var/mail/$local_part_data with check_local_user (or local_parts = …) in the router, $domain_data with domains = … For the moment on Debian 4.94: allow_insecure_tainted_data.':
    '使用经过查找的值：file = /var/mail/$local_part_data，并在 router 中写 check_local_user（或 local_parts = …）；$domain_data 则配合 domains = …。在 Debian 4.94 上可临时使用：allow_insecure_tainted_data。',
  'No plugin of Haraka took the message': 'Haraka 没有插件接收该邮件',
  'It was accepted up to the end, and then no queue plugin (or a plugin that failed) wanted it: the client was told to come again.':
    '邮件一直处理到最后，却没有队列插件要它（或队列插件失败）：客户端被要求稍后重试。',
  'Switch one on in config/plugins: queue/smtp_forward, queue/lmtp, queue/qmail-queue or the like, and set its .ini; restart Haraka.':
    '在 config/plugins 中启用一个：queue/smtp_forward、queue/lmtp、queue/qmail-queue 等，并设置其 .ini；重启 Haraka。',
  'A shared library is missing': '缺少共享库',
  'The program cannot start: a library that it was linked against is not installed, or not where the linker looks.':
    '程序无法启动：它所链接的库没有安装，或不在链接器查找的位置。',
  'Install the package that holds it (dpkg -S NAME, or yum provides "*/NAME"); if it is there, add its folder to /etc/ld.so.conf and run ldconfig.':
    '安装包含该库的软件包（dpkg -S NAME，或 yum provides "*/NAME"）；如果库已存在，把其目录加入 /etc/ld.so.conf 并运行 ldconfig。',
  'The dynamic linker finds another build of a library': '动态链接器找到的是另一个构建版本的库',
  'Another MySQL, in a directory that comes first, brings a library of the same name without the version symbols that Postfix was linked against. It is a warning: the program goes on, but may fail where the two differ.':
    '查找顺序靠前的目录中有另一套 MySQL，其中有同名的库，但没有 Postfix 链接时所用的符号版本。这是警告：程序会继续运行，但在两者不同之处可能出错。',
  'See which one is taken: ldd /usr/sbin/postmap | grep mysql. Put the directory of the system library first in /etc/ld.so.conf (or take the other out of /etc/ld.so.conf.d/ and LD_LIBRARY_PATH), then run ldconfig and postfix reload.':
    '查看用的是哪一个：ldd /usr/sbin/postmap | grep mysql。在 /etc/ld.so.conf 中把系统库的目录放在最前（或把另一个从 /etc/ld.so.conf.d/ 和 LD_LIBRARY_PATH 中去掉），然后运行 ldconfig 和 postfix reload。',
  'The program "mail" could not hand the message over, and kept it': '「mail」程序无法提交邮件，已将其保留',
  'sendmail (or the SMTP server in set smtp=…) did not take it; the text lies in dead.letter.':
    'sendmail（或 set smtp=… 中的 SMTP 服务器）没有接收；正文保存在 dead.letter 中。',
  'cat ~/dead.letter; try: echo test | /usr/sbin/sendmail -v you@example.com; for s-nail: set mta=smtp://user:password@smtp.example.com:587 smtp-use-starttls in ~/.mailrc':
    'cat ~/dead.letter；试一下：echo test | /usr/sbin/sendmail -v you@example.com；若是 s-nail：在 ~/.mailrc 中写 set mta=smtp://user:password@smtp.example.com:587 smtp-use-starttls',
  'A milter cannot open its own socket': 'milter 无法打开自己的套接字',
  'The port is taken, the folder of the socket is missing (/run is empty after a boot), or the user may not write there.':
    '端口已被占用，套接字所在目录缺失（/run 在启动后是空的），或该用户在那里没有写权限。',
  'mkdir -p /run/opendkim && chown opendkim: it (RuntimeDirectory=opendkim in the unit); ss -lnp | grep PORT; set Socket in its .conf to what smtpd_milters names; restart it.':
    'mkdir -p /run/opendkim，并对该目录 chown opendkim:（在 unit 中写 RuntimeDirectory=opendkim）；ss -lnp | grep PORT；把其 .conf 中的 Socket 设为 smtpd_milters 所写的值；重启它。',
  'msmtp: it cannot write a file': 'msmtp：无法写入文件',
  'Its log file or a temporary file.': '其日志文件或某个临时文件。',
  'touch /var/log/msmtp && chmod 666 it, or logfile in a folder of the user; or syslog on.':
    'touch /var/log/msmtp 并对其 chmod 666，或把 logfile 设在用户的目录中；或使用 syslog on。',
  'msmtp: its configuration is wrong': 'msmtp：配置有误',
  'A line of msmtprc is unknown, or the account does not exist, or the file may be read by others.':
    'msmtprc 中某一行未知，或账户不存在，或该文件可被其他用户读取。',
  'chmod 600 ~/.msmtprc; msmtp --pretend -a ACCOUNT shows what it reads; it needs host, from, auth, user, tls.':
    'chmod 600 ~/.msmtprc；msmtp --pretend -a ACCOUNT 显示所读取的配置；必须有 host、from、auth、user、tls。',
  'msmtp: the message or an address is not valid': 'msmtp：邮件或某个地址无效',
  'A recipient or a header is not an address.': '某个收件人或邮件头不是地址。',
  'Correct the message that the program writes.': '改正程序所写的邮件。',
  'msmtp: reading or writing failed': 'msmtp：读取或写入失败',
  'The connection broke, TLS failed, or a file cannot be read.': '连接中断、TLS 失败，或某个文件无法读取。',
  'See errormsg; for TLS set tls_trust_file /etc/ssl/certs/ca-certificates.crt.':
    '查看 errormsg；若是 TLS，设 tls_trust_file /etc/ssl/certs/ca-certificates.crt。',
  'msmtp: the host of the mail server is not found': 'msmtp：找不到邮件服务器的主机',
  'The name in "host" does not exist or DNS does not answer.': '「host」中的名称不存在，或 DNS 没有回答。',
  'Correct host in /etc/msmtprc or ~/.msmtprc; getent hosts NAME.':
    '改正 /etc/msmtprc 或 ~/.msmtprc 中的 host；getent hosts NAME。',
  'msmtp: a file it needs cannot be read': 'msmtp：无法读取所需的文件',
  'The message, a key or a password file.': '邮件、密钥或密码文件。',
  'Check the path and its rights.': '检查路径及其权限。',
  'msmtp: the server refused user and password': 'msmtp：服务器不接受用户名和密码',
  'authentication failed.': '身份验证失败。',
  'Correct user and password (passwordeval); large providers want an application password.':
    '改正用户名和密码（passwordeval）；大型邮件服务商要求使用应用专用密码。',
  'msmtp: the system did not give it what it needs': 'msmtp：系统没有提供所需的资源',
  'Memory, a process, or a socket.': '内存、进程或套接字。',
  'See errormsg and dmesg.': '查看 errormsg 和 dmesg。',
  'msmtp: the two do not understand each other': 'msmtp：双方协议不一致',
  'TLS at once on a STARTTLS port or the other way round, or an answer that is none.':
    '在 STARTTLS 端口上一开始就用 TLS，或者相反；或收到的不是应答。',
  'Port 587: tls_starttls on; port 465: tls_starttls off.': '端口 587：tls_starttls on；端口 465：tls_starttls off。',
  'msmtp: it lacks a feature or failed inside': 'msmtp：缺少某项功能或内部出错',
  'TLS or an authentication method is not compiled in.': '编译时未包含 TLS 或某种身份验证方式。',
  'msmtp --version shows what it can; install a package with TLS.':
    'msmtp --version 显示其支持的功能；安装带 TLS 的软件包。',
  'msmtp: the mail server could not be reached or asked to come again':
    'msmtp：无法连接邮件服务器，或服务器要求稍后重试',
  'No connection, a time-out, or a 4xx answer (smtpstatus).': '没有连接、超时，或 4xx 应答（smtpstatus）。',
  'nc -vz HOST 587; send again later: msmtp itself keeps no queue (msmtpq does).':
    'nc -vz HOST 587；稍后再发：msmtp 本身没有队列（msmtpq 有）。',
  'msmtp is set up otherwise than its server': 'msmtp 的设置与其服务器不符',
  'TLS, certificate authorities, authentication or the rights of its configuration file do not fit.':
    'TLS、证书颁发机构、身份验证或其配置文件的权限不符。',
  'In msmtprc: tls on, tls_trust_file /etc/ssl/certs/ca-certificates.crt, tls_starttls on (587) or off (465), auth on, from you@example.com; chmod 600 ~/.msmtprc':
    '在 msmtprc 中：tls on，tls_trust_file /etc/ssl/certs/ca-certificates.crt，tls_starttls on（587）或 off（465），auth on，from you@example.com；chmod 600 ~/.msmtprc',
  'msmtp: the server refused the message, or offers not what is asked for':
    'msmtp：服务器拒收了邮件，或不提供所要求的功能',
  'See smtpstatus and smtpmsg; without them: TLS or AUTH is asked for and not offered.':
    '查看 smtpstatus 和 smtpmsg；若没有这两项：要求了 TLS 或 AUTH，但服务器不提供。',
  'msmtp --serverinfo --host=HOST --port=587 --tls=on shows what it offers.':
    'msmtp --serverinfo --host=HOST --port=587 --tls=on 显示服务器提供的功能。',
  'msmtp: it was called in a wrong way': 'msmtp：调用方式有误',
  'No recipients, or an unknown option.': '没有收件人，或选项未知。',
  'Call it as: msmtp -t < message, or msmtp u@example.com < message.':
    '这样调用：msmtp -t < message，或 msmtp u@example.com < message。',
  'There is no program that takes mail on this machine': '本机没有接收邮件的程序',
  'cron, PHP or a script calls sendmail or mail, and none is installed (or not at that path): the message is lost.':
    'cron、PHP 或脚本调用 sendmail 或 mail，而两者都未安装（或不在该路径）：邮件已丢失。',
  'apt-get install postfix (or msmtp-mta, nullmailer, dma for a machine that only sends); ls -l /usr/sbin/sendmail; in php.ini sendmail_path = "/usr/sbin/sendmail -t -i".':
    'apt-get install postfix（只发信的机器可装 msmtp-mta、nullmailer 或 dma）；ls -l /usr/sbin/sendmail；在 php.ini 中：sendmail_path = "/usr/sbin/sendmail -t -i"。',
  'nullmailer cannot hand the message to its relay': 'nullmailer 无法把邮件交给中继',
  '/etc/nullmailer/remotes names a relay that is not reached, refuses, or is not written as it must be.':
    '/etc/nullmailer/remotes 所指的中继无法连接、拒绝接收，或写法不对。',
  'One line such as: smtp.example.com smtp --port=587 --starttls --user=u --pass=p; then systemctl restart nullmailer; mailq shows what waits.':
    '写一行，例如：smtp.example.com smtp --port=587 --starttls --user=u --pass=p；然后 systemctl restart nullmailer；mailq 显示等待中的邮件。',
  'OpenDKIM may not or will not use its private key': 'OpenDKIM 无权或不愿使用其私钥',
  'The key file may be read or written by others, or not by the user opendkim.':
    '密钥文件可被其他用户读取或写入，或 opendkim 用户无法读取。',
  'chown -R opendkim:opendkim /etc/opendkim/keys; chmod 700 the folders, 600 the keys (also the folders above must not be writable by others); systemctl restart opendkim':
    'chown -R opendkim:opendkim /etc/opendkim/keys；目录 chmod 700，密钥 chmod 600（上级目录也不得让其他用户可写）；systemctl restart opendkim',
  'A delivery program of OpenSMTPD ended with an error': 'OpenSMTPD 的一个投递程序以错误结束',
  'An alias or action runs a command (mda), and it ended with an error; what it printed, or how it ended, stands in the brackets.':
    '某个别名或 action 会运行命令（mda），而该命令以错误结束；其输出或结束方式写在括号中。',
  'Run it by hand as the user in the line (user=…); give the whole path in the alias: name: "|/path/to/command"; smtpctl trace mda shows more.':
    '以该行中的用户（user=…）手动运行；在别名中写完整路径：name: "|/path/to/command"；smtpctl trace mda 可显示更多信息。',
  'OpenSMTPD is set up wrongly': 'OpenSMTPD 的设置有误',
  'A table, certificate, secret or address that smtpd.conf names is missing or not usable.':
    'smtpd.conf 所指的表、证书、密码或地址缺失或无法使用。',
  'smtpd -n checks smtpd.conf; keys need mode 600 owned by root; the table of secrets holds "label user:password"; ss -ltnp "sport = :25" where the port is taken; then restart it.':
    'smtpd -n 检查 smtpd.conf；密钥须为权限 600，属主 root；密码表的内容为 "label user:password"；端口被占用时运行 ss -ltnp "sport = :25"；然后重启。',
  'A mistake in the configuration of this server turns mail away': '本服务器的配置有误，导致邮件被拒绝',
  'Postfix met a rule, table or service that it cannot use (a mistyped restriction, a policy service that is down), or could not write to its queue, and tells every client to come again.':
    'Postfix 遇到无法使用的规则、表或服务（限制规则拼写错误、策略服务停止运行），或无法写入队列，于是要求所有客户端稍后重试。',
  'The warning just before names it; mend that, then postfix reload. postfix check and maildoctor postfix show the rest.':
    '紧接在前面的警告会指明原因；修复后运行 postfix reload。其余问题可用 postfix check 和 maildoctor postfix 查看。',
  'The blocklist does not answer your resolver, and that is taken for a listing':
    '黑名单不回答您的解析器，而这被当成了命中',
  'Queries that come through a public or too busy resolver get an error code (127.255.255.x); without a filter on the answer every client counts as listed, so wanted mail is refused.':
    '通过公共的或过于繁忙的解析器发出的查询会得到错误码（127.255.255.x）；若不对回答加以筛选，每个客户端都会被视为已被列入，需要的邮件因而被拒收。',
  'Ask through a resolver of your own (apt-get install unbound; nameserver 127.0.0.1, also in /var/spool/postfix/etc/resolv.conf), or with a DQS key; and count listings only: reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]; postfix reload.':
    '使用自己的解析器（apt-get install unbound；nameserver 127.0.0.1，/var/spool/postfix/etc/resolv.conf 中也要写），或使用 DQS 密钥；并且只把真正的命中计算在内：reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]；postfix reload。',
  'A lookup table of this server fails, so mail is turned away': '本服务器的一个查找表失败，导致邮件被拒绝',
  'While it judged a client or an address, Postfix could not ask one of its tables (a file that was never built, a database that is down).':
    '在判断客户端或地址时，Postfix 无法查询某个表（文件从未生成、数据库停止运行）。',
  'The warning just before names the table and the reason. Ask it: postmap -q u@example.com $(postconf -h virtual_mailbox_maps); build it with postmap or newaliases, or start the database; postfix reload.':
    '紧接在前面的警告会指明是哪个表及原因。查询它：postmap -q u@example.com $(postconf -h virtual_mailbox_maps)；用 postmap 或 newaliases 生成，或启动数据库；postfix reload。',
  'Mail is turned away because a mail filter does not answer': '邮件过滤器没有回答，导致邮件被拒绝',
  'A milter is down or broke off, and milter_default_action is tempfail (the default): every message is refused for the moment.':
    '某个 milter 停止运行或中断，而 milter_default_action 为 tempfail（默认值）：所有邮件都被暂时拒收。',
  'Mend the filter (the warning just before names it), or let mail pass meanwhile: postconf -e milter_default_action=accept && postfix reload':
    '修复该过滤器（紧接在前面的警告会指明是哪一个），或让邮件暂时放行：postconf -e milter_default_action=accept && postfix reload',
  'This server takes no mail: its disk is too full': '本服务器不接收邮件：磁盘空间不足',
  'Less than 1.5 times message_size_limit is free where the queue lies (or message_size_limit is absurdly large); every client is told to come again.':
    '队列所在处的可用空间不足 message_size_limit 的 1.5 倍（或 message_size_limit 大得离谱）；所有客户端都被要求稍后重试。',
  'df -h /var/spool/postfix; free space (journalctl --vacuum-size=200M, old logs), or lower the limit: postconf -e message_size_limit=52428800 && postfix reload':
    'df -h /var/spool/postfix；腾出空间（journalctl --vacuum-size=200M、旧日志），或降低限制：postconf -e message_size_limit=52428800 && postfix reload',
  'This server offers STARTTLS but cannot do it': '本服务器声明支持 STARTTLS，但无法执行',
  'Its certificate or key cannot be read, or tlsproxy does not run.': '其证书或密钥无法读取，或 tlsproxy 没有运行。',
  'The warning at the start of smtpd names the file: check smtpd_tls_cert_file, smtpd_tls_key_file (readable, a pair); postfix reload; maildoctor smtp HOST must then show TLS.':
    'smtpd 启动时的警告会指出文件：检查 smtpd_tls_cert_file、smtpd_tls_key_file（可读、成对）；postfix reload；之后 maildoctor smtp HOST 应显示 TLS。',
  'PHP could not send the message': 'PHP 无法发送邮件',
  'mail() needs a sendmail program (or on Windows an SMTP server); PHPMailer needs host, port, TLS and password that fit.':
    'mail() 需要 sendmail 程序（在 Windows 上需要 SMTP 服务器）；PHPMailer 需要正确的主机、端口、TLS 和密码。',
  'php -i | grep sendmail_path; sendmail_path = "/usr/sbin/sendmail -t -i" in php.ini. For PHPMailer: Port 587 with SMTPSecure = "tls", 465 with "ssl"; SMTPDebug = 2 shows the dialogue; under SELinux: setsebool -P httpd_can_sendmail 1':
    'php -i | grep sendmail_path；在 php.ini 中：sendmail_path = "/usr/sbin/sendmail -t -i"。若用 PHPMailer：Port 587 配 SMTPSecure = "tls"，465 配 "ssl"；SMTPDebug = 2 显示对话；启用 SELinux 时：setsebool -P httpd_can_sendmail 1',
  'An action in a table does not exist there': '表中写了该类表没有的动作',
  'The word behind the key is no action of this kind of table (access tables and header_checks have different ones), so the rule does nothing or mail waits.':
    '键后面的词不是这类表的动作（access 表和 header_checks 的动作不同），因此规则不起作用，或邮件等待。',
  'Correct the word: access(5) for access tables, header_checks(5) for header and body checks; then postmap FILE where it is a hash: table.':
    '改正该词：access 表见 access(5)，邮件头和正文检查见 header_checks(5)；若为 hash: 表，再运行 postmap FILE。',
  'An entry of an access table is not complete': 'access 表的一个条目不完整',
  'The action on that line lacks what it needs (a text, a destination, an address), or names another table, which is not allowed there.':
    '该行的动作缺少所需的内容（文字、目的地、地址），或指向另一个表，而这在此处不允许。',
  'Correct the entry (access(5) lists the actions), then postmap FILE. To use a table within a table, define a class: smtpd_restriction_classes.':
    '改正该条目（access(5) 列出了各种动作），然后 postmap FILE。若要在表中使用另一个表，请定义限制类：smtpd_restriction_classes。',
  'Mail for one destination fills the active queue': '发往某一目的地的邮件占满了活动队列',
  'A domain that does not answer, or a mailing of a user, takes so many places that other mail waits behind it.':
    '某个不回答的域名，或某个用户的群发，占用了太多位置，其他邮件只能排在后面等待。',
  'qshape active; qshape deferred tell the domains. Give it a transport of its own (slow unix - - n - 5 smtp; transport_maps: example.net slow:), lower smtp_connect_timeout=10s, remove spam: postqueue -p, postsuper -d ID; do not flush the whole queue.':
    'qshape active; qshape deferred 会显示是哪些域名。为其设单独的 transport（slow unix - - n - 5 smtp；transport_maps：example.net slow:），降低 smtp_connect_timeout=10s，清除垃圾邮件：postqueue -p、postsuper -d ID；不要刷新整个队列。',
  'Postfix is told to use an address that this host does not have': 'Postfix 被设为使用本机没有的地址',
  'inet_interfaces, smtp_bind_address or an address in master.cf is not on any interface (yet): mistyped, moved, or the network comes up later than Postfix.':
    'inet_interfaces、smtp_bind_address 或 master.cf 中的某个地址（尚）不在任何接口上：拼写错误、地址已迁移，或网络比 Postfix 启动得晚。',
  'ip addr; then correct it: postconf -n | grep -E "inet_interfaces|bind_address"; grep -n inet /etc/postfix/master.cf. For boot order: systemctl edit postfix with After=network-online.target.':
    'ip addr；然后改正：postconf -n | grep -E "inet_interfaces|bind_address"; grep -n inet /etc/postfix/master.cf。若是启动顺序问题：运行 systemctl edit postfix，写入 After=network-online.target。',
  'The alias table cannot be read': '无法读取别名表',
  'alias_maps names a file that is missing, was never built, or a database that does not answer; local mail waits.':
    'alias_maps 所指的文件缺失或从未生成，或所指的数据库没有回答；本地邮件处于等待状态。',
  'newaliases; postconf alias_maps alias_database must name the same file; then postqueue -f':
    'newaliases；postconf alias_maps alias_database 必须是同一个文件；然后 postqueue -f',
  'Postfix is told to use neither IPv4 nor IPv6': 'Postfix 被设为既不使用 IPv4 也不使用 IPv6',
  'inet_protocols is empty or names only what this machine lacks: nothing can be sent or received over the network.':
    'inet_protocols 为空，或只写了本机没有的协议：无法通过网络收发任何邮件。',
  'postconf -e inet_protocols=all (or ipv4); postfix stop; postfix start.':
    'postconf -e inet_protocols=all（或 ipv4）；postfix stop; postfix start。',
  'Postfix is running already': 'Postfix 已在运行',
  'Another master holds the lock file; a second one cannot start with the same queue and data directories.':
    '另一个 master 持有锁文件；使用相同队列和数据目录的第二个无法启动。',
  'postfix status; to restart: postfix stop; postfix start. A second instance needs its own queue_directory and data_directory (postmulti -e create).':
    'postfix status；若要重启：postfix stop; postfix start。第二个实例需要自己的 queue_directory 和 data_directory（postmulti -e create）。',
  'An alias writes to a file that cannot be written': '别名所指的文件无法写入',
  'The folder is missing, or the user that the alias is delivered as (default_privs, usually nobody) may not write there.':
    '目录缺失，或别名投递所用的用户（default_privs，通常为 nobody）在那里没有写权限。',
  'mkdir -p the folder and chown it to that user, or let the alias lead to a mailbox: "name: user" in /etc/aliases, then newaliases. /dev/null must be written as it is, with mode 666.':
    'mkdir -p 该目录，并 chown 给该用户；或让别名指向邮箱：在 /etc/aliases 中写 "name: user"，然后 newaliases。/dev/null 须照原样书写，权限为 666。',
  'The sign-in service broke off': '登录服务中断',
  'Dovecot or saslauthd answered with an error of its own, or ended, while a user signed in.':
    '用户登录时，Dovecot 或 saslauthd 以自身的错误作答，或已终止。',
  'Its own log tells: journalctl -u dovecot -e (auth: Error), /var/log/auth.log for saslauthd; restart it.':
    '其自身的日志会说明原因：journalctl -u dovecot -e（auth: Error），saslauthd 则看 /var/log/auth.log；重启它。',
  'Postfix uses a default of an older version': 'Postfix 使用旧版本的默认值',
  'The configuration comes from an older Postfix. Where the old default made a difference, Postfix names it; nothing is broken today.':
    '配置来自较旧的 Postfix。凡是旧默认值有影响之处，Postfix 都会指出；目前没有故障。',
  'For each setting that is named, write the value that you want with postconf -e NAME=VALUE; when no more are named: postconf -e compatibility_level=3.6 && postfix reload':
    '对每个被指出的设置，用 postconf -e NAME=VALUE 写入所需的值；不再有新的提示后：postconf -e compatibility_level=3.6 && postfix reload',
  'A setting that must be yes or no is neither': '某个只能为 yes 或 no 的设置两者都不是',
  'The program that reads it ends at once, so the service that it is for stands still.':
    '读取该设置的程序会立即结束，因此其所属的服务停止工作。',
  'postconf -e NAME=yes (or no) with the name of the line; then postfix reload.':
    '用该行中的名称运行 postconf -e NAME=yes（或 no）；然后 postfix reload。',
  'A daemon of Postfix dies as soon as it starts': 'Postfix 的一个守护进程一启动就终止',
  'What it is for stands still; master waits a minute between trials. The reason is the fatal line of that daemon just before (a setting, a table, a library).':
    '其负责的功能停止工作；master 每次重试之间等待一分钟。原因见紧接在前面的该守护进程的 fatal 行（设置、表、库）。',
  'Look for it: grep -E "fatal|error|panic" /var/log/mail.log | tail; mend that, then postfix reload.':
    '查找它：grep -E "fatal|error|panic" /var/log/mail.log | tail；修复后运行 postfix reload。',
  'compatibility_level is not written as it must be': 'compatibility_level 的写法不对',
  'It is a version number such as 3.6, no later than the Postfix that runs.':
    '它是 3.6 这样的版本号，不得高于正在运行的 Postfix 版本。',
  'postconf -e compatibility_level=3.6 && postfix reload': 'postconf -e compatibility_level=3.6 && postfix reload',
  'A setting that must be a number is none': '某个必须为数字的设置不是数字',
  'The program that reads it ends at once, so the service that it is for (often all mail) stands still.':
    '读取该设置的程序会立即结束，因此其所属的服务（往往是全部邮件）停止工作。',
  'postconf -e NAME=NUMBER with the name of the line, or postconf -X NAME for the default; then postfix reload.':
    '用该行中的名称运行 postconf -e NAME=NUMBER，或用 postconf -X NAME 恢复默认值；然后 postfix reload。',
  'A setting has a value that Postfix does not know': '某个设置的值是 Postfix 不认识的',
  'The word is mistyped, or of another version of Postfix; or a user or group does not exist.':
    '该词拼写错误，或属于其他版本的 Postfix；或用户或组不存在。',
  'postconf -d NAME shows the default, man 5 postconf the words that are allowed: postconf -e NAME=VALUE; postfix reload.':
    'postconf -d NAME 显示默认值，man 5 postconf 列出允许的词：postconf -e NAME=VALUE; postfix reload。',
  'A setting is empty, or too long': '某个设置为空或过长',
  'This parameter may not be empty (or not that long); the program that reads it ends at once.':
    '该参数不得为空（或不得这么长）；读取它的程序会立即结束。',
  'Give it a value: postconf -e NAME=VALUE, or postconf -X NAME for the default; then postfix reload.':
    '设一个值：postconf -e NAME=VALUE，或用 postconf -X NAME 恢复默认值；然后 postfix reload。',
  'A setting that must be a time is none': '某个必须为时间的设置不是时间',
  'A time is a number with a unit (s, m, h, d, w) and no space between; the program that reads it ends at once.':
    '时间是数字加单位（s、m、h、d、w），中间没有空格；读取它的程序会立即结束。',
  'postconf -e NAME=300s with the name of the line; then postfix reload.':
    '用该行中的名称运行 postconf -e NAME=300s；然后 postfix reload。',
  'Postfix runs with another Berkeley DB than it was built for': 'Postfix 运行时所用的 Berkeley DB 与编译时的版本不同',
  'Table files of one version cannot be read with another; lookups may fail or crash.':
    '一个版本的表文件无法用另一个版本读取；查询可能失败或崩溃。',
  'Reinstall Postfix from the packages of this system (so that both fit), then build the tables again: newaliases; postmap of each file that postconf -n names with hash: or btree:':
    '用本系统的软件包重新安装 Postfix（使两者匹配），然后重新生成各表：newaliases；对 postconf -n 中以 hash: 或 btree: 列出的每个文件运行 postmap',
  'The service that writes bounces does not work': '生成退信的服务不工作',
  'bounce, defer, trace or verify in master.cf is missing or fails (a full disk, wrong rights on the queue), so senders are not told.':
    'master.cf 中缺少 bounce、defer、trace 或 verify，或其失败（磁盘已满、队列权限有误），因此发件人得不到通知。',
  'grep -E "^(bounce|defer|trace|verify)" /etc/postfix/master.cf must give four lines; df -h /var/spool/postfix; postfix check; postfix set-permissions':
    'grep -E "^(bounce|defer|trace|verify)" /etc/postfix/master.cf 必须给出四行；df -h /var/spool/postfix; postfix check; postfix set-permissions',
  'The file or folder of certificate authorities cannot be read': '无法读取证书颁发机构的文件或目录',
  'smtp_tls_CAfile, smtp_tls_CApath or their smtpd counterparts name something that is missing; TLS is switched off.':
    'smtp_tls_CAfile、smtp_tls_CApath 或对应的 smtpd 参数所指的内容缺失；TLS 被关闭。',
  'postconf -e smtp_tls_CAfile=/etc/ssl/certs/ca-certificates.crt (Red Hat: /etc/pki/tls/certs/ca-bundle.crt) and take smtpd_tls_CAfile out unless you ask clients for certificates; postfix reload.':
    'postconf -e smtp_tls_CAfile=/etc/ssl/certs/ca-certificates.crt（Red Hat：/etc/pki/tls/certs/ca-bundle.crt）；除非您要求客户端提供证书，否则去掉 smtpd_tls_CAfile；postfix reload。',
  'A cache file of Postfix is damaged': 'Postfix 的一个缓存文件损坏',
  'A cache (verify, postscreen, TLS sessions) was cut off, often by a full disk or a crash. What it held is learnt again.':
    '某个缓存（verify、postscreen、TLS 会话）被截断，往往由磁盘已满或崩溃引起。其中的内容会重新积累。',
  'postfix stop; rm the file that is named (below $(postconf -h data_directory)); postfix start. Check free space first: df -h /var/lib/postfix':
    'postfix stop；对所指的文件运行 rm（位于 $(postconf -h data_directory) 之下）；postfix start。先检查可用空间：df -h /var/lib/postfix',
  'The certificate or key of this server cannot be read': '无法读取本服务器的证书或密钥',
  'The file is missing, not readable, not in PEM form, or its parts stand in the wrong order; Postfix goes on without TLS, and clients that want it fail.':
    '文件缺失、不可读、不是 PEM 格式，或各部分顺序不对；Postfix 在没有 TLS 的情况下继续运行，要求 TLS 的客户端会失败。',
  "openssl x509 -in CERT -noout -subject -dates; openssl pkey -in KEY -noout. For Let's Encrypt: postconf -e smtpd_tls_cert_file=/etc/letsencrypt/live/HOST/fullchain.pem smtpd_tls_key_file=/etc/letsencrypt/live/HOST/privkey.pem && postfix reload; in a chain file the key comes first.":
    "openssl x509 -in CERT -noout -subject -dates; openssl pkey -in KEY -noout。若用 Let's Encrypt：postconf -e smtpd_tls_cert_file=/etc/letsencrypt/live/HOST/fullchain.pem smtpd_tls_key_file=/etc/letsencrypt/live/HOST/privkey.pem && postfix reload；在链文件中密钥放在最前。",
  'Postfix does not pass its own check': 'Postfix 未通过自身检查',
  'postfix check found folders, owners or files that are not as they must be; it does not start.':
    'postfix check 发现目录、属主或文件不符合要求；Postfix 不会启动。',
  'postfix check prints them one by one; postfix set-permissions repairs owners and modes.':
    'postfix check 会逐一列出；postfix set-permissions 可修复属主和权限。',
  'An action in header_checks or body_checks lacks its argument': 'header_checks 或 body_checks 中的一个动作缺少参数',
  'FILTER needs transport:destination, REDIRECT and BCC an address, PREPEND and REPLACE a header; the rule is not carried out.':
    'FILTER 需要 transport:destination，REDIRECT 和 BCC 需要地址，PREPEND 和 REPLACE 需要邮件头；该规则不会执行。',
  'Complete the line, such as: /^Subject: x/ REDIRECT postmaster@example.com; try it: postmap -q "Subject: x" regexp:/etc/postfix/header_checks':
    '补全该行，例如：/^Subject: x/ REDIRECT postmaster@example.com；试一下：postmap -q "Subject: x" regexp:/etc/postfix/header_checks',
  'A network is not written as it must be': '网段的写法不对',
  'An address with a mask has bits set behind the mask (192.0.2.1/24 for 192.0.2.0/24), or is no address at all; the rule, or the whole list, is left out.':
    '带掩码的地址在掩码之外仍有置位（把 192.0.2.0/24 写成 192.0.2.1/24），或根本不是地址；该规则或整个列表会被忽略。',
  'Write the network address as the line proposes, in the cidr table or in mynetworks: postconf -e "mynetworks = 127.0.0.0/8 [::1]/128 192.0.2.0/24"':
    '按该行的建议写网络地址，写在 cidr 表或 mynetworks 中：postconf -e "mynetworks = 127.0.0.0/8 [::1]/128 192.0.2.0/24"',
  'The clock of this machine jumps or is wrong': '本机时钟跳变或不准',
  'Queue times and TLS certificates depend on it; a file server with another time makes new messages wait.':
    '队列时间和 TLS 证书都依赖时钟；若文件服务器的时间不同，新邮件会滞留等待。',
  'timedatectl; run chrony or systemd-timesyncd; on NFS set the clock of the file server too.':
    'timedatectl；运行 chrony 或 systemd-timesyncd；若用 NFS，文件服务器的时钟也要校准。',
  'An alias, .forward or pipe service runs a command, and it ended with an error, a signal, or took too long (command_time_limit). What it printed stands behind "Command output".':
    '某个别名、.forward 或 pipe 服务会运行命令，而该命令以错误或信号结束，或耗时过长（command_time_limit）。其输出写在「Command output」之后。',
  'Run it by hand as the user it runs as (default_privs, or the owner of the alias file): su -s /bin/sh nobody -c "/path/to/command" < message; status 126 is "may not be executed", 127 "not found", 75 makes Postfix try again.':
    '以其运行身份（default_privs，或别名文件的属主）手动运行：su -s /bin/sh nobody -c "/path/to/command" < message；状态 126 表示「不可执行」，127 表示「找不到」，75 会让 Postfix 重试。',
  'Aliases of this kind may not pipe or write to files': '这类别名不得使用管道或写入文件',
  'allow_mail_to_commands and allow_mail_to_files name from where it is allowed (alias, forward by default, not include).':
    'allow_mail_to_commands 和 allow_mail_to_files 规定从何处允许（默认为 alias、forward，不含 include）。',
  'postconf -e "allow_mail_to_commands = alias, forward, include" (and allow_mail_to_files) where you want it; postfix reload.':
    '在需要之处：postconf -e "allow_mail_to_commands = alias, forward, include"（以及 allow_mail_to_files）；postfix reload。',
  'A program that mail is piped to gave it back': '邮件经管道交给的程序退回了该邮件',
  'The command ended with one of the exit codes of sysexits.h; what it printed stands behind "Command output" and is the true reason.':
    '命令以 sysexits.h 中的某个退出码结束；其输出写在「Command output」之后，那才是真正的原因。',
  'Read the output; run the command by hand as its user with a message on standard input. Exit 75 (temporary failure) makes Postfix try again, others return the mail.':
    '查看输出；以其用户身份手动运行该命令，并从标准输入送入一封邮件。退出码 75（临时故障）会让 Postfix 重试，其他退出码会退回邮件。',
  'A folder or file lies where Postfix may not use it': '目录或文件位于 Postfix 不得使用的位置',
  'A configuration directory must be named in alternate_config_directories of the default one, a log file below maillog_file_prefixes.':
    '配置目录必须列入默认配置目录的 alternate_config_directories 中，日志文件必须位于 maillog_file_prefixes 之下。',
  'postconf -e "alternate_config_directories = /etc/postfix-out" in /etc/postfix; for logs: postconf -e maillog_file=/var/log/postfix.log':
    '在 /etc/postfix 中：postconf -e "alternate_config_directories = /etc/postfix-out"；若是日志：postconf -e maillog_file=/var/log/postfix.log',
  'Mail for this transport is held back on purpose': '该传输的邮件被有意搁置',
  'defer_transports names this transport, so its mail waits for a postqueue -f, as for a dial-up line.':
    'defer_transports 列出了该传输，因此其邮件要等到 postqueue -f 才投递，如同拨号线路。',
  'postconf -e defer_transports= && postfix reload && postqueue -f':
    'postconf -e defer_transports= && postfix reload && postqueue -f',
  'Postfix cannot find out as which user to deliver': 'Postfix 无法得知以哪个用户投递',
  'The owner of an alias file or the account of a recipient cannot be looked up: the user was deleted, its home does not exist, or LDAP/SSSD does not answer.':
    '无法查询别名文件的属主或收件人的账户：用户已被删除、其主目录不存在，或 LDAP/SSSD 没有回答。',
  'getent passwd USER; chown root /etc/aliases* for aliases (they run as default_privs then); systemctl status sssd; then postqueue -f':
    'getent passwd USER；若是别名：chown root /etc/aliases*（此后以 default_privs 运行）；systemctl status sssd；然后 postqueue -f',
  'Postfix may not open the socket that mail is handed to': 'Postfix 无权打开接收邮件的套接字',
  'The socket of the local service belongs to another user, or SELinux keeps Postfix out.':
    '本地服务的套接字属于另一个用户，或 SELinux 阻止 Postfix 访问。',
  'In Dovecot: unix_listener /var/spool/postfix/private/dovecot-lmtp { mode = 0600; user = postfix; group = postfix }; systemctl restart dovecot; ausearch -m avc for SELinux.':
    '在 Dovecot 中：unix_listener /var/spool/postfix/private/dovecot-lmtp { mode = 0600; user = postfix; group = postfix }；systemctl restart dovecot；若是 SELinux：ausearch -m avc。',
  'The local service that mail is handed to does not answer': '接收邮件的本地服务没有回答',
  "Delivery goes through a socket (such as Dovecot's LMTP), and nothing listens there: the service is down, its socket has another name, or lies outside /var/spool/postfix.":
    '投递要经过套接字（如 Dovecot 的 LMTP），而该处无人监听：服务停止运行、套接字名称不同，或位于 /var/spool/postfix 之外。',
  'systemctl status dovecot; ls -l /var/spool/postfix/private. In Dovecot: service lmtp { unix_listener /var/spool/postfix/private/dovecot-lmtp { mode = 0600; user = postfix; group = postfix } }; then postfix flush.':
    'systemctl status dovecot; ls -l /var/spool/postfix/private。在 Dovecot 中：service lmtp { unix_listener /var/spool/postfix/private/dovecot-lmtp { mode = 0600; user = postfix; group = postfix } }；然后 postfix flush。',
  'This Postfix does not know that kind of table': '这个 Postfix 不支持该类型的表',
  'A table is named with a type (the word before the colon) that this Postfix was built without, or whose plug-in package is not installed. Everything that asks the table fails.':
    '某个表所写的类型（冒号前的词）在编译这个 Postfix 时未包含，或其插件软件包未安装。所有查询该表的操作都会失败。',
  'See what there is: postconf -m. Install the missing one (apt-get install postfix-mysql, postfix-pgsql, postfix-ldap, postfix-pcre or postfix-lmdb), then postfix reload. Where hash: and btree: are gone with Berkeley DB: postconf -e default_database_type=lmdb, write lmdb: for hash:, and run postmap and newaliases again.':
    '查看支持的类型：postconf -m。安装缺少的（apt-get install postfix-mysql、postfix-pgsql、postfix-ldap、postfix-pcre 或 postfix-lmdb），然后 postfix reload。若 hash: 和 btree: 已随 Berkeley DB 移除：postconf -e default_database_type=lmdb，把 hash: 写成 lmdb:，并重新运行 postmap 和 newaliases。',
  'A domain stands in two classes at once': '一个域名同时属于两个类别',
  'A domain is either local (mydestination), or a virtual alias domain, or a virtual mailbox domain, or relayed. In two, the first decides, and users of the other are "unknown". Often it is $myhostname in mydestination that equals the mail domain.':
    '域名只能是以下之一：本地域名（mydestination）、虚拟别名域名、虚拟邮箱域名或中继域名。若同属两类，以第一个为准，另一类的用户就成了「unknown」。常见的情况是 mydestination 中的 $myhostname 与邮件域名相同。',
  'Take it out of mydestination: postconf -e "mydestination = localhost"; name the host otherwise than the mail domain (myhostname = mail.example.com); then postfix reload.':
    '把它从 mydestination 中去掉：postconf -e "mydestination = localhost"；让主机名与邮件域名不同（myhostname = mail.example.com）；然后 postfix reload。',
  'A report to your postmaster could not be delivered and was thrown away': '发给 postmaster 的报告无法投递，已被丢弃',
  'Postfix tells postmaster of trouble (notify_classes), but the address postmaster of this server does not work; you do not see those reports.':
    'Postfix 会把故障告知 postmaster（notify_classes），但本服务器的 postmaster 地址不可用；您看不到这些报告。',
  'printf "postmaster: you@example.com\\n" >> /etc/aliases; newaliases; and have $myhostname in mydestination: postconf mydestination':
    'printf "postmaster: you@example.com\\n" >> /etc/aliases; newaliases；并且 mydestination 中要有 $myhostname：postconf mydestination',
  "Postfix may not open Dovecot's sign-in socket": 'Postfix 无权打开 Dovecot 的登录套接字',
  'The socket belongs to another user.': '该套接字属于另一个用户。',
  'In 10-master.conf: unix_listener /var/spool/postfix/private/auth { mode = 0660; user = postfix; group = postfix }; systemctl restart dovecot':
    '在 10-master.conf 中：unix_listener /var/spool/postfix/private/auth { mode = 0660; user = postfix; group = postfix }；systemctl restart dovecot',
  "Dovecot's sign-in service does not answer": 'Dovecot 的登录服务没有回答',
  'smtpd_sasl_path names a socket where nothing listens: Dovecot is down, or its service auth has no listener below /var/spool/postfix. Nobody can send with a password.':
    'smtpd_sasl_path 所指的套接字无人监听：Dovecot 停止运行，或其 auth 服务在 /var/spool/postfix 之下没有监听点。任何人都无法凭密码发信。',
  'systemctl status dovecot; in 10-master.conf: service auth { unix_listener /var/spool/postfix/private/auth { mode = 0660; user = postfix; group = postfix } }; postconf -e smtpd_sasl_type=dovecot smtpd_sasl_path=private/auth; restart Dovecot, postfix reload.':
    'systemctl status dovecot；在 10-master.conf 中：service auth { unix_listener /var/spool/postfix/private/auth { mode = 0660; user = postfix; group = postfix } }；postconf -e smtpd_sasl_type=dovecot smtpd_sasl_path=private/auth；重启 Dovecot，postfix reload。',
  'A table answers with nothing where it should say "not found"': '某个表在应答「not found」时返回了空值',
  'The key was found with an empty value. Postfix passes it over or fails: a SQL query must return no row, not an empty one.':
    '找到了键，但值为空。Postfix 会略过或报错：SQL 查询必须返回零行，而不是一个空行。',
  "Change the query so that it gives no row (AND column <> ''), or give the entry a value; then postmap -q KEY TYPE:FILE must print nothing and exit with 1.":
    "修改查询，使其不返回行（AND column <> ''），或为该条目设值；之后 postmap -q KEY TYPE:FILE 必须没有输出，并以 1 退出。",
  'A program that master.cf names cannot be run': 'master.cf 所指的程序无法运行',
  'The file is not in daemon_directory (not installed, or moved), or may not be executed.':
    '该文件不在 daemon_directory 中（未安装或已移走），或不可执行。',
  'ls -l $(postconf -h daemon_directory); install the package it belongs to, or take the service out of master.cf; then postfix reload.':
    'ls -l $(postconf -h daemon_directory)；安装其所属的软件包，或从 master.cf 中去掉该服务；然后 postfix reload。',
  'A table gives more results than allowed': '某个表返回的结果多于允许的数量',
  'The query returned more rows or addresses than expansion_limit allows; Postfix treats that as an error, so mail to this address waits.':
    '查询返回的行或地址多于 expansion_limit 所允许的数量；Postfix 视之为错误，因此发往该地址的邮件处于等待状态。',
  "Make the query return one row for a key (LIMIT 1, a more exact WHERE), or raise expansion_limit in the table's file.":
    '让查询对每个键只返回一行（LIMIT 1、更精确的 WHERE），或在该表的文件中提高 expansion_limit。',
  'An alias or mailbox leads to a file of a kind that Postfix does not write to':
    '别名或邮箱所指的文件类型是 Postfix 不会写入的',
  'It is a folder, a device or a program: Postfix appends to plain files only.':
    '它是目录、设备或程序：Postfix 只向普通文件追加内容。',
  'ls -l the path; let the alias name a plain file, a maildir with a slash at the end (/path/Maildir/), or a command: "|/path/to/command".':
    '对该路径运行 ls -l；让别名指向普通文件、以斜杠结尾的 maildir（/path/Maildir/），或命令："|/path/to/command"。',
  'Postfix could not hand a forwarded message to itself': 'Postfix 无法把转发的邮件重新交给自己',
  'An alias or .forward leads to another address, and the new message could not be queued: cleanup refused it (a full disk, a milter, header_checks) or is not there.':
    '某个别名或 .forward 指向另一个地址，而新邮件无法进入队列：cleanup 拒绝了它（磁盘已满、milter、header_checks），或 cleanup 不存在。',
  'Look for cleanup and postdrop warnings just before: grep cleanup /var/log/mail.log | tail; df -h /var/spool/postfix':
    '查看紧接在前面的 cleanup 和 postdrop 警告：grep cleanup /var/log/mail.log | tail; df -h /var/spool/postfix',
  'The name of this server has no domain': '本服务器的名称没有域名部分',
  'myhostname is what Postfix says in HELO; a name without a dot is refused by many ("need fully-qualified hostname").':
    'myhostname 是 Postfix 在 HELO 中使用的名称；不含点的名称会被许多服务器拒绝（「need fully-qualified hostname」）。',
  'postconf -e myhostname=mail.example.com && postfix reload (the name that the PTR record of the sending address gives).':
    'postconf -e myhostname=mail.example.com && postfix reload（与发信地址的 PTR 记录给出的名称相同）。',
  'A list file that an alias includes cannot be read': '别名所包含的列表文件无法读取',
  '":include:/path" names a file that is missing or may not be read by the user of the alias.':
    '「:include:/path」所指的文件缺失，或该别名的用户无权读取。',
  'ls -l the path; chmod 644 it and give it an absolute path in /etc/aliases; then newaliases':
    '对该路径运行 ls -l；对其 chmod 644，并在 /etc/aliases 中写绝对路径；然后 newaliases',
  'Postfix does not start': 'Postfix 无法启动',
  'master ended while it started; the fatal line before says why.': 'master 在启动过程中终止；原因见前面的 fatal 行。',
  'grep fatal /var/log/mail.log | tail -5; postfix check; mend what they name; postfix start':
    'grep fatal /var/log/mail.log | tail -5; postfix check；修复所指出的问题；postfix start',
  'An address in inet_interfaces is none of this host': 'inet_interfaces 中有一个地址不属于本机',
  'inet_interfaces (or proxy_interfaces, smtp_bind_address) names an address or host that this machine does not have, or that cannot be looked up; often ::1 in a container without IPv6, or a name that /etc/hosts lacks at boot.':
    'inet_interfaces（或 proxy_interfaces、smtp_bind_address）所写的地址或主机是本机没有的，或无法查询；常见的是没有 IPv6 的容器中的 ::1，或启动时 /etc/hosts 中没有的名称。',
  'ip addr shows what there is. postconf -e inet_interfaces=all (or 127.0.0.1), postconf -e inet_protocols=ipv4 where there is no IPv6; then postfix stop; postfix start.':
    'ip addr 显示现有的地址。postconf -e inet_interfaces=all（或 127.0.0.1），没有 IPv6 时 postconf -e inet_protocols=ipv4；然后 postfix stop; postfix start。',
  "Postfix's own services do not reach each other": 'Postfix 自身的服务之间无法互通',
  'Postfix is not running, or one of its services (cleanup, rewrite, bounce, …) died or is missing in master.cf; mail that is handed in meanwhile waits in maildrop.':
    'Postfix 没有运行，或其某个服务（cleanup、rewrite、bounce、……）已终止或不在 master.cf 中；其间提交的邮件在 maildrop 中等待。',
  'postfix status; postfix start; if it runs: grep -E "fatal|panic" /var/log/mail.log | tail, and compare master.cf with the original (/usr/share/postfix/master.cf.dist); then postqueue -f':
    'postfix status; postfix start；如果已在运行：grep -E "fatal|panic" /var/log/mail.log | tail，并把 master.cf 与原始文件（/usr/share/postfix/master.cf.dist）比较；然后 postqueue -f',
  'A host name or address is not written as it must be': '主机名或地址的写法不对',
  'Postfix met a name with a character that may not stand in one, or an address that is none: from a client (then it is their fault and harmless), or from your own settings.':
    'Postfix 遇到含有不允许字符的名称，或不成其为地址的地址：若来自客户端，则是对方的错误，无害；也可能来自您自己的设置。',
  'If the value is one of yours, correct it (grep -rn VALUE /etc/postfix); otherwise nothing is to be done.':
    '如果该值是您自己的，请改正（grep -rn VALUE /etc/postfix）；否则无需处理。',
  'This machine has no IPv6 (or no IPv4), though Postfix is told to use it':
    '本机没有 IPv6（或没有 IPv4），而 Postfix 被设为使用它',
  'The kernel has the protocol switched off. Postfix goes on with the other one; only settings that name such addresses fail.':
    '内核关闭了该协议。Postfix 用另一种协议继续运行；只有写了这类地址的设置会失败。',
  'postconf -e inet_protocols=ipv4; postfix stop; postfix start (a reload is not enough).':
    'postconf -e inet_protocols=ipv4; postfix stop; postfix start（仅 reload 不够）。',
  'The chroot has an old copy of a system file': 'chroot 中的系统文件副本已过时',
  'Daemons that run in a chroot see /var/spool/postfix/etc/…: an old resolv.conf, hosts or services there means that they ask a name server that no longer exists.':
    '在 chroot 中运行的守护进程看到的是 /var/spool/postfix/etc/…：其中的 resolv.conf、hosts 或 services 若已过时，它们就会查询已不存在的域名服务器。',
  'cp /etc/resolv.conf /etc/services /etc/hosts /etc/nsswitch.conf /etc/localtime /var/spool/postfix/etc/ && postfix reload; or set n in the chroot column of master.cf.':
    'cp /etc/resolv.conf /etc/services /etc/hosts /etc/nsswitch.conf /etc/localtime /var/spool/postfix/etc/ && postfix reload；或在 master.cf 的 chroot 列设为 n。',
  'The private key does not belong to the certificate': '私钥与证书不匹配',
  'After a renewal only one of the two files was replaced, or they are of two hosts; TLS is off until both fit.':
    '续期后只替换了两个文件中的一个，或它们属于两台主机；在两者匹配之前 TLS 处于关闭状态。',
  'Compare: openssl x509 -in CERT -noout -pubkey | sha256sum; openssl pkey -in KEY -pubout | sha256sum. Set smtpd_tls_cert_file and smtpd_tls_key_file to files of one pair; postfix reload.':
    '比较：openssl x509 -in CERT -noout -pubkey | sha256sum; openssl pkey -in KEY -pubout | sha256sum。把 smtpd_tls_cert_file 和 smtpd_tls_key_file 设为成对的文件；postfix reload。',
  'The LDAP server of a lookup table refuses or cannot be reached': '查找表的 LDAP 服务器拒绝或无法连接',
  'Postfix asks a directory for users or aliases and cannot open a session there: the server is down, the bind_dn or password is wrong, or its certificate is not trusted.':
    'Postfix 向目录查询用户或别名，但无法在那里建立会话：服务器停止运行，bind_dn 或密码有误，或其证书不受信任。',
  'Try with the values of the table\'s file: ldapsearch -H ldap://HOST -D BIND_DN -W -b SEARCH_BASE "(mail=u@example.com)". For TLS: tls_ca_cert_file = /etc/ssl/certs/ca-certificates.crt in that file.':
    '用该表文件中的值试一下：ldapsearch -H ldap://HOST -D BIND_DN -W -b SEARCH_BASE "(mail=u@example.com)"。若用 TLS：在该文件中写 tls_ca_cert_file = /etc/ssl/certs/ca-certificates.crt。',
  'An LDAP search of a lookup table fails': '查找表的 LDAP 搜索失败',
  'The directory answered with an error: the search_base does not exist there, the query_filter is malformed, or the bind user may not read.':
    '目录以错误作答：search_base 在那里不存在，query_filter 格式有误，或绑定用户没有读取权限。',
  "Compare search_base and query_filter in the table's file with: ldapsearch -H ldap://HOST -D BIND_DN -W -b SEARCH_BASE FILTER":
    '用以下命令核对该表文件中的 search_base 和 query_filter：ldapsearch -H ldap://HOST -D BIND_DN -W -b SEARCH_BASE FILTER',
  'The rest of a list is passed over': '列表的其余部分被略过',
  'An entry in mynetworks, an access list or a DNSBL list cannot be asked or is not written as it must be; everything behind it in that list has no effect.':
    'mynetworks、访问列表或 DNSBL 列表中的某一项无法查询或写法不对；该列表中排在它后面的内容都不起作用。',
  'Correct the entry that the line names (a table that does not answer, a lookup result that is not allowed), then postfix reload.':
    '改正该行所指的条目（表没有回答、不允许的查询结果），然后 postfix reload。',
  'An LMDB table is full or damaged': 'LMDB 表已满或损坏',
  'The lmdb file is at its size limit, was written by another version, or is damaged.':
    'lmdb 文件达到大小上限、由其他版本写入，或已损坏。',
  'postconf -e lmdb_map_size=67108864 (bytes; the default is 16777216), then postmap the source again. For caches (verify, postscreen, TLS): stop Postfix, remove the .lmdb file in $(postconf -h data_directory), start it.':
    'postconf -e lmdb_map_size=67108864（字节；默认 16777216），然后对源文件重新运行 postmap。若是缓存（verify、postscreen、TLS）：停止 Postfix，删除 $(postconf -h data_directory) 中的 .lmdb 文件，再启动。',
  'Postfix cannot write its lock file': 'Postfix 无法写入其锁文件',
  'data_directory or the pid folder is missing, belongs to somebody else, or the file system is read-only.':
    'data_directory 或 pid 目录缺失、属于其他用户，或文件系统为只读。',
  'postfix set-permissions; mkdir -p /var/lib/postfix && chown postfix: /var/lib/postfix; mount shows whether the disk became read-only.':
    'postfix set-permissions; mkdir -p /var/lib/postfix && chown postfix: /var/lib/postfix；mount 可显示磁盘是否变成只读。',
  'Postfix cannot write its log file': 'Postfix 无法写入其日志文件',
  'maillog_file names a file or folder that it may not write, or the disk is full.':
    'maillog_file 所指的文件或目录无权写入，或磁盘已满。',
  'ls -ld the folder; df -h; postconf -e maillog_file=/var/log/postfix.log (needs the postlog service in master.cf), or postconf -X maillog_file for syslog; postfix reload.':
    '对该目录运行 ls -ld；df -h；postconf -e maillog_file=/var/log/postfix.log（需要 master.cf 中有 postlog 服务），或用 postconf -X maillog_file 改回 syslog；postfix reload。',
  'A $name or ${…} in the configuration is not written as it must be': '配置中的 $name 或 ${…} 写法不对',
  'A brace is missing, or a parameter is defined by itself; Postfix stops.':
    '缺少花括号，或某个参数以自身来定义；Postfix 停止运行。',
  'Look for the words of the line with postconf -n and postconf -M; write ${name} with both braces, $$ for a dollar sign.':
    '用 postconf -n 和 postconf -M 查找该行中的词；${name} 的两个花括号都要写，美元符号写作 $$。',
  'The disk of the mailboxes or the queue takes no more': '邮箱或队列所在的磁盘无法再写入',
  'It is full, over its quota, read-only after an error, or broken; mail waits.':
    '磁盘已满、超出配额、因错误变成只读，或已损坏；邮件处于等待状态。',
  'df -h and df -i (inodes too) on the path; repquota -a; dmesg -T | grep -iE "error|remount". Free space, then postqueue -f':
    '对该路径运行 df -h 和 df -i（inode 也要看）；repquota -a; dmesg -T | grep -iE "error|remount"。腾出空间，然后 postqueue -f',
  'A mailbox may be smaller than a message': '邮箱的上限比邮件的上限小',
  'mailbox_size_limit (or virtual_mailbox_limit) lies below message_size_limit: the delivery program ends, and all local mail waits.':
    'mailbox_size_limit（或 virtual_mailbox_limit）低于 message_size_limit：投递程序终止，所有本地邮件处于等待状态。',
  'postconf -e mailbox_size_limit=0 virtual_mailbox_limit=0 (no limit), or set them above message_size_limit; then postfix reload.':
    'postconf -e mailbox_size_limit=0 virtual_mailbox_limit=0（无限制），或设为高于 message_size_limit；然后 postfix reload。',
  'Another program holds it (an IMAP server, a mail reader), a stale .lock file lies there, or Postfix may not write beside it.':
    '另一个程序（IMAP 服务器、邮件阅读程序）占用着它，那里留有过期的 .lock 文件，或 Postfix 在其旁边没有写权限。',
  'ls -l /var/mail; remove a .lock file that is old; chmod 1777 or 2775 (group mail) on the folder; postconf -e mailbox_delivery_lock=fcntl,dotlock as the other programs do it.':
    'ls -l /var/mail；删除过期的 .lock 文件；对该目录 chmod 1777 或 2775（组 mail）；postconf -e mailbox_delivery_lock=fcntl,dotlock，与其他程序的做法一致。',
  'A mailbox may not be written': '无权写入邮箱',
  'The mailbox or its folder belongs to another user than the one that mail is delivered as, or others may write to it, which Postfix does not trust.':
    '邮箱或其目录的属主不是投递所用的用户，或其他用户也可写入，Postfix 因而不信任它。',
  'ls -ld the path. chown USER:mail /var/mail/USER && chmod 660 it; for a maildir: chown -R USER: ~USER/Maildir; for virtual: chown -R to virtual_uid_maps and virtual_gid_maps; restorecon -Rv under SELinux.':
    '对该路径运行 ls -ld。chown USER:mail /var/mail/USER，并对其 chmod 660；若是 maildir：chown -R USER: ~USER/Maildir；若是虚拟邮箱：chown -R 给 virtual_uid_maps 和 virtual_gid_maps 中的用户和组；启用 SELinux 时：restorecon -Rv。',
  'A maildir cannot be made': '无法创建 maildir',
  'The folder above it is missing or belongs to another user: Postfix makes the maildir itself, but not with rights that it lacks.':
    '上级目录缺失或属于另一个用户：Postfix 会自行创建 maildir，但不能越权创建。',
  'mkdir -p /var/vmail/DOMAIN && chown -R vmail:vmail /var/vmail (the user of virtual_uid_maps); check virtual_mailbox_base; for local users home_mailbox = Maildir/ with the slash.':
    'mkdir -p /var/vmail/DOMAIN && chown -R vmail:vmail /var/vmail（virtual_uid_maps 中的用户）；检查 virtual_mailbox_base；本地用户：home_mailbox = Maildir/，要带斜杠。',
  'main.cf or master.cf is not there': 'main.cf 或 master.cf 不存在',
  'Postfix is installed without configuration, or another folder was named with -c or MAIL_CONFIG.':
    '安装了 Postfix 但没有配置，或用 -c 或 MAIL_CONFIG 指定了另一个目录。',
  'Copy the one that the package brings: cp /usr/share/postfix/main.cf.debian /etc/postfix/main.cf (Debian), or dpkg-reconfigure postfix; master.cf from /usr/share/postfix/master.cf.dist.':
    '复制软件包自带的文件：cp /usr/share/postfix/main.cf.debian /etc/postfix/main.cf（Debian），或 dpkg-reconfigure postfix；master.cf 取自 /usr/share/postfix/master.cf.dist。',
  'A line of main.cf or master.cf is not written as it must be': 'main.cf 或 master.cf 中有一行写法不对',
  'A setting is "name = value" at the beginning of a line; a line that begins with white space goes on with the one before; # makes a comment only at the beginning. Postfix stops, or takes another value than was meant.':
    '设置是从行首开始的 "name = value"；以空白开头的行是上一行的延续；# 只有在行首才表示注释。Postfix 会停止运行，或采用与本意不同的值。',
  'Open the file at the line that is named and correct it; postconf -n must run without complaint; then postfix reload.':
    '打开文件，改正所指的行；postconf -n 必须不再报错；然后 postfix reload。',
  'main.cf may not be read': '无权读取 main.cf',
  'Every program of Postfix, also sendmail of any user, reads main.cf; a mode of 600 or a closed folder makes them all fail.':
    'Postfix 的每个程序，包括任何用户所用的 sendmail，都要读取 main.cf；权限为 600 或目录不可进入会使它们全部失败。',
  'chmod 644 /etc/postfix/main.cf /etc/postfix/master.cf; chmod 755 /etc/postfix; restorecon -Rv /etc/postfix under SELinux.':
    'chmod 644 /etc/postfix/main.cf /etc/postfix/master.cf; chmod 755 /etc/postfix；启用 SELinux 时：restorecon -Rv /etc/postfix。',
  'This kind of table may not be used there': '此处不得使用这种类型的表',
  'Postfix does not let a regexp, NIS or TCP table decide over things that could give somebody rights, and cannot write to read-only kinds.':
    'Postfix 不允许由 regexp、NIS 或 TCP 表决定可能授予权限的事项，也无法写入只读类型的表。',
  "Use hash: or lmdb: (and postmap) for that parameter, cidr: for addresses; regexp: and pcre: only where the parameter's documentation names them.":
    '该参数使用 hash: 或 lmdb:（并运行 postmap），地址使用 cidr:；regexp: 和 pcre: 只用在该参数的文档提到它们之处。',
  'A service stands twice in master.cf': '同一个服务在 master.cf 中出现了两次',
  'The last one counts; the options of the first have no effect.': '以最后一个为准；第一个的选项不起作用。',
  'Remove one of them: grep -n "^SERVICE " /etc/postfix/master.cf; then postfix reload.':
    '删除其中一个：grep -n "^SERVICE " /etc/postfix/master.cf；然后 postfix reload。',
  'A line of master.cf is not written as it must be': 'master.cf 中有一行写法不对',
  'A service has seven fields and a command; options follow on indented lines (-o name=value, no space at the =). Postfix does not start, or the service fails.':
    '服务由七个字段和一条命令组成；选项写在后面的缩进行中（-o name=value，= 两侧没有空格）。Postfix 无法启动，或该服务失败。',
  'Open /etc/postfix/master.cf at the line that is named; postconf -M must run without complaint; then postfix reload.':
    '打开 /etc/postfix/master.cf，改正所指的行；postconf -M 必须不再报错；然后 postfix reload。',
  'This machine is short of memory, processes or open files': '本机内存、进程数或可打开文件数不足',
  'Postfix could not start a process or open a file, because a limit of the system is reached.':
    '由于达到系统的某个限制，Postfix 无法启动进程或打开文件。',
  'free -m; ulimit -n; systemctl show postfix -p TasksMax,LimitNOFILE; raise them (systemctl edit postfix: LimitNOFILE=65536), or lower default_process_limit; dmesg -T | grep -i oom':
    'free -m; ulimit -n; systemctl show postfix -p TasksMax,LimitNOFILE；提高这些限制（systemctl edit postfix：LimitNOFILE=65536），或降低 default_process_limit；dmesg -T | grep -i oom',
  'A mail filter (milter) broke off or did not answer in time': '邮件过滤器（milter）中断或未及时回答',
  'It crashed, was restarted, or thought longer than milter_content_timeout (300 s); the message was treated as milter_default_action says.':
    '它崩溃、被重启，或处理时间超过 milter_content_timeout（300 s）；邮件已按 milter_default_action 处理。',
  'Its own log tells: journalctl -u opendkim -u opendmarc -u rspamd -e. Upgrade it if it crashes; if it is slow, mend its DNS or raise: postconf -e milter_content_timeout=600s; postfix reload.':
    '其自身的日志会说明原因：journalctl -u opendkim -u opendmarc -u rspamd -e。若崩溃则升级；若缓慢，修复其 DNS，或提高超时：postconf -e milter_content_timeout=600s; postfix reload。',
  'Postfix may not open the socket of a mail filter': 'Postfix 无权打开邮件过滤器的套接字',
  "The socket belongs to the filter's user and group only.": '该套接字只属于过滤器的用户和组。',
  'adduser postfix opendkim (the group of the filter); UMask 007 in opendkim.conf (mode 0660); systemctl restart opendkim postfix':
    'adduser postfix opendkim（过滤器的组）；在 opendkim.conf 中写 UMask 007（权限 0660）；systemctl restart opendkim postfix',
  'A milter is not set up as it must be': 'milter 的设置不对',
  'smtpd_milters is written wrongly (inet:host:port or unix:/path), milter_default_action is no known word, or the two sides speak different versions of the protocol.':
    'smtpd_milters 写法有误（应为 inet:host:port 或 unix:/path），milter_default_action 不是已知的词，或双方使用不同的协议版本。',
  'postconf -e smtpd_milters=inet:localhost:8891 milter_default_action=accept milter_protocol=6 && postfix reload':
    'postconf -e smtpd_milters=inet:localhost:8891 milter_default_action=accept milter_protocol=6 && postfix reload',
  'A mail filter (milter) does not answer': '邮件过滤器（milter）没有回答',
  'smtpd_milters or non_smtpd_milters names a socket where nothing listens: the filter is down, listens elsewhere, or its socket lies outside the chroot. Mail is then refused for the moment, or passes unfiltered and unsigned, as milter_default_action says.':
    'smtpd_milters 或 non_smtpd_milters 所指的套接字无人监听：过滤器停止运行、在别处监听，或其套接字位于 chroot 之外。此时邮件会按 milter_default_action 的规定被暂时拒收，或未经过滤、未经签名就放行。',
  'systemctl status opendkim rspamd (or the like); ss -lnp | grep SOCKET-OR-PORT; compare with postconf smtpd_milters non_smtpd_milters. A socket for a chroot: local:/var/spool/postfix/opendkim/opendkim.sock in opendkim.conf, local:opendkim/opendkim.sock in main.cf.':
    'systemctl status opendkim rspamd（或其他过滤器）；ss -lnp | grep SOCKET-OR-PORT；与 postconf smtpd_milters non_smtpd_milters 比较。chroot 所用的套接字：在 opendkim.conf 中写 local:/var/spool/postfix/opendkim/opendkim.sock，在 main.cf 中写 local:opendkim/opendkim.sock。',
  'A table gives several values where one is allowed': '某个表在只允许一个值之处给出了多个值',
  'canonical, generic and password tables must give one address or one user:password for a key.':
    'canonical、generic 和密码表对每个键必须只给出一个地址或一个 user:password。',
  'Leave one value for the key that is named, then postmap FILE.': '对所指的键只保留一个值，然后 postmap FILE。',
  'The database server of a lookup table cannot be reached': '无法连接查找表的数据库服务器',
  'Postfix asks MySQL or PostgreSQL for domains, mailboxes or aliases and gets no connection: the server is down, the password or host is wrong, or its socket lies outside the chroot.':
    'Postfix 向 MySQL 或 PostgreSQL 查询域名、邮箱或别名，但无法建立连接：服务器停止运行，密码或主机有误，或其套接字位于 chroot 之外。',
  "Try with the values of the table's file (hosts, user, password, dbname): mysql -h HOST -u USER -p DBNAME, or psql -h HOST -U USER DBNAME. From a chroot a socket is out of reach: write hosts = 127.0.0.1, or name the table as proxy:mysql:…; then postfix reload.":
    '用该表文件中的值（hosts、user、password、dbname）试一下：mysql -h HOST -u USER -p DBNAME，或 psql -h HOST -U USER DBNAME。在 chroot 中访问不到套接字：写 hosts = 127.0.0.1，或把表写作 proxy:mysql:…；然后 postfix reload。',
  'NIS is asked though nobody uses it': '在无人使用 NIS 的情况下查询了 NIS',
  'alias_maps has a nis: table by default on some systems; it is harmless.':
    '在某些系统上，alias_maps 默认含有 nis: 表；无害。',
  'postconf -e alias_maps=hash:/etc/aliases && postfix reload':
    'postconf -e alias_maps=hash:/etc/aliases && postfix reload',
  'Nothing keeps strangers from relaying, so Postfix refuses all mail':
    '没有任何规则阻止外部中继，因此 Postfix 拒收所有邮件',
  'Neither smtpd_relay_restrictions nor smtpd_recipient_restrictions holds reject_unauth_destination or the like; rather than be an open relay, smtpd ends.':
    'smtpd_relay_restrictions 和 smtpd_recipient_restrictions 都没有 reject_unauth_destination 之类的规则；为避免成为开放中继，smtpd 自行终止。',
  'postconf -e "smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination" && postfix reload. Look at -o lines in master.cf too.':
    'postconf -e "smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination" && postfix reload。也要查看 master.cf 中的 -o 行。',
  'Signing in is switched on, but there is no way of doing it': '已启用登录，但没有可用的登录方式',
  'The sign-in service does not run, offers no mechanism that smtpd_sasl_security_options allows, or smtpd_sasl_type is of a kind that this Postfix lacks (postconf -a). smtpd ends, so no mail comes in on that port.':
    '登录服务没有运行，不提供 smtpd_sasl_security_options 所允许的机制，或 smtpd_sasl_type 的类型是这个 Postfix 所没有的（postconf -a）。smtpd 终止，因此该端口收不到邮件。',
  'With Dovecot: postconf -e smtpd_sasl_type=dovecot smtpd_sasl_path=private/auth; auth_mechanisms = plain login. With Cyrus: apt-get install libsasl2-modules sasl2-bin, /etc/postfix/sasl/smtpd.conf. postconf -e smtpd_sasl_security_options=noanonymous; postfix reload.':
    '若用 Dovecot：postconf -e smtpd_sasl_type=dovecot smtpd_sasl_path=private/auth；auth_mechanisms = plain login。若用 Cyrus：apt-get install libsasl2-modules sasl2-bin，/etc/postfix/sasl/smtpd.conf。postconf -e smtpd_sasl_security_options=noanonymous; postfix reload。',
  'TLS is switched on for incoming mail, but there is no certificate': '已为接收邮件启用 TLS，但没有证书',
  'smtpd_tls_security_level is set and no smtpd_tls_cert_file or smtpd_tls_chain_files: STARTTLS is not offered.':
    '设了 smtpd_tls_security_level，却没有 smtpd_tls_cert_file 或 smtpd_tls_chain_files：不提供 STARTTLS。',
  'postconf -e smtpd_tls_cert_file=/etc/letsencrypt/live/HOST/fullchain.pem smtpd_tls_key_file=/etc/letsencrypt/live/HOST/privkey.pem && postfix reload; where no TLS is wanted: postconf -e smtpd_tls_security_level=none':
    'postconf -e smtpd_tls_cert_file=/etc/letsencrypt/live/HOST/fullchain.pem smtpd_tls_key_file=/etc/letsencrypt/live/HOST/privkey.pem && postfix reload；若不需要 TLS：postconf -e smtpd_tls_security_level=none',
  'Postfix is not running': 'Postfix 没有运行',
  'The command could not reach its services; mail that is handed in meanwhile is kept and goes out once Postfix runs.':
    '该命令无法连接其服务；其间提交的邮件会保留，待 Postfix 运行后发出。',
  'postfix status; systemctl start postfix; if it ends again: grep fatal /var/log/mail.log | tail':
    'postfix status; systemctl start postfix；如果再次终止：grep fatal /var/log/mail.log | tail',
  'A setting has several values where one is allowed': '某个设置在只允许一个值之处有多个值',
  'myorigin, mydomain and the like are one name; two of them (or an empty /etc/mailname) stop Postfix.':
    'myorigin、mydomain 等只能是一个名称；写了两个（或 /etc/mailname 为空）会使 Postfix 停止运行。',
  'postconf -e myorigin=example.com; echo example.com > /etc/mailname; postfix reload':
    'postconf -e myorigin=example.com; echo example.com > /etc/mailname; postfix reload',
  'A daemon of Postfix is started with options that it does not know': 'Postfix 的一个守护进程以它不认识的选项启动',
  'The command or the -o lines of its service in master.cf are wrong, or somebody runs it by hand: daemons are started by master only.':
    'master.cf 中该服务的命令或 -o 行有误，或有人手动运行它：守护进程只能由 master 启动。',
  'postconf -M shows how each service is started; correct the command and its -o name=value; then postfix reload.':
    'postconf -M 显示各服务的启动方式；改正命令及其 -o name=value；然后 postfix reload。',
  'A Cisco firewall stands before that server and tampers with SMTP': '对方服务器前面有 Cisco 防火墙，干扰了 SMTP',
  'Its greeting is full of asterisks; Postfix works around its known faults, but the firewall also hides STARTTLS and may break large messages.':
    '其问候语满是星号；Postfix 会绕过其已知缺陷，但该防火墙还会隐藏 STARTTLS，并可能损坏大邮件。',
  'Its owner should switch it off: no fixup protocol smtp 25 (no inspect esmtp). Nothing to do here: postconf smtp_pix_workarounds shows what Postfix does.':
    '应由其所有者关闭该功能：no fixup protocol smtp 25（no inspect esmtp）。此处无需处理：postconf smtp_pix_workarounds 显示 Postfix 的做法。',
  'A setting stands twice in main.cf': '同一个设置在 main.cf 中出现了两次',
  'The last one counts; the first has no effect, whatever was meant.': '以最后一个为准；第一个不起作用，无论本意如何。',
  'Remove one of them: grep -n ^NAME /etc/postfix/main.cf; then postfix reload.':
    '删除其中一个：grep -n ^NAME /etc/postfix/main.cf；然后 postfix reload。',
  'The name of this server is not usable': '本服务器的名称无法使用',
  'The host name is empty, or has characters that no host name may have (such as _); no daemon of Postfix starts.':
    '主机名为空，或含有主机名不允许的字符（如 _）；Postfix 的守护进程都无法启动。',
  'postconf -e myhostname=mail.example.com; hostnamectl set-hostname mail.example.com; postfix start':
    'postconf -e myhostname=mail.example.com; hostnamectl set-hostname mail.example.com; postfix start',
  'A user or group of Postfix has rights that it must not have': 'Postfix 的某个用户或组拥有不该有的权限',
  'mail_owner, default_privs and setgid_group must be accounts of their own, without root rights and shared with nothing else.':
    'mail_owner、default_privs 和 setgid_group 必须是专用账户，没有 root 权限，也不与其他用途共用。',
  'Undo the change: postconf -X mail_owner default_privs setgid_group; postfix set-permissions; postfix start':
    '撤销更改：postconf -X mail_owner default_privs setgid_group; postfix set-permissions; postfix start',
  'Files of Postfix have the wrong owner or mode': 'Postfix 的文件属主或权限有误',
  'postfix check found files that belong to others than root or postfix, or that others may write; queues may then fail, and somebody could change what Postfix runs.':
    'postfix check 发现有文件不属于 root 或 postfix，或可被其他用户写入；队列可能因此失败，而且他人可能更改 Postfix 所运行的内容。',
  'postfix set-permissions; chown root:root on files below /etc/postfix that are named; chmod go-w on those that others may write.':
    'postfix set-permissions；对所指的 /etc/postfix 之下的文件 chown root:root；对其他用户可写的文件 chmod go-w。',
  'Signing in to the relay is switched on without a password table': '已启用向中继登录，但没有密码表',
  'smtp_sasl_auth_enable=yes needs smtp_sasl_password_maps; the smtp program ends, so nothing is sent.':
    'smtp_sasl_auth_enable=yes 需要 smtp_sasl_password_maps；smtp 程序终止，因此什么都发不出去。',
  'echo "[smtp.example.com]:587 user:password" > /etc/postfix/sasl_passwd; chmod 600 it; postmap /etc/postfix/sasl_passwd; postconf -e smtp_sasl_password_maps=hash:/etc/postfix/sasl_passwd; postfix reload (the key equals relayhost letter for letter).':
    'echo "[smtp.example.com]:587 user:password" > /etc/postfix/sasl_passwd；对其 chmod 600；postmap /etc/postfix/sasl_passwd; postconf -e smtp_sasl_password_maps=hash:/etc/postfix/sasl_passwd; postfix reload（键必须与 relayhost 逐字相同）。',
  'A pipe or spawn service in master.cf is not set up fully': 'master.cf 中的 pipe 或 spawn 服务设置不完整',
  'It needs user= (not root, not postfix) and argv=; with flags D or O it may take one recipient at a time only.':
    '它需要 user=（不能是 root 或 postfix）和 argv=；使用 D 或 O 标志时，每次只能有一个收件人。',
  'Such as: dovecot unix - n n - - pipe flags=DRhu user=vmail:vmail argv=/usr/lib/dovecot/deliver -f ${sender} -d ${recipient}; postconf -e NAME_destination_recipient_limit=1; postfix reload':
    '例如：dovecot unix - n n - - pipe flags=DRhu user=vmail:vmail argv=/usr/lib/dovecot/deliver -f ${sender} -d ${recipient}；postconf -e NAME_destination_recipient_limit=1; postfix reload',
  'A service in master.cf runs as a user that does not exist': 'master.cf 中的一个服务以不存在的用户运行',
  'user= of a pipe or spawn service names an account or group that this machine lacks.':
    'pipe 或 spawn 服务的 user= 所写的账户或组在本机不存在。',
  'useradd -r -s /usr/sbin/nologin NAME (and its group), or correct user= in /etc/postfix/master.cf; postfix reload':
    'useradd -r -s /usr/sbin/nologin NAME（及其组），或改正 /etc/postfix/master.cf 中的 user=；postfix reload',
  'A table plug-in of Postfix cannot be loaded': '无法加载 Postfix 的一个表插件',
  'The shared library of the table type is missing, of another Postfix version, or lacks a library of its own.':
    '该表类型的共享库缺失、属于其他版本的 Postfix，或缺少自身所需的库。',
  'Bring all Postfix packages to one version: apt-get install --reinstall postfix postfix-mysql (or yum reinstall); ldd on the file that is named shows what it lacks.':
    '使所有 Postfix 软件包版本一致：apt-get install --reinstall postfix postfix-mysql（或 yum reinstall）；对所指的文件运行 ldd 可显示缺少什么。',
  'A code or template in a rule of this server is not valid': '本服务器某条规则中的代码或模板无效',
  'A reply code must be three digits of 4xx or 5xx, an enhanced status code fit its class (4.x.x with 4xx), a template use names that exist.':
    '应答码必须是 4xx 或 5xx 的三位数字，增强状态码必须与其类别相符（4.x.x 配 4xx），模板必须使用存在的名称。',
  'The line names it: postconf -n | grep -E "_code|rbl_reply|policy"; correct it, postfix reload.':
    '该行会指明是哪一个：postconf -n | grep -E "_code|rbl_reply|policy"；改正后 postfix reload。',
  'A policy service that smtpd asks does not answer': 'smtpd 所查询的策略服务没有回答',
  'check_policy_service names a service (greylisting, SPF, quota, postfwd) that is down or broke off; until it is back, clients are answered with "451 4.3.5 Server configuration problem".':
    'check_policy_service 所指的服务（灰名单、SPF、配额、postfwd）停止运行或中断；在其恢复之前，客户端得到的应答是「451 4.3.5 Server configuration problem」。',
  'Start it: systemctl status postgrey (or the like), or see what it prints: a script run by spawn often lacks a module. Compare the address with postconf smtpd_recipient_restrictions. To let mail pass without it: check_policy_service { inet:127.0.0.1:9998, default_action=DUNNO }':
    '启动它：systemctl status postgrey（或其他服务），或查看它的输出：由 spawn 运行的脚本往往缺少某个模块。把地址与 postconf smtpd_recipient_restrictions 比较。若要在没有它时放行邮件：check_policy_service { inet:127.0.0.1:9998, default_action=DUNNO }',
  'Postfix cannot take the port, so it does not start: another mail server (Exim, Sendmail), a second Postfix, or a container has it.':
    'Postfix 无法占用该端口，因此无法启动：它已被另一个邮件服务器（Exim、Sendmail）、第二个 Postfix 或某个容器占用。',
  'See who: ss -ltnp "sport = :25". Stop that one for good (systemctl disable --now exim4), or give Postfix another address (inet_interfaces); then postfix start.':
    '查看占用者：ss -ltnp "sport = :25"。将其彻底停用（systemctl disable --now exim4），或让 Postfix 使用另一个地址（inet_interfaces）；然后 postfix start。',
  'Postfix may not open the mail port': 'Postfix 无权打开邮件端口',
  'Ports below 1024 need root rights or the capability for them; a container or security module withholds it.':
    '1024 以下的端口需要 root 权限或相应的 capability；容器或安全模块没有给予。',
  'Start Postfix as root; in a container add the capability NET_BIND_SERVICE; under SELinux: semanage port -a -t smtp_port_t -p tcp PORT':
    '以 root 启动 Postfix；在容器中添加 capability NET_BIND_SERVICE；启用 SELinux 时：semanage port -a -t smtp_port_t -p tcp PORT',
  'A daemon of Postfix ended with an error': 'Postfix 的一个守护进程以错误结束',
  'It says why in its own line just before, marked fatal or panic.':
    '原因写在紧接在前面的它自己的行中，标有 fatal 或 panic。',
  'grep -E "fatal|panic" /var/log/mail.log | tail, with the process id that the line names.':
    'grep -E "fatal|panic" /var/log/mail.log | tail，并按该行给出的进程号查找。',
  'A daemon of Postfix was killed': 'Postfix 的一个守护进程被杀死',
  'Signal 9 is most often the kernel that ran out of memory, 11 or 6 a crash (libraries that do not fit, broken memory), 15 somebody who stopped it.':
    '信号 9 多半是内核内存耗尽，11 或 6 是崩溃（库不匹配、内存损坏），15 是有人停止了它。',
  'dmesg -T | grep -iE "oom|killed process" tells of memory; for crashes bring all packages to one version (ldd on the program shows strange libraries); coredumpctl where it is used.':
    '内存问题见 dmesg -T | grep -iE "oom|killed process"；若是崩溃，使所有软件包版本一致（对该程序运行 ldd 可显示异常的库）；若使用 coredumpctl，也可查看。',
  'The content filter before the queue does not answer': '队列前的内容过滤器没有回答',
  'smtpd_proxy_filter (amavis and the like) is down or broke off, or a load balancer does not send the PROXY header that smtpd waits for; clients are told to come again.':
    'smtpd_proxy_filter（amavis 等）停止运行或中断，或负载均衡器没有发送 smtpd 所等待的 PROXY 头；客户端被要求稍后重试。',
  'systemctl status amavis; ss -ltn | grep PORT; compare with smtpd_proxy_filter in master.cf. For haproxy: smtpd_upstream_proxy_protocol=haproxy only on the port that it connects to, send-proxy in its configuration.':
    'systemctl status amavis; ss -ltn | grep PORT；与 master.cf 中的 smtpd_proxy_filter 比较。若用 haproxy：只在它所连接的端口上设 smtpd_upstream_proxy_protocol=haproxy，并在其配置中写 send-proxy。',
  'A table is asked through proxymap that proxymap does not allow': '通过 proxymap 查询了 proxymap 不允许的表',
  'Tables named proxy:… are opened by the proxymap service, which opens only those that proxy_read_maps lists.':
    'proxy:… 形式的表由 proxymap 服务打开，而它只打开 proxy_read_maps 中列出的表。',
  'postconf -e "proxy_read_maps = $(postconf -h proxy_read_maps) proxy:TYPE:/path/of/table" (with the table that the line names), then postfix reload.':
    'postconf -e "proxy_read_maps = $(postconf -h proxy_read_maps) proxy:TYPE:/path/of/table"（换成该行所指的表），然后 postfix reload。',
  'A file of the queue is damaged': '队列中的一个文件损坏',
  'Postfix cannot read a message that it has taken: a disk error, a full disk, or files that were copied by hand. It sets such files aside in the corrupt queue.':
    'Postfix 无法读取它已接收的邮件：磁盘错误、磁盘已满，或文件是手动复制的。它会把这类文件移到 corrupt 队列。',
  'ls -l /var/spool/postfix/corrupt; postcat /var/spool/postfix/corrupt/ID shows what is left. Check the disk: dmesg -T | grep -i error; df -h -i. Never move queue files by hand; postsuper -s repairs names.':
    'ls -l /var/spool/postfix/corrupt；postcat /var/spool/postfix/corrupt/ID 显示残留的内容。检查磁盘：dmesg -T | grep -i error; df -h -i。切勿手动移动队列文件；postsuper -s 可修复文件名。',
  'queue_minfree is smaller than what one message may need': 'queue_minfree 小于一封邮件可能需要的空间',
  'A message as large as message_size_limit could fill the disk of the queue.':
    '一封大小达到 message_size_limit 的邮件就可能占满队列所在的磁盘。',
  'postconf -X queue_minfree (the default, 0, takes 1.5 times message_size_limit), or lower message_size_limit; then postfix reload.':
    'postconf -X queue_minfree（默认值 0 表示 message_size_limit 的 1.5 倍），或降低 message_size_limit；然后 postfix reload。',
  'Postfix may not write into its queue': 'Postfix 无权写入其队列',
  'The folders below /var/spool/postfix have a wrong owner or mode, or postdrop lost its set-gid bit (a copy, a restore, a container volume).':
    '/var/spool/postfix 之下的目录属主或权限有误，或 postdrop 失去了 set-gid 位（复制、恢复备份、容器卷）。',
  'postfix set-permissions; postfix check; chgrp postdrop /usr/sbin/postdrop /usr/sbin/postqueue && chmod g+s them; chown postfix:postdrop /var/spool/postfix/maildrop /var/spool/postfix/public':
    'postfix set-permissions; postfix check; chgrp postdrop /usr/sbin/postdrop /usr/sbin/postqueue，并对两者 chmod g+s；chown postfix:postdrop /var/spool/postfix/maildrop /var/spool/postfix/public',
  'The disk of the queue is too full, so this server takes no mail': '队列所在的磁盘空间不足，因此本服务器不接收邮件',
  'Postfix wants 1.5 times message_size_limit free (queue_minfree) and answers "452 4.3.1 Insufficient system storage" until there is room.':
    'Postfix 要求有 message_size_limit 1.5 倍的可用空间（queue_minfree），在空间足够之前以「452 4.3.1 Insufficient system storage」应答。',
  'df -h /var/spool/postfix; free space (old logs, journalctl --vacuum-size=200M), or lower an absurd limit: postconf -e message_size_limit=52428800 && postfix reload':
    'df -h /var/spool/postfix；腾出空间（旧日志、journalctl --vacuum-size=200M），或降低过大的限制：postconf -e message_size_limit=52428800 && postfix reload',
  'A rule of a regexp or pcre table is wrong': 'regexp 或 pcre 表中的一条规则有误',
  'The expression on that line cannot be read; the rule is skipped, so what it should catch passes.':
    '该行的表达式无法解析；规则被略过，因此本应拦截的内容会放行。',
  'Correct the line (delimiters at both ends: /expression/ ACTION; IF needs ENDIF), then try it: postmap -q "text to match" regexp:/path/of/table. These tables need no postmap.':
    '改正该行（两端都要有分隔符：/expression/ ACTION；IF 需要 ENDIF），然后试一下：postmap -q "text to match" regexp:/path/of/table。这类表不需要 postmap。',
  'An alias that every server must have is missing': '缺少每台服务器都必须有的别名',
  'postmaster (RFC 5321 section 4.5.1) and mailer-daemon get the reports of the mail system.':
    'postmaster（RFC 5321 第 4.5.1 节）和 mailer-daemon 接收邮件系统的报告。',
  'printf "postmaster: root\\nmailer-daemon: postmaster\\nroot: you@example.com\\n" >> /etc/aliases; newaliases':
    'printf "postmaster: root\\nmailer-daemon: postmaster\\nroot: you@example.com\\n" >> /etc/aliases; newaliases',
  'The command needs root rights': '该命令需要 root 权限',
  'postfix, postsuper and master are for the administrator only.': 'postfix、postsuper 和 master 只供管理员使用。',
  'Run it with sudo. To hand mail over as a user: sendmail, not postfix.':
    '用 sudo 运行。普通用户提交邮件应使用 sendmail，而不是 postfix。',
  'Postfix could not work out where an address goes': 'Postfix 无法确定某个地址的去向',
  'The trivial-rewrite service did not answer or failed: a table that it asks (transport_maps, virtual_mailbox_domains, …) gives errors, or it died.':
    'trivial-rewrite 服务没有回答或失败：它所查询的表（transport_maps、virtual_mailbox_domains、……）出错，或它已终止。',
  'grep -E "trivial-rewrite.*(fatal|warning)" /var/log/mail.log | tail; mend the table, then postqueue -f':
    'grep -E "trivial-rewrite.*(fatal|warning)" /var/log/mail.log | tail；修复该表，然后 postqueue -f',
  'A restriction or parameter will go with a later Postfix': '某个限制规则或参数将在以后的 Postfix 中移除',
  'It still works, but the version that removes it will refuse to start, or will refuse all mail.':
    '目前仍有效，但移除它的版本会拒绝启动，或拒收所有邮件。',
  'Replace it by what the line names; then postfix reload.': '换成该行所指的写法；然后 postfix reload。',
  'A restriction has no effect': '某个限制规则不起作用',
  'It stands behind permit or reject, which end the list, or this Postfix was built without SASL.':
    '它排在 permit 或 reject 之后，而列表到那里就结束了；或这个 Postfix 编译时未包含 SASL。',
  'Put it before the permit or reject that the line names: postconf -n | grep restrictions; then postfix reload.':
    '把它放到该行所指的 permit 或 reject 之前：postconf -n | grep restrictions；然后 postfix reload。',
  'A restriction lacks its argument': '某个限制规则缺少参数',
  'check_…_access needs a table (type:name), reject_rbl_client a domain, a class its definition; clients are answered with "451 4.3.5 Server configuration error".':
    'check_…_access 需要表（type:name），reject_rbl_client 需要域名，限制类需要定义；客户端得到的应答是「451 4.3.5 Server configuration error」。',
  'Complete it, such as: check_sender_access hash:/etc/postfix/sender_access, reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]; then postfix reload.':
    '补全它，例如：check_sender_access hash:/etc/postfix/sender_access，reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]；然后 postfix reload。',
  'The Cyrus SASL library of this server is not set up fully': '本服务器的 Cyrus SASL 库设置不完整',
  'smtpd asks saslauthd or a password database and does not reach it: the daemon is down, its socket lies outside the chroot, or smtpd.conf names a method that is not installed.':
    'smtpd 要查询 saslauthd 或密码数据库，但无法连接：守护进程停止运行，其套接字位于 chroot 之外，或 smtpd.conf 所写的方式未安装。',
  'systemctl status saslauthd; in the chroot: OPTIONS="-c -m /var/spool/postfix/var/run/saslauthd" in /etc/default/saslauthd, adduser postfix sasl; pwcheck_method: saslauthd and mech_list: PLAIN LOGIN in /etc/postfix/sasl/smtpd.conf; restart both. Try: testsaslauthd -u USER -p PASSWORD -s smtp':
    'systemctl status saslauthd；若在 chroot 中：在 /etc/default/saslauthd 中写 OPTIONS="-c -m /var/spool/postfix/var/run/saslauthd"，adduser postfix sasl；在 /etc/postfix/sasl/smtpd.conf 中写 pwcheck_method: saslauthd 和 mech_list: PLAIN LOGIN；重启两者。试一下：testsaslauthd -u USER -p PASSWORD -s smtp',
  'A program called sendmail without a recipient, or in a way that it does not know':
    '某个程序调用 sendmail 时没有收件人，或用了它不认识的方式',
  'With -t the recipients are read from To:, Cc: and Bcc: of the message, which had none; without -t they must stand on the command line.':
    '使用 -t 时，收件人取自邮件的 To:、Cc: 和 Bcc:，而这封邮件中没有；不用 -t 时，收件人必须写在命令行上。',
  'Call it as: sendmail -t -i < message with a To: line, or sendmail -i -f sender@example.com u@example.com < message. For PHP: sendmail_path = "/usr/sbin/sendmail -t -i" and a recipient in mail().':
    '这样调用：sendmail -t -i < message（含 To: 行），或 sendmail -i -f sender@example.com u@example.com < message。若用 PHP：sendmail_path = "/usr/sbin/sendmail -t -i"，并在 mail() 中写收件人。',
  'A program that Postfix runs for a service ended with an error': 'Postfix 为某个服务运行的程序以错误结束',
  'Such as a policy service that spawn starts (policyd-spf, postgrey): it died while it was asked.':
    '例如由 spawn 启动的策略服务（policyd-spf、postgrey）：它在被查询时终止。',
  'Run it by hand as its user (user= in master.cf) and read what it prints; often a Python or Perl module is missing after an upgrade: apt-get install --reinstall postfix-policyd-spf-python':
    '以其用户身份（master.cf 中的 user=）手动运行，查看其输出；往往是升级后缺少 Python 或 Perl 模块：apt-get install --reinstall postfix-policyd-spf-python',
  'The SQL query of a lookup table fails': '查找表的 SQL 查询失败',
  "The database answers, but the query in the table's file does not suit it: a table or column has another name, the user lacks the right to read it, or the file is not there.":
    '数据库有回答，但该表文件中的查询与之不符：表或列的名称不同，用户没有读取权限，或该文件不存在。',
  "Run the query of the table's file by hand as that user; then: postmap -q u@example.com mysql:/path/of/table.cf":
    '以该用户手动运行该表文件中的查询；然后：postmap -q u@example.com mysql:/path/of/table.cf',
  'This user may not use the mail commands': '该用户不得使用邮件命令',
  'authorized_submit_users, authorized_mailq_users, authorized_flush_users or local_login_sender_maps leave the user out (often www-data, against spam from web programs).':
    'authorized_submit_users、authorized_mailq_users、authorized_flush_users 或 local_login_sender_maps 把该用户排除在外（常见的是 www-data，用于防范 Web 程序发送垃圾邮件）。',
  'postconf authorized_submit_users; postconf -e "authorized_submit_users = !www-data, static:all" is what bars; let web programs send over SMTP with a password instead, or take the user out of the list.':
    'postconf authorized_submit_users；起阻止作用的是 postconf -e "authorized_submit_users = !www-data, static:all" 这类设置；让 Web 程序改用带密码的 SMTP 发信，或把该用户从列表中去掉。',
  'A key stands twice in a table': '某个键在表中出现了两次',
  'Only one of the two lines counts (the first, in a rebuilt file): the other one has no effect.':
    '两行中只有一行有效（在重新生成的文件中是第一行）：另一行不起作用。',
  'Remove or merge the doubles (several targets stand on one line, with commas), then postmap FILE or newaliases.':
    '删除或合并重复项（多个目标写在同一行，用逗号分隔），然后 postmap FILE 或 newaliases。',
  'A table is written like an alias file': '某个表按别名文件的格式书写',
  'The key ends in a colon: postmap takes the colon as part of the key, so no address will ever match it.':
    '键以冒号结尾：postmap 会把冒号当作键的一部分，因此没有地址能与之匹配。',
  'Without colon for virtual, transport and access tables ("a@example.com  b@example.net"), then postmap FILE. For aliases use newaliases (alias_maps) rather than postmap.':
    'virtual、transport 和 access 表不写冒号（"a@example.com  b@example.net"），然后 postmap FILE。别名应使用 newaliases（alias_maps），而不是 postmap。',
  'A line of a table is not written as it must be': '表中有一行写法不对',
  'postmap wants "key value" with white space between, postalias wants "name: value"; the line is left out, so that address does not work.':
    'postmap 要求 "key value"，中间用空白分隔；postalias 要求 "name: value"；该行被忽略，因此该地址不可用。',
  'Correct the line that is named, then postmap FILE (newaliases for aliases).':
    '改正所指的行，然后 postmap FILE（别名则用 newaliases）。',
  'Two processes want the same table or cache file': '两个进程争用同一个表或缓存文件',
  'Another process holds the lock of the file: a second Postfix with the same data_directory, or two services that share a cache (verify, postscreen, TLS) that one alone may write.':
    '另一个进程持有该文件的锁：使用相同 data_directory 的第二个 Postfix，或两个服务共用一个只能由其中之一写入的缓存（verify、postscreen、TLS）。',
  'lsof FILE shows who holds it. Give each instance its own data_directory; several postscreens share a cache only as proxy:btree:… (proxy_write_maps).':
    'lsof FILE 显示占用者。为每个实例设各自的 data_directory；多个 postscreen 只能以 proxy:btree:…（proxy_write_maps）的形式共用缓存。',
  'A lookup table gives errors': '某个查找表出错',
  'A table (file, SQL, LDAP) that the configuration names cannot be asked. What depends on it is answered with "451 4.3.0 Temporary lookup failure", and mail waits.':
    '配置所指的某个表（文件、SQL、LDAP）无法查询。依赖它的请求得到的应答是「451 4.3.0 Temporary lookup failure」，邮件处于等待状态。',
  'The line just before it says why (no such file, access denied, cannot connect). Ask the table by hand, as Postfix does: postmap -q u@example.com TYPE:/path/of/table; sudo -u postfix postmap -q … shows missing rights.':
    '紧接在前面的行会说明原因（文件不存在、访问被拒绝、无法连接）。像 Postfix 那样手动查询该表：postmap -q u@example.com TYPE:/path/of/table；sudo -u postfix postmap -q … 可显示缺少的权限。',
  'Mail is not accepted because a lookup table gives errors': '由于某个查找表出错，邮件未被接收',
  'While it took the message in, Postfix could not ask a rewriting table (virtual_alias_maps, canonical_maps, …), so it told the sender to come again.':
    '在接收邮件时，Postfix 无法查询某个改写表（virtual_alias_maps、canonical_maps、……），因此要求发送方稍后重试。',
  'Mend the table that the lines before name; ask it by hand: postmap -q u@example.com $(postconf -h virtual_alias_maps)':
    '修复前面各行所指的表；手动查询它：postmap -q u@example.com $(postconf -h virtual_alias_maps)',
  'A table is not there': '某个表不存在',
  'The configuration names a table whose file does not exist: it was never built with postmap, or its name is mistyped. Mail that needs it is not accepted or waits.':
    '配置所指的表没有对应的文件：从未用 postmap 生成，或名称拼写错误。需要它的邮件不被接收，或处于等待状态。',
  'Build it: postmap FILE (without .db); for aliases: newaliases. Where the name is wrong, find it with: postconf -n | grep FILE':
    '生成它：postmap FILE（不带 .db）；若是别名：newaliases。若名称有误，用以下命令查找：postconf -n | grep FILE',
  'A table was edited but not built again': '某个表编辑后没有重新生成',
  'Postfix reads the built file (.db, .lmdb, .cdb), not the text that was edited: the change has no effect yet.':
    'Postfix 读取的是生成的文件（.db、.lmdb、.cdb），而不是所编辑的文本：更改尚未生效。',
  'Build it again: postmap FILE (the source file that the line names); for aliases: newaliases.':
    '重新生成：postmap FILE（该行所指的源文件）；若是别名：newaliases。',
  'A table may not be read': '无权读取某个表',
  'The process that needs the table runs without root rights and may not open the file (or SELinux or AppArmor keeps it out).':
    '需要该表的进程没有 root 权限，无权打开该文件（或被 SELinux 或 AppArmor 阻止）。',
  'ls -lZ FILE. Tables that any daemon reads: chown root:root FILE FILE.db && chmod 644 FILE FILE.db; tables with passwords: chmod 600 and name them with the prefix proxy: where an unprivileged daemon reads them. After moving a file: restorecon -v FILE':
    'ls -lZ FILE。供任意守护进程读取的表：chown root:root FILE FILE.db && chmod 644 FILE FILE.db；含密码的表：chmod 600，若由非特权守护进程读取，则加上前缀 proxy:。移动文件之后：restorecon -v FILE',
  'A table service over the network does not answer': '通过网络查询的表服务没有回答',
  'A tcp: or socketmap: table (such as a SRS rewriter or an MTA-STS resolver) is down, or answers otherwise than Postfix expects.':
    '某个 tcp: 或 socketmap: 表（如 SRS 改写程序或 MTA-STS 解析程序）停止运行，或回答不符合 Postfix 的预期。',
  'Start the service that listens there (postsrsd, postfix-mta-sts-resolver, …) and ask it by hand: postmap -q u@example.com socketmap:inet:127.0.0.1:8461:postfix':
    '启动在那里监听的服务（postsrsd、postfix-mta-sts-resolver、……），并手动查询：postmap -q u@example.com socketmap:inet:127.0.0.1:8461:postfix',
  'Two waiting times contradict each other': '两个等待时间互相矛盾',
  'Such as a bounce_queue_lifetime above maximal_queue_lifetime: Postfix changes one of them by itself.':
    '例如 bounce_queue_lifetime 大于 maximal_queue_lifetime：Postfix 会自行更改其中一个。',
  'Set both as you mean it: postconf -e maximal_queue_lifetime=5d bounce_queue_lifetime=5d minimal_backoff_time=300s maximal_backoff_time=4000s':
    '按您的意图设置两者：postconf -e maximal_queue_lifetime=5d bounce_queue_lifetime=5d minimal_backoff_time=300s maximal_backoff_time=4000s',
  'OpenSSL cannot read a file of certificates or keys': 'OpenSSL 无法读取证书或密钥文件',
  'The path is wrong, the file may not be read, is not PEM, or the key has a passphrase, which no daemon can type.':
    '路径有误、没有读取权限、不是 PEM，或密钥设有口令，而守护进程无法输入口令。',
  'The line beside it names the file. openssl x509 -in FILE -noout; openssl pkey -in FILE -noout; take a passphrase out: openssl pkey -in KEY -out KEY.new; then postfix reload.':
    '相邻的行会指出文件。openssl x509 -in FILE -noout; openssl pkey -in FILE -noout；去掉口令：openssl pkey -in KEY -out KEY.new；然后 postfix reload。',
  'A TLS setting of this server is not valid': '本服务器的某个 TLS 设置无效',
  'A protocol, cipher, curve or digest is named that this OpenSSL does not know; TLS is off or falls back to the default.':
    '所写的协议、加密套件、曲线或摘要是这个 OpenSSL 不认识的；TLS 关闭，或退回默认值。',
  'Give the defaults back, they are good: postconf -n | grep -E "_tls_|^tls_" shows what you set; postconf -X NAME for each of them; postfix reload. Protocols are written as ">=TLSv1.2".':
    '恢复默认值即可，默认值足够好：postconf -n | grep -E "_tls_|^tls_" 显示您所设的内容；对每一项运行 postconf -X NAME；postfix reload。协议写作 ">=TLSv1.2"。',
  'The TLS manager of Postfix does not work': 'Postfix 的 TLS 管理进程不工作',
  'tlsmgr keeps the random pool and the session caches; it is missing in master.cf, cannot write to data_directory, or its random source is not there.':
    'tlsmgr 维护随机数池和会话缓存；它不在 master.cf 中、无法写入 data_directory，或其随机源不存在。',
  'grep ^tlsmgr /etc/postfix/master.cf must give: tlsmgr unix - - y 1000? 1 tlsmgr; chown postfix: /var/lib/postfix; postconf -X tls_random_source; each cache its own file; postfix reload.':
    'grep ^tlsmgr /etc/postfix/master.cf 必须给出：tlsmgr unix - - y 1000? 1 tlsmgr；chown postfix: /var/lib/postfix; postconf -X tls_random_source；每个缓存使用各自的文件；postfix reload。',
  'A delivery program of this server broke off': '本服务器的一个投递程序中断',
  'The program that should deliver (smtp, local, pipe, virtual) died or hung without a result; its own warning, fatal or panic line just before says why.':
    '负责投递的程序（smtp、local、pipe、virtual）终止或挂起，没有结果；原因见紧接在前面的它自己的 warning、fatal 或 panic 行。',
  'grep -E "fatal|panic|killed by signal" /var/log/mail.log | tail; mend that (a table, a library, memory), then postqueue -f':
    'grep -E "fatal|panic|killed by signal" /var/log/mail.log | tail；修复所指的问题（表、库、内存），然后 postqueue -f',
  'A delivery service that mail is routed to does not exist or does not run': '邮件所要交给的投递服务不存在或没有运行',
  'transport_maps, relayhost, content_filter or virtual_transport names a service that master.cf lacks (mistyped, commented out), or whose program dies at its start. All mail for it waits.':
    'transport_maps、relayhost、content_filter 或 virtual_transport 所指的服务不在 master.cf 中（拼写错误、被注释掉），或其程序一启动就终止。要经由它的邮件全部处于等待状态。',
  'The name stands behind private/: grep -n "^NAME" /etc/postfix/master.cf. Correct it in transport_maps or postconf -n | grep transport, or add the service; postfix reload; postqueue -f':
    '名称写在 private/ 之后：grep -n "^NAME" /etc/postfix/master.cf。在 transport_maps 或 postconf -n | grep transport 所示之处改正，或添加该服务；postfix reload; postqueue -f',
  'A setting uses a name that is not defined': '某个设置使用了未定义的名称',
  'A $name in main.cf or master.cf has no value: mistyped, or defined after a rename only; it counts as empty.':
    'main.cf 或 master.cf 中的某个 $name 没有值：拼写错误，或改名后未再定义；按空值处理。',
  'grep the name in /etc/postfix/main.cf and master.cf; define it (name = value) or correct the spelling; then postfix reload.':
    '在 /etc/postfix/main.cf 和 master.cf 中 grep 该名称；定义它（name = value）或改正拼写；然后 postfix reload。',
  'A restriction is mistyped': '某个限制规则拼写错误',
  'One of the smtpd_…_restrictions has a word that Postfix does not know; every client that comes so far is answered with "451 4.3.5 Server configuration error".':
    'smtpd_…_restrictions 之一含有 Postfix 不认识的词；每个走到这一步的客户端得到的应答都是「451 4.3.5 Server configuration error」。',
  'Correct the word (such as permit_mynetworks, reject_unauth_destination): postconf -n | grep restrictions; then postfix reload.':
    '改正该词（例如 permit_mynetworks、reject_unauth_destination）：postconf -n | grep restrictions；然后 postfix reload。',
  'Postfix does not know the port of a service': 'Postfix 不知道某项服务的端口',
  'The name of the port is looked up in /etc/services, which a daemon in its chroot jail sees below the queue directory: it is missing there, or cannot be read.':
    '端口名称在 /etc/services 中查找，处于 chroot 中的守护进程看到的是队列目录下的那一份：它不存在，或者无法读取。',
  'cp /etc/services /var/spool/postfix/etc/services && postfix check && postfix reload':
    'cp /etc/services /var/spool/postfix/etc/services && postfix check && postfix reload',
  'A setting is one that Postfix does not know': '某个设置是 Postfix 不认识的',
  'The name is mistyped, or of another version: it has no effect.': '名称拼写错误，或属于其他版本：它不起作用。',
  'Correct the name, or take it out: postconf -X NAME; maildoctor postfix proposes the likely right one.':
    '改正名称，或将其去掉：postconf -X NAME；maildoctor postfix 会给出最可能的正确名称。',
  'A setting lies outside what is allowed': '某个设置超出允许的范围',
  'The number is smaller or larger than Postfix lets it be; the program that reads it ends at once.':
    '该数值小于或大于 Postfix 所允许的范围；读取它的程序会立即结束。',
  'Set it inside the bound that the line names: postconf -e NAME=NUMBER; postconf -d NAME shows the default.':
    '设在该行所指的界限之内：postconf -e NAME=NUMBER；postconf -d NAME 显示默认值。',
  'Programs and libraries of Postfix are of two versions': 'Postfix 的程序和库属于两个版本',
  'An upgrade was half done: old processes still run, or files of two versions lie side by side.':
    '升级只完成了一半：旧进程仍在运行，或两个版本的文件并存。',
  'Finish it: apt-get install --reinstall postfix (or the like), then postfix stop; postfix start (a reload keeps the old master).':
    '完成升级：apt-get install --reinstall postfix（或相应命令），然后 postfix stop; postfix start（reload 会保留旧的 master）。',
  'Postfix does not know as which user to write virtual mailboxes': 'Postfix 不知道以哪个用户写入虚拟邮箱',
  'virtual_uid_maps or virtual_gid_maps has no value for this mailbox, or one below virtual_minimum_uid.':
    'virtual_uid_maps 或 virtual_gid_maps 中没有该邮箱的值，或其值低于 virtual_minimum_uid。',
  'postconf -e virtual_uid_maps=static:5000 virtual_gid_maps=static:5000 virtual_minimum_uid=100 && postfix reload (the ids of the owner of virtual_mailbox_base)':
    'postconf -e virtual_uid_maps=static:5000 virtual_gid_maps=static:5000 virtual_minimum_uid=100 && postfix reload（virtual_mailbox_base 属主的 id）',
  'A daemon of Postfix hung and was ended': 'Postfix 的一个守护进程挂起并被终止',
  'It did nothing for far too long (5 hours by default): a file system that hangs, a table or service that never answers, a clock that jumped.':
    '它在过长的时间内（默认 5 小时）没有任何动作：文件系统挂起、某个表或服务一直不回答，或时钟跳变。',
  'Look at the disk (dmesg -T, NFS mounts) and at the tables and services that this daemon asks; keep the clock with chrony or systemd-timesyncd.':
    '查看磁盘（dmesg -T、NFS 挂载）以及该守护进程所查询的表和服务；用 chrony 或 systemd-timesyncd 保持时钟准确。',
  'TLS at once is wanted on this port, but TLS is not available': '该端口要求一开始就使用 TLS，但 TLS 不可用',
  'The service has smtpd_tls_wrappermode=yes (port 465) and no usable certificate.':
    '该服务设了 smtpd_tls_wrappermode=yes（端口 465），却没有可用的证书。',
  'Set smtpd_tls_cert_file and smtpd_tls_key_file (see the warning before it); postfix reload.':
    '设置 smtpd_tls_cert_file 和 smtpd_tls_key_file（见前面的警告）；postfix reload。',
  'postscreen cannot hand clients over to smtpd': 'postscreen 无法把客户端转交给 smtpd',
  'The service "smtpd pass" is missing in master.cf or dies at its start; nobody gets in.':
    'master.cf 中缺少「smtpd pass」服务，或它一启动就终止；任何客户端都无法接入。',
  'master.cf needs: "smtp inet n - y - 1 postscreen", "smtpd pass - - y - - smtpd", "dnsblog unix - - y - 0 dnsblog", "tlsproxy unix - - y - 0 tlsproxy"; postfix reload':
    'master.cf 中需要："smtp inet n - y - 1 postscreen"、"smtpd pass - - y - - smtpd"、"dnsblog unix - - y - 0 dnsblog"、"tlsproxy unix - - y - 0 tlsproxy"；postfix reload',
  "The disk of postscreen's cache is too slow": 'postscreen 缓存所在的磁盘太慢',
  'postscreen is one process for all clients; each look into its cache or access table takes so long that all of them wait.':
    'postscreen 是服务所有客户端的单一进程；每次查询缓存或 access 表都耗时过长，所有客户端都要等待。',
  'Put the cache on a fast disk (data_directory), or in memory: postscreen_cache_map = btree:/run/postscreen_cache; use cidr: or lmdb: in postscreen_access_list; postfix reload':
    '把缓存放到快速磁盘上（data_directory），或放在内存中：postscreen_cache_map = btree:/run/postscreen_cache；在 postscreen_access_list 中使用 cidr: 或 lmdb:；postfix reload',
  'qmail cannot or will not deliver into a home directory': 'qmail 无法或不愿投递到主目录',
  'The home or .qmail file may be written by others, is sticky on purpose, the Maildir is missing, or its owner is wrong.':
    '主目录或 .qmail 文件可被其他用户写入、被有意设了粘滞位、Maildir 缺失，或其属主有误。',
  'ls -la ~USER; chmod go-w ~USER ~USER/.qmail; maildirmake ~USER/Maildir && chown -R USER ~USER/Maildir; chmod -t ~USER':
    'ls -la ~USER; chmod go-w ~USER ~USER/.qmail; maildirmake ~USER/Maildir && chown -R USER ~USER/Maildir; chmod -t ~USER',
  'qmail itself has a trouble': 'qmail 自身有故障',
  'It cannot start, listen or write to its queue: wrong owners, a full disk, a second qmail, or a qmail-queue wrapper (scanner) that fails.':
    '它无法启动、监听或写入队列：属主有误、磁盘已满、有第二个 qmail，或 qmail-queue 的包装程序（扫描程序）失败。',
  'df -h -i /var/qmail/queue; queue-fix or qmail-qfixq; ss -ltnp "sport = :25"; for scanners raise softlimit -m in the run script of qmail-smtpd.':
    'df -h -i /var/qmail/queue；queue-fix 或 qmail-qfixq；ss -ltnp "sport = :25"；若是扫描程序，在 qmail-smtpd 的 run 脚本中提高 softlimit -m。',
  'rspamd does not reach one of its helpers': 'rspamd 无法连接它的一个辅助服务',
  'Redis, a fuzzy storage, a map or a scanner does not answer: greylisting, Bayes or lists do nothing meanwhile.':
    'Redis、fuzzy 存储、map 或扫描程序没有回答：其间灰名单、Bayes 或列表不起作用。',
  'systemctl status redis-server; redis-cli ping; compare servers in /etc/rspamd/local.d/redis.conf; rspamadm configtest; systemctl restart rspamd':
    'systemctl status redis-server; redis-cli ping；核对 /etc/rspamd/local.d/redis.conf 中的 servers；rspamadm configtest; systemctl restart rspamd',
  'The virus or spam scanner does not answer': '病毒或垃圾邮件扫描程序没有回答',
  'clamd or spamd is down, still loading its signatures, out of memory, or its socket lies elsewhere; mail waits or passes unchecked.':
    'clamd 或 spamd 停止运行、仍在加载特征库、内存不足，或其套接字位于别处；邮件处于等待状态，或未经检查就放行。',
  'systemctl status clamav-daemon spamd; free -m (clamd needs more than 1 GB); ls -l /run/clamav/clamd.ctl; adduser clamav amavis; freshclam where there are no signatures.':
    'systemctl status clamav-daemon spamd; free -m（clamd 需要 1 GB 以上）；ls -l /run/clamav/clamd.ctl; adduser clamav amavis；没有特征库时运行 freshclam。',
  'Sendmail does not know the full name of this host': 'Sendmail 不知道本机的完整名称',
  'It waits a minute at each start, and may say a short name in HELO, which others refuse.':
    '它每次启动都要等待一分钟，并可能在 HELO 中使用短名称，而其他服务器会拒绝。',
  "Put the full name first in /etc/hosts: 192.0.2.10 mail.example.com mail; or define(`confDOMAIN_NAME', `mail.example.com')dnl in sendmail.mc; systemctl restart sendmail":
    "在 /etc/hosts 中把完整名称放在最前：192.0.2.10 mail.example.com mail；或在 sendmail.mc 中写 define(`confDOMAIN_NAME', `mail.example.com')dnl；systemctl restart sendmail",
  'This server takes no mail: its disk is full or its load too high': '本服务器不接收邮件：磁盘已满或负载过高',
  'Sendmail refuses new mail below MinFreeBlocks and above RefuseLA.':
    '可用空间低于 MinFreeBlocks 或负载高于 RefuseLA 时，Sendmail 拒收新邮件。',
  'df -h /var/spool/mqueue; uptime; free space, find what loads the machine (top); confREFUSE_LA and confMIN_FREE_BLOCKS in sendmail.mc set the limits.':
    'df -h /var/spool/mqueue; uptime；腾出空间，找出造成负载的程序（top）；sendmail.mc 中的 confREFUSE_LA 和 confMIN_FREE_BLOCKS 用于设定界限。',
  'Sendmail itself is set up wrongly for that address': 'Sendmail 自身对该地址的设置有误',
  'The SYSERR line with the same id says how: an MX that leads here, a mailer that does not exist, a relay that loops.':
    '具有相同 id 的 SYSERR 行会说明原因：MX 指向本机、mailer 不存在，或中继循环。',
  'grep the id for SYSERR; add your domain to /etc/mail/local-host-names, or correct mailertable; systemctl restart sendmail':
    '按该 id 用 grep 查找 SYSERR；把您的域名加入 /etc/mail/local-host-names，或改正 mailertable；systemctl restart sendmail',
  'A delivery program of this server ended with an error': '本服务器的一个投递程序以错误结束',
  'An alias, .forward or the local mailer (procmail, mail.local) ran a command and it ended with that status (127 not found, 126 may not be executed, 71 system error, 73 cannot write, 75 try again).':
    '某个别名、.forward 或本地投递程序（procmail、mail.local）运行了命令，并以该状态结束（127 找不到，126 不可执行，71 系统错误，73 无法写入，75 请重试）。',
  'Run it by hand as the user it runs as; with smrsh, link the program into /etc/mail/smrsh (/etc/smrsh); ls -l /var/mail for what cannot be written.':
    '以其运行身份手动运行；若使用 smrsh，把该程序链接到 /etc/mail/smrsh（/etc/smrsh）；无法写入时查看 ls -l /var/mail。',
  'A mail filter (milter) of Sendmail does not answer': 'Sendmail 的一个邮件过滤器（milter）没有回答',
  'INPUT_MAIL_FILTER names a socket where nothing listens: the filter is down, or its socket has another name; with F=T mail is refused for the moment.':
    'INPUT_MAIL_FILTER 所指的套接字无人监听：过滤器停止运行，或其套接字名称不同；若设了 F=T，邮件会被暂时拒收。',
  'systemctl status opendkim (or the like); compare the socket with INPUT_MAIL_FILTER in sendmail.mc; systemctl restart both.':
    'systemctl status opendkim（或其他过滤器）；把套接字与 sendmail.mc 中的 INPUT_MAIL_FILTER 比较；对两者运行 systemctl restart。',
  'Sendmail lacks a right to a file or folder': 'Sendmail 缺少某个文件或目录的权限',
  'Its queue, a mailbox or a configuration file belongs to another user, or sendmail lost its set-gid bit (group smmsp).':
    '其队列、某个邮箱或配置文件属于另一个用户，或 sendmail 失去了 set-gid 位（组 smmsp）。',
  'ls -ld /var/spool/mqueue /var/spool/mqueue-client; chown smmsp:smmsp /var/spool/mqueue-client && chmod 770; chown root:smmsp /usr/sbin/sendmail && chmod 2755; on Debian: sendmailconfig':
    'ls -ld /var/spool/mqueue /var/spool/mqueue-client; chown smmsp:smmsp /var/spool/mqueue-client && chmod 770; chown root:smmsp /usr/sbin/sendmail && chmod 2755；在 Debian 上：sendmailconfig',
  'Sendmail cannot take the port: another mail server or a second Sendmail has it.':
    'Sendmail 无法占用该端口：它已被另一个邮件服务器或第二个 Sendmail 占用。',
  'See who: ss -ltnp "sport = :25"; stop that one for good, then systemctl restart sendmail.':
    '查看占用者：ss -ltnp "sport = :25"；将其彻底停用，然后 systemctl restart sendmail。',
  'A table of Sendmail is missing or not built': 'Sendmail 的一个表缺失或未生成',
  'The .db file was never built, is older than its source, or lies in a folder that others may write.':
    '.db 文件从未生成、比其源文件旧，或位于其他用户可写的目录中。',
  'newaliases for aliases; makemap hash /etc/mail/access < /etc/mail/access (virtusertable, mailertable, … alike), or make -C /etc/mail; chmod go-w /etc/mail; systemctl restart sendmail':
    '别名用 newaliases；makemap hash /etc/mail/access < /etc/mail/access（virtusertable、mailertable、……同样处理），或 make -C /etc/mail；chmod go-w /etc/mail; systemctl restart sendmail',
  'The mail hub refused user and password.': 'mailhub 不接受用户名和密码。',
  'Correct AuthUser and AuthPass in /etc/ssmtp/ssmtp.conf. Large providers want an application password.':
    '改正 /etc/ssmtp/ssmtp.conf 中的 AuthUser 和 AuthPass。大型邮件服务商要求使用应用专用密码。',
  'sSMTP cannot reach its mail hub': 'sSMTP 无法连接其 mailhub',
  'The program that answers as sendmail is sSMTP, and its mailhub is still the default host name "mail", which does not exist: the message never reached your mail server.':
    '充当 sendmail 的程序是 sSMTP，其 mailhub 仍是默认主机名「mail」，而该主机不存在：邮件从未到达您的邮件服务器。',
  'In /etc/ssmtp/ssmtp.conf set mailhub=localhost; or let the sendmail of your mail server answer: update-alternatives --config mta (Debian), alternatives --config mta (Red Hat), or apt-get remove ssmtp.':
    '在 /etc/ssmtp/ssmtp.conf 中设 mailhub=localhost；或让您邮件服务器的 sendmail 来处理：update-alternatives --config mta（Debian）、alternatives --config mta（Red Hat），或 apt-get remove ssmtp。',
  'sSMTP cannot hand the message to its mail hub': 'sSMTP 无法把邮件交给其 mailhub',
  'mailhub in /etc/ssmtp/ssmtp.conf is not reached, speaks TLS otherwise than set, or refuses user and password.':
    '/etc/ssmtp/ssmtp.conf 中的 mailhub 无法连接、所用的 TLS 方式与设置不同，或不接受用户名和密码。',
  'Such as: mailhub=smtp.example.com:587, UseSTARTTLS=YES (port 465: UseTLS=YES and no UseSTARTTLS), AuthUser=, AuthPass=; or mailhub=localhost to use the mail server of this host.':
    '例如：mailhub=smtp.example.com:587，UseSTARTTLS=YES（端口 465：UseTLS=YES，不写 UseSTARTTLS），AuthUser=，AuthPass=；或 mailhub=localhost，以使用本机的邮件服务器。',
  'Exim (-2): the user name has a slash in it': 'Exim (-2)：用户名中有斜杠',
  'Exim (-3): the mailbox file appeared while it was being made': 'Exim (-3)：正在创建邮箱文件时，该文件已出现',
  'Exim (-4): the mailbox is no regular file': 'Exim (-4)：邮箱不是普通文件',
  'Exim (-5): the mail folder is no directory': 'Exim (-5)：邮件目录不是目录',
  'Exim (-6): the mailbox has another owner or group': 'Exim (-6)：邮箱的属主或组不符',
  'Exim (-7): the mailbox has another mode': 'Exim (-7)：邮箱的权限不符',
  'Exim (-8): the mailbox file was replaced while it was opened': 'Exim (-8)：打开邮箱文件时，它被替换了',
  'Exim (-9): the mailbox cannot be locked': 'Exim (-9)：无法锁定邮箱',
  'Exim (-11): pipes are forbidden in this forward file': 'Exim (-11)：该转发文件中禁止使用管道',
  'Exim (-12): files are forbidden in this forward file': 'Exim (-12)：该转发文件中禁止写入文件',
  'Exim (-13): automatic replies are forbidden in this filter': 'Exim (-13)：该过滤器中禁止自动回复',
  'Exim (-14): the router lacks a pipe transport': 'Exim (-14)：router 缺少用于管道的 transport',
  'Exim (-15): the router lacks a file transport': 'Exim (-15)：router 缺少用于文件的 transport',
  'Exim (-16): the router lacks a reply transport': 'Exim (-16)：router 缺少用于回复的 transport',
  'Exim (-17): the forward file or alias is not written as it must be': 'Exim (-17)：转发文件或别名的写法不对',
  'Exim (-20): a file of the spool is damaged': 'Exim (-20)：spool 中的一个文件损坏',
  'Exim (-21): a path is not absolute': 'Exim (-21)：路径不是绝对路径',
  'Exim (-23): the domain is held back by hold_domains': 'Exim (-23)：该域名被 hold_domains 搁置',
  'Exim (-24): the transport filter failed': 'Exim (-24)：transport filter 失败',
  'Exim (-25): headers could not be added or removed': 'Exim (-25)：无法添加或删除邮件头',
  'Exim (-26): the message could not be written whole': 'Exim (-26)：邮件未能完整写入',
  'Exim (-27): a string expansion failed': 'Exim (-27)：字符串展开失败',
  'Exim (-28): the group of the transport is not known': 'Exim (-28)：transport 的组未知',
  'Exim (-29): the user of the transport is not known': 'Exim (-29)：transport 的用户未知',
  'Exim (-30): the router names no transport, or one that does not exist':
    'Exim (-30)：router 没有指定 transport，或指定的 transport 不存在',
  'Exim (-31): an MBX mailbox has another length than it says': 'Exim (-31)：MBX 邮箱的实际长度与其标明的不符',
  'Exim (-33): the format of the mailbox is not known': 'Exim (-33)：邮箱格式未知',
  'Exim (-34): the file would lie outside the home folder': 'Exim (-34)：文件将位于主目录之外',
  'Exim (-35): a list could not be looked up': 'Exim (-35)：无法查询某个列表',
  'Exim (-39): the owner of a file could not be changed': 'Exim (-39)：无法更改文件的属主',
  'Exim (-40): a pipe could not be made': 'Exim (-40)：无法创建管道',
  'Exim (-47): the proxy could not be used': 'Exim (-47)：无法使用代理',
};
