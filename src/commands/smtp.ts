import { Args, Flags } from '@oclif/core';
import { MailCommand } from '../command.ts';
import { asShownHere } from '../complain.ts';
import { SMTP_TESTS, type SmtpOptions, type SmtpTestName } from '../facts/smtp-options.ts';
import type { CommonFlags } from '../flags.ts';
import { files } from '../io/node/files.ts';
import { openPorts } from '../io/node/open.ts';
import { openOutput } from '../io/node/output.ts';
import { openSecrets } from '../io/node/secrets.ts';
import type { Ports } from '../io/ports.ts';
import { smtpPage } from '../pages/smtp.ts';
import { type SavedScript, savedScripts } from '../saved-scripts.ts';
import { parseMailbox } from '../syntax/smtp/mailbox.ts';
import { parseScript } from '../syntax/smtp/script.ts';
import { hostTarget } from '../target.ts';
import { UsageError } from '../usage-error.ts';
import type { Words } from '../words/define.ts';
import { loadWords } from '../words/load.ts';
import { languageFor } from '../words-of-run.ts';

const repeatable = { multiple: true, multipleNonGreedy: true } as const;

/** What the command needs of its own to open the ports. */
interface OwnFlags extends CommonFlags {
  readonly ca?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly proxy?: string | undefined;
  readonly 'auth-user'?: string | undefined;
  readonly 'auth-password-env'?: string | undefined;
  readonly 'auth-password-fd'?: number | undefined;
}

