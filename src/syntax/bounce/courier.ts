import { ADDRESS, type Outcome, oneText, outcomeOf } from './bounce.ts';

const HEAD = new RegExp(`^<(${ADDRESS.source})>:\\s*$`);
const HOST = /^ +([\w.-]{1,255}) \[([\da-f.:]{2,45})\]: *$/i;

/** Courier's dsn.txt: an address, then the host, what it was told (`>>>`) and what it answered (`<<<`). */
export function readCourier(text: string): readonly Outcome[] {
  const isDelayed = /DELAYED MAIL|not yet been delivered|will be re-?tried|has been delayed/i.test(text);
  return text.split(/(?=^<[^<>\n]{1,300}>:\s*$)/m).flatMap((block) => {
    const [first = '', ...rest] = block.split(/\r?\n/);
    const recipient = HEAD.exec(first)?.[1];
    if (recipient === undefined) return [];
    const end = rest.findIndex((line, index) => index > 0 && line.trim() === '');
    const lines = end < 0 ? rest : rest.slice(0, end);
    const host = lines.map((line) => HOST.exec(line)).find((match) => match !== null);
    const answers = lines.filter((line) => /^\s*<<< /.test(line)).map((line) => line.replace(/^\s*<<< /, ''));
    const words = oneText(answers.length > 0 ? answers : lines.filter((line) => !HOST.test(line)));
    return words === ''
      ? []
      : [outcomeOf(recipient, words, { isDelayed, host: host ? `${host[1]}[${host[2]}]` : undefined })];
  });
}
