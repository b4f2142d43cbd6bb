import { RECEIVER_DEMANDS } from '../data/receivers.ts';
import { type Finding, isAtLeast, type Severity } from '../findings/finding.ts';
import type { Judged, Policy, Waived } from '../findings/policy.ts';
import { fill } from '../rules/words.ts';
import type { Config, Waiver } from './schema.ts';
import { settingsOf } from './settings-of.ts';
import { DECISION_FINDINGS } from './words.ts';

/**
 * Severities, demands of receivers and waivers of the configuration. A waiver that accepted nothing is told with the last
 * of `count` reports, and only where every target of the configuration was checked: elsewhere its subject may not have
 * been looked at.
 */
export function policyOf(config: Config, run: { readonly count: number; readonly isWhole: boolean }): Policy {
  const used = new Set<Waiver>();
  let left = run.count;
  return (judged) => {
    left--;
    const weighed = reweighed(judged, config);
    const waived: Waived[] = [];
    const kept: Finding[] = [];
    for (const finding of weighed.findings) {
      const waiver = (config.waivers ?? []).find((one) => accepts(one, finding) && !hasExpired(one, judged.observedAt));
      if (waiver) {
        used.add(waiver);
        waived.push({
          finding,
          reason: waiver.reason,
          ...(waiver.until === undefined ? {} : { until: waiver.until }),
        });
      } else kept.push(finding);
    }
    const expired = (config.waivers ?? []).filter(
      (one) => hasExpired(one, judged.observedAt) && weighed.findings.some((finding) => accepts(one, finding)),
    );
    for (const one of expired) used.add(one);
    const unused = left === 0 && run.isWhole ? (config.waivers ?? []).filter((one) => !used.has(one)) : [];
    return {
      ...weighed,
      findings: [
        ...expired.map((one) => about('waiver/expired', one)),
        ...kept,
        ...unused.map((one) => about('waiver/unused', one)),
      ],
      waived,
      gone: [],
    };
  };
}

const accepts = ({ id, subject }: Waiver, finding: Finding): boolean =>
  id === finding.id && (subject === undefined || subject.toLowerCase() === finding.subject.toLowerCase());

/** The day that it names is the last on which it holds, as days are counted in UTC. */
const hasExpired = ({ until }: Waiver, at: number): boolean =>
  until !== undefined && at >= Date.parse(`${until}T00:00:00Z`) + 86_400_000;

function about(id: (typeof DECISION_FINDINGS)[number]['id'], waiver: Waiver): Finding {
  const { severity, title, message, why, fix } = DECISION_FINDINGS.find((one) => one.id === id) ?? DECISION_FINDINGS[0];
  const data = {
    id: waiver.id,
    subject: waiver.subject ?? 'any subject',
    reason: waiver.reason,
    until: waiver.until ?? '',
  };
  return {
    id,
    severity,
    subject: waiver.subject ?? waiver.id,
    title,
    message: fill(message, data),
    why,
    data,
    evidence: [],
    fix,
    references: [],
    ...(waiver.location ? { location: waiver.location } : {}),
  };
}

function reweighed(judged: Judged, config: Config): Judged {
  const { receivers = [] } = settingsOf(config, judged.target) ?? {};
  const demanded = new Set(
    RECEIVER_DEMANDS.filter(({ receiver }) => receivers.includes(receiver)).flatMap(({ ids }) => ids),
  );
  const severityOf = <T extends { readonly id: string; readonly severity: Severity }>(one: T): Severity | 'off' => {
    const set = config.severities?.[one.id];
    if (set !== undefined) return set;
    return demanded.has(one.id) && !isAtLeast(one.severity, 'error') ? 'error' : one.severity;
  };
  const weigh = <T extends { readonly id: string; readonly severity: Severity }>(all: readonly T[]): readonly T[] =>
    all.flatMap((one) => {
      const severity = severityOf(one);
      return severity === 'off' ? [] : [{ ...one, severity }];
    });
  const off = [...judged.findings, ...judged.unjudged]
    .filter((one) => severityOf(one) === 'off')
    .map(({ id, subject }) => ({ id, subject, reason: 'switched off in the configuration' }));
  return {
    ...judged,
    findings: weigh(judged.findings),
    unjudged: weigh(judged.unjudged),
    skipped: [...judged.skipped, ...off],
  };
}
