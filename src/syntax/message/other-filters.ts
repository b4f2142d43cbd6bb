import { fieldOfMail, type MailField } from '../mail/parse.ts';
import { given, numberIn, type SpamVerdict } from './spam-verdict.ts';

type Header = { readonly fields: readonly MailField[] };

/** A filter whose word is one field: how it says spam, how it says clean, and where its score and limit stand. */
interface Filter {
  readonly filter: string;
  readonly field: string;
  readonly spam?: RegExp;
  readonly clean?: RegExp;
  readonly score?: RegExp;
  readonly limit?: RegExp;
}

const FILTERS: readonly Filter[] = [
  {
    filter: 'Barracuda',
    field: 'X-Barracuda-Spam-Status',
    spam: /^yes\b/i,
    clean: /^no\b/i,
    score: /\bSCORE=(-?[\d.]{1,8})/,
    limit: /\bTAG_LEVEL=(-?[\d.]{1,8})/,
  },
  {
    filter: 'Proofpoint',
    field: 'X-Proofpoint-Spam-Details',
    spam: /\brule=(?!notspam|.*notspam)\w*(?:spam|phish|malware|bulk|adult|suspect)/i,
    clean: /\brule=\w*notspam/i,
    score: /\bscore=(-?[\d.]{1,8})/,
  },
  { filter: 'Mimecast', field: 'X-Mimecast-Spam-Score', score: /^(-?[\d.]{1,8})/ },
  {
    filter: 'Vade',
    field: 'X-VR-SPAMSTATE',
    spam: /^(?:spam|scam|phish|virus|dce|mce|pce|commercial)/i,
    clean: /^ok\b/i,
  },
  { filter: 'Vade', field: 'X-OVH-SPAMSTATE', spam: /^(?:spam|scam|phish|virus)/i, clean: /^ok\b/i },
  { filter: 'GMX', field: 'X-GMX-Antispam', spam: /^[1-9]/, clean: /^0\b|not recognized as spam/i },
  { filter: 'GMX and web.de', field: 'X-UI-Filterresults', spam: /^junk/i, clean: /^notjunk/i },
  { filter: 'Yahoo', field: 'X-YahooFilteredBulk', spam: /\S/ },
  { filter: 'Gmail', field: 'X-Gm-Spam', spam: /^1/, clean: /^0/ },
  { filter: 'Gmail (phishing)', field: 'X-Gm-Phishy', spam: /^1/, clean: /^0/ },
  { filter: 'Trend Micro', field: 'X-TM-AS-Result', spam: /^yes/i, clean: /^no/i },
  { filter: 'Kaspersky', field: 'X-KSMG-AntiSpam-Status', spam: /^(?:spam|probable)/i, clean: /^not_?detected/i },
  { filter: 'eXpurgate', field: 'X-purgate-type', spam: /^(?:spam|bulk|suspect|dangerous)/i, clean: /^clean/i },
  { filter: 'SpamExperts', field: 'X-SpamExperts-Class', spam: /^spam/i, clean: /^ham|^whitelisted/i },
  { filter: 'DSPAM', field: 'X-DSPAM-Result', spam: /^(?:spam|blacklisted)/i, clean: /^(?:innocent|whitelisted)/i },
  { filter: 'Bogofilter', field: 'X-Bogosity', spam: /^(?:spam|yes)/i, clean: /^(?:ham|no)\b/i },
  { filter: 'SpamProbe', field: 'X-SpamProbe', spam: /^spam/i, clean: /^good/i },
];
/** MailScanner puts the site's name into its own: X-example-MailScanner-SpamCheck. */
const MAILSCANNER = {
  filter: 'MailScanner',
  spam: /^spam\b/i,
  clean: /^not spam/i,
  score: /\bscore=(-?[\d.]{1,8})/,
  limit: /\brequired (-?[\d.]{1,8})/,
};

/** What filters said that have a field of their own. */
export function readOtherFilters(header: Header): readonly SpamVerdict[] {
  const scanned = header.fields.find(({ name }) => /^x-[\w-]{0,60}mailscanner-spamcheck$/.test(name))?.name;
  const filters = scanned === undefined ? FILTERS : [...FILTERS, { ...MAILSCANNER, field: scanned }];
  return filters.flatMap((filter) => {
    const value = fieldOfMail(header, filter.field.toLowerCase());
    return value === undefined ? [] : (verdictOf(filter, value.slice(0, 2000)) ?? []);
  });
}

function verdictOf({ filter, field, spam, clean, score, limit }: Filter, value: string): SpamVerdict | undefined {
  const isSpam = clean?.test(value) ? false : spam?.test(value) ? true : undefined;
  const points = numberIn(score?.exec(value)?.[1]);
  if (isSpam === undefined && points === undefined) return undefined;
  return {
    filter,
    field,
    ...given('isSpam', isSpam),
    ...given('score', points),
    ...given('limit', numberIn(limit?.exec(value)?.[1])),
    tests: [],
    codes: isSpam === true ? [value.slice(0, 100)] : [],
  };
}
