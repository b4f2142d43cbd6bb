import { Document } from 'yaml';

/** What a look at a domain found; `undefined` is what could not be asked, with the reason. */
export interface FirstLook {
  readonly domain: string;
  readonly mx: Looked;
  readonly sends: Looked;
  readonly dkim: Looked;
}
export type Looked = { readonly found: readonly string[] } | { readonly unknown: string };

/** A first maildoctor.yaml, with a word beside each setting, which `tell` puts into the user's language. */
export function firstFile(
  { domain, mx, sends, dkim }: FirstLook,
  tell: (english: string) => string = (english) => english,
): string {
  const seen = { mx, sends, dkim };
  const known = Object.entries(seen).flatMap(([name, looked]) =>
    'found' in looked && looked.found.length > 0 ? [[name, looked.found] as const] : [],
  );
  const unknown = Object.entries(seen).flatMap(([name, looked]) =>
    'unknown' in looked ? [`${name} could not be asked: ${looked.unknown}`] : [],
  );
  const document = new Document({ targets: [{ domain, ...Object.fromEntries(known) }] });
  document.commentBefore = [
    ` ${tell('What "maildoctor check" expects. Read each line: it was written by looking at the domain as it is.')}`,
    ` ${tell('sends: addresses that send; mx: hosts that receive; dkim: selectors that sign.')}`,
    ...unknown.map((line) => ` ${tell(line)}`),
  ].join('\n');
  document.comment = [
    ' severities:',
    '   mx/single: off',
    ' waivers:',
    '   - id: ptr/generic',
    '     subject: 192.0.2.25',
    `     reason: ${tell('the provider sets no other name')}`,
    '     until: 2027-01-31',
  ].join('\n');
  return document.toString({ lineWidth: 100 });
}