export default class Smtp extends MailCommand {
  static override summary = 'Talks to mail servers as a sender would, and says what is wrong.';
  static override description =
    'A domain goes through its MX, every address of each; a host or an address directly. Connect, greeting, EHLO, STARTTLS, MAIL, RCPT, RSET, QUIT: nothing is sent beyond RCPT without --data or --send.';
  static override examples = [
    '<%= config.bin %> smtp example.com',
    '<%= config.bin %> smtp mail.example.com --port 587 --to someone@example.com',
    '<%= config.bin %> smtp example.com --send --from me@example.net --to someone@example.com',
    '<%= config.bin %> smtp mail.example.com --connect 192.0.2.25 --ca ca.pem --json',
  ];
  static override args = {
    target: Args.string({ description: 'A domain, a host, or an IP address.', ignoreStdin: true }),
  };
  static override flags = {
    host: Flags.string({ helpValue: 'HOST', summary: "This host instead of the domain's MX." }),
    port: Flags.integer({ min: 1, max: 65_535, summary: 'Default 25, or 465 with --implicit-tls.' }),
    connect: Flags.string({
      helpValue: 'ADDR',
      summary: 'Connect to this address; the name stays for SNI and the certificate.',
    }),
    'implicit-tls': Flags.boolean({ summary: 'TLS from the first octet (port 465).' }),
    submission: Flags.boolean({ summary: 'A server for users who sign in, whatever its port.' }),
    tls: Flags.boolean({ allowNo: true, default: true, summary: 'Use STARTTLS where it is offered.' }),
    ca: Flags.string({ ...repeatable, helpValue: 'FILE', summary: 'Further authorities to trust, in PEM.' }),
    source: Flags.string({ helpValue: 'ADDR', summary: 'The address of this machine to connect from.' }),
    proxy: Flags.string({ helpValue: 'socks5://ADDR:PORT', summary: 'Connect through this proxy.' }),
    'proxy-protocol': Flags.string({
      helpValue: 'ADDR',
      summary: 'Send a PROXY protocol header with this client address first.',
    }),
    xclient: Flags.string({
      helpValue: 'ATTRS',
      summary: 'Send XCLIENT with these attributes, such as "ADDR=192.0.2.1".',
    }),
    helo: Flags.string({ helpValue: 'NAME', summary: 'Name in EHLO; default: what the MTA here would say.' }),
    from: Flags.string({ helpValue: 'ADDR', summary: 'Sender; default <>.' }),
    to: Flags.string({ ...repeatable, helpValue: 'ADDR', summary: 'Recipient; default postmaster of the domain.' }),
    data: Flags.string({
      helpValue: 'FILE',
      summary: 'Send this message (- for standard input).',
      exclusive: ['send'],
    }),
    send: Flags.boolean({ summary: 'Send a message that is made up.' }),
    subject: Flags.string({ summary: 'Subject of the message of --send.', dependsOn: ['send'] }),
    body: Flags.string({ helpValue: 'TEXT', summary: 'Text of the message of --send.', dependsOn: ['send'] }),
    header: Flags.string({
      ...repeatable,
      helpValue: '"Name: value"',
      summary: 'A further header of --send.',
      dependsOn: ['send'],
    }),
    bdat: Flags.boolean({
      summary: 'Send with BDAT where CHUNKING is offered; needs --send or --data (no further connection).',
    }),
    smtputf8: Flags.boolean({ summary: 'Ask for SMTPUTF8.' }),
    requiretls: Flags.boolean({ summary: 'Ask for REQUIRETLS (RFC 8689).' }),
    ret: Flags.string({ options: ['FULL', 'HDRS'], summary: 'RET= of a delivery report (RFC 3461).' }),
    notify: Flags.string({ helpValue: 'LIST', summary: 'NOTIFY=, such as SUCCESS,FAILURE (RFC 3461).' }),
    'auth-user': Flags.string({ helpValue: 'USER', summary: 'Sign in; the password is asked for, or:' }),
    'auth-password-env': Flags.string({
      helpValue: 'NAME',
      summary: 'The password stands in this environment variable.',
    }),
    'auth-password-fd': Flags.integer({
      helpValue: 'N',
      summary: 'The password is the first line of this file descriptor.',
    }),
    'auth-mechanism': Flags.string({ helpValue: 'NAME', summary: 'PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-256 or XOAUTH2.' }),
    script: Flags.string({
      helpValue: 'FILE',
      summary: 'Play this conversation and hold the replies against it.',
      exclusive: ['data', 'send'],
    }),
    'save-script': Flags.string({
      helpValue: 'FILE',
      summary: 'Write the conversation down as a script; several go to FILE, FILE-2 and so on.',
    }),
    wait: Flags.integer({
      min: 1,
      max: 86_400,
      helpValue: 'SECONDS',
      summary: 'Where greylisted, try again for so long.',
    }),
    'self-test': Flags.string({
      ...repeatable,
      helpValue: 'HOST',
      summary: 'Prove by this well-known host that this network lets port 25 out (2 connections).',
      helpGroup: 'TESTS',
    }),
    'policy-test': Flags.boolean({
      summary: 'Ask for postmaster, abuse, a random recipient, the null sender (1 connection).',
      helpGroup: 'TESTS',
    }),
    'tls-test': Flags.boolean({
      summary: 'Which versions and cipher suites it takes, with and without SNI (a connection a suite, up to 160).',
      helpGroup: 'TESTS',
    }),
    'relay-test': Flags.boolean({
      summary: 'Whether it relays for strangers: 21 forms, never past RCPT (up to 4 connections).',
      helpGroup: 'TESTS',
    }),
    'vrfy-test': Flags.boolean({
      summary: 'Whether VRFY and EXPN tell who is there (1 connection).',
      helpGroup: 'TESTS',
    }),
    'injection-test': Flags.boolean({
      summary: 'Whether a command behind STARTTLS is obeyed under TLS (1 connection).',
      helpGroup: 'TESTS',
    }),
    'smuggling-test': Flags.boolean({
      summary: 'What it takes for the end of a message; needs --send or --data and --to (12 connections).',
      helpGroup: 'TESTS',
    }),
    'rfc-timeouts': Flags.boolean({ summary: 'The time limits of RFC 5321 section 4.5.3.2: minutes.' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Smtp);
    if (flags.script !== undefined) await checkScript(flags.script);
    if (flags.data !== undefined && flags.data !== '-') await checkFile(flags.data);
    const saveScript = flags['save-script'];
    const options = optionsOf(flags);
    if (!flags.quiet) await announce(options, await loadWords(languageFor('text', flags.lang)));
    let scripts: readonly SavedScript[] = [];
    await this.inquire(
      {
        command: 'smtp',
        targets: args.target === undefined ? [] : [hostTarget(args.target)],
        asked: ['smtp'],
        options: { smtp: options },
        page: (observations) => {
          const { smtp } = observations.facts;
          if (saveScript !== undefined && smtp?.state === 'found')
            scripts = savedScripts(smtp.value.sessions, saveScript);
          return smtpPage(observations);
        },
      },
      flags,
    );
    for (const { path, text } of scripts) {
      const output = await openOutput(path);
      output.write(text);
      await output.close();
    }
    if (scripts.length > 1 && !flags.quiet) await tellPlaces(scripts, await loadWords(languageFor('text', flags.lang)));
  }

  protected override async ports(flags: OwnFlags): Promise<Ports & { close(): void }> {
    const ports = await openPorts(flags);
    const user = flags['auth-user'];
    if (user === undefined) return ports;
    const { say } = await loadWords(languageFor('text', flags.lang));
    const secrets = openSecrets({
      prompt: say`Password of ${user}: `,
      ...(flags['auth-password-env'] === undefined ? {} : { variable: flags['auth-password-env'] }),
      ...(flags['auth-password-fd'] === undefined ? {} : { descriptor: flags['auth-password-fd'] }),
    });
    // Asked before anything moves on the terminal: the spinner would write over the question.
    await secrets.password();
    return { ...ports, secrets };
  }
}

/** The flags as the probe reads them; what is wrong with one is said before anything is sent. */
function optionsOf(flags: Record<string, unknown>): SmtpOptions {
  const text = (name: string): string | undefined => flags[name] as string | undefined;
  const list = (name: string): readonly string[] | undefined => flags[name] as readonly string[] | undefined;
  const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
    (value === undefined || value === false ? {} : { [key]: value }) as { [P in K]?: V };
  const to = list('to')?.map((one) => mailbox('--to', one));
  const from = text('from');
  const connect = text('connect');
  if (flags['bdat'] === true && flags['send'] !== true && flags['data'] === undefined)
    throw new UsageError('--bdat sends a message.', 'Give --send, or --data FILE.');
  const helo = text('helo');
  if (helo !== undefined && !/^[\x21-\x7e]{1,255}$/.test(helo))
    throw new UsageError('--helo takes a name without spaces.');
  return {
    ...given('connect', connect === undefined ? undefined : address('--connect', connect)),
    ...given('host', text('host') === undefined ? undefined : hostTarget(text('host') ?? '').name),
    ...given('port', flags['port'] as number | undefined),
    ...given('implicitTls', flags['implicit-tls'] as boolean | undefined),
    ...(flags['submission'] === true ? { role: 'submission' as const } : {}),
    ...(flags['tls'] === false ? { tls: 'never' as const } : {}),
    ...given('from', from === undefined ? undefined : from === '' || from === '<>' ? '' : mailbox('--from', from)),
    ...given('to', to),
    ...given('helo', helo),
    ...(list('resolver') || list('zone') ? { resolves: true } : {}),
    ...given('rfcTimeouts', flags['rfc-timeouts'] as boolean | undefined),
    ...given('data', text('data') === '-' ? '/dev/stdin' : text('data')),
    ...given('send', flags['send'] as boolean | undefined),
    ...given('subject', text('subject')),
    ...given('body', text('body')),
    ...given('headers', list('header')),
    ...given('bdat', flags['bdat'] as boolean | undefined),
    ...given('smtputf8', flags['smtputf8'] as boolean | undefined),
    ...given('requireTls', flags['requiretls'] as boolean | undefined),
    ...given('ret', text('ret')),
    ...given('notify', text('notify')),
    ...given('authUser', text('auth-user')),
    ...given('authMechanism', text('auth-mechanism')),
    ...given('xclient', text('xclient')),
    ...given('script', text('script')),
    ...given('waitSeconds', flags['wait'] as number | undefined),
    ...given(
      'selfTest',
      list('self-test')?.map((one) => hostTarget(one).name),
    ),
    ...given('tests', testsOf(flags)),
    ...given('proxyProtocol', text('proxy-protocol')),
  };
}

function testsOf(flags: Record<string, unknown>): readonly SmtpTestName[] | undefined {
  const names = SMTP_TESTS.filter((name) => flags[`${name}-test`] === true);
  if (
    names.includes('smuggling') &&
    ((flags['data'] === undefined && flags['send'] !== true) || flags['to'] === undefined)
  ) {
    throw new UsageError(
      '--smuggling-test sends messages.',
      'Give --send (or --data) and --to with a recipient of your own.',
    );
  }
  return names.length > 0 ? names : undefined;
}

function mailbox(flag: string, text: string): string {
  const parsed = parseMailbox(text);
  if (parsed !== undefined) return parsed;
  throw new UsageError(`${flag} takes a mail address, not "${text}".`, `For example: ${flag} someone@example.com`);
}

function address(flag: string, text: string): string {
  const target = hostTarget(text);
  if (target.kind === 'address') return target.name;
  throw new UsageError(`${flag} takes an IP address, not "${text}".`, `For example: ${flag} 192.0.2.25`);
}

/** A script that cannot be read is an error of the call, with line and column. */
async function checkScript(path: string): Promise<void> {
  const parsed = parseScript(new TextDecoder().decode(await checkFile(path)));
  if (parsed.ok) return;
  throw new UsageError(
    `${path}:${parsed.line}:1: ${parsed.message}.`,
    'For example: "> EHLO example.com", then "< 250".',
  );
}

async function checkFile(path: string): Promise<Uint8Array> {
  const content = await files.read(path);
  if (content.state === 'found') return content.value;
  throw new UsageError(
    content.state === 'absent' ? `There is no file ${path}.` : `${path} cannot be read: ${content.reason}.`,
  );
}

/** Which conversation stands in which file. */
async function tellPlaces(scripts: readonly SavedScript[], words: Words): Promise<void> {
  for (const { path, with: place } of scripts)
    process.stderr.write(
      asShownHere(`maildoctor: ${words.say`the conversation with ${place} is in ${path}`}\n`, words),
    );
}

/** What goes beyond the one session of a sender is said before it is done. */
async function announce({ tests = [], bdat, selfTest = [] }: SmtpOptions, words: Words): Promise<void> {
  const { say } = words;
  const { TESTS } = await import('../probes/smtp/tests/index.ts');
  const costs = [
    ...tests.map((name) => say`--${name}-test up to ${TESTS[name].connections}`),
    ...(bdat ? [say`--bdat none, the message goes over the ordinary one`] : []),
  ];
  const lines = [
    ...(costs.length > 0 ? [say`further connections to each address: ${costs.join(', ')}`] : []),
    ...selfTest.map((host) => say`connections to ${host}: 2, for --self-test`),
  ];
  for (const line of lines) process.stderr.write(asShownHere(`maildoctor: ${line}\n`, words));
}
