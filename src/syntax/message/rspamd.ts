import { fieldOfMail, type MailField } from '../mail/parse.ts';
import { given, numberIn, type SpamVerdict } from './spam-verdict.ts';
import { heaviestFirst } from './spamassassin.ts';

type Header = { readonly fields: readonly MailField[] };

/** `default: False [4.10 / 15.00]` and a symbol with its score a line (rspamd's milter_headers module). */
const HEAD = /:\s*(True|False)\s*\[(-?[\d.]{1,10})\s*\/\s*(-?[\d.]{1,10})\]/i;
const SYMBOL = /([A-Z][A-Z0-9_]{2,60})\((-?\d{1,3}(?:\.\d{1,3})?)\)/g;
const TEST_LIMIT = 200;

export function readRspamd(header: Header): SpamVerdict | undefined {
  const result = fieldOfMail(header, 'x-spamd-result') ?? fieldOfMail(header, 'x-rspamd-report');
  const action = fieldOfMail(header, 'x-rspamd-action')?.toLowerCase();
  const bar = fieldOfMail(header, 'x-spamd-bar');
  const [, flag, score, limit] = HEAD.exec(result ?? '') ?? [];
  const total =
    numberIn(score) ??
    numberIn(/-?\d{1,3}(?:\.\d{1,3})?/.exec(fieldOfMail(header, 'x-rspamd-score') ?? '')?.[0]) ??
    barred(bar);
  if (result === undefined && action === undefined && total === undefined) return undefined;
  const marked = action !== undefined && /add header|rewrite subject|reject|quarantine/.test(action);
  return {
    filter: 'rspamd',
    field: result !== undefined ? 'X-Spamd-Result' : action !== undefined ? 'X-Rspamd-Action' : 'X-Spamd-Bar',
    ...given('isSpam', action !== undefined ? marked : flag === undefined ? undefined : flag.toLowerCase() === 'true'),
    ...given('score', total),
    ...given('limit', numberIn(limit)),
    tests: heaviestFirst(
      [...(result ?? '').slice(0, 20_000).matchAll(SYMBOL)].map(([, name = '', points]) => ({
        name,
        score: Number(points),
      })),
    ).slice(0, TEST_LIMIT),
    codes: action === undefined ? [] : [`action:${action.slice(0, 40)}`],
  };
}

/** X-Spamd-Bar: a plus or minus a point, `/` for none. */
const barred = (bar: string | undefined): number | undefined => {
  const [signs] = /^(?:\++|-+|\/)/.exec(bar ?? '') ?? [];
  if (signs === undefined) return undefined;
  return signs.startsWith('+') ? signs.length : signs.startsWith('-') ? -signs.length : 0;
};
