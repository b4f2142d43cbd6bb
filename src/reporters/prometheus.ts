import { SEVERITIES } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { DocumentReporter } from './define.ts';
import { printable } from './printable.ts';

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: (report: Report) => readonly Sample[];
}

const OUTCOMES = ['healthy', 'found', 'unjudged'] as const;

const METRICS: readonly Metric[] = [
  {
    name: 'maildoctor_findings',
    help: 'Findings by severity.',
    samples: ({ findings }) =>
      SEVERITIES.map((severity) => ({
        labels: { severity },
        value: findings.filter((one) => one.severity === severity).length,
      })),
  },
  {
    name: 'maildoctor_finding_info',
    help: 'One for each rule and subject with a finding.',
    samples: ({ findings }) =>
      distinct(findings.map(({ id, severity, subject }) => ({ id, severity, subject }))).map((labels) => ({
        labels,
        value: 1,
      })),
  },
  {
    name: 'maildoctor_unjudged',
    help: 'Rules that could not be judged, such as after a time-out.',
    samples: ({ unjudged }) => [{ labels: {}, value: unjudged.length }],
  },
  {
    name: 'maildoctor_outcome',
    help: 'One for the outcome of the run, zero for the others.',
    samples: (report) =>
      OUTCOMES.map((outcome) => ({ labels: { outcome }, value: Number(report.outcome === outcome) })),
  },
  {
    name: 'maildoctor_duration_seconds',
    help: 'How long the run took.',
    samples: ({ durationMs }) => [{ labels: {}, value: durationMs / 1000 }],
  },
  {
    name: 'maildoctor_observed_timestamp_seconds',
    help: 'When the run looked, in seconds since 1970.',
    samples: ({ started }) => [{ labels: {}, value: Math.round(Date.parse(started) / 1000) }],
  },
];

/** The text format for node_exporter's textfile collector; all samples of a metric stand together, as it demands. */
export const prometheus: DocumentReporter = {
  kind: 'document',
  name: 'prometheus',
  document: (sheets) =>
    METRICS.map((metric) => {
      const lines = sheets.flatMap(({ report }) =>
        metric
          .samples(report)
          .map(({ labels, value }) =>
            sample(metric.name, { command: report.command, target: report.target, ...labels }, value),
          ),
      );
      // A target that was named twice would be a sample twice, and the whole file refused.
      const first = new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line]));
      return [`# HELP ${metric.name} ${metric.help}`, `# TYPE ${metric.name} gauge`, ...first.values()].join('\n');
    })
      .join('\n')
      .concat('\n'),
};

function sample(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const written = Object.entries(labels).map(([key, text]) => `${key}="${label(text)}"`);
  return `${name}{${written.join(',')}} ${value}`;
}

const label = (text: string): string => printable(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
