import type { Reading } from './event.ts';

/** qpsmtpd's `PID text`, as its plugin logging/warn and its core write it to standard error (and multilog from there). */
const LINE =
  /^(\d{4,10}) ((?:\((?:connect|ehlo|helo|mail|rcpt|data|data_post|queue|quit|deny|auth|unrecognized_command|disconnect)\) |Plugin \S+, hook |in config\(|config\(|trying to get config for |setting _config_cache |Accepted connection \d|Connection from |dispatching |[2-5]\d\d[ -]|click, disconnecting|DESTROY called by |cleaning up after \d).*)$/s;

/** What the line says, without its process id; undefined where it is no line of qpsmtpd. */
export const withoutPid = (line: string): string | undefined => LINE.exec(line)?.[2];

/** Each refusal stands thrice (the plugin's remark, the hook's result, the answer): the hook's result counts. */
export function readQpsmtpd(message: string): Reading {
  const [, plugin, hook, result, said] = /^Plugin (\S+), hook (\w+) returned (\w+), (.*)$/s.exec(message) ?? [];
  if (plugin === undefined) return 'known';
  if (result === 'OK' && hook === 'queue') return { status: 'sent' };
  return result?.startsWith('DENY') ? { status: 'rejected', text: `${plugin}: ${said ?? ''}`.trim() } : 'known';
}
