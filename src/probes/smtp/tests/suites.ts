import { type CipherSuite, suitesOf, type TlsVersion } from '../../../data/cipher-suites.ts';
import { found, notAsked, type Observed, unknown } from '../../../facts/observed.ts';
import type { SuiteList } from '../../../facts/smtp.ts';
import type { Chosen, Offered } from './hello.ts';

/** A connection each; undefined where no more may be made. */
export type AskSuites = (offered: Offered) => Promise<Chosen | undefined>;

export interface Listed {
  readonly accepted: Observed<boolean>;
  readonly detail: string;
  readonly suites?: SuiteList;
}

/**
 * The suites of a version that a server takes: all are offered, what it chooses is left out of the next offer, until it
 * refuses. A server tells one suite a connection, so nobody can ask with fewer.
 */
export async function listSuites(ask: AskSuites, version: TlsVersion, serverName?: string): Promise<Listed> {
  const named = { version, ...(serverName === undefined ? {} : { serverName }) };
  const taken: CipherSuite[] = [];
  let left = suitesOf(version);
  let last: Chosen | undefined;
  while (left.length > 0) {
    last = await ask({ ...named, suites: left });
    if (last?.kind !== 'chosen') break;
    const { suite } = last;
    taken.push(suite);
    left = left.filter(({ code }) => code !== suite.code);
  }
  if (taken.length === 0) return { ...nothingTaken(last), detail: last && 'reason' in last ? last.reason : '' };
  const complete = last?.kind === 'chosen' || last?.kind === 'refused';
  const reversed = complete && taken.length > 1 ? await ask({ ...named, suites: [...taken].reverse() }) : undefined;
  const names = taken.map(({ name }) => name);
  return {
    accepted: found(true),
    detail: listOf(names),
    suites: {
      names,
      complete,
      ...(reversed?.kind === 'chosen' ? { order: reversed.suite === taken[0] ? 'server' : 'client' } : {}),
    },
  };
}

function nothingTaken(last: Chosen | undefined): { readonly accepted: Observed<boolean> } {
  if (last === undefined) return { accepted: unknown('limit', NO_MORE) };
  if (last.kind === 'no-tls') return { accepted: notAsked('no TLS is offered') };
  return {
    accepted: last.kind === 'refused' ? found(false) : unknown('network', last.kind === 'unknown' ? last.reason : ''),
  };
}

const NO_MORE = 'the connections of this test were used up';

/** The same without SNI: where the first choice is the same, and nothing beyond is taken, the list is the same. */
export async function listWithoutName(ask: AskSuites, version: TlsVersion, known: SuiteList): Promise<Listed> {
  const all = suitesOf(version);
  const first = await ask({ version, suites: all });
  if (first?.kind === 'chosen' && first.suite.name === known.names[0] && known.complete) {
    const others = all.filter(({ name }) => !known.names.includes(name));
    const beyond = others.length === 0 ? undefined : await ask({ version, suites: others });
    if (others.length === 0 || beyond?.kind === 'refused') return { accepted: found(true), detail: 'the same suites' };
  }
  return listSuites(ask, version);
}

export function listOf(names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
