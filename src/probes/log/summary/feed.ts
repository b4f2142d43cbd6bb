import type { LogConnection, LogEvent, LogStep } from '../../../syntax/logs/event.ts';
import type { LineKind, LineScan } from '../../../syntax/logs/postfix/scan-line.ts';
import type { Message } from '../queue.ts';
import { createSpan, setSpan, writeSpan } from '../span.ts';
import type { Summary } from './summary.ts';

/** Where a line of Postfix stands: its process, and the part that `scan` tells of. */
export interface ScannedLine {
  readonly bytes: Buffer;
  readonly kind: LineKind;
  readonly scan: LineScan;
  /** Behind the program's name, where `[pid]` stands. */
  readonly programEnd: number;
  readonly time: number;
}

/** Tells a summary what the readers found. */
export interface SummaryFeed {
  scanned(line: ScannedLine, mail: Message | undefined): void;
  step(step: LogStep, mail: Message | undefined): void;
  event(event: LogEvent, mail: Message | undefined): void;
  connection(connection: LogConnection, process: number | undefined, time: number | undefined): void;
}

const ZERO = 48;
const OPEN = 91;
/** `forwarded as X`, against `queued as X`: what stands seven octets before the id. */
const FORWARDED = 100;

export function createSummaryFeed(summary: Summary): SummaryFeed {
  const [one, other] = [createSpan(), createSpan()];
  const [recipient, relay] = [createSpan(), createSpan()];

  function scannedDelivery({ bytes, scan: { delivery } }: ScannedLine, mail: Message | undefined): void {
    const { status, nextStart, nextEnd } = delivery;
    if (status === 'sent' && nextEnd > nextStart && bytes[nextStart - 7] === FORWARDED) {
      summary.count('forwarded');
      return;
    }
    setSpan(recipient, bytes, delivery.recipientStart, delivery.recipientEnd);
    setSpan(relay, bytes, delivery.relayStart, delivery.relayEnd);
    const attempt = { mail, recipient, relay, delay: delivery.delay };
    if (status === 'sent') summary.delivered(attempt);
    else if (status === 'deferred') summary.deferred(attempt);
    else summary.bounced(attempt);
  }

  return {
    scanned(line, mail) {
      const { bytes, kind, scan, programEnd, time } = line;
      switch (kind) {
        case 'client':
          // `name[address], sasl_method=…`
          if (mail) summary.arrived(mail, setSpan(one, bytes, scan.start, scan.end));
          return;
        case 'uid':
          if (mail) summary.arrived(mail, setSpan(one, bytes, scan.start, scan.start));
          return;
        case 'queued':
          if (mail) summary.queued(mail, setSpan(one, bytes, scan.start, scan.end), scan.size);
          return;
        case 'delivery':
          scannedDelivery(line, mail);
          return;
        case 'rejected':
          summary.refused(setSpan(one, bytes, scan.reject.clientStart, scan.reject.clientEnd));
          return;
        case 'tls':
          summary.encryptedLine(setSpan(one, bytes, scan.start, scan.end));
          return;
        case 'connected':
          summary.connections.opened(setSpan(one, bytes, scan.start, scan.end), processAt(bytes, programEnd), time);
          return;
        case 'disconnected':
          summary.connections.closed(processAt(bytes, programEnd), time, undefined);
          return;
        default:
          return;
      }
    },
    step({ step, client, sender, size = 0, tls }, mail) {
      if (tls) summary.encrypted(tls);
      if (step === 'spared') summary.count('rejectWarnings');
      if (mail === undefined) return;
      if (step === 'arrived') {
        summary.arrived(mail, writeSpan(one, client));
        if (size > 0) mail.size = size;
      }
      if ((step === 'arrived' || step === 'queued') && sender !== undefined)
        summary.queued(mail, writeSpan(other, sender), size);
    },
    event({ status, host, setAside, tls, delay, isProbe, isRepeated, ...event }, mail) {
      if (tls) summary.encrypted(tls);
      if (setAside) summary.count(setAside === 'spared' ? 'rejectWarnings' : setAside);
      if (isProbe || isRepeated) return;
      const attempt = { mail, recipient: writeSpan(recipient, event.recipient), relay: writeSpan(relay, host), delay };
      if (status === 'sent') summary.delivered(attempt);
      else if (status === 'deferred') summary.deferred(attempt);
      else if (status === 'bounced') summary.bounced(attempt);
      else if (status === 'expired') summary.count('expired');
      else if (status === 'rejected') summary.refused(relay);
    },
    connection({ connection, client, seconds, tls }, process, time = 0) {
      if (tls) summary.encrypted(tls);
      if (connection === 'opened') summary.connections.opened(writeSpan(one, client), process, time);
      if (connection === 'closed') summary.connections.closed(process, time, seconds);
    },
  };
}

/** The number in `[1234]` at that place. */
function processAt(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] !== OPEN) return undefined;
  let value = 0;
  for (let index = at + 1; ; index++) {
    const digit = (bytes[index] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return value;
    value = value * 10 + digit;
  }
}
