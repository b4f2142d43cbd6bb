import type { Layer } from './layers.ts';

/** The codes of a reply: what patterns of rank `status` and `reply` are tried on. */
export interface Codes {
  readonly replyCode?: string;
  /** Enhanced status codes (RFC 3463), those of the text before the one that the log gives. */
  readonly statuses: readonly string[];
}

const REPLY_CODE = /^(?:smtp; ?)?([2-5]\d\d)(?=[- :]|$)/i;
/** At the front, behind a reply code, or marked by # or parentheses: any other three numbers may be a version or an address. */
const STATUSES = /(?:^|\b[245]\d\d[- ]|[#(])\(?#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g;

/** A status that the text itself gives wins over the log's: Postfix writes x.0.0 where it found none. */
export function codesOf(text: string, given: { readonly replyCode?: string; readonly status?: string }): Codes {
  const replyCode = REPLY_CODE.exec(text)?.[1] ?? given.replyCode;
  const own = [...text.matchAll(STATUSES)].flatMap(([, status]) => (status === undefined ? [] : [status]));
  const statuses = own.length > 0 ? [...new Set(own)].slice(0, 3) : given.status === undefined ? [] : [given.status];
  return { ...(replyCode === undefined ? {} : { replyCode }), statuses };
}

/** Such as "550 5.7.1 @end-of-data", with "@words" where the reply says something beside its codes. */
export const codeLine = ({ replyCode, statuses }: Codes, { stage, text }: Pick<Layer, 'stage' | 'text'>): string =>
  [replyCode, ...statuses, ...(stage === undefined ? [] : [`@${stage}`]), ...(saysSomething(text) ? ['@words'] : [])]
    .filter((part) => part !== undefined)
    .join(' ');

/** Addresses, hosts and links are no words. */
const NO_WORD = /\S*[@.:/]\S+/g;
const WORD = /\p{L}{2,}/gu;

const saysSomething = (text: string): boolean => (text.replace(NO_WORD, ' ').match(WORD)?.length ?? 0) >= 3;
