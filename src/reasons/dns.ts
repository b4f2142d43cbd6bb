import type { FamilyWords } from './define.ts';

export const DNS: FamilyWords<'dns'> = {
  'domain-not-found': {
    blame: 'recipient',
    title: 'The domain does not exist',
    why: 'DNS says that there is no such domain, or that it has no address: the part behind the @ is mistyped, or the domain has been given up.',
    fix: 'Check the spelling of the domain. See it for yourself with: dig +short DOMAIN MX; dig +short DOMAIN A',
  },
  'no-mx': {
    blame: 'them',
    title: 'The domain has no mail server',
    why: 'The domain exists, but DNS names no host that takes its mail.',
    fix: 'Check the spelling of the domain. If it is right, its owner has to publish an MX record: DOMAIN. IN MX 10 mail.DOMAIN.',
  },
  'null-mx': {
    blame: 'recipient',
    title: 'The domain says that it takes no mail',
    why: 'It publishes a null MX record (RFC 7505): no mailbox can exist there.',
    fix: 'Correct the address; for a sender address, use a domain that does take mail. If the domain is yours, replace "MX 0 ." by your mail server.',
  },
  'dns-temporary': {
    blame: 'them',
    title: 'DNS gave no answer',
    why: 'The name servers of the domain, or your own resolver, did not answer in time or answered with an error; whether the domain exists is not known.',
    fix: 'If many domains fail, your resolver is to blame: look at /etc/resolv.conf (and its copy in the chroot, /var/spool/postfix/etc/resolv.conf). If it is one domain, its name servers are: dig +trace DOMAIN MX. It is retried by itself.',
  },
  'private-mx': {
    blame: 'them',
    title: 'The mail server of the domain has an address that cannot be reached',
    why: 'The MX record points to a private, loopback or otherwise impossible address, so nobody outside can deliver.',
    fix: 'The owner of the domain has to point the MX at a host with a public address. If the domain is yours, correct that record.',
  },
};
