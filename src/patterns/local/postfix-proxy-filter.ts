import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-proxy-filter',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'proxy filter',
    'with proxy',
    'talking to proxy',
    'garbage from proxy',
    'from proxy',
    'haproxy read',
    'proxy protocol',
  ],
  match: [
    /connect to proxy filter \S{1,255}: |lost connection with proxy|timeout talking to proxy|received garbage from proxy|haproxy read: |^warning: proxy \S{1,255} rejected "/i,
  ],
  only: 'local',
  title: 'The content filter before the queue does not answer',
  why: 'smtpd_proxy_filter (amavis and the like) is down or broke off, or a load balancer does not send the PROXY header that smtpd waits for; clients are told to come again.',
  fix: 'systemctl status amavis; ss -ltn | grep PORT; compare with smtpd_proxy_filter in master.cf. For haproxy: smtpd_upstream_proxy_protocol=haproxy only on the port that it connects to, send-proxy in its configuration.',
  source: 'https://www.postfix.org/SMTPD_PROXY_README.html',
  samples: [
    'warning: connect to proxy filter 127.0.0.1:10024: Connection refused',
    'warning: timeout talking to proxy 127.0.0.1:10024',
    'warning: haproxy read: timeout error',
    'warning: lost connection with proxy 127.0.0.1:10024',
  ],
  nearMisses: ['a proxy'],
});
