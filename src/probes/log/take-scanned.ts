import { keyAt } from '../../syntax/logs/postfix/queue-id.ts';
import type { HeaderScan } from '../../syntax/logs/postfix/scan-header.ts';
import type { LineKind, LineScan } from '../../syntax/logs/postfix/scan-line.ts';
import type { Fates } from './fates.ts';
import { nextAttempt } from './next-attempt.ts';
import type { Message } from './queue.ts';

/** Takes a line of Postfix that was scanned as octets; gives the message that it is of. */
export type TakeScanned = (
  bytes: Buffer,
  kind: LineKind,
  time: number,
  file: string,
  line: number,
) => Message | undefined;

export function createTakeScanned(
  { deliveries, queue, parts, measured, leave, conclude }: Fates,
  header: HeaderScan,
  scan: LineScan,
): TakeScanned {
  return (bytes, kind, time, file, line) => {
    const { delivery, reject } = scan;
    switch (kind) {
      case 'client':
      case 'uid':
      case 'message-id':
        return queue.at(keyAt(bytes, scan.idStart, scan.idEnd), true);
      case 'queued':
        return queue.at(keyAt(bytes, scan.idStart, scan.idEnd), false);
      case 'notified': {
        const mail = queue.at(keyAt(bytes, scan.idStart, scan.idEnd), false);
        queue.notify(mail, keyAt(bytes, scan.start, scan.end));
        return mail;
      }
      case 'removed':
        leave(keyAt(bytes, scan.idStart, scan.idEnd));
        return undefined;
      case 'delivery': {
        deliveries[delivery.status]++;
        const mail = queue.at(keyAt(bytes, scan.idStart, scan.idEnd), false);
        const stages = delivery.delays[0] < 0 ? undefined : delivery.delays;
        if (stages) measured(stages);
        if (delivery.status === 'sent') {
          if (delivery.nextEnd > delivery.nextStart)
            queue.join(mail, keyAt(bytes, delivery.nextStart, delivery.nextEnd));
          if (mail.pending.length === 0) return mail;
        }
        parts.bytes = bytes;
        parts.programStart = header.programStart;
        parts.programEnd = header.programEnd;
        parts.hostStart = delivery.relayStart;
        parts.hostEnd = delivery.relayEnd;
        parts.textStart = delivery.textStart;
        parts.textEnd = delivery.textEnd;
        parts.recipientStart = delivery.recipientStart;
        parts.recipientEnd = delivery.recipientEnd;
        parts.statusStart = delivery.dsnStart;
        parts.statusEnd = delivery.dsnEnd;
        const next = delivery.status === 'deferred' ? nextAttempt(time, delivery.delay, 'postfix') : undefined;
        conclude(delivery.status, mail, time, stages, file, line, next);
        return mail;
      }
      case 'rejected': {
        deliveries.rejected++;
        const mail = scan.idEnd > scan.idStart ? queue.at(keyAt(bytes, scan.idStart, scan.idEnd), false) : undefined;
        parts.bytes = bytes;
        parts.programStart = header.programStart;
        parts.programEnd = header.programEnd;
        parts.hostStart = reject.clientStart;
        parts.hostEnd = reject.clientEnd;
        parts.textStart = reject.textStart;
        parts.textEnd = reject.textEnd;
        parts.recipientStart = reject.recipientStart;
        parts.recipientEnd = reject.recipientEnd;
        parts.statusStart = parts.statusEnd = 0;
        conclude('rejected', mail, time, undefined, file, line);
        return mail;
      }
      default:
        return undefined;
    }
  };
}
