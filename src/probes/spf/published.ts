import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import { joinedText } from '../../facts/reported.ts';
import { isSpfRecord } from '../../syntax/spf/parse.ts';

/** The SPF records among a name's TXT records, their strings joined without spaces (RFC 7208 section 3.3). */
export const spfRecordsOf = (txt: DnsAnswer<RecordData['TXT']>): readonly string[] =>
  txt.state === 'found' ? txt.value.map(joinedText).filter(isSpfRecord) : [];
