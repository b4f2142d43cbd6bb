import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-peer-closed-in-tls',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: ['unexpected eof', 'shutdown while in init', 'ssl_accept error from', 'ssl_connect error to'],
  match: [
    /TLS library problem: .{0,200}(?:unexpected eof|shutdown while in init)|SSL_(?:accept|connect) error (?:from|to) \S{1,300}: (?:lost connection|Connection (?:timed out|reset)|-1|0|Broken pipe)/i,
  ],
  only: 'local',
  title: 'The connection ended in the middle of TLS',
  why: 'The other side hung up or fell silent during the handshake: a scanner, a client that dislikes your certificate, or a firewall between.',
  fix: 'If it is a partner, see the line before it for the reason and try: openssl s_client -starttls smtp -connect HOST:25. Strangers who break off are nothing to do about.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/tls/tls_bio_ops.c',
  samples: [
    'SSL_accept error from unknown[192.0.2.9]: lost connection',
    'SSL_connect error to mx.example.com[192.0.2.1]:25: Connection timed out',
    'warning: TLS library problem: error:0A000126:SSL routines::unexpected eof while reading:../ssl/record/rec_layer_s3.c:320:',
  ],
  nearMisses: ['SSL error in the page'],
});
