import type { Readable } from 'node:stream';
import { EXIT } from './exit-code.ts';
import { jsonText } from './findings/json-text.ts';
import type { Ports } from './io/ports.ts';
import { answerLines, type InputLine } from './line-protocol.ts';
import { evaluateSpf, type SpfQuery } from './probes/spf/evaluate.ts';
import { parseAddress } from './syntax/network.ts';

type Question = SpfQuery & { readonly rest: Readonly<Record<string, unknown>> };

/**
 * The line protocol of `spf --batch`: `{"ip","sender","helo"}` in, the verdict out, other keys repeated. A line that is no
 * question gives `{"error"}` in its place. Returns the exit code: 2 after such a line, 3 after a temperror, else 0.
 */
export async function runBatch(
  input: Readable,
  ports: Ports,
  write: (line: string) => Promise<void> | void,
): Promise<number> {
  let wrong = false;
  let unjudged = false;
  await answerLines(
    input,
    async (line) => {
      const question = readQuestion(line);
      if (typeof question === 'string') {
        wrong = true;
        return jsonText({ error: question });
      }
      const { rest, ...query } = question;
      const { result, explanation, mechanism, lookups, voidLookups, reason } = await evaluateSpf(query, ports);
      if (result === 'temperror') unjudged = true;
      return jsonText({
        ...rest,
        ip: query.ip,
        sender: query.sender,
        helo: query.helo,
        result,
        explanation,
        mechanism,
        lookups,
        voidLookups,
        reason,
      });
    },
    write,
  );
  return wrong ? EXIT.usage : unjudged ? EXIT.unjudged : EXIT.healthy;
}

function readQuestion(line: InputLine): Question | string {
  if ('tooLong' in line) return 'the line is longer than 1 MiB';
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return 'not a line of JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const { ip, sender = '', helo = '', ...rest } = value as Record<string, unknown>;
  if (typeof ip !== 'string' || !parseAddress(ip)) return '"ip" is not an IP address';
  if (typeof sender !== 'string') return '"sender" is not a text';
  if (typeof helo !== 'string') return '"helo" is not a text';
  return { ip, sender, helo, rest };
}
