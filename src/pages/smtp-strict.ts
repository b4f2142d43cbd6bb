import type { Observed } from '../facts/observed.ts';
import type { DaneResult, HostDane, MtaStsFacts, SmtpFacts, SmtpSession } from '../facts/smtp.ts';
import { stsFault } from '../facts/sts-fault.ts';
import type { Cell, Section } from '../findings/page.ts';

/**
 * What senders that keep to DANE (RFC 7672) and to MTA-STS (RFC 8461) do with each server, side by side. Left out where the
 * domain has neither.
 */
export function strictSenderTable({ sessions, dane = [], mtaSts }: SmtpFacts, observedAt: number): readonly Section[] {
  const hasTlsa = dane.some(({ records }) => records.state === 'found' || isUnvouched(records));
  const hasPolicy = mtaSts !== undefined && mtaSts.state === 'found';
  if (!hasTlsa && !hasPolicy) return [];
  const rows = sessions
    .filter(({ test, failure }) => test === undefined && failure?.stage !== 'connect')
    .map((session) => [
      session.host,
      session.address,
      daneCell(
        dane.find(({ host }) => host === session.host),
        session,
      ),
      policyCell(mtaSts, session, observedAt),
    ]);
  if (rows.length === 0) return [];
  return [{ kind: 'table', title: 'What strict senders do', head: ['host', 'address', 'DANE', 'MTA-STS'], rows }];
}

const cannotTell = (reason: string): Cell => ({ text: `cannot tell: ${reason}`, tone: 'doubt' });
const delivers = (why: string): Cell => ({ text: `deliver: ${why}`, tone: 'good' });
const refuse = (why: string): Cell => ({ text: `do not deliver: ${why}`, tone: 'bad' });

/** Records that DNSSEC does not vouch for, rather than none. */
const isUnvouched = (records: HostDane['records']): boolean =>
  records.state === 'unknown' && records.kind === 'not-asked';

function daneCell(dane: HostDane | undefined, { address, port }: SmtpSession): Cell {
  if (dane === undefined) return { text: 'not asked', tone: 'dim' };
  const { records, results } = dane;
  if (records.state === 'absent') return { text: 'no TLSA records', tone: 'dim' };
  if (records.state === 'unknown') return cannotTell(records.reason);
  // PKIX-TA and PKIX-EE are not for SMTP (RFC 7672 section 3.1.3).
  if (!records.value.some(({ usage }) => usage === 2 || usage === 3))
    return delivers('under any TLS, no record counts');
  const result = results.find((one) => one.address === address && one.port === port);
  return result ? resultCell(result) : cannotTell('there was no conversation');
}

function resultCell({ matched, noTls }: DaneResult): Cell {
  if (noTls) return refuse('no TLS');
  if (matched.state === 'absent') return refuse('no record fits');
  if (matched.state === 'unknown') return cannotTell(matched.reason);
  const [usage, selector, matching, data = ''] = matched.value.split(' ');
  return delivers(`${usage} ${selector} ${matching} ${data.slice(0, 16)}… fits`);
}

function policyCell(sts: Observed<MtaStsFacts> | undefined, session: SmtpSession, observedAt: number): Cell {
  if (sts === undefined || sts.state === 'absent') return { text: 'no policy', tone: 'dim' };
  if (sts.state === 'unknown') return cannotTell(sts.reason);
  const { policy, policyProblem, recordProblem } = sts.value;
  if (recordProblem !== undefined)
    return { text: `no policy that counts: the record: ${recordProblem}`, tone: 'doubt' };
  if (policy.state === 'unknown') return cannotTell(policy.reason);
  if (policy.state === 'absent') return { text: `no policy that counts: ${policyProblem ?? ''}`, tone: 'doubt' };
  if (policy.value.mode === 'none') return { text: 'the policy asks for nothing', tone: 'dim' };
  const fault = stsFault(session, policy.value, observedAt);
  if (fault === undefined) return delivers(`mode ${policy.value.mode}`);
  return policy.value.mode === 'enforce' ? refuse(fault) : { text: `report (mode testing): ${fault}`, tone: 'doubt' };
}
