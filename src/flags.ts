import { Flags } from '@oclif/core';
import { FORMAT_NAMES } from './reporters/index.ts';

/** The flags that every command has. Repeatable ones take one value each, so that `--ip A example.com` means what it says. */
export const COMMON_FLAGS = {
  resolver: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'ADDR',
    summary: 'Ask this resolver: 192.0.2.1, [2001:db8::1]:53, tcp://…, tls://host, https://host/dns-query.',
    helpGroup: 'COMMON',
  }),
  zone: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'FILE',
    summary: 'Answer for the names of this zone file from the file: check a zone before publishing it.',
    helpGroup: 'COMMON',
  }),
  offline: Flags.boolean({
    summary: 'Nothing leaves the machine: only zones and saved facts answer.',
    helpGroup: 'COMMON',
  }),
  timeout: Flags.string({
    helpValue: 'SECONDS',
    default: '5',
    summary: 'Deadline for the whole of one DNS question or HTTPS fetch.',
    helpGroup: 'COMMON',
  }),
  map: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'ADDR:PORT=ADDR:PORT',
    summary: 'Connections to the first go to the second: for labs and tests.',
    helpGroup: 'COMMON',
  }),
  // oclif's types know letters only; its parser takes any character.
  ipv4: Flags.boolean({ char: '4' as 'A', summary: 'Only IPv4.', exclusive: ['ipv6'], helpGroup: 'COMMON' }),
  ipv6: Flags.boolean({ char: '6' as 'A', summary: 'Only IPv6.', helpGroup: 'COMMON' }),
  format: Flags.string({
    helpValue: 'FORMAT',
    summary: `${FORMAT_NAMES.join(', ')}; default text.`,
    helpGroup: 'COMMON',
  }),
  json: Flags.boolean({ summary: 'Short for --format json.', helpGroup: 'COMMON' }),
  output: Flags.string({ helpValue: 'FILE', summary: 'Write the report there, all or nothing.', helpGroup: 'COMMON' }),
  report: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'FORMAT=FILE',
    summary: 'Also a report in this format, written there: junit=out.xml.',
    helpGroup: 'COMMON',
  }),
  config: Flags.string({
    helpValue: 'FILE',
    summary: 'The configuration; default: maildoctor.yaml here or in a folder above.',
    helpGroup: 'COMMON',
  }),
  baseline: Flags.string({
    helpValue: 'FILE',
    summary: 'Fail only on what does not stand in this file, and tell what is gone.',
    helpGroup: 'COMMON',
  }),
  'update-baseline': Flags.boolean({
    summary: 'Write what is found now into the file of --baseline.',
    helpGroup: 'COMMON',
  }),
  'fail-on': Flags.string({
    options: ['error', 'warning', 'note', 'never'],
    default: 'error',
    summary: 'Exit with 1 when something at or above this severity is found.',
    helpGroup: 'COMMON',
  }),
  'save-facts': Flags.string({
    helpValue: 'FILE',
    summary: 'Keep all that was observed, to judge it again later or elsewhere.',
    helpGroup: 'COMMON',
  }),
  facts: Flags.string({
    helpValue: 'FILE',
    summary: 'Judge what was kept with --save-facts; nothing is asked.',
    helpGroup: 'COMMON',
  }),
  redact: Flags.boolean({
    summary: 'Replace people and addresses by stand-ins everywhere in the report: fit for a ticket.',
    helpGroup: 'COMMON',
  }),
  color: Flags.boolean({ allowNo: true, default: true, summary: 'Colour on a terminal.', helpGroup: 'COMMON' }),
  lang: Flags.string({
    helpValue: 'LANGUAGE',
    summary: 'en or zh-CN; default: the locale, and for formats that programs read English.',
    helpGroup: 'COMMON',
  }),
  quiet: Flags.boolean({ summary: 'Findings and verdict only.', exclusive: ['verbose'], helpGroup: 'COMMON' }),
  verbose: Flags.boolean({ summary: 'Also what was skipped and why, with references.', helpGroup: 'COMMON' }),
} as const;

/** The common flags as parsed. */
export interface CommonFlags {
  readonly resolver: readonly string[] | undefined;
  readonly zone: readonly string[] | undefined;
  readonly offline: boolean;
  readonly timeout: string;
  readonly map: readonly string[] | undefined;
  readonly ipv4: boolean;
  readonly ipv6: boolean;
  readonly format: string | undefined;
  readonly json: boolean;
  readonly output: string | undefined;
  readonly report: readonly string[] | undefined;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly 'update-baseline': boolean;
  readonly 'fail-on': string;
  readonly 'save-facts': string | undefined;
  readonly facts: string | undefined;
  readonly redact: boolean;
  readonly color: boolean;
  readonly lang: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}
