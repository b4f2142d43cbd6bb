import { found, type Observed, unknown } from '../../facts/observed.ts';
import type { SmtpOptions } from '../../facts/smtp.ts';
import type { Ports } from '../../io/ports.ts';
import { type Letter, withCrlf } from './deliver.ts';

/** What a server takes at most by far; a larger file is a mistake. */
const FILE_LIMIT = 256 * 1024 * 1024;

/** The message that is to be sent, if one is: read as it stands, or made up. */
export async function letterOf(
  asked: SmtpOptions,
  to: readonly string[],
  helo: string,
  ports: Pick<Ports, 'files' | 'clock' | 'random'>,
): Promise<Observed<Letter | undefined>> {
  const how = {
    bdat: asked.bdat === true,
    ...(asked.ret === undefined ? {} : { ret: asked.ret }),
    ...(asked.notify === undefined ? {} : { notify: asked.notify }),
  };
  if (asked.data !== undefined) {
    const content = await ports.files.read(asked.data, FILE_LIMIT);
    if (content.state === 'found') return found({ octets: withCrlf(content.value), ...how });
    return content.state === 'unknown' ? content : unknown('unreadable', `there is no file ${asked.data}`);
  }
  if (!asked.send) return found(undefined);
  const id = Array.from({ length: 16 }, () => ports.random.integer(36).toString(36)).join('');
  return found({ octets: compose(asked, to, helo, new Date(ports.clock.now()), id), ...how });
}

/** RFC 5322: Date, Message-ID, From, To, Subject; MIME where the text is not ASCII. */
function compose(asked: SmtpOptions, to: readonly string[], helo: string, date: Date, id: string): Uint8Array {
  const {
    from = '',
    subject = 'Test by maildoctor',
    body = 'This message was sent by maildoctor to test delivery.\n',
    headers = [],
  } = asked;
  const host = helo.replace(/^\[(?:IPv6:)?|\]$/g, '');
  const given = new Set(headers.map((line) => line.split(':')[0]?.trim().toLowerCase()));
  const eightBit = /[^\x00-\x7f]/.test(body);
  const defaults: readonly (readonly [string, string])[] = [
    ['Date', rfcDate(date)],
    ['Message-ID', `<${id}@${host}>`],
    ['From', from === '' ? `<postmaster@${host}>` : `<${from}>`],
    ['To', to.map((one) => `<${one}>`).join(', ')],
    ['Subject', encodedWord(subject)],
    ['MIME-Version', '1.0'],
    ['Content-Type', `text/plain; charset=${eightBit ? 'utf-8' : 'us-ascii'}`],
    ['Content-Transfer-Encoding', eightBit ? 'base64' : '7bit'],
  ];
  const head = defaults.filter(([name]) => !given.has(name.toLowerCase())).map(([name, value]) => `${name}: ${value}`);
  const text = body.endsWith('\n') ? body : `${body}\n`;
  const content = eightBit ? Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n') : text;
  return withCrlf(new TextEncoder().encode(`${[...head, ...headers.map(withoutBreaks)].join('\n')}\n\n${content}`));
}

/** RFC 5322 section 3.3, in UTC. */
const rfcDate = (date: Date): string => date.toUTCString().replace('GMT', '+0000');

/** RFC 2047; a line of it holds 45 octets. */
function encodedWord(text: string): string {
  const line = withoutBreaks(text);
  if (/^[\x20-\x7e]*$/.test(line)) return line;
  const words: string[] = [];
  let part = '';
  for (const char of line) {
    if (Buffer.byteLength(part + char) > 45) {
      words.push(part);
      part = '';
    }
    part += char;
  }
  return [...words, part].map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\n ');
}

/** A header of the user's must not become two. */
const withoutBreaks = (text: string): string => text.replace(/[\r\n]+/g, ' ');
