import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-invalid-host-name',
  reason: 'local-config',
  rank: 'exact',
  literals: ['valid_hostname: ', 'valid_hostaddr: ', 'valid_ipv6_hostaddr: ', 'valid_ipv4_hostaddr: '],
  match: [
    /\bvalid_\w{1,20}: (?:invalid character|misplaced (?:delimiter|hyphen|dot)|numeric hostname|empty (?:hostname|address)|hostname (?:length|label)|malformed|too (?:few|many)|bad null|invalid octet)/i,
  ],
  only: 'local',
  blame: 'nobody',
  title: 'A host name or address is not written as it must be',
  why: 'Postfix met a name with a character that may not stand in one, or an address that is none: from a client (then it is their fault and harmless), or from your own settings.',
  fix: 'If the value is one of yours, correct it (grep -rn VALUE /etc/postfix); otherwise nothing is to be done.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/valid_hostname.c',
  samples: [
    'warning: valid_hostname: invalid character 95(decimal): my_host.example.com',
    'warning: valid_hostname: numeric hostname: 192.0.2.1',
    'warning: valid_hostname: misplaced delimiter: .example.com..',
  ],
  nearMisses: ['a valid hostname'],
});
