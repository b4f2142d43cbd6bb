import { fieldOfMail, type MailField } from '../mail/parse.ts';
import { given, numberIn, type SpamVerdict } from './spam-verdict.ts';

type Header = { readonly fields: readonly MailField[] };

/** Pairs of X-Forefront-Antispam-Report and X-Microsoft-Antispam that say why; others are for Microsoft's own people. */
const TOLD = ['SFV', 'CAT', 'SCL', 'PCL', 'BCL', 'IPV', 'CTRY', 'SFTY', 'PTR'];
/** From this spam confidence level on a message goes to the junk folder. */
const JUNK_LEVEL = 5;

/**
 * What Exchange Online, Outlook.com and Exchange Server thought
 * (https://learn.microsoft.com/en-us/defender-office-365/message-headers-eop-mdo).
 */
export function readMicrosoft(header: Header): SpamVerdict | undefined {
  const report = pairsOf(fieldOfMail(header, 'x-forefront-antispam-report'));
  const bulk = pairsOf(fieldOfMail(header, 'x-microsoft-antispam'));
  const level = numberIn(fieldOfMail(header, 'x-ms-exchange-organization-scl') ?? report.get('SCL'));
  const delivery = fieldOfMail(header, 'x-microsoft-antispam-mailbox-delivery');
  const pairs = new Map([...bulk, ...report]);
  if (report.size === 0 && level === undefined && !bulk.has('BCL') && delivery === undefined) return undefined;
  const wasJunked = /\bdest:J\b/.test(delivery ?? '');
  const field =
    report.size > 0
      ? 'X-Forefront-Antispam-Report'
      : level !== undefined
        ? 'X-MS-Exchange-Organization-SCL'
        : 'X-Microsoft-Antispam';
  return {
    filter: 'Microsoft',
    field,
    ...given('isSpam', wasJunked ? true : level === undefined ? undefined : level >= JUNK_LEVEL),
    ...given('score', level),
    ...(level === undefined ? {} : { limit: JUNK_LEVEL }),
    tests: [],
    codes: [
      ...TOLD.flatMap((name) => (pairs.get(name) ? [`${name}:${pairs.get(name)}`] : [])),
      ...(wasJunked ? ['dest:J'] : []),
    ],
  };
}

const pairsOf = (value: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (value ?? '')
      .slice(0, 8192)
      .split(';')
      .flatMap((pair) => {
        const [, name, text] = /^\s*([A-Z]{2,6}):(.{0,100})$/s.exec(pair) ?? [];
        return name === undefined || text === undefined || text.trim() === '' ? [] : [[name, text.trim()] as const];
      }),
  );
