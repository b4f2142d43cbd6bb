import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../findings/finding.ts';
import type { Outcome, Report } from '../findings/report.ts';
import { type Area, areasOf } from './areas.ts';
import type { DocumentReporter, Sheet } from './define.ts';
import { htmlSections } from './html-sections.ts';
import { HTML_STYLE } from './html-style.ts';
import { markup } from './markup.ts';
import { placeOf, plural, summary } from './summary.ts';

/**
 * One self-contained page: no script, no request, a content security policy that allows neither. What came from DNS, SMTP or
 * a log goes through `markup` without exception.
 */
export const html: DocumentReporter = { kind: 'document', name: 'html', document };

const MARKS: Readonly<Record<Outcome, string>> = { healthy: '✔', found: '✖', unjudged: '?' };
const TONES: Readonly<Record<Outcome, string>> = { healthy: 'good', found: 'bad', unjudged: 'doubt' };
const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', note: 'ℹ' };
const SEVERITY_TONES: Readonly<Record<Severity, string>> = { error: 'bad', warning: 'doubt', note: 'note' };

/** So many findings are "do this first". */
const FIRST = 5;

function document(sheets: readonly Sheet[]): string {
  const [first] = sheets;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const title =
    sheets.length === 1 && first
      ? `maildoctor ${first.report.command} ${first.report.target}`
      : `maildoctor: ${plural(sheets.length, 'report')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${markup(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>${markup(title)}</h1>
${sheets.length === 1 && first ? verdict(first.report) : index(sheets)}
</header>
<main>
${sheets.map((sheet) => (sheets.length === 1 ? body(sheet, 'single') : section(sheet))).join('\n')}
</main>
<footer class="dim"><p>${first ? `maildoctor ${markup(first.report.tool.version)}` : 'maildoctor'}</p></footer>
</body>
</html>
`;
}

/** How a page holds reports: the only one, or one of several, a heading level lower and its ids within the target. */
type Place = 'single' | 'among';

const level = (place: Place): 2 | 3 => (place === 'single' ? 2 : 3);
const heading = (place: Place, text: string): string => `<h${level(place)}>${text}</h${level(place)}>`;

function verdict(report: Report): string {
  const partial = report.partial ? '<p>Interrupted: this report is partial.</p>' : '';
  return `<p class="verdict"><span class="${TONES[report.outcome]}">${MARKS[report.outcome]} ${report.outcome}</span>: ${summary(report)}</p>
<p class="dim">${plural(report.passed.length, 'rule')} passed, ${report.skipped.length} not asked for; observed <time datetime="${markup(report.started)}">${markup(report.started)}</time> in ${(report.durationMs / 1000).toFixed(1)} s</p>${partial}`;
}

function index(sheets: readonly Sheet[]): string {
  const rows = sheets
    .map(
      ({ report }) =>
        `<tr><td><a href="#${anchor(report.target)}">${markup(report.target)}</a></td><td class="${TONES[report.outcome]}">${MARKS[report.outcome]} ${report.outcome}</td><td>${summary(report)}</td></tr>`,
    )
    .join('\n');
  return `<table><caption>Targets</caption><thead><tr><th scope="col">target</th><th scope="col">outcome</th><th scope="col">found</th></tr></thead><tbody>\n${rows}\n</tbody></table>`;
}

const section = (sheet: Sheet): string =>
  `<section aria-labelledby="${anchor(sheet.report.target)}"><h2 id="${anchor(sheet.report.target)}">${markup(sheet.report.target)}</h2>\n${verdict(sheet.report)}\n${body(sheet, 'among')}</section>`;

/** A name of the world as the id of an element. */
const anchor = (name: string): string => name.replace(/[^A-Za-z0-9._/-]/g, '_');

function body({ report, page }: Sheet, place: Place): string {
  const anchors = anchorsOf(report, place);
  return [
    doFirst(report, anchors, place),
    ...(report.findings.length > 0
      ? [
          heading(place, 'Findings'),
          ...report.findings.map((one, position) => findingPart(one, anchors[position] ?? '', place)),
        ]
      : []),
    unjudgedPart(report, place),
    areasPart(report, anchors, place),
    ...(page.length > 0 ? [htmlSections(page, level(place))] : []),
    skippedPart(report, place),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** `#spf/too-many-lookups`; the second of a kind has `-2`, one of several targets stands below its name. */
function anchorsOf({ target, findings }: Report, place: Place): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const own = count === 1 ? anchor(id) : `${anchor(id)}-${count}`;
    return place === 'single' ? own : `${anchor(target)}/${own}`;
  });
}

