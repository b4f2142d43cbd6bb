import { readExim } from './exim.ts';
import type { Fields } from './postfix/fields.ts';

/** Longer lines have no more fields. */
const LIMIT = 8192;

/** The marks of Exim's deliveries (Exim specification, chapter "Log files", "Logging deliveries"). */
const FLAG = /^\S+ (\*\*|==|=>|->|>>|\*>|<=|\(=) /;

/** All fields of a line of Exim's mainlog without its time; numbers as such, and what a line does not have is absent. */
export function readEximFields(line: string): Fields {
  const message = line.slice(0, LIMIT);
  const reading = readExim(message);
  if (typeof reading !== 'object') return {};
  if ('step' in reading)
    return present({ queueId: reading.queueId, flag: FLAG.exec(message)?.[1], step: reading.step });
  if (!('status' in reading)) return {};
  const { queueId, status, recipient, host, text } = reading;
  const [, name, address] = /^(\S+) \[([^\]]+)\]/.exec(host ?? hostIn(text) ?? '') ?? [];
  const [, errorNumber] = / defer \((-?\d+)\)/.exec(message) ?? [];
  const [, replyCode, enhancedStatus] =
    /\]: (?:\d{3}-.*?\\n)?([2-5]\d\d)(?:[ -]+([245]\.\d{1,3}\.\d{1,3}))?/.exec(message) ?? [];
  return present({
    queueId,
    flag: FLAG.exec(message)?.[1],
    status,
    recipient,
    router: / R=(\S+?):?(?: |$)/.exec(message)?.[1],
    transport: / T=(\S+?):?(?: |$)/.exec(message)?.[1],
    errorNumber: numberOf(errorNumber),
    relayHost: name,
    relayAddress: address,
    replyCode: numberOf(replyCode),
    enhancedStatus,
    response: text,
  });
}

/** "Remote host NAME [ADDRESS] closed connection". */
const hostIn = (text: string | undefined): string | undefined =>
  /[Rr]emote host (\S+ \[[^\]]+\])/.exec(text ?? '')?.[1];

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const present = (all: Readonly<Record<string, string | number | undefined>>): Fields =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
