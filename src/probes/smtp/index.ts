import type { DnsExchange } from '../../facts/dns.ts';
import { found, notAsked, type Observed, unknown } from '../../facts/observed.ts';
import type { SmtpFacts, SmtpHost, SmtpOptions, SmtpSession, SmtpTestName, Stage } from '../../facts/smtp.ts';
import type { Clock, Ports, Secrets } from '../../io/ports.ts';
import { registrableDomain } from '../../syntax/registrable.ts';
import { parseScript, type ScriptStep } from '../../syntax/smtp/script.ts';
import type { ProbeContext } from '../define.ts';
import type { Credentials } from './auth.ts';
import { judgedByDane, observeTlsa } from './dane.ts';
import type { Letter } from './deliver.ts';
import { waitOut } from './greylisting.ts';
import { routeOf } from './hosts.ts';
import { addressLiteral, familiesOf, heloName } from './identity.ts';
import { letterOf } from './letter.ts';
import { limitsOf } from './limits.ts';
import { observeMtaSts } from './mta-sts.ts';
import type { SessionContext, SessionPlan } from './plan.ts';
import { playScript } from './script.ts';
import { selfTest } from './self-test.ts';
import { runSession } from './session.ts';
import type { TestContext, Tested } from './tests/define.ts';
import { merged, runTests } from './tests/index.ts';

/** Connections at once, in all and to one host: more would look like an attack. */
const AT_ONCE = 24;
const AT_ONCE_TO_HOST = 2;
/** What is connected to of one domain; no sound one has more. */
const ADDRESS_LIMIT = 40;

/** Talks to every mail server of the target as a sending MTA would, side by side; a session each. */
export async function observeSmtp(context: ProbeContext<'mx'>): Promise<Observed<SmtpFacts>> {
  const { options, ports, target } = context;
  if (options.offline) return notAsked('--offline');
  const began = ports.clock.ticks();
  const routed = routeOf(context).then((found) => ({ found, ms: ports.clock.ticks() - began }));
  const [{ found: route, ms: routeMs }, helo] = await Promise.all([routed, heloName(options.smtp?.helo, ports)]);
  if (route.state !== 'found') return route;
  const asked = options.smtp ?? {};
  const port = asked.port ?? (asked.implicitTls ? 465 : 25);
  const { hosts, domain, nullMx } = route.value;
  const mailDomain = domain ?? (isAddress(target.name) ? addressLiteral(target.name) : target.name);
  const recipients = asked.to ?? [`postmaster@${mailDomain}`];
  const letter = await letterOf(asked, recipients, helo('127.0.0.1'), ports);
  if (letter.state !== 'found') return letter;
  const credentials = credentialsOf(asked, ports.secrets);
  const script = await scriptOf(asked, ports);
  if (script.state !== 'found') return script;
  const planFor = planner(asked, port, {
    helo,
    recipients,
    isGuess: asked.to === undefined && domain === undefined && isHost(target.name),
    letter: letter.value,
    credentials,
    script: script.value,
    clock: ports.clock,
  });
  const plans = hosts
    .flatMap((one) => addressesOf(one).map((address) => planFor(one.host, address)))
    .slice(0, ADDRESS_LIMIT);
  const session: SessionContext = { ports, signal: context.signal, progress: context.progress };
  const asksDns = target.kind === 'domain' && (asked.connect === undefined || asked.resolves === true);
  const resolve: Stage = { name: 'resolve', ms: Math.round((routeMs + mxMs(context.facts.mx)) * 10) / 10 };
  const [sessions, ownNetwork, tlsa, mtaSts] = await Promise.all([
    sideBySide(plans, async (plan) => {
      const one = await runSession(plan, session);
      return asksDns ? { ...one, stages: [resolve, ...one.stages] } : one;
    }),
    selfTest(asked.selfTest ?? [], ports, limitsOf(asked).connect, context.signal),
    asksDns
      ? Promise.all(
          hosts.map((one) => observeTlsa(one.host, port, isAuthenticated(context), ports.resolver, context.signal)),
        )
      : [],
    asksDns && domain !== undefined && !isSubmission(asked, port)
      ? observeMtaSts(domain, ports, context.signal)
      : notAsked(domain === undefined ? 'no domain was named' : 'asked of servers that take mail from strangers only'),
  ]);
  const tested = await testAll(asked.tests ?? [], plans, sessions, (plan, ordinary) => ({
    plan,
    session: ordinary,
    context: session,
    mailDomain,
    randomWord: `maildoctor-${Array.from({ length: 12 }, () => ports.random.integer(36).toString(36)).join('')}`,
  }));
  const further = await sideBySide(plans, (plan) => forTheRest(plan, sessions[plans.indexOf(plan)], session));
  const { waitSeconds } = asked;
  const waits =
    waitSeconds === undefined
      ? []
      : (
          await sideBySide(plans, async (plan) => {
            const first = sessions[plans.indexOf(plan)];
            return first && (await waitOut(plan, first, waitSeconds, session));
          })
        ).flatMap((one) => one ?? []);
  return found({
    ...(domain === undefined ? {} : { domain }),
    port,
    hosts,
    ...(nullMx ? { nullMx } : {}),
    sessions: [...sessions, ...further.flat(), ...tested.sessions, ...waits.flatMap((one) => one.sessions)],
    ...(waitSeconds === undefined ? {} : { greylisting: waits.map(({ passed }) => passed) }),
    ...(asked.tests ? { tests: tested.results } : {}),
    ...(asked.selfTest ? { selfTest: ownNetwork } : {}),
    ...(asksDns ? { dane: tlsa.map((one) => judgedByDane(one, sessions, domain)) } : {}),
    mtaSts,
    portIsOpen: sessions.some(isAnswered),
    families: familiesOf(ports.host.interfaces()),
  });
}

