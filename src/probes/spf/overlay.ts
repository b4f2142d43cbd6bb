import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import { found } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import type { SpfPublication } from '../../facts/spf.ts';
import type { QueryOptions, Resolver } from '../../io/ports.ts';
import { isSpfRecord } from '../../syntax/spf/parse.ts';

/** Answers as DNS would if these SPF records were published, in place of those that their names have. */
export function withRecords(resolver: Resolver, records: readonly SpfPublication[]): Resolver {
  const byName = new Map(records.map(({ name, text }) => [name.toLowerCase(), octets(text)]));
  return {
    async query<T extends keyof RecordData>(name: string, type: T, options?: QueryOptions) {
      const text = type === 'TXT' ? byName.get(name.toLowerCase().replace(/\.$/, '')) : undefined;
      const answer = await resolver.query(name, type, options);
      return text === undefined ? answer : (replaced(answer as DnsAnswer<RecordData['TXT']>, text) as typeof answer);
    },
  };
}

function replaced(answer: DnsAnswer<RecordData['TXT']>, text: string): DnsAnswer<RecordData['TXT']> {
  const others = answer.state === 'found' ? answer.value.filter((strings) => !isSpfRecord(joinedText(strings))) : [];
  return found([...others, [text]]);
}

/** Strings of TXT records have a char for each octet. */
const octets = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
