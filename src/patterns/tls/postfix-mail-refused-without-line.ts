import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-mail-refused-without-line',
  reason: 'tls-required',
  rank: 'exact',
  literals: [' mail=0/'],
  match: [
    /^disconnect from \S{1,300} (?:ehlo=\d{1,6} |helo=\d{1,6} )?mail=0\/\d{1,6} (?:(?:rset|noop|quit)=\S{1,12} ){0,3}commands=/,
  ],
  only: 'local',
  blame: 'them',
  title: 'A client without TLS was told to begin it first',
  why: 'Its MAIL command was refused before anything else, which Postfix counts but does not log: the service asks for STARTTLS (smtpd_tls_security_level=encrypt), and the client did not use it.',
  fix: 'On port 587 the client has to switch STARTTLS on. On port 25 never demand it (RFC 2487 section 5): postconf -e smtpd_tls_security_level=may, and keep encrypt as an -o line of submission only.',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_tls_security_level',
  samples: ['disconnect from spammer.example[203.0.113.66] ehlo=1 mail=0/1 quit=1 commands=2/3'],
  nearMisses: ['disconnect from client.example.com[192.0.2.9] ehlo=2 starttls=1 mail=1 rcpt=0/1 quit=1 commands=5/6'],
});