/** Further connections where a server takes so many recipients over one and no more (RFC 9422). */
async function forTheRest(
  plan: SessionPlan,
  first: SmtpSession | undefined,
  context: SessionContext,
): Promise<readonly SmtpSession[]> {
  const all: SmtpSession[] = [];
  for (let last = first; last?.leftOver && !context.signal.aborted; last = all.at(-1)) {
    const { leftOver: recipients } = last;
    context.progress(`${plan.host}: a further connection for ${recipients.length} recipients, as LIMITS asks`);
    const next = await runSession({ ...plan, recipients }, context);
    all.push(next);
    // Who takes none of them now is not asked for ever.
    if (next.leftOver && next.leftOver.length >= recipients.length) break;
  }
  return all;
}

/** How long the MX took: it was asked for before, as a fact of its own. */
const mxMs = (mx: Observed<unknown>): number => (mx as { readonly via?: DnsExchange }).via?.ms ?? 0;

/** DNSSEC vouches for the MX; a host that was named by the user needs no vouching. */
function isAuthenticated({ facts, options }: ProbeContext<'mx'>): boolean {
  const { mx } = facts;
  return options.smtp?.host !== undefined || (mx as { readonly authenticated?: boolean }).authenticated === true;
}

const addressesOf = ({ addresses }: SmtpHost): readonly string[] =>
  addresses.state === 'found' ? addresses.value : [];

/** The host, or something in its place, spoke to us: so this network lets the port out. */
const isAnswered = ({ failure }: SmtpSession): boolean =>
  failure?.stage !== 'connect' || failure.kind === 'refused-connection';

/** The tests that were asked for by name, on every address that spoke to us. */
async function testAll(
  names: readonly SmtpTestName[],
  plans: readonly SessionPlan[],
  sessions: readonly SmtpSession[],
  testOf: (plan: SessionPlan, ordinary: SmtpSession) => TestContext,
): Promise<Tested> {
  if (names.length === 0) return merged([]);
  const talking = plans.filter((_, index) => Object.keys(sessions[index]?.replies ?? {}).length > 0);
  const all = await sideBySide(talking, (plan) => {
    const ordinary = sessions[plans.indexOf(plan)];
    return ordinary ? runTests(names, testOf(plan, ordinary)) : Promise.resolve(merged([]));
  });
  return merged(all);
}

/** A server for users who sign in (RFC 6409, RFC 8314 section 3.3). */
function isSubmission({ role, implicitTls, authUser }: SmtpOptions, port: number): boolean {
  if (role !== undefined) return role === 'submission';
  return implicitTls === true || port === 465 || port === 587 || authUser !== undefined;
}

