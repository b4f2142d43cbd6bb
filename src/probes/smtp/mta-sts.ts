import { absent, found, type Observed } from '../../facts/observed.ts';
import type { MtaStsFacts } from '../../facts/smtp.ts';
import type { Ports } from '../../io/ports.ts';
import { isStsRecord, parseStsPolicy, parseStsRecord } from '../../syntax/mta-sts.ts';

/** RFC 8461 section 3.2 suggests that a sender refuses more. */
const POLICY_LIMIT = 64 * 1024;

/** The domain's MTA-STS policy as a sender would fetch it; absent where the domain publishes none. */
export async function observeMtaSts(
  domain: string,
  { resolver, fetcher }: Pick<Ports, 'resolver' | 'fetcher'>,
  signal: AbortSignal,
): Promise<Observed<MtaStsFacts>> {
  const answer = await resolver.query(`_mta-sts.${domain}`, 'TXT', { signal });
  if (answer.state === 'unknown') return answer;
  const texts = answer.state === 'found' ? answer.value.map((strings) => strings.join('')) : [];
  const records = texts.filter(isStsRecord);
  if (records.length === 0) return absent();
  const url = `https://mta-sts.${domain}/.well-known/mta-sts.txt`;
  const parsed = parseStsRecord(records[0] ?? '');
  const recordProblem = records.length > 1 ? 'there are several' : parsed.ok ? undefined : parsed.problem;
  const page = await fetcher.fetch(url, { limit: POLICY_LIMIT, signal });
  const base = { records, url, ...(recordProblem === undefined ? {} : { recordProblem }) };
  if (page.state !== 'found') {
    // A certificate that is not trusted is an answer: senders refuse it.
    const refused = page.state === 'unknown' && page.kind === 'bogus' ? { policyProblem: page.reason } : {};
    return found({ ...base, policy: 'policyProblem' in refused ? absent() : page, ...refused });
  }
  const { status, contentType, body } = page.value;
  const problem =
    status >= 300 && status < 400
      ? `the server redirects (${status}), which senders do not follow`
      : status !== 200
        ? `the server answers with ${status}`
        : /^text\/plain\b/i.test(contentType)
          ? undefined
          : `its type is "${contentType}" instead of text/plain`;
  if (problem !== undefined) return found({ ...base, policy: absent(), policyProblem: problem });
  const policy = parseStsPolicy(body);
  return found({
    ...base,
    policy: policy.ok ? found(policy.value) : absent(),
    ...(policy.ok ? {} : { policyProblem: policy.problem }),
  });
}
