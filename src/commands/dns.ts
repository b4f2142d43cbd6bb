import { Args, Flags } from '@oclif/core';
import { AREAS } from '../areas.ts';
import { MailCommand } from '../command.ts';
import { dnsPage } from '../pages/dns.ts';
import { domainTarget } from '../target.ts';

export default class Dns extends MailCommand {
  protected override readonly connects = false;
  static override summary = 'The DNS records that mail to and from a domain depends on.';
  static override description =
    'Asks for A, AAAA, MX (with addresses and their PTR), TXT, DMARC, NS, SOA and CAA, and says what is wrong with them.';
  static override examples = [
    '<%= config.bin %> dns example.com',
    '<%= config.bin %> dns example.com --zone example.com.zone --offline',
    '<%= config.bin %> dns example.com --resolver tls://192.0.2.53 --json',
  ];
  static override args = { domain: Args.string({ description: 'The domain to look at.', ignoreStdin: true }) };
  static override flags = {
    authoritative: Flags.boolean({ summary: 'Ask each name server itself whether it serves the zone.' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Dns);
    await this.inquire(
      {
        command: 'dns',
        targets: args.domain === undefined ? [] : [domainTarget(args.domain)],
        asked: AREAS.dns,
        options: flags.authoritative ? { authoritative: true } : {},
        page: ({ facts }) => dnsPage(facts),
      },
      flags,
    );
  }
}