/** A name below a registrable domain, or an address: whether mail is taken for it itself, nobody said. */
const isHost = (name: string): boolean => isAddress(name) || (registrableDomain(name) ?? name) !== name;

const isAddress = (name: string): boolean => /^[\d.]+$|:/.test(name);

interface Shared {
  readonly helo: (localAddress: string) => string;
  readonly recipients: readonly string[];
  /** They were guessed from the name of a host. */
  readonly isGuess: boolean;
  readonly letter: Letter | undefined;
  readonly credentials: Credentials | undefined;
  readonly script: readonly ScriptStep[] | undefined;
  readonly clock: Clock;
}

function planner(
  asked: SmtpOptions,
  port: number,
  { helo, recipients, isGuess, letter, credentials, script, clock }: Shared,
): (host: string, address: string) => SessionPlan {
  const implicitTls = asked.implicitTls ?? port === 465;
  const { proxyProtocol, xclient } = asked;
  const limits = limitsOf(asked);
  return (host, address) => ({
    host,
    address,
    port,
    role: isSubmission(asked, port) ? 'submission' : 'relay',
    implicitTls,
    useTls: asked.tls !== 'never',
    ...nameOf(host),
    helo,
    sender: asked.from ?? '',
    recipients,
    assumedRecipient: isGuess,
    limits,
    ...(script
      ? { test: 'script' as const, script: (talk) => playScript(talk, script, { limits, clock, ...nameOf(host) }) }
      : {}),
    ...(letter ? { letter } : {}),
    ...(asked.smtputf8 ? { smtputf8: true as const } : {}),
    ...(asked.requireTls ? { requireTls: true as const } : {}),
    ...(credentials ? { credentials } : {}),
    ...(xclient === undefined ? {} : { xclient }),
    ...(proxyProtocol === undefined ? {} : { proxyHeader: proxyHeader(proxyProtocol, address, port) }),
  });
}

/** No SNI for an address (RFC 6066 section 3). */
const nameOf = (host: string) => (isAddress(host) ? {} : { serverName: host });

async function scriptOf(
  { script }: SmtpOptions,
  { files }: Pick<Ports, 'files'>,
): Promise<Observed<readonly ScriptStep[] | undefined>> {
  if (script === undefined) return found(undefined);
  const content = await files.read(script);
  if (content.state !== 'found')
    return content.state === 'unknown' ? content : unknown('unreadable', `there is no file ${script}`);
  const parsed = parseScript(new TextDecoder().decode(content.value));
  return parsed.ok ? found(parsed.steps) : unknown('unreadable', `${script}, line ${parsed.line}: ${parsed.message}`);
}

function credentialsOf(
  { authUser: user, authMechanism: mechanism }: SmtpOptions,
  secrets: Secrets | undefined,
): Credentials | undefined {
  if (user === undefined || !secrets) return undefined;
  return { user, password: () => secrets.password(), ...(mechanism === undefined ? {} : { mechanism }) };
}

/** PROXY protocol, version 1 (haproxy's proxy-protocol.txt, section 2.1). */
const proxyHeader = (client: string, server: string, port: number) => (): string =>
  `PROXY ${client.includes(':') ? 'TCP6' : 'TCP4'} ${client} ${server} 50000 ${port}`;

/** Runs all, no more than a few at once, and of one host two; results in the order given. */
async function sideBySide<T>(
  plans: readonly SessionPlan[],
  run: (plan: SessionPlan) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  const waiting = plans.map((plan, index) => ({ plan, index }));
  const busy = new Map<string, number>();
  const worker = async (): Promise<void> => {
    for (;;) {
      const at = waiting.findIndex(({ plan }) => (busy.get(plan.host) ?? 0) < AT_ONCE_TO_HOST);
      const [next] = at < 0 ? [] : waiting.splice(at, 1);
      if (!next) return;
      const { host } = next.plan;
      busy.set(host, (busy.get(host) ?? 0) + 1);
      results[next.index] = await run(next.plan);
      busy.set(host, (busy.get(host) ?? 1) - 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, plans.length) }, worker));
  return results;
}
