import type { Observed } from '../facts/observed.ts';
import type { DaneResult, HostDane, MtaStsFacts, SmtpFacts, SmtpSession } from '../facts/smtp.ts';
import { stsFault } from '../facts/sts-fault.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Section } from './define.ts';

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
  return [
    {
      kind: 'table',
      title: phrase`What strict senders do`,
      head: [phrase`host`, phrase`address`, 'DANE', 'MTA-STS'],
      rows,
    },
  ];
}

const cannotTell = (reason: Text): Cell => ({ text: phrase`cannot tell: ${reason}`, tone: 'doubt' });
const delivers = (why: Text): Cell => ({ text: phrase`deliver: ${why}`, tone: 'good' });
const refuse = (why: Text): Cell => ({ text: phrase`do not deliver: ${why}`, tone: 'bad' });

/** Records that DNSSEC does not vouch for, rather than none. */
const isUnvouched = (records: HostDane['records']): boolean =>
  records.state === 'unknown' && records.kind === 'not-asked';

function daneCell(dane: HostDane | undefined, { address, port }: SmtpSession): Cell {
  if (dane === undefined) return { text: phrase`not asked`, tone: 'dim' };
  const { records, results } = dane;
  if (records.state === 'absent') return { text: phrase`no TLSA records`, tone: 'dim' };
  if (records.state === 'unknown') return cannotTell(sentence(records.reason));
  // PKIX-TA and PKIX-EE are not for SMTP (RFC 7672 section 3.1.3).
  if (!records.value.some(({ usage }) => usage === 2 || usage === 3))
    return delivers(phrase`under any TLS, no record counts`);
  const result = results.find((one) => one.address === address && one.port === port);
  return result ? resultCell(result) : cannotTell(phrase`there was no conversation`);
}

function resultCell({ matched, noTls }: DaneResult): Cell {
  if (noTls) return refuse(phrase`no TLS`);
  if (matched.state === 'absent') return refuse(phrase`no record fits`);
  if (matched.state === 'unknown') return cannotTell(sentence(matched.reason));
  const [usage = '', selector = '', matching = '', data = ''] = matched.value.split(' ');
  return delivers(phrase`${usage} ${selector} ${matching} ${data.slice(0, 16)}… fits`);
}

function policyCell(sts: Observed<MtaStsFacts> | undefined, session: SmtpSession, observedAt: number): Cell {
  if (sts === undefined || sts.state === 'absent') return { text: phrase`no policy`, tone: 'dim' };
  if (sts.state === 'unknown') return cannotTell(sentence(sts.reason));
  const { policy, policyProblem, recordProblem } = sts.value;
  if (recordProblem !== undefined)
    return { text: phrase`no policy that counts: the record: ${sentence(recordProblem)}`, tone: 'doubt' };
  if (policy.state === 'unknown') return cannotTell(sentence(policy.reason));
  if (policy.state === 'absent')
    return { text: phrase`no policy that counts: ${sentence(policyProblem ?? '')}`, tone: 'doubt' };
  if (policy.value.mode === 'none') return { text: phrase`the policy asks for nothing`, tone: 'dim' };
  const fault = stsFault(session, policy.value, observedAt);
  if (fault === undefined) return delivers(phrase`mode ${policy.value.mode}`);
  return policy.value.mode === 'enforce'
    ? refuse(sentence(fault))
    : { text: phrase`report (mode testing): ${sentence(fault)}`, tone: 'doubt' };
}
