import { access } from 'node:fs/promises';
import { Args, Flags } from '@oclif/core';
import { MailCommand } from '../command.ts';
import { asShownHere } from '../complain.ts';
import type { Looked } from '../config/first-file.ts';
import { KNOWN_SELECTORS } from '../data/dkim-selectors.ts';
import { observe } from '../diagnose.ts';
import type { Observations } from '../facts/observations.ts';
import { spfTexts } from '../facts/reported.ts';
import { openOutput } from '../io/node/output.ts';
import { formatNetwork } from '../syntax/network.ts';
import { parseRecord } from '../syntax/spf/parse.ts';
import { domainTarget } from '../target.ts';
import { UsageError } from '../usage-error.ts';
import { loadWords } from '../words/load.ts';
import { languageFor } from '../words-of-run.ts';

export default class Init extends MailCommand {
  static override summary = 'Writes a first maildoctor.yaml by looking at a domain.';
  static override description =
    'MX hosts, the addresses that the SPF record names, and the DKIM selectors that are usual, as they are published now.';
  static override examples = [
    '<%= config.bin %> init example.com',
    '<%= config.bin %> init example.com --output ci/maildoctor.yaml',
  ];
  static override args = {
    domain: Args.string({ description: 'The domain to look at.', required: true, ignoreStdin: true }),
  };
  static override flags = {
    force: Flags.boolean({ summary: 'Write over a file that is there.' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Init);
    const target = domainTarget(args.domain);
    const path = flags.output ?? 'maildoctor.yaml';
    if (!flags.force && (await isThere(path)))
      throw new UsageError(`${path} is there already.`, 'Write over it with --force, or elsewhere with --output FILE.');
    const ports = await this.ports(flags);
    const selectors = KNOWN_SELECTORS.map(({ selector }) => selector);
    const seen = await observe(
      { command: 'init', target, asked: ['mx', 'txt', 'dkimKeys'], options: { expected: { dkim: selectors } } },
      ports,
    ).finally(() => ports.close());
    const words = await loadWords(languageFor('text', flags.lang));
    const { say, tell } = words;
    const { firstFile } = await import('../config/first-file.ts');
    const output = await openOutput(path);
    await output.write(
      firstFile({ domain: target.name, mx: exchanges(seen), sends: senders(seen), dkim: signers(seen) }, tell),
    );
    await output.close();
    if (!flags.quiet)
      process.stderr.write(asShownHere(`${say`Wrote ${path}. Read it, then: maildoctor check`}\n`, words));
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function exchanges({ facts: { mx } }: Observations): Looked {
  if (mx?.state === 'unknown') return { unknown: mx.reason };
  return { found: mx?.state === 'found' ? mx.value.map(({ exchange }) => exchange).filter((one) => one !== '.') : [] };
}

/** The addresses that the record itself names; what its other terms stand for may change without anybody's doing. */
function senders({ facts: { txt } }: Observations): Looked {
  if (txt === undefined || txt.state === 'unknown') return { unknown: txt?.reason ?? 'interrupted' };
  const [text] = spfTexts(txt);
  const parsed = text === undefined ? undefined : parseRecord(text);
  if (!parsed?.ok) return { found: [] };
  return {
    found: parsed.record.mechanisms.flatMap((term) =>
      term.name === 'ip4' || term.name === 'ip6' ? [formatNetwork(term.network)] : [],
    ),
  };
}

function signers({ facts: { dkimKeys } }: Observations): Looked {
  if (dkimKeys?.state !== 'found') return { unknown: 'interrupted' };
  const [unknown] = dkimKeys.value.flatMap(({ answer }) => (answer.state === 'unknown' ? [answer.reason] : []));
  const found = dkimKeys.value.filter(({ answer }) => answer.state === 'found').map(({ selector }) => selector);
  return unknown !== undefined && found.length === 0 ? { unknown } : { found };
}
