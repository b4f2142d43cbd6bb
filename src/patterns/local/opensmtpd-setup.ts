import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/opensmtpd-setup',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'cannot drop privileges',
    'load_pki',
    'lookup table not found',
    'failed to open table',
    'cannot bind',
    'credentials lookup fail',
    'credentials not found',
    'credentials parse error',
    'failed to retrieve secret',
    'failed to parse smarthost',
    'smtpd: bind',
    'table_create',
    'fatal: ',
  ],
  match: [
    /\bfatal: (?:smtpd: )?(?:bind|load_pki|failed to (?:open|load)|cannot|table|pony|ca)|load_pki_\w{1,10}: failed|Lookup table not found: "|credentials (?:lookup fail|not found|parse error) for|Failed to (?:retrieve secret|parse smarthost|get source address)/i,
  ],
  only: 'local',
  title: 'OpenSMTPD is set up wrongly',
  why: 'A table, certificate, secret or address that smtpd.conf names is missing or not usable.',
  fix: 'smtpd -n checks smtpd.conf; keys need mode 600 owned by root; the table of secrets holds "label user:password"; ss -ltnp "sport = :25" where the port is taken; then restart it.',
  source: 'https://man.openbsd.org/smtpd.conf.5',
  samples: [
    'fatal: smtpd: bind: Address already in use',
    'warn: Lookup table not found: "aliases"',
    'warn: credentials not found for secrets:relay',
    'fatal: load_pki_tree: failed to load certificate file',
  ],
  nearMisses: ['fatal: the end'],
});
