import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-wrapper-dropped',
  reason: 'local-config',
  rank: 'exact',
  literals: ['wrapper-mode request dropped', 'is requested, but "'],
  match: [/Wrapper-mode request dropped from|\bis requested, but "\S{1,60} = no"/i],
  only: 'local',
  title: 'TLS at once is wanted on this port, but TLS is not available',
  why: 'The service has smtpd_tls_wrappermode=yes (port 465) and no usable certificate.',
  fix: 'Set smtpd_tls_cert_file and smtpd_tls_key_file (see the warning before it); postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  samples: [
    'warning: Wrapper-mode request dropped from client.example.com[192.0.2.9] for service smtps. TLS context initialization failed. For details see earlier warnings',
  ],
  nearMisses: ['SMTPS wrappermode (TCP port 465) requires setting'],
});
