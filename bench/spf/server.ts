/**
 * The DNS server of the SPF benchmark: a process of its own, whose answers cost next to nothing to make. With a delay, an
 * answer leaves that many milliseconds after its question came.
 */
import { createSocket } from 'node:dgram';
import dns from 'dns-packet';

/** Names are `[part.]KIND.nN.example`: each N is a domain of its own, so that no cache helps. */
const NAME = /^(?:(\w+)\.)?(ip4|typical|nested|beside|exchanges)\.(n\d+)\.example$/i;

/** What a benchmark's domain publishes. The client is 192.0.2.25 and is covered by the last term. */
function answersTo(name: string, type: string): readonly dns.Answer[] {
  const match = NAME.exec(name);
  if (!match) return [];
  const [, part, kind = '', n] = match;
  const at = (label: string): string => `${label}.${kind}.${n}.example`;
  const txt = (text: string): readonly dns.Answer[] =>
    type === 'TXT' ? [{ name, type: 'TXT', ttl: 300, data: `v=spf1 ${text}`.match(/.{1,255}/g) ?? [] }] : [];
  const a = (address: string): readonly dns.Answer[] =>
    type === 'A' ? [{ name, type: 'A', ttl: 300, data: address }] : [];
  const mx = (count: number): readonly dns.Answer[] =>
    type === 'MX'
      ? Array.from({ length: count }, (_, index) => ({
          name,
          type: 'MX' as const,
          ttl: 300,
          data: { preference: 10 + index, exchange: at(`mx${index}`) },
        }))
      : [];
  const includes = (count: number): string =>
    Array.from({ length: count }, (_, index) => `include:${at(`i${index}`)}`).join(' ');
  const index = Number(part?.slice(1) ?? -1);
  if (part?.startsWith('mx')) return a(part === 'mx9' ? '192.0.2.25' : `198.51.100.${part.slice(2)}`);
  switch (kind.toLowerCase()) {
    case 'ip4':
      return txt('ip4:198.51.100.0/24 ip4:192.0.2.0/24 -all');
    case 'typical':
      if (part === undefined)
        return [
          ...txt(`a mx include:${at('i0')} include:${at('i1')} include:${at('i2')} ~all`),
          ...a('203.0.113.1'),
          ...mx(1),
        ];
      return txt(
        index === 2 ? 'ip4:198.51.100.0/25 ip4:192.0.2.0/24 ~all' : 'ip4:198.51.100.0/24 ip4:203.0.113.0/26 ~all',
      );
    case 'nested':
      return txt(index === 7 ? 'ip4:192.0.2.0/24 -all' : `include:${at(`i${index + 1}`)} -all`);
    case 'beside':
      return txt(
        part === undefined ? `${includes(8)} -all` : index === 7 ? 'ip4:192.0.2.0/24 -all' : 'ip4:198.51.100.0/24 -all',
      );
    default:
      return [...txt('mx -all'), ...mx(10)];
  }
}

const delayMs = Number(process.argv[2]);
const socket = createSocket({ type: 'udp4', recvBufferSize: 1 << 22 });
socket.on('message', (message, from) => {
  const query = dns.decode(message);
  const [question] = query.questions ?? [];
  if (!question) return;
  const reply = dns.encode({
    id: query.id ?? 0,
    type: 'response',
    flags: dns.RECURSION_DESIRED | dns.RECURSION_AVAILABLE,
    questions: [question],
    answers: [...answersTo(question.name, question.type)],
  });
  const send = (): void => socket.send(reply, from.port, from.address);
  if (delayMs > 0) setTimeout(send, delayMs);
  else send();
});
socket.bind(0, '127.0.0.1', () => process.send?.(socket.address().port));
process.on('disconnect', () => process.exit());
