/** What a server found by one method (RFC 8601 section 2.2). */
export interface AuthResult {
  /** In lower case: `spf`, `dkim`, `dmarc`, `arc`, `iprev`, `compauth`, … */
  readonly method: string;
  /** In lower case: `pass`, `fail`, `softfail`, `none`, `permerror`, … */
  readonly result: string;
  readonly reason?: string;
  readonly comment?: string;
  /** Such as `smtp.mailfrom`, names in lower case. */
  readonly properties: Readonly<Record<string, string>>;
}

/** The results of one server. */
export interface Authentication {
  /** Name of the server that says so, where it gives one. */
  readonly server?: string;
  /** The field that they stand in. */
  readonly field: 'Authentication-Results' | 'ARC-Authentication-Results' | 'Received-SPF';
  readonly results: readonly AuthResult[];
}

/** A field of another's: more is not read. */
const LENGTH_LIMIT = 16_384;
const RESULT_LIMIT = 100;

/** Words, comments and quoted strings; comments do not nest here, and an unclosed one ends with the text. */
const TOKEN = /\((?:\\.|[^\\()]){0,2000}\)?|"(?:\\.|[^"\\]){0,2000}"?|;|[^\s;()"]+|[)]/g;

/** Reads the value of Authentication-Results, or of its ARC twin without the instance (RFC 8617 section 4.1.1). */
export function parseAuthenticationResults(value: string): Pick<Authentication, 'server' | 'results'> {
  const tokens = value.slice(0, LENGTH_LIMIT).match(TOKEN) ?? [];
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === ';') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const [first = [], ...rest] = parts;
  // Exchange Online names no server.
  const named = !first.some((token) => /^[a-z][\w-]*(?:\/\d+)?=/i.test(token));
  const server = named ? first.find((token) => !token.startsWith('(')) : undefined;
  const results = (named ? rest : parts).slice(0, RESULT_LIMIT).flatMap((part) => resultOf(joined(part)) ?? []);
  return { ...(server === undefined ? {} : { server: server.toLowerCase() }), results };
}

/** `spf = pass` is as good as `spf=pass`. */
function joined(tokens: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    if (last !== undefined && (token.startsWith('=') || (last.endsWith('=') && !token.startsWith('('))))
      whole[whole.length - 1] = `${last}${token}`;
    else whole.push(token);
  }
  return whole;
}

function resultOf(tokens: readonly string[]): AuthResult | undefined {
  const [head = '', ...rest] = tokens.filter((token) => !token.startsWith('('));
  const [, method, result] = /^([a-z][\w-]{0,40})(?:\/\d+)?=([a-z]{1,20})/i.exec(head) ?? [];
  if (method === undefined || result === undefined) return undefined;
  const comment = tokens.find((token) => token.startsWith('('))?.replace(/^\(|\)$/g, '');
  const pairs = rest.flatMap((token) => {
    const [, name, value] = /^([a-z][\w.-]{0,60})=(.*)$/i.exec(token) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), bare(value)] as const];
  });
  const reason = pairs.find(([name]) => name === 'reason')?.[1];
  return {
    method: method.toLowerCase(),
    result: result.toLowerCase(),
    ...(reason === undefined ? {} : { reason }),
    ...(comment === undefined || comment === '' ? {} : { comment }),
    properties: Object.fromEntries(pairs.filter(([name]) => name !== 'reason')),
  };
}

const bare = (value: string): string => value.replace(/^"(.*?)"?$/, '$1').slice(0, 500);
