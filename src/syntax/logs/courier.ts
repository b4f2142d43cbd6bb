import type { Reading } from './event.ts';

/** Courier's `id=…,from=<…>,addr=<…>: text`, then `…,status: deferred`; the reply stands on the line before the status. */
export function readCourier({ program, message }: { readonly program: string; readonly message: string }): Reading {
  const addr = /(?:^|,)addr=<([^>]*)>/.exec(message)?.[1];
  const id = /(?:^|,)id=([0-9A-F.]+)/.exec(message)?.[1];
  const place = { ...(addr === undefined ? {} : { recipient: addr }), ...(id === undefined ? {} : { queueId: id }) };
  const arrived = /^newmsg,id=([0-9A-F.]+): \w+; (.*)$/s.exec(message);
  if (arrived?.[1] !== undefined && arrived[2] !== undefined)
    return { step: 'arrived', queueId: arrived[1], client: arrived[2] };
  const started = id === undefined ? null : /^started,id=[^,]*,from=<([^>]*)>/.exec(message);
  if (started?.[1] !== undefined && id !== undefined) return { step: 'queued', queueId: id, sender: started[1] };
  if (id !== undefined && message.startsWith('completed,')) return { step: 'removed', queueId: id };
  const connected = /^started,ip=\[(?:::ffff:)?([^\]]*)\]/.exec(message)?.[1];
  if (connected !== undefined) return { connection: 'opened', client: `unknown[${connected}]` };
  const refused = /^error,relay=([^,]*),.*?: (.*)$/s.exec(message);
  if (refused?.[2] !== undefined)
    return {
      status: 'rejected',
      text: refused[2],
      ...(refused[1] === undefined ? {} : { host: refused[1] }),
      ...place,
    };
  const status = /,status: (\w+)/.exec(message)?.[1];
  if (status !== undefined) return status === 'success' ? { status: 'sent', ...place } : 'known';
  const said = /,addr=<[^>]*>: (.*)$/s.exec(message)?.[1];
  if (said === undefined)
    return /error|fail|refused/i.test(message) && !/^(?:started|Waiting|newmsg|completed)/.test(message)
      ? { status: 'warning', text: message }
      : 'known';
  if (program === 'courierlocal' || program === 'courierd' || program === 'courieresmtp') {
    const code = /(?:^|\D)([245])\d\d[ -]/.exec(said)?.[1];
    if (/^250|success/i.test(said)) return { status: 'sent', ...place };
    return {
      status: code === '5' || /unknown|not exist|invalid/i.test(said) ? 'bounced' : 'deferred',
      text: said,
      ...place,
    };
  }
  return 'known';
}
