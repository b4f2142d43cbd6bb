import type { AuthResult, ReceivedMessage, SpamVerdict } from '../facts/message.ts';
import { type Found, found, notAsked, type Observed, unknown } from '../facts/observed.ts';
import type { Evidence, Location } from '../findings/finding.ts';
import { registrableDomain } from '../syntax/registrable.ts';

/** What rules over messages share: messages as items, what one method found, and how a message is named. */
type Given = { readonly message: Found<readonly ReceivedMessage[]> | { readonly state: 'absent' } };

export const receivedOf = ({ message }: Given): readonly ReceivedMessage[] =>
  message.state === 'found' ? message.value.filter(({ complaint }) => complaint === undefined) : [];

/** What a finding about a message is about: the domain that it says it is from. */
export const subjectOf = ({ fromDomain, place }: ReceivedMessage): string => fromDomain ?? place.file;

export const locationOf = ({ place }: ReceivedMessage): { readonly location: Location } => ({ location: place });

/** What a receiver does not tell is skipped; what it could not find out is nobody's fault (RFC 8601 section 2.7.1, temperror). */
export function resultOf({ authentication }: ReceivedMessage, method: string): Observed<AuthResult> {
  const results = resultsOf({ authentication }, method);
  const told = results.find(({ result }) => result === 'pass') ?? results[0];
  if (told === undefined) return notAsked(`no field of the message tells of ${method}`);
  return told.result === 'temperror'
    ? unknown('servfail', `${authentication?.server ?? 'the receiver'} had a temporary error with ${method}`)
    : found(told);
}

export const resultsOf = (
  { authentication }: Pick<ReceivedMessage, 'authentication'> | { readonly authentication: undefined },
  method: string,
): readonly AuthResult[] => authentication?.results.filter((one) => one.method === method) ?? [];

/** The domain that SPF was asked of: of the envelope sender, else of HELO (RFC 7208 section 2.4). */
export function spfDomain({ properties }: AuthResult): string | undefined {
  const from = properties['smtp.mailfrom'] ?? properties['smtp.mail'] ?? properties['smtp.envelope-from'];
  const domain = from?.slice(from.lastIndexOf('@') + 1) || (properties['smtp.helo'] ?? '');
  return domain === '' ? undefined : domain.toLowerCase().replace(/[<>]/g, '');
}

export function dkimDomain({ properties }: AuthResult): string | undefined {
  const domain = properties['header.d'] ?? properties['header.i']?.replace(/^.*@/, '');
  return domain?.toLowerCase();
}

/** Relaxed alignment (RFC 9989 section 4.10): of one organisation. */
export const isAligned = (domain: string | undefined, fromDomain: string): boolean =>
  domain !== undefined && (registrableDomain(domain) ?? domain) === (registrableDomain(fromDomain) ?? fromDomain);

/** What each filter thought; without any the rule is skipped. */
export const verdictsOf = (message: ReceivedMessage): readonly Observed<SpamVerdict>[] =>
  message.verdicts.length > 0
    ? message.verdicts.map(found)
    : [notAsked('no field of the message tells of a spam filter')];

/** A result as it stood. */
export function evidenceOf(
  { authentication }: ReceivedMessage,
  { method, result, reason, comment, properties }: AuthResult,
): Evidence {
  const rest = Object.entries(properties).map(([name, value]) => `${name}=${value}`);
  const words = [
    `${method}=${result}`,
    ...(reason ? [`reason="${reason}"`] : []),
    ...(comment ? [`(${comment})`] : []),
    ...rest,
  ];
  return { label: authentication?.server ?? authentication?.field ?? method, value: words.join(' ') };
}
