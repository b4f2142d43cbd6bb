import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-proxymap-unapproved',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['request for unapproved table', 'service is not configured for table'],
  match: [/request for unapproved table: "/i, /\b(?:proxymap|proxywrite) service is not configured for table "/i],
  only: 'local',
  title: 'A table is asked through proxymap that proxymap does not allow',
  why: 'Tables named proxy:… are opened by the proxymap service, which opens only those that proxy_read_maps lists.',
  fix: 'postconf -e "proxy_read_maps = $(postconf -h proxy_read_maps) proxy:TYPE:/path/of/table" (with the table that the line names), then postfix reload.',
  source: 'https://www.postfix.org/postconf.5.html#proxy_read_maps',
  samples: [
    'warning: request for unapproved table: "mysql:/etc/postfix/sql/quota.cf"',
    'fatal: proxymap service is not configured for table "mysql:/etc/postfix/x.cf"',
  ],
  nearMisses: ['unapproved table of contents'],
});
