import { Args, Flags } from '@oclif/core';
import { AREAS } from '../areas.ts';
import { MailCommand } from '../command.ts';
import type { SpfOptions } from '../facts/spf.ts';
import type { CommonFlags } from '../flags.ts';
import { openInput } from '../io/node/input.ts';
import { spfPage } from '../pages/spf.ts';
import { observeThisServer } from '../probes/spf/this-server.ts';
import { runBatch } from '../spf-batch.ts';
import { parseAddress, parseNetwork } from '../syntax/network.ts';
import { parseRecord } from '../syntax/spf/parse.ts';
import { domainTarget, type Target } from '../target.ts';
import { UsageError } from '../usage-error.ts';

const DIFF = ['published'] as const;
const FLATTEN = ['flattened'] as const;
const repeatable = { multiple: true, multipleNonGreedy: true } as const;

export default class Spf extends MailCommand {
  protected override readonly connects = false;
  static override summary = 'Is every address that sends for the domain covered by its SPF record?';
  static override description =
    'Evaluates RFC 7208 for each address (--ip, else this server) and judges the record itself: mistakes, lookups, ranges. Without a domain: this server, as its MTA is configured.';
  static override examples = [
    '<%= config.bin %> spf example.com',
    '<%= config.bin %> spf example.com --ip 192.0.2.25 --ip 2001:db8::25',
    '<%= config.bin %> spf example.com --record "v=spf1 mx -all" --ip 192.0.2.25',
    '<%= config.bin %> spf --this-server',
    '<%= config.bin %> spf --batch questions.jsonl',
  ];
  // Standard input is for --batch: oclif would else read a missing argument from it.
  static override args = { domain: Args.string({ description: 'The domain of MAIL FROM.', ignoreStdin: true }) };
  static override flags = {
    ip: Flags.string({ ...repeatable, helpValue: 'ADDR', summary: 'An address, or a range in CIDR form, that sends.' }),
    sender: Flags.string({
      helpValue: 'ADDR',
      summary: 'MAIL FROM; default postmaster at the domain. Empty: check the HELO name.',
    }),
    helo: Flags.string({ helpValue: 'NAME', summary: 'The name that HELO gives; it is checked too.' }),
    domain: Flags.string({
      ...repeatable,
      helpValue: 'DOMAIN',
      summary: 'A further domain that the addresses send for.',
    }),
    'this-server': Flags.boolean({ summary: 'Judge the addresses of this host.' }),
    discover: Flags.boolean({ summary: 'Ask a public name over DNS for the address that the outside sees.' }),
    record: Flags.string({ helpValue: '"v=spf1 …"', summary: 'Judge this record in place of what is published.' }),
    audit: Flags.boolean({ summary: 'Whom the record authorises: every address, as CIDR blocks; who costs most.' }),
    diff: Flags.boolean({
      summary: 'Who gains and who loses authority, against what is published (--record, --zone).',
    }),
    flatten: Flags.boolean({ summary: 'Records of addresses alone that authorise the same, within the limits.' }),
    batch: Flags.string({
      helpValue: 'FILE',
      summary: 'A line of JSON in ({"ip","sender","helo"}), a line of JSON out; - for standard input.',
      exclusive: ['ip', 'sender', 'helo', 'record', 'facts', 'save-facts'],
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Spf);
    if (flags.batch !== undefined) return this.batch(flags.batch, flags);
    const options = optionsOf(flags);
    const target =
      flags.facts !== undefined && args.domain === undefined ? [] : [await this.targetOf(args.domain, flags)];
    await this.inquire(
      {
        command: 'spf',
        targets: target,
        asked: [
          // Who else sends takes questions that the verdict does not need.
          ...AREAS.spf.filter((fact) => fact !== 'senders' || options.audit === true),
          ...(options.diff ? DIFF : []),
          ...(options.flatten ? FLATTEN : []),
        ],
        options: { spf: options },
        page: ({ facts, options: asked }) => spfPage(facts, { ...asked.spf, ...options }, flags.verbose),
      },
      flags,
    );
  }

  /** Without a domain: that of the sender, else what this host's MTA sends as. */
  private async targetOf(
    domain: string | undefined,
    flags: CommonFlags & { readonly sender?: string | undefined; readonly helo?: string | undefined },
  ): Promise<Target> {
    if (domain !== undefined) return domainTarget(domain);
    const sender = flags.sender?.split('@').at(-1);
    if (sender) return domainTarget(sender);
    if (flags.helo !== undefined) return domainTarget(flags.helo);
    const ports = await this.ports(flags);
    const server = await observeThisServer(ports);
    ports.close();
    if (!server.domain.value.includes('.'))
      throw new UsageError(
        'This host has no mail configuration that names a domain.',
        'Say which: maildoctor spf example.com',
      );
    return domainTarget(server.domain.value);
  }

  private async batch(path: string, flags: CommonFlags): Promise<void> {
    const input = await openInput(path);
    const ports = await this.ports(flags);
    try {
      process.exitCode = await runBatch(input, ports, (line) => writeLine(line));
    } finally {
      ports.close();
    }
  }
}

/** Waits where the reader is slower than we are, so that memory stays bounded. */
function writeLine(line: string): Promise<void> | void {
  if (process.stdout.write(`${line}\n`)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

interface Given {
  readonly ip?: readonly string[] | undefined;
  readonly sender?: string | undefined;
  readonly helo?: string | undefined;
  readonly domain?: readonly string[] | undefined;
  readonly 'this-server'?: boolean;
  readonly discover?: boolean;
  readonly record?: string | undefined;
  readonly audit?: boolean;
  readonly diff?: boolean;
  readonly flatten?: boolean;
  readonly zone?: readonly string[] | undefined;
  readonly facts?: string | undefined;
}

function optionsOf(flags: Given): SpfOptions {
  for (const ip of flags.ip ?? []) checkIp(ip);
  if (flags.record !== undefined) checkRecord(flags.record);
  if (flags.diff && flags.record === undefined && flags.zone === undefined && flags.facts === undefined)
    throw new UsageError(
      '--diff compares a record that is not published yet with the one that is.',
      'Give the new one: --record "v=spf1 mx -all", or --zone FILE',
    );
  return {
    ...(flags.ip ? { ips: flags.ip } : {}),
    ...(flags.sender === undefined ? {} : { sender: flags.sender.replace(/^<(.*)>$/, '$1') }),
    ...(flags.helo === undefined ? {} : { helo: flags.helo }),
    ...(flags.domain ? { domains: flags.domain.map((domain) => domainTarget(domain).name) } : {}),
    ...(flags['this-server'] ? { thisServer: true } : {}),
    ...(flags.discover ? { discover: true } : {}),
    ...(flags.record === undefined ? {} : { record: flags.record }),
    ...(flags.audit ? { audit: true } : {}),
    ...(flags.diff ? { diff: true } : {}),
    ...(flags.flatten ? { flatten: true } : {}),
  };
}

export function checkIp(ip: string): void {
  if (ip.includes('/') ? parseNetwork(ip) : parseAddress(ip)) return;
  throw new UsageError(
    `"${ip}" is not an IP address.`,
    'For example: --ip 192.0.2.25, --ip 2001:db8::25, --ip 192.0.2.0/28',
  );
}

/** A record with a mistake is judged like any other; one that is none is an error of the call. */
function checkRecord(text: string): void {
  const parsed = parseRecord(text);
  if (/^v=spf1(?: |$)/i.test(text) || parsed.ok) return;
  throw new UsageError(
    `"${text}" is not an SPF record: it does not begin with "v=spf1 ".`,
    'For example: --record "v=spf1 mx -all"',
  );
}
