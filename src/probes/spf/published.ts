import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import { spfTexts } from '../../facts/reported.ts';
import { type ParsedRecord, parseRecord } from '../../syntax/spf/parse.ts';

/** The SPF records of an answer (RFC 7208 section 4.5); the first of them read. */
export interface Published {
  readonly texts: readonly string[];
  readonly parsed: ParsedRecord | undefined;
}

export function publishedOf(answer: DnsAnswer<RecordData['TXT']>): Published {
  const texts = spfTexts(answer);
  const text = texts[0];
  return { texts, parsed: text === undefined ? undefined : readOnce(text) };
}

/** A record is looked at when it is asked ahead, when it is needed, and by whatever else includes it: it is read once. */
const READ_LIMIT = 256;
const read = new Map<string, ParsedRecord>();

function readOnce(text: string): ParsedRecord {
  const known = read.get(text);
  if (known) return known;
  const parsed = parseRecord(text);
  if (read.size >= READ_LIMIT) read.clear();
  read.set(text, parsed);
  return parsed;
}
