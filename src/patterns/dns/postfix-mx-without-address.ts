import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/postfix-mx-without-address',
  reason: 'no-mx',
  rank: 'exact',
  literals: ['has a valid address record', 'unable to find primary relay'],
  match: [/no MX host for \S{1,255} has a valid address record|unable to find primary relay for/i],
  only: 'local',
  blame: 'them',
  title: 'None of the MX hosts has an address',
  why: 'The domain names mail servers, but DNS knows no address for any of them (mistyped names, or MX records that hold IP addresses).',
  fix: 'dig +short DOMAIN MX, then dig +short HOST A and AAAA for each. The owner has to name hosts that have addresses; nothing can be done from here.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_addr.c',
  samples: ['no MX host for example.net has a valid address record', 'unable to find primary relay for example.net'],
  nearMisses: ['mail for example.net loops back to myself'],
});
