import { found, type Observed } from '../../facts/observed.ts';
import type { SpfPublication } from '../../facts/spf.ts';
import type { Resolver } from '../../io/ports.ts';
import { quotedText } from '../../syntax/txt.ts';
import { readZone } from '../../syntax/zone/read.ts';

/** Names looked at for one that is free. */
const NAMES_TRIED = 40;

/** The first of `_spf1`, `_spf2` and so on below the domain, without those that exist: their records may be in use. */
export async function freeNames(
  domain: string,
  count: number,
  { resolver, signal }: { readonly resolver: Resolver; readonly signal: AbortSignal },
): Promise<Observed<readonly string[]>> {
  const names: string[] = [];
  for (let at = 1; at <= NAMES_TRIED && names.length < count; at++) {
    const name = `_spf${at}.${domain}`;
    const answer = await resolver.query(name, 'TXT', { signal });
    if (answer.state === 'unknown') return answer;
    if (answer.state === 'absent') names.push(name);
  }
  return found(names);
}

/** Records as lines of a zone file, ready to paste. */
export const zoneLines = (records: readonly SpfPublication[]): string =>
  records.map(({ name, text }) => `${name}. IN TXT ${quotedText(text)}\n`).join('');

/** Reads such lines back as a name server would. */
export async function publicationsOf(lines: string): Promise<readonly SpfPublication[]> {
  const include = () => Promise.reject(new Error('no line includes a file'));
  const records = await readZone(lines, { origin: [], include, recordLimit: 100 });
  return records.flatMap((record) =>
    record.type === 'TXT' ? [{ name: record.owner, text: record.data.join('') }] : [],
  );
}
