import type { TlsVersion } from '../../../data/cipher-suites.ts';
import { found, notAsked, type Observed, unknown } from '../../../facts/observed.ts';
import type { SmtpSession, TlsTestResult } from '../../../facts/smtp.ts';
import type { TlsFacts } from '../../../facts/tls.ts';
import { hasForwardSecrecy, isAnonymous, isUnencrypted, isWeakSuite } from '../../../syntax/tls/suite-names.ts';
import { connectFor, ofPlan, type SmtpTest, type TestContext } from './define.ts';
import { sayClientHello, VERSION_NAMES } from './hello.ts';
import { type AskSuites, type Listed, listOf, listSuites, listWithoutName } from './suites.ts';

/** More suites than that nobody takes; who does is asked no further. */
const CONNECTIONS = 160;

/** The newest first: it counts most where a server answers no more at some time. */
const VERSIONS: readonly TlsVersion[] = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'];

type Lists = ReadonlyMap<TlsVersion, Listed>;

/** Which versions and suites a server takes, with and without SNI, and what it presents to those who name no host. */
export const tls: SmtpTest = {
  name: 'tls',
  connections: CONNECTIONS,
  run: async (test) => {
    const { plan, context } = test;
    const sessions: SmtpSession[] = [];
    let offersNone = false;
    const ask: AskSuites = async (offered) => {
      if (offersNone) return { kind: 'no-tls' };
      // The last one is for the certificate without SNI.
      if (sessions.length >= CONNECTIONS - 1) return undefined;
      const version = VERSION_NAMES[offered.version];
      const asked = offered.serverName === undefined ? `${version} without SNI` : version;
      context.progress(`${plan.host}: ${asked}, connection ${sessions.length + 1}`);
      const { chosen, session } = await sayClientHello(test, offered);
      sessions.push(session);
      offersNone = chosen.kind === 'no-tls';
      return chosen;
    };
    const lists = new Map<TlsVersion, Listed>();
    for (const version of VERSIONS) lists.set(version, await listSuites(ask, version, plan.serverName));
    const unnamed = new Map<TlsVersion, Listed>();
    for (const [version, { suites }] of lists)
      if (suites && plan.serverName !== undefined) unnamed.set(version, await listWithoutName(ask, version, suites));
    const plain = await withoutName(test);
    sessions.push(plain.session);
    const rows = [
      ...[...lists].map(([version, listed]) => ({ question: VERSION_NAMES[version], ...listed })),
      ...[...unnamed].map(([version, listed]) => ({ question: `${VERSION_NAMES[version]} without SNI`, ...listed })),
      ...kindsOf(lists),
      { question: 'without SNI', accepted: plain.accepted, detail: plain.detail },
    ];
    const place = ofPlan(plan);
    return { results: { tls: rows.map((row): TlsTestResult => ({ ...place, ...row })) }, sessions };
  },
};

/** What the lists tell of kinds of suites. */
function kindsOf(lists: Lists): readonly (Listed & { readonly question: string })[] {
  const ofVersions = (versions: readonly TlsVersion[]) => versions.flatMap((one) => lists.get(one) ?? []);
  const older = ofVersions(['TLSv1.2', 'TLSv1.1', 'TLSv1']);
  return [
    { question: 'forward secrecy', ...kindIn(ofVersions(['TLSv1.2']), hasForwardSecrecy) },
    { question: 'without forward secrecy', ...kindIn(older, (name) => !hasForwardSecrecy(name)) },
    { question: 'no authentication', ...kindIn(older, isAnonymous) },
    { question: 'no encryption', ...kindIn(older, isUnencrypted) },
    { question: 'broken ciphers', ...kindIn(older, isBroken) },
  ];
}

/** Suites without a key of anybody's, or without encryption, have a question of their own. */
const isBroken = (name: string): boolean => isWeakSuite(name) && !isAnonymous(name) && !isUnencrypted(name);

function kindIn(lists: readonly Listed[], isOfKind: (name: string) => boolean): Listed {
  const names = [...new Set(lists.flatMap(({ suites }) => suites?.names ?? []))].filter(isOfKind);
  if (names.length > 0) return { accepted: found(true), detail: listOf(names) };
  const taken = lists.filter(({ suites }) => suites !== undefined);
  const untold = lists.find(({ accepted }) => accepted.state === 'unknown');
  if (taken.length === 0) return { accepted: untold?.accepted ?? notAsked('no such version is taken'), detail: '' };
  const isWhole = !untold && taken.every(({ suites }) => suites?.complete);
  return { accepted: isWhole ? found(false) : unknown('limit', 'the list of suites is not whole'), detail: '' };
}

/** One handshake as it would be without a name, carried through: the certificate is seen in it. */
async function withoutName(
  test: TestContext,
): Promise<{ readonly accepted: Observed<boolean>; readonly detail: string; readonly session: SmtpSession }> {
  const { serverName: _none, ...plan } = test.plan;
  const session = await connectFor({ ...test, plan }, 'tls', async () => undefined);
  if (session.tls) return { accepted: found(true), detail: compared(session.tls, test.session.tls), session };
  const { failure } = session;
  const isRefused = failure?.kind === 'handshake' && /alert|closed|reset/.test(failure.reason);
  const accepted: Observed<boolean> =
    failure === undefined
      ? notAsked('no TLS is offered')
      : isRefused
        ? found(false)
        : unknown('network', failure.reason);
  return { accepted, detail: failure?.reason ?? '', session };
}

/** What is presented to those who name no host, beside what is presented to those who do. */
function compared({ chain: [leaf] }: TlsFacts, ordinary: TlsFacts | undefined): string {
  if (leaf?.fingerprint256 === ordinary?.chain[0]?.fingerprint256) return 'the same certificate';
  return `another certificate: ${leaf?.names.join(', ') || (leaf?.subject ?? 'none')}`;
}
