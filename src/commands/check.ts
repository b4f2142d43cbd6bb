import { Args, Flags } from '@oclif/core';
import { chooseAreas } from '../areas.ts';
import { MailCommand } from '../command.ts';
import { checkPage } from '../pages/check.ts';
import { domainTarget } from '../target.ts';

export default class Check extends MailCommand {
  static override summary = 'All that can be judged of a domain: DNS, SPF, and its mail servers.';
  static override examples = [
    '<%= config.bin %> check example.com',
    '<%= config.bin %> check example.com --only dns --only spf --fail-on warning',
    '<%= config.bin %> check example.com --zone example.com.zone --offline',
  ];
  static override strict = false;
  static override args = {
    domain: Args.string({ description: 'The domain to check; several may be given.', ignoreStdin: true }),
  };
  static override flags = {
    only: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'AREA',
      summary: 'Only this area: dns, spf, smtp.',
    }),
    skip: Flags.string({ multiple: true, multipleNonGreedy: true, helpValue: 'AREA', summary: 'Leave this area out.' }),
    ip: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'ADDR',
      summary: 'An address that sends for the domain.',
    }),
    ca: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE',
      summary: 'Further authorities to trust, in PEM.',
    }),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Check);
    const targets = (argv as readonly string[]).map(domainTarget);
    const { asked, omitted } = chooseAreas(flags.only ?? [], flags.skip ?? [], targets[0]?.name ?? '');
    await this.inquire(
      {
        command: 'check',
        targets,
        asked,
        omitted,
        options: flags.ip ? { spf: { ips: flags.ip } } : {},
        page: ({ facts }) => checkPage(facts),
      },
      flags,
    );
  }
}
