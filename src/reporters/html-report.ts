import type { Finding, Unjudged } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { type Area, areasOf } from './areas.ts';
import type { Sheet } from './define.ts';
import { anchorsOf, findingPart } from './html-finding.ts';
import { OUTCOMES, severityWord, toneOf } from './html-marks.ts';
import { htmlSections, scrollable } from './html-sections.ts';
import { markup } from './markup.ts';
import { plural, summary } from './summary.ts';

/** So many findings are "do this first". */
const FIRST = 5;

/** Of one report the headline: outcome, how much of what, when. */
export function headline(report: Report): string {
  const { mark, tone, word } = OUTCOMES[report.outcome];
  const partial = report.partial ? '<p>Interrupted: this report is partial.</p>' : '';
  return `<div class="card">
<p class="verdict ${tone}">${mark} ${word}: ${summary(report)}</p>
${share(report)}
<ul class="counts small">${countsOf(report)
    .map(({ count, name, tone: own }) => `<li><b class="${own}">${count}</b> ${name}</li>`)
    .join('')}</ul>
<p class="dim small">Observed <time datetime="${markup(report.started)}">${markup(when(report.started))}</time> in ${(report.durationMs / 1000).toFixed(1)} s, maildoctor ${markup(report.command)} ${markup(report.tool.version)}</p>${partial}
</div>`;
}

/** `2026-01-31 12:00 UTC` */
const when = (started: string): string => started.replace(/^(\S{10})T(\d\d:\d\d).*Z$/s, '$1 $2 UTC');

interface Count {
  readonly count: number;
  readonly name: string;
  readonly tone: string;
}

function countsOf({ findings, unjudged, passed, skipped }: Report): readonly Count[] {
  const of = (severity: Finding['severity'], name: string): Count => {
    const count = findings.filter((one) => one.severity === severity).length;
    return { count, name: count === 1 ? severity : name, tone: toneOf(severity) };
  };
  return [
    of('error', 'errors'),
    of('warning', 'warnings'),
    of('note', 'notes'),
    { count: unjudged.length, name: 'not judged', tone: 'doubt' },
    { count: passed.length, name: 'passed', tone: 'good' },
    { count: skipped.length, name: 'not asked for', tone: 'dim' },
  ];
}

/** The counts of what was judged as one bar; for the eye alone, the numbers stand below. */
function share(report: Report): string {
  const parts = countsOf(report).slice(0, 5);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  let x = 0;
  const drawn = parts.map(({ count, tone }) => {
    const width = (100 * count) / total;
    x += width;
    return `<rect class="${tone}" x="${(x - width).toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`;
  });
  return `<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${drawn.join('')}</svg>`;
}

/** What stands below the headline. `within` is what anchors begin with, `level` that of the highest heading. */
export function body({ report, page }: Sheet, within: string, level: 2 | 3): string {
  const anchors = anchorsOf(report, within);
  const heading = (text: string): string => `<h${level}>${text}</h${level}>`;
  const areas = areasOf(report);
  const told = areas.filter(({ findings, unjudged }) => findings.length + unjudged.length > 0);
  const passed = areas.filter((area) => !told.includes(area));
  return [
    doFirst(report, anchors, heading),
    ...(told.length > 0 ? [heading('By area'), ...told.map((area) => areaPart(area, anchors, level))] : []),
    ...(passed.length > 0
      ? [heading('Nothing wrong here'), ...passed.map((area) => areaPart(area, anchors, level))]
      : []),
    ...(page.length > 0
      ? [`<div class="seen">${heading('What was seen')}\n${htmlSections(page, level === 2 ? 3 : 4)}</div>`]
      : []),
    skippedPart(report, heading),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function doFirst(
  { findings }: Report,
  anchors: ReadonlyMap<Finding, string>,
  heading: (text: string) => string,
): string {
  if (findings.length < 2) return '';
  const items = findings
    .slice(0, FIRST)
    .map(
      (finding) =>
        `<li>${severityWord(finding.severity)}<a href="#${anchors.get(finding) ?? ''}">${markup(finding.title)}</a> <span class="dim small">${markup(finding.subject)}</span></li>`,
    );
  return `${heading('Do this first')}\n<div class="card"><ol class="first">\n${items.join('\n')}\n</ol></div>`;
}

/** An area with findings is open, with what it is about; one that passed is folded. */
function areaPart(area: Area, anchors: ReadonlyMap<Finding, string>, level: 2 | 3): string {
  const { mark, tone } = OUTCOMES[area.outcome];
  const passed = area.passed.map(({ title }) => `<li class="dim">✔ not found: ${markup(title)}</li>`).join('\n');
  const isTold = area.findings.length + area.unjudged.length > 0;
  const inside = [
    ...area.findings.map((finding) => findingPart(finding, anchors.get(finding) ?? '', level === 2 ? 3 : 4)),
    unjudgedPart(area.unjudged),
    passed === ''
      ? ''
      : isTold
        ? `<details><summary class="dim small">${area.passed.length} passed</summary><ul class="small">${passed}</ul></details>`
        : `<ul class="small">${passed}</ul>`,
  ];
  return `<details class="area"${isTold ? ' open' : ''}><summary><span class="${tone}">${mark}</span> ${markup(area.name)} <span class="dim small">${area.said}</span></summary><div>${inside.filter((part) => part !== '').join('\n')}</div></details>`;
}

/** One reason a row, however many rules it leaves open. */
function unjudgedPart(unjudged: readonly Unjudged[]): string {
  if (unjudged.length === 0) return '';
  const rules = new Map<string, string[]>();
  for (const { id, subject, reason } of unjudged) {
    const key = `<td>${markup(subject)}</td><td>${markup(reason)}</td>`;
    rules.set(key, [...(rules.get(key) ?? []), `<code>${markup(id)}</code>`]);
  }
  const rows = [...rules].map(([key, ids]) => `<tr>${key}<td>${ids.join('<br>')}</td></tr>`);
  return `<p><span class="word doubt">? could not be judged</span></p>
${scrollable('Could not be judged')}<table aria-label="Could not be judged"><thead><tr><th scope="col">subject</th><th scope="col">reason</th><th scope="col">rules</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function skippedPart({ skipped }: Report, heading: (text: string) => string): string {
  if (skipped.length === 0) return '';
  const items = skipped.map(
    ({ id, subject, reason }) => `<li><code>${markup(id)}</code> ${markup(subject)}: ${markup(reason)}</li>`,
  );
  return `${heading('Not asked for')}\n<details class="area"><summary>${plural(skipped.length, 'rule')}</summary><div><ul class="small">${items.join('\n')}</ul></div></details>`;
}