function doFirst(report: Report, anchors: readonly string[], place: Place): string {
  if (report.findings.length < 2) return '';
  const items = report.findings
    .slice(0, FIRST)
    .map(
      ({ title, subject, severity }, position) =>
        `<li><span class="${SEVERITY_TONES[severity]}">${SEVERITY_MARKS[severity]} ${severity}</span> <a href="#${anchors[position]}">${markup(title)}</a> <span class="dim">${markup(subject)}</span></li>`,
    );
  return `${heading(place, 'Do this first')}\n<ol class="first">\n${items.join('\n')}\n</ol>`;
}

function findingPart(finding: Finding, id: string, place: Place): string {
  const { severity } = finding;
  const tag = `h${level(place) + 1}`;
  const where = placeOf(finding);
  const rows = [
    ...(where === undefined ? [] : [['at', `<code>${markup(where)}</code>`]]),
    ...finding.evidence.map(({ label, value }) => [markup(label), `<pre>${markup(value)}</pre>`]),
    ...(finding.why === '' ? [] : [['why', markup(finding.why)]]),
    ...(finding.fix === '' ? [] : [['fix', `<pre class="fix">${markup(finding.fix)}</pre>`]]),
    ...(finding.references.length === 0 ? [] : [['see', finding.references.map(link).join('<br>')]]),
  ];
  return `<article class="${severity}" id="${id}" aria-labelledby="${id}-title">
<${tag} id="${id}-title"><span class="${SEVERITY_TONES[severity]}">${SEVERITY_MARKS[severity]} ${severity}</span> ${markup(finding.title)}<a class="permalink" href="#${id}" aria-label="Link to this finding">#</a></${tag}>
<p class="dim"><code>${markup(finding.id)}</code> ${markup(finding.subject)}</p>
<p>${markup(finding.message)}</p>
${rows.length === 0 ? '' : `<dl>\n${rows.map(([label, content]) => `<dt>${label}</dt><dd>${content}</dd>`).join('\n')}\n</dl>`}
</article>`;
}

/** Only what is an address of the web is a link. */
const link = (url: string): string =>
  /^https:\/\//.test(url) ? `<a href="${markup(url)}" rel="noreferrer">${markup(url)}</a>` : markup(url);

function unjudgedPart({ unjudged }: Report, place: Place): string {
  if (unjudged.length === 0) return '';
  const rows = unjudged.map(
    ({ id, subject, reason }) =>
      `<tr><td>${markup(subject)}</td><td>${markup(reason)}</td><td><code>${markup(id)}</code></td></tr>`,
  );
  return `${heading(place, '<span class="doubt">?</span> Could not be judged')}
<table aria-label="Could not be judged"><thead><tr><th scope="col">subject</th><th scope="col">reason</th><th scope="col">rule</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function areasPart(report: Report, anchors: readonly string[], place: Place): string {
  const areas = areasOf(report);
  if (areas.length === 0) return '';
  const anchorOf = new Map(report.findings.map((one, position) => [one, anchors[position] ?? '']));
  return `${heading(place, 'Areas')}\n${areas.map((area) => areaPart(area, anchorOf)).join('\n')}`;
}

/** An area with findings is open, one that passed is folded. */
function areaPart(area: Area, anchorOf: ReadonlyMap<Finding, string>): string {
  const found = area.findings.map(
    (one) =>
      `<li>${SEVERITY_MARKS[one.severity]} ${one.severity}: <a href="#${anchorOf.get(one) ?? ''}">${markup(one.title)}</a></li>`,
  );
  const unjudged = area.unjudged.map(({ id, reason }) => `<li>? <code>${markup(id)}</code>: ${markup(reason)}</li>`);
  const passed = area.passed.map(({ title }) => `<li class="dim">✔ not found: ${markup(title)}</li>`);
  const open = area.outcome === 'healthy' ? '' : ' open';
  const shown = found.length + unjudged.length > 0 ? `<ul>${[...found, ...unjudged].join('\n')}</ul>` : '';
  const folded =
    passed.length === 0
      ? ''
      : open === ''
        ? `<ul>${passed.join('\n')}</ul>`
        : `<details><summary>${passed.length} passed</summary><ul>${passed.join('\n')}</ul></details>`;
  return `<details${open}><summary><span class="${TONES[area.outcome]}">${MARKS[area.outcome]}</span> ${markup(area.name)} <span class="dim">${area.said}</span></summary>${shown}${folded}</details>`;
}

function skippedPart({ skipped }: Report, place: Place): string {
  if (skipped.length === 0) return '';
  const items = skipped.map(
    ({ id, subject, reason }) => `<li><code>${markup(id)}</code> ${markup(subject)}: ${markup(reason)}</li>`,
  );
  return `${heading(place, 'Not asked for')}\n<details><summary>${plural(skipped.length, 'rule')}</summary><ul>${items.join('\n')}</ul></details>`;
}
