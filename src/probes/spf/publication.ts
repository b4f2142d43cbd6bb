import type { SpfPublication } from '../../facts/spf.ts';
import { quotedText } from '../../syntax/txt.ts';
import { readZone } from '../../syntax/zone/read.ts';

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
