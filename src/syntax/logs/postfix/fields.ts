import { FORMS, LEVEL_FORMS, RELAY_FORM, TLS_FEATURES } from './forms.ts';

/** Every part of a line under its name, numbers as such. What a line does not have is absent. */
export type Fields = Readonly<Record<string, string | number>>;

const QUEUE_ID = /^([0-9A-F]{5,15}|(?=[A-Za-z]*\d)[0-9A-Za-z]{10,22}|NOQUEUE): /;
const LEVEL = /^(warning|error|fatal|panic|info): (.*)$/s;

/** Names whose values are numbers. */
const NUMBERS = new Set(
  'size recipients uid octets clientPort serverPort relayPort replyCode rank seconds rate cacheSize hits misses successPercent domains addresses connections retained dropped signal count serverSignatureBits delay delayBefore delayQueue delayConnection delayTransmission conn_use'.split(
    ' ',
  ),
);

/** Longer lines have no more fields. */
const LIMIT = 8192;

/** All fields of a Postfix line without its header. */
export function readPostfixFields(line: string): Fields {
  const message = line.slice(0, LIMIT);
  const [prefix = '', queueId] = QUEUE_ID.exec(message) ?? [];
  const text = message.slice(prefix.length);
  const id = queueId === undefined ? {} : { queueId };
  const [, level, rest] = LEVEL.exec(text) ?? [];
  if (level !== undefined && rest !== undefined) return { level, text: rest, ...id, ...levelFields(rest) };
  if (text.startsWith('to=<')) return { ...id, ...deliveryFields(text) };
  return { ...id, ...matched(FORMS, text) };
}

/** A queue id may stand behind the level instead of before it. */
function levelFields(text: string): Fields {
  const [prefix = '', queueId] = QUEUE_ID.exec(text) ?? [];
  const rest = text.slice(prefix.length);
  return { ...(queueId === undefined ? {} : { queueId, text: rest }), ...matched(LEVEL_FORMS, rest) };
}

function matched(forms: readonly RegExp[], text: string): Fields {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return expanded(groups);
  }
  return {};
}

function expanded(groups: Readonly<Record<string, string | undefined>>): Fields {
  const fields: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(groups)) {
    if (value === undefined) continue;
    fields[name] = valued(name, value);
    if (name === 'pairs') Object.assign(fields, pairsOf(value));
    if (name === 'commands') Object.assign(fields, readCommandCounts(value));
  }
  return fields;
}

const valued = (name: string, value: string): string | number =>
  NUMBERS.has(name) && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;

/** `from=<a> to=<b> proto=ESMTP helo=<c>`, or `sasl_method=PLAIN, sasl_username=d`. */
function pairsOf(text: string): Fields {
  const fields: Record<string, string> = {};
  for (const [, name, inside, bare] of text.matchAll(/([\w-]+)=(?:<([^>]*)>|([^,\s]*))/g))
    if (name !== undefined) fields[name] ??= inside ?? bare ?? '';
  return fields;
}

/** `ehlo=2 rcpt=0/1 commands=5/7`: how many were sent, and of those with a slash how many were accepted. */
export function readCommandCounts(text: string): Fields {
  const fields: Record<string, number> = {};
  for (const [, name, one, other] of text.matchAll(/(\w+)=(\d+)(?:\/(\d+))?/g)) {
    if (other !== undefined) fields[`${name}Accepted`] = Number(one);
    fields[`${name}Count`] = Number(other ?? one);
  }
  return fields;
}

/** `0.2/0.02/0.04/3.3`: before the queue manager, in it, for the connection, for the transmission. */
export function readDelays(text: string): Fields {
  const [before, queue, connection, transmission] = text.split('/').map(Number);
  const stages = {
    delayBefore: before,
    delayQueue: queue,
    delayConnection: connection,
    delayTransmission: transmission,
  };
  return Object.values(stages).every(Number.isFinite) ? (stages as Fields) : {};
}

export const readTlsFeatures = (text: string): Fields => matched([TLS_FEATURES], text);

/** `to=<…>, orig_to=<…>, relay=…, delay=…, delays=…, dsn=…, status=… (text)`; addresses may have commas in them. */
function deliveryFields(text: string): Fields {
  const [, to, middle = '', status, response] =
    /^to=<(.*?)>(?=, )((?:, (?!status=)[\w-]+=(?:<.*?>(?=, )|[^,]*))*), status=([\w-]+)(?: \((.*?)\)?)?$/s.exec(text) ??
    [];
  if (to === undefined || status === undefined) return {};
  const fields: Record<string, string | number> = { to };
  for (const [, name, inside, bare] of middle.matchAll(/, ([\w-]+)=(?:<(.*?)>(?=, |$)|([^,]*))/gs)) {
    if (name === undefined) continue;
    const value = inside ?? bare ?? '';
    fields[name] = valued(name, value);
    if (name === 'delays') Object.assign(fields, readDelays(value));
    if (name === 'tls') Object.assign(fields, readTlsFeatures(value));
    if (name === 'relay') Object.assign(fields, matched([RELAY_FORM], value));
  }
  fields['status'] = status;
  if (response === undefined) return fields;
  fields['response'] = response;
  const next = /\b(?:queued|forwarded) as ([0-9A-Za-z]{5,22})$/.exec(response)?.[1];
  return next === undefined ? fields : { ...fields, next };
}
