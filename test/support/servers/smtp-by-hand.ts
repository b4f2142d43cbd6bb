import net from 'node:net';

/** One command and the reply to it, as a telnet session shows them; the first exchange has no command. */
export interface SmtpExchange {
  readonly command?: string;
  readonly reply: string;
}

export interface LetterOptions {
  readonly from: string;
  readonly to: string;
  readonly subject?: string;
  readonly body?: string;
  readonly helo?: string;
}

/**
 * Types these lines at a server, one after the other, each after the reply to the one before; a text with line breaks is
 * what follows DATA. Ends when the server closes, when all is said, or when a reply takes 20 s.
 */
export async function typeAtServer(
  { address, port }: { readonly address: string; readonly port: number },
  inputs: readonly string[],
): Promise<readonly SmtpExchange[]> {
  const socket = net.connect({ host: address, port });
  socket.setTimeout(20_000, () => socket.destroy(new Error('no reply for 20 s')));
  const exchanges: SmtpExchange[] = [];
  const replies = repliesOf(socket);
  try {
    for (const command of [undefined, ...inputs]) {
      if (command !== undefined) socket.write(`${command.replaceAll(/\r?\n/g, '\r\n')}\r\n`);
      const { value: reply, done } = await replies.next();
      if (done) break;
      exchanges.push(command === undefined ? { reply } : { command, reply });
    }
  } finally {
    socket.destroy();
  }
  return exchanges;
}

/** Hands in one letter as a person at a terminal would; the last exchange tells what became of it. */
export function sendByHand(
  server: { readonly address: string; readonly port: number },
  { from, to, subject = 'A letter', body = 'Hello.', helo = 'terminal.example.com' }: LetterOptions,
): Promise<readonly SmtpExchange[]> {
  return typeAtServer(server, [
    `EHLO ${helo}`,
    `MAIL FROM:<${from}>`,
    `RCPT TO:<${to}>`,
    'DATA',
    `From: <${from}>\nTo: <${to}>\nSubject: ${subject}\n\n${body}\n.`,
    'QUIT',
  ]);
}

async function* repliesOf(socket: net.Socket): AsyncGenerator<string, undefined> {
  let pending = '';
  for await (const chunk of socket.setEncoding('utf8')) {
    pending += chunk;
    let match = /^(?:\d{3}-.*\r?\n)*\d{3}(?: .*)?\r?\n/.exec(pending);
    while (match) {
      pending = pending.slice(match[0].length);
      yield match[0].trimEnd().replaceAll('\r\n', '\n');
      match = /^(?:\d{3}-.*\r?\n)*\d{3}(?: .*)?\r?\n/.exec(pending);
    }
  }
  return undefined;
}
