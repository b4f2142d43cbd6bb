/** What a reply answers, as the log or bounce says it. */
export type Stage = 'connect' | 'helo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'end-of-data';

/** One skin of a nested report: who says it, to what, and the words that are left. */
export interface Layer {
  readonly text: string;
  /** Host that said these words, as the skin around them names it. */
  readonly host?: string;
  readonly stage?: Stage;
  /** Whether another server's answer stands here, and not the words of the program that reports it. */
  readonly answer: boolean;
}

const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/end of data|data end|\(dot\)|bdat/i, 'end-of-data'],
  [/rcpt/i, 'rcpt'],
  [/mail from|mail$|^mail/i, 'mail'],
  [/starttls/i, 'starttls'],
  [/auth/i, 'auth'],
  [/[eh][he]lo|lhlo/i, 'helo'],
  [/initial connection|connect|greeting|banner/i, 'connect'],
  [/data/i, 'data'],
];
const stageOf = (words: string | undefined): Stage | undefined =>
  words === undefined ? undefined : STAGES.find(([spelling]) => spelling.test(words))?.[1];

/** A milter's answer may come with an enhanced status code alone. */
const STARTS_WITH_CODE = /^(?:smtp; ?)?(?:[2-5]\d\d(?:[- ]|$)|[245]\.\d{1,3}\.\d{1,3} )/;
const IN_REPLY_TO = / ?\(in reply to ([^()]{1,60}?)(?: command)?\)+[.)]*$/i;

interface Skin {
  /** Lower-case words without which the expression is not tried. */
  readonly markers: readonly string[];
  readonly words: RegExp;
  /** What the words around a reply say of the command that it answers. */
  readonly stage?: (match: RegExpExecArray) => string | undefined;
  /** What is inside need not be another server's answer. */
  readonly own?: true;
}

const qmailStage = ({ groups }: RegExpExecArray): string | undefined => {
  const said = groups?.['said'] ?? '';
  if (/recipient/i.test(said)) return 'rcpt';
  if (/sender/i.test(said)) return 'mail from';
  return /after I sent/i.test(said) ? 'end of data' : undefined;
};
const namedStage = ({ groups }: RegExpExecArray): string | undefined => groups?.['said'];

/** The skins that mail programs put around what another one said, each from its own source or from logs of it. */
const SKINS: readonly Skin[] = [
  // Postfix qmgr
  { markers: ['temporarily suspended:'], words: /^delivery temporarily suspended: (?<rest>.*)$/i, own: true },
  // Postfix address verification
  {
    markers: ['unverified address:', 'undeliverable address:'],
    words: /^.{0,400}?\b(?:unverified|undeliverable) address: (?<rest>.{4,})$/i,
    own: true,
  },
  // Postfix smtp and lmtp
  {
    markers: [' said: ', ' refused to talk to me: '],
    words:
      /^(?:.{0,400}?[:;,] )?host (?<host>[^\s[]{1,255})(?:\[[^\]]{0,255}\])?(?::\d{1,5})? (?<said>said|refused to talk to me): (?<rest>.*)$/i,
    stage: ({ groups }) => (groups?.['said'] === 'said' ? undefined : 'connect'),
  },
  // Exim, old and new
  {
    markers: ['smtp error from remote'],
    words:
      /^(?:.{0,200}?host (?<outer>\S{1,255}) \[[^\]]{0,60}\]:? )?.{0,120}?SMTP error from remote (?:mail server|mailer) (?:after )?(?<said>initial connection|end of data|(?:pipelined |sending data block: )?(?:EHLO|HELO|LHLO|MAIL FROM|RCPT TO|DATA|STARTTLS|AUTH|RSET|QUIT)[^<:]{0,40}(?::?<[^>]{0,320}>(?: [A-Z]+=\S{1,60}){0,6})?|[^:]{0,80}): (?:host (?<host>\S{1,255}) \[[^\]]{0,60}\]: )?(?<rest>.*)$/i,
    stage: namedStage,
  },
  // qmail-remote
  {
    markers: ['remote host said:'],
    words:
      /^(?:(?:Connected to )?(?<host>[\w.:-]{1,255}) )?(?<said>.{0,300}?)\bRemote host said: (?<rest>.*?)(?: Giving up on [\w.:-]{1,255}?\.?)?$/i,
    stage: qmailStage,
  },
  // Courier and netqmail's patches
  {
    markers: ['did not like our'],
    words: /^(?:(?<host>[\w.-]{1,255}) (?:\[[^\]]{0,60}\] )?)?did not like our (?<said>[A-Z ]{4,20}): ?(?<rest>.*)$/i,
    stage: namedStage,
  },
  // Google, Exchange, Sendmail's transcript, MessageLabs
  {
    markers: [
      'response was',
      'response from the remote server was',
      'server returned',
      'responded',
      'diagnostic-code',
      '<<<',
      'returned',
    ],
    words:
      /^.{0,1500}?(?:The response(?: from the remote server)? was|other server returned was|responded with failure|responded as follows|server responded(?: with)?|server returned(?: error)?|\breturned|Diagnostic-Code: smtp;|<<<)\s?:?\s*(?:\S{1,255} responded with failure: )?['"[]?#?(?<rest>[245]\d\d[- ].*?)['"\]]?$/i,
  },
  // Cisco (IronPort)
  { markers: ['unknown address error'], words: /^.{0,60}Unknown address error '(?<rest>[^']{1,1000})'/i },
];

const DEEPEST = 6;

const peel = (
  text: string,
): { rest: string; host?: string | undefined; said?: string | undefined; own: boolean } | undefined => {
  const lower = text.toLowerCase();
  for (const { markers, words, stage, own } of SKINS) {
    if (!markers.some((marker) => lower.includes(marker))) continue;
    const match = words.exec(text);
    const rest = match?.groups?.['rest'] ?? '';
    if (match === null || rest.length < 3 || rest.length >= text.length) continue;
    return { rest, host: match.groups?.['host'] ?? match.groups?.['outer'], said: stage?.(match), own: own === true };
  }
  return undefined;
};

/** The skins of a report, outermost first; the last one holds the words of the host that is to blame. */
export function layersOf(text: string): readonly Layer[] {
  const layers: Layer[] = [];
  let left: ReturnType<typeof peel> = { rest: text, own: true };
  let host: string | undefined;
  let stage: Stage | undefined;
  while (left !== undefined && layers.length < DEEPEST) {
    const replied = IN_REPLY_TO.exec(left.rest);
    const words = replied === null ? left.rest : left.rest.slice(0, replied.index);
    host = left.host ?? host;
    stage = stageOf(replied?.[1]) ?? stageOf(left.said) ?? stage;
    layers.push({
      text: words,
      ...(host === undefined ? {} : { host }),
      ...(stage === undefined ? {} : { stage }),
      answer: !left.own || STARTS_WITH_CODE.test(words),
    });
    left = peel(words);
  }
  return layers;
}
