import type { Failure, StageName } from '../../facts/smtp.ts';
import type { Conversation } from './conversation.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** A message and how it is to be sent. `octets` stands as it is: CRLF line ends, without dot-stuffing. */
export interface Letter {
  readonly octets: Uint8Array;
  /** Send it with BDAT where CHUNKING is offered (RFC 3030). */
  readonly bdat: boolean;
  readonly ret?: string;
  readonly notify?: string;
}

type Extensions = Readonly<Record<string, string>>;

/** What a mail asks of a server. */
export interface MailTerms {
  readonly letter?: Letter;
  /** Asked for, or needed by an address. */
  readonly smtputf8?: true;
  readonly requireTls?: true;
}

/** Parameters of MAIL (RFC 1870, 6152, 6531, 3461, 8689), each where it is offered. */
export function mailParameters({ letter, smtputf8, requireTls }: MailTerms, extensions: Extensions): string {
  const parameters = [
    ...(letter && 'SIZE' in extensions ? [`SIZE=${letter.octets.length}`] : []),
    ...(letter && isEightBit(letter.octets) && '8BITMIME' in extensions ? ['BODY=8BITMIME'] : []),
    ...(smtputf8 ? ['SMTPUTF8'] : []),
    ...(letter?.ret !== undefined && 'DSN' in extensions ? [`RET=${letter.ret}`] : []),
    ...(requireTls ? ['REQUIRETLS'] : []),
  ];
  return parameters.map((one) => ` ${one}`).join('');
}

export const recipientParameters = (letter: Letter | undefined, extensions: Extensions): string =>
  letter?.notify !== undefined && 'DSN' in extensions ? ` NOTIFY=${letter.notify}` : '';

const isEightBit = (octets: Uint8Array): boolean => octets.some((octet) => octet > 127);

export interface Delivered {
  readonly failure?: Failure;
  readonly queueId?: string;
}

/** Sends the letter once a recipient was accepted. */
export async function deliver(
  talk: Conversation,
  letter: Letter,
  extensions: Extensions,
  limits: Limits,
): Promise<Delivered> {
  const chunked = letter.bdat && 'CHUNKING' in extensions;
  if (!chunked) {
    const answer = await talk.timed('data', () => talk.ask({ stage: 'data', line: 'DATA' }, limits.data));
    if (!answer.ok) return { failure: answer.failure };
    if (answer.reply.code !== 354) return { failure: refusal(answer.reply) };
  }
  return talk.timed('acceptance', async () => {
    // The wait for the verdict has time of its own: the server may scan what it was given (RFC 5321 section 4.5.3.2.6).
    talk.extend(limits.acceptance);
    // A verdict on what was not sent yet is none.
    await talk.drain('acceptance');
    const size = letter.octets.length;
    if (chunked) {
      const head = `BDAT ${size} LAST`;
      await talk.send(joined(new TextEncoder().encode(`${head}\r\n`), letter.octets), [head, `(${size} octets)`]);
    } else {
      await talk.send(stuffed(letter.octets), [`(${size} octets of message)`, '.']);
    }
    const stage: StageName = 'acceptance';
    const answer = await talk.listen(stage, limits.acceptance);
    if (!answer.ok) return { failure: answer.failure };
    if (answer.reply.code < 200 || answer.reply.code > 299) return { failure: refusal(answer.reply) };
    const queueId = queueIdOf(answer.reply.text);
    return queueId === undefined ? {} : { queueId };
  });
}

/** Dots doubled at the beginning of every line (RFC 5321 section 4.5.2), and the final dot on a line of its own. */
export function stuffed(octets: Uint8Array): Uint8Array {
  const isLineEnded = octets.length === 0 || octets.at(-1) === LF;
  const end = isLineEnded ? [DOT, CR, LF] : [CR, LF, DOT, CR, LF];
  let dots = 0;
  for (let at = 0; at < octets.length; at++) if (octets[at] === DOT && isLineBegin(octets, at)) dots++;
  const out = new Uint8Array(octets.length + dots + end.length);
  let to = 0;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] ?? 0;
    if (octet === DOT && isLineBegin(octets, at)) out[to++] = DOT;
    out[to++] = octet;
  }
  out.set(end, to);
  return out;
}

const isLineBegin = (octets: Uint8Array, at: number): boolean => at === 0 || octets[at - 1] === LF;

/** A file's line ends as they go over the wire: LF alone and CR alone become CRLF (RFC 5321 section 2.3.8). */
export function withCrlf(octets: Uint8Array): Uint8Array {
  let ends = 0;
  for (const octet of octets) if (octet === CR || octet === LF) ends++;
  const out = new Uint8Array(octets.length + ends + 2);
  let to = 0;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] ?? 0;
    if (octet === LF && octets[at - 1] === CR) continue;
    if (octet === CR || octet === LF) {
      out[to++] = CR;
      out[to++] = LF;
    } else out[to++] = octet;
  }
  if (to > 0 && out[to - 1] !== LF) {
    out[to++] = CR;
    out[to++] = LF;
  }
  return out.subarray(0, to);
}

const [DOT, CR, LF] = [0x2e, 0x0d, 0x0a];

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** As Postfix, Exim, OpenSMTPD, Sendmail and Exchange tell it; a guess where the text is another's. */
export function queueIdOf(text: string): string | undefined {
  return (
    /queued as ([\w.-]+)/i.exec(text)?.[1] ??
    /\bid=([\w.-]+)/i.exec(text)?.[1] ??
    /\b([\da-f]{8}) Message accepted for delivery/i.exec(text)?.[1] ??
    /^250(?: 2\.\d\.\d)? ([\w.-]{8,}) (?:Message )?(?:accepted|queued)/i.exec(text)?.[1] ??
    /<[^>]+> \[InternalId=(\d+)/i.exec(text)?.[1]
  );
}
