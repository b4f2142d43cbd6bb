import type { FamilyWords } from './define.ts';

export const SERVER: FamilyWords<'server'> = {
  'remote-temporary': {
    blame: 'them',
    title: 'The receiving server has a passing trouble',
    why: 'It says that it cannot take the message just now, without a fault of yours being named.',
    fix: 'Nothing to do: it is retried by itself. If it lasts more than a day, tell their postmaster by another way.',
  },
  'remote-config': {
    blame: 'them',
    title: 'The receiving server is set up wrongly',
    why: 'It reports an error of its own configuration or an inner failure.',
    fix: 'Tell their postmaster by another way (telephone, another address), with the whole line; nothing can be done from here.',
  },
  loop: {
    blame: 'them',
    title: 'The mail goes in a circle',
    why: 'The message passed through too many servers, or came back to one that had it: forwarding rules or MX records point to each other.',
    fix: 'Follow the Received headers of the bounce to the two that repeat. If it loops at your own host: add the domain to mydestination, virtual_mailbox_domains or relay_domains, or set proxy_interfaces.',
  },
  'protocol-error': {
    blame: 'us',
    title: 'The two servers do not understand each other',
    why: 'A command was answered as unknown, out of order or badly written: one of the programs, or a firewall between them, breaks SMTP.',
    fix: 'Switch off SMTP inspection ("fixup") on the firewalls of both sides. See the exchange for yourself: maildoctor smtp HOST. If a program of yours speaks SMTP itself, correct it.',
  },
};
