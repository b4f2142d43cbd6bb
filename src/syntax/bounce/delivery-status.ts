import type { EventStatus } from '../logs/event.ts';
import { finalStatus, type Outcome, replyAlone } from './bounce.ts';

/** A group of fields of RFC 3464, names in lower case. */
type Fields = ReadonlyMap<string, string>;

/** Recipients of one report that are read; a longer one is cut. */
const RECIPIENT_LIMIT = 1000;

/** Reads message/delivery-status (RFC 3464 section 2): a group for the message, then one for each recipient. */
export function readDeliveryStatus(text: string): readonly Outcome[] {
  const groups = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(fieldsOf)
    .filter((group) => group.size > 0);
  const message = groups.find((group) => !isRecipient(group));
  return groups
    .filter(isRecipient)
    .slice(0, RECIPIENT_LIMIT)
    .map((group) => outcome(group, message ?? new Map()));
}

const isRecipient = (group: Fields): boolean =>
  group.has('final-recipient') || group.has('original-recipient') || group.has('action');

function fieldsOf(block: string): Fields {
  const unfolded = block.replace(/\r?\n[ \t]+/g, ' ');
  const fields = new Map<string, string>();
  for (const line of unfolded.split(/\r?\n/)) {
    const [, name, value = ''] = /^ {0,3}([A-Za-z][\w-]{1,60}):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** RFC 3464 section 2.3.3; `expanded` and `relayed` are as good as `delivered` here. */
const ACTIONS: Readonly<Record<string, EventStatus>> = {
  delivered: 'sent',
  relayed: 'sent',
  expanded: 'sent',
  delayed: 'deferred',
};

function outcome(group: Fields, message: Fields): Outcome {
  const recipient = addressOf(group.get('final-recipient') ?? group.get('original-recipient'));
  const enhancedStatus = /\d\.\d{1,3}\.\d{1,3}/.exec(group.get('status') ?? '')?.[0];
  const text = diagnosticOf(group);
  const host = hostOf(group.get('remote-mta')) ?? hostOf(message.get('reporting-mta'));
  const at = timeOf(group.get('last-attempt-date')) ?? timeOf(message.get('arrival-date'));
  const action = (group.get('action') ?? '').toLowerCase().split(/[ (]/, 1)[0] ?? '';
  const status =
    ACTIONS[action] ?? (action === '' && enhancedStatus?.startsWith('2') ? 'sent' : failed(text, enhancedStatus));
  return {
    event: {
      status,
      ...(status === 'sent' ? {} : { text: replyAlone(text) }),
      ...(recipient === undefined ? {} : { recipient }),
      ...(host === undefined ? {} : { host }),
      ...(enhancedStatus === undefined ? {} : { enhancedStatus }),
    },
    ...(at === undefined ? {} : { at }),
  };
}

/** RFC 3464 section 2.3.4: "failed" with a status of a passing failure is what a queue says that gave up. */
const failed = (text: string, enhancedStatus: string | undefined): EventStatus =>
  enhancedStatus?.startsWith('4.') ? 'expired' : finalStatus(text, enhancedStatus);

/** The reply without its type (`smtp;`, `x-postfix;`); Exchange 2003 has it in a field of its own. */
function diagnosticOf(group: Fields): string {
  const diagnostic = (group.get('diagnostic-code') ?? '').replace(/^[\w.-]{1,40} ?; */, '');
  if (diagnostic !== '') return diagnostic;
  const exchange = /\bsmtp; ?(.*?)>?$/.exec(group.get('x-supplementary-info') ?? '')?.[1];
  return exchange ?? '';
}

/** `rfc822; <user@example.com>`, `utf-8; …` (RFC 6533), with xtext left as it is. */
const addressOf = (field: string | undefined): string | undefined => {
  const address = field
    ?.replace(/^[\w-]{1,20} ?; */, '')
    .replace(/^<(.*)>$/, '$1')
    .trim();
  return address === undefined || address === '' ? undefined : address;
};

/** `dns; mx.example.com (192.0.2.1, the server …)`: name and address as a log would give them. */
function hostOf(field: string | undefined): string | undefined {
  const [, name, address] =
    /^(?:[\w-]{1,20} ?; *)?([\w.:-]{1,255}|\[[\d.a-f:]{1,60}\])(?: *[([]([\d.]{7,15}|[\da-f:]{2,45})\b)?/i.exec(
      field ?? '',
    ) ?? [];
  if (name === undefined) return undefined;
  const bare = name.replace(/\.$/, '');
  return address === undefined ? bare : `${bare}[${address}]`;
}

/** A date of RFC 5322, whatever comment follows. */
export function timeOf(date: string | undefined): number | undefined {
  const time = Date.parse((date ?? '').replace(/\([^()]{0,100}\)/g, ' ').slice(0, 100));
  return Number.isNaN(time) ? undefined : time;
}
