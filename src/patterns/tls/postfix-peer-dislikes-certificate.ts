import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-peer-dislikes-certificate',
  reason: 'certificate-untrusted',
  rank: 'exact',
  literals: [
    'alert unknown ca',
    'alert bad certificate',
    'alert certificate expired',
    'alert certificate unknown',
    'alert unsupported certificate',
    'alert certificate revoked',
  ],
  match: [
    /TLS library problem: .{0,200}alert (?:unknown ca|bad certificate|certificate (?:expired|unknown|revoked)|unsupported certificate)/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'A client does not accept the certificate of this server',
  why: 'It broke the handshake and said why: signed by nobody it knows (self-signed, or the chain is missing), run out, or for another name.',
  fix: 'See it from outside: openssl s_client -starttls smtp -connect HOST:25 -showcerts; give the whole chain (fullchain.pem) in smtpd_tls_cert_file and a certificate for the name that clients use; postfix reload.',
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'warning: TLS library problem: error:0A000418:SSL routines::tlsv1 alert unknown ca:../ssl/record/rec_layer_s3.c:1584:SSL alert number 48:',
    'warning: TLS library problem: error:0A000415:SSL routines::sslv3 alert certificate expired:x:SSL alert number 45:',
  ],
  nearMisses: ['TLS library problem: error:0A000410:SSL routines::sslv3 alert handshake failure:x'],
});
