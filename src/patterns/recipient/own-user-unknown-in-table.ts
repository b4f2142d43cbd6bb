import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/own-user-unknown-in-table',
  reason: 'user-unknown',
  rank: 'exact',
  match: [/User unknown in (?:local recipient|virtual mailbox|virtual alias|relay recipient) table/i],
  only: 'ours',
  blame: 'them',
  title: 'This server knows no such user',
  why: 'Your own Postfix refused a recipient that its table does not list: local = mydestination with local_recipient_maps, virtual mailbox = virtual_mailbox_maps, virtual alias = virtual_alias_maps, relay = relay_recipient_maps.',
  fix: 'If the address does not exist, nothing is wrong. If it does: ask the table, such as postmap -q u@example.com $(postconf -h virtual_mailbox_maps); run newaliases or postmap after a change; and list the domain in one class only, not in mydestination and virtual_mailbox_domains.',
  source: 'https://www.postfix.org/LOCAL_RECIPIENT_README.html',
  samples: [
    {
      text: '550 5.1.1 <u@example.com>: Recipient address rejected: User unknown in local recipient table',
      program: 'postfix/smtpd',
    },
  ],
  nearMisses: ['550 5.1.1 <u@example.com>: Recipient address rejected: User unknown in local recipient table'],
});
