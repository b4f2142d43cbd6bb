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
  return { texts, parsed: text === undefined ? undefined : parseRecord(text) };
}
