import type { Finding, Unjudged } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import { type Area, areasOf } from './areas.ts';
import type { Sheet } from './define.ts';
import { anchorsOf, findingPart } from './html-finding.ts';
import { OUTCOMES, outcomeWords, severityWord, toneOf } from './html-marks.ts';
import { htmlSections, scrollable } from './html-sections.ts';
import { markup } from './markup.ts';
import { ruleCount, summary } from './summary.ts';

/** So many findings are "do this first". */
const FIRST = 5;

/** Of one report the headline: outcome, how much of what, when. */
export function headline(report: Report, words: Words): string {
  const { say } = words;
  const { mark, tone } = OUTCOMES[report.outcome];
  const partial = report.partial ? `<p>${say`Interrupted: this report is partial.`}</p>` : '';
  const time = `<time datetime="${markup(report.started)}">${markup(when(report.started))}</time>`;
  const took = (report.durationMs / 1000).toFixed(1);
  const tool = `maildoctor ${markup(report.command)} ${markup(report.tool.version)}`;
  return `<div class="card">
<p class="verdict ${tone}">${mark} ${say`${outcomeWords(report.outcome, words)}: ${summary(report, words)}`}</p>
${share(report, words)}
<ul class="counts small">${countsOf(report, words)
    .map(({ count, name, tone: own }) => `<li><b class="${own}">${count}</b> ${name}</li>`)
    .join('')}</ul>
<p class="dim small">${say`Observed ${time} in ${took} s, ${tool}`}</p>${partial}
</div>`;
}

/** `2026-01-31 12:00 UTC` */
const when = (started: string): string => started.replace(/^(\S{10})T(\d\d:\d\d).*Z$/s, '$1 $2 UTC');

interface Count {
  readonly count: number;
  readonly name: string;
  readonly tone: string;
}

function countsOf({ findings, unjudged, passed, skipped }: Report, { say }: Words): readonly Count[] {
  const of = (severity: Finding['severity'], one: string, several: string): Count => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return { count, name: count === 1 ? one : several, tone: toneOf(severity) };
  };
  return [
    of('error', say`error`, say`errors`),
    of('warning', say`warning`, say`warnings`),
    of('note', say`note`, say`notes`),
    { count: unjudged.length, name: say`not judged`, tone: 'doubt' },
    { count: passed.length, name: say`passed`, tone: 'good' },
    { count: skipped.length, name: say`not asked for`, tone: 'dim' },
  ];
}

/** The counts of what was judged as one bar; for the eye alone, the numbers stand below. */
function share(report: Report, words: Words): string {
  const parts = countsOf(report, words).slice(0, 5);
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
export function body({ report, page }: Sheet, within: string, level: 2 | 3, words: Words): string {
  const { say } = words;
  const anchors = anchorsOf(report, within);
  const heading = (text: string): string => `<h${level}>${text}</h${level}>`;
  const areas = areasOf(report, words);
  const told = areas.filter(({ findings, unjudged }) => findings.length + unjudged.length > 0);
  const passed = areas.filter((area) => !told.includes(area));
  return [
    doFirst(report, anchors, heading, words),
    ...(told.length > 0 ? [heading(say`By area`), ...told.map((area) => areaPart(area, anchors, level, words))] : []),
    ...(passed.length > 0
      ? [heading(say`Nothing wrong here`), ...passed.map((area) => areaPart(area, anchors, level, words))]
      : []),
    ...(page.length > 0
      ? [`<div class="seen">${heading(say`What was seen`)}\n${htmlSections(page, level === 2 ? 3 : 4)}</div>`]
      : []),
    skippedPart(report, heading, words),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function doFirst(
  { findings }: Report,
  anchors: ReadonlyMap<Finding, string>,
  heading: (text: string) => string,
  words: Words,
): string {
  if (findings.length < 2) return '';
  const items = findings
    .slice(0, FIRST)
    .map(
      (finding) =>
        `<li>${severityWord(finding.severity, words)}<a href="#${anchors.get(finding) ?? ''}">${markup(finding.title)}</a> <span class="dim small">${markup(finding.subject)}</span></li>`,
    );
  return `${heading(words.say`Do this first`)}\n<div class="card"><ol class="first">\n${items.join('\n')}\n</ol></div>`;
}

/** An area with findings is open, with what it is about; one that passed is folded. */
function areaPart(area: Area, anchors: ReadonlyMap<Finding, string>, level: 2 | 3, words: Words): string {
  const { say } = words;
  const { mark, tone } = OUTCOMES[area.outcome];
  const passed = area.passed
    .map(({ title }) => `<li class="dim">✔ ${say`not found: ${markup(title)}`}</li>`)
    .join('\n');
  const isTold = area.findings.length + area.unjudged.length > 0;
  const inside = [
    ...area.findings.map((finding) => findingPart(finding, anchors.get(finding) ?? '', level === 2 ? 3 : 4, words)),
    unjudgedPart(area.unjudged, words),
    passed === ''
      ? ''
      : isTold
        ? `<details><summary class="dim small">${say`${area.passed.length} passed`}</summary><ul class="small">${passed}</ul></details>`
        : `<ul class="small">${passed}</ul>`,
  ];
  return `<details class="area"${isTold ? ' open' : ''}><summary><span class="${tone}">${mark}</span> ${markup(area.name)} <span class="dim small">${area.said}</span></summary><div>${inside.filter((part) => part !== '').join('\n')}</div></details>`;
}

/** One reason a row, however many rules it leaves open. */
function unjudgedPart(unjudged: readonly Unjudged[], { say }: Words): string {
  if (unjudged.length === 0) return '';
  const rules = new Map<string, string[]>();
  for (const { id, subject, reason } of unjudged) {
    const key = `<td>${markup(subject)}</td><td>${markup(reason)}</td>`;
    rules.set(key, [...(rules.get(key) ?? []), `<code>${markup(id)}</code>`]);
  }
  const rows = [...rules].map(([key, ids]) => `<tr>${key}<td>${ids.join('<br>')}</td></tr>`);
  return `<p><span class="word doubt">? ${say`could not be judged`}</span></p>
${scrollable(say`Could not be judged`)}<table aria-label="${say`Could not be judged`}"><thead><tr><th scope="col">${say`subject`}</th><th scope="col">${say`reason`}</th><th scope="col">${say`rules`}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function skippedPart({ skipped }: Report, heading: (text: string) => string, words: Words): string {
  if (skipped.length === 0) return '';
  const items = skipped.map(
    ({ id, subject, reason }) => `<li><code>${markup(id)}</code> ${markup(subject)}: ${markup(reason)}</li>`,
  );
  return `${heading(words.say`Not asked for`)}\n<details class="area"><summary>${ruleCount(skipped.length, words)}</summary><div><ul class="small">${items.join('\n')}</ul></div></details>`;
}
