import { Args, Flags } from '@oclif/core';
import { chooseAreas } from '../areas.ts';
import { readFinished, readTargets } from '../check-targets.ts';
import { MailCommand } from '../command.ts';
import { checkPage } from '../pages/check.ts';
import { domainTarget } from '../target.ts';
import { UsageError } from '../usage-error.ts';

export default class Check extends MailCommand {
  static override summary = 'All that can be judged of a domain: DNS, SPF, and its mail servers.';
  static override examples = [
    '<%= config.bin %> check example.com',
    '<%= config.bin %> check example.com --only dns --only spf --fail-on warning',
    '<%= config.bin %> check example.com --zone example.com.zone --offline',
    '<%= config.bin %> check --targets domains.txt --format jsonl --output reports.jsonl --resume',
  ];
  static override strict = false;
  static override args = {
    domain: Args.string({
      description: 'The domain to check; several may be given. Without any: the targets of maildoctor.yaml.',
      ignoreStdin: true,
    }),
  };
  static override flags = {
    targets: Flags.string({
      helpValue: 'FILE',
      summary: 'Also the domains of this file, one a line; - for standard input.',
    }),
    resume: Flags.boolean({
      summary: 'Go on where a run with --format jsonl --output FILE was interrupted.',
      dependsOn: ['output'],
    }),
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
    const given = (argv as readonly string[]).map(domainTarget);
    const listed = flags.targets === undefined ? [] : await readTargets(flags.targets);
    const named = [...given, ...listed];
    const all = named.length > 0 ? named : (this.settings?.targets ?? []).map(({ domain }) => domainTarget(domain));
    if (flags.resume && flags.format !== 'jsonl')
      throw new UsageError('--resume goes on with JSON lines only.', 'Add --format jsonl --output reports.jsonl');
    const finished = flags.resume && flags.output !== undefined ? await readFinished(flags.output) : undefined;
    const targets = finished ? all.filter(({ name }) => !finished.names.has(name)) : all;
    const { asked, omitted } = chooseAreas(flags.only ?? [], flags.skip ?? [], targets[0]?.name ?? '');
    await this.inquire(
      {
        command: 'check',
        targets,
        asked,
        omitted,
        options: flags.ip ? { spf: { ips: flags.ip } } : {},
        page: checkPage,
        ...(finished ? { earlier: finished.outcomes } : {}),
      },
      flags,
    );
  }
}
