import { found, notAsked, type Observed } from '../../facts/observed.ts';
import type { SmtpFacts, SmtpHost, SmtpOptions, SmtpSession } from '../../facts/smtp.ts';
import type { ProbeContext } from '../define.ts';
import { type Route, routeOf } from './hosts.ts';
import { addressLiteral, heloName } from './identity.ts';
import { LIMITS, RFC_LIMITS } from './limits.ts';
import { runSession, type SessionContext, type SessionPlan } from './session.ts';

/** Connections at once, in all and to one host: more would look like an attack. */
const AT_ONCE = 24;
const AT_ONCE_TO_HOST = 2;
/** What is connected to of one domain; no sound one has more. */
const ADDRESS_LIMIT = 40;

/** Talks to every mail server of the target as a sending MTA would, side by side; a session each. */
export async function observeSmtp(context: ProbeContext<'mx'>): Promise<Observed<SmtpFacts>> {
  const { options, ports, target } = context;
  if (options.offline) return notAsked('--offline');
  const [route, helo] = await Promise.all([routeOf(context), heloName(options.smtp?.helo, ports)]);
  if (route.state !== 'found') return route;
  const asked = options.smtp ?? {};
  const port = asked.port ?? (asked.implicitTls ? 465 : 25);
  const { hosts, domain, nullMx } = route.value;
  const planFor = planner(asked, port, route.value, target.name, helo);
  const plans = hosts
    .flatMap((one) => addressesOf(one).map((address) => planFor(one.host, address)))
    .slice(0, ADDRESS_LIMIT);
  const session: SessionContext = { ports, signal: context.signal, progress: context.progress };
  const sessions = await sideBySide(plans, (plan) => runSession(plan, session));
  return found({
    ...(domain === undefined ? {} : { domain }),
    port,
    hosts,
    ...(nullMx ? { nullMx } : {}),
    sessions,
    portIsOpen: sessions.some(isAnswered),
  });
}

const addressesOf = ({ addresses }: SmtpHost): readonly string[] =>
  addresses.state === 'found' ? addresses.value : [];

/** The host, or something in its place, spoke to us: so this network lets the port out. */
const isAnswered = ({ failure }: SmtpSession): boolean =>
  failure?.stage !== 'connect' || failure.kind === 'refused-connection';

function planner(
  asked: SmtpOptions,
  port: number,
  { domain }: Route,
  target: string,
  helo: (localAddress: string) => string,
): (host: string, address: string) => SessionPlan {
  const mailDomain = domain ?? (/^[\d.]+$|:/.test(target) ? addressLiteral(target) : target);
  const implicitTls = asked.implicitTls ?? port === 465;
  return (host, address) => ({
    host,
    address,
    port,
    role: implicitTls || port === 587 || port === 465 || asked.authUser !== undefined ? 'submission' : 'relay',
    implicitTls,
    useTls: asked.tls !== 'never',
    ...(/^[\d.]+$|:/.test(host) ? {} : { serverName: host }),
    helo,
    sender: asked.from ?? '',
    recipients: asked.to ?? [`postmaster@${mailDomain}`],
    assumedRecipient: asked.to === undefined,
    limits: asked.rfcTimeouts ? RFC_LIMITS : LIMITS,
  });
}

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
