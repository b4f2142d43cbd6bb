import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-tls-file-error',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'system library',
    'no start line',
    'bio routines',
    'pem routines',
    'fopen',
    'bad password read',
    'asn1 encoding',
    'error loading the',
    'unsupported:',
  ],
  match: [/TLS library problem: .{0,200}(?:system library|BIO routines|PEM routines|no start line|bad password read)/i],
  only: 'local',
  title: 'OpenSSL cannot read a file of certificates or keys',
  why: 'The path is wrong, the file may not be read, is not PEM, or the key has a passphrase, which no daemon can type.',
  fix: 'The line beside it names the file. openssl x509 -in FILE -noout; openssl pkey -in FILE -noout; take a passphrase out: openssl pkey -in KEY -out KEY.new; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/tls/tls_certkey.c',
  samples: [
    "warning: TLS library problem: error:80000002:system library::No such file or directory:../crypto/bio/bss_file.c:297:fopen('/etc/ssl/x.pem', 'r'):",
    'warning: TLS library problem: error:0480006C:PEM routines::no start line:../crypto/pem/pem_lib.c:763:',
    'warning: TLS library problem: error:10080002:BIO routines::system lib:../crypto/bio/bss_file.c:300:',
  ],
  nearMisses: ['TLS library problem: error:0A0000C1:SSL routines::no shared cipher:x'],
});
