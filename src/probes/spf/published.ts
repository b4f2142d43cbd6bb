import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import { spfTexts } from '../../facts/reported.ts';
import { type ParsedRecord, parseRecord } from '../../syntax/spf/parse.ts';

/** The SPF records of an answer (RFC 7208 section 4.5); the first of them read. */
export interface Published {
  readonly texts: readonly string[];
  readonly parsed: ParsedRecord | undefined;
}

/** Answers live as long as the resolver remembers them, and what was read of them as long as they do. */
const known = new WeakMap<object, Published>();

export function publishedOf(answer: DnsAnswer<RecordData['TXT']>): Published {
  if (answer.state !== 'found') return NOTHING;
  const before = known.get(answer.value);
  if (before) return before;
  const texts = spfTexts(answer);
  const [text] = texts;
  const published = { texts, parsed: text === undefined ? undefined : parseRecord(text) };
  known.set(answer.value, published);
  return published;
}

const NOTHING: Published = { texts: [], parsed: undefined };
