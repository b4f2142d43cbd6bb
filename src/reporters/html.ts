import { createHash } from 'node:crypto';
import type { Outcome } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import type { DocumentReporter, Sheet, Style } from './define.ts';
import { anchor } from './html-finding.ts';
import { OUTCOMES } from './html-marks.ts';
import { body, headline } from './html-report.ts';
import { scrollable } from './html-sections.ts';
import { HTML_STYLE } from './html-style.ts';
import { markup } from './markup.ts';
import { summary } from './summary.ts';

/**
 * One self-contained page: no script, no request, a content security policy that allows neither. What came from DNS, SMTP or
 * a log goes through `markup` without exception.
 */
export const html: DocumentReporter = { kind: 'document', name: 'html', document };

/** Nothing may be loaded or run; the one style is known by its hash (CSP level 2). */
const policy = (): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;

function document(sheets: readonly Sheet[], { words }: Style): string {
  const { say } = words;
  const [first] = sheets;
  const single = sheets.length === 1 ? first : undefined;
  const heading = single ? single.report.target : sheets.length === 1 ? say`1 report` : say`${sheets.length} reports`;
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${markup(heading)}: maildoctor${single ? ` ${markup(single.report.command)}` : ''}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><p class="brand">maildoctor${first ? ` ${markup(first.report.command)}` : ''}</p><h1>${markup(heading)}</h1>
${single ? headline(single.report, words) : index(sheets, words)}
</header>
<main>
${single ? body(single, '', 2, words) : sheets.map((sheet, position) => section(sheet, position, words)).join('\n')}
</main>
<footer class="dim small"><p>${say`Made by ${first ? `maildoctor ${markup(first.report.tool.version)}` : 'maildoctor'}. More on a finding: maildoctor rule ID`}</p></footer>
</body>
</html>
`;
}

const outcomeName = (outcome: Outcome, { say }: Words): string =>
  ({ healthy: say`healthy`, found: say`found`, unjudged: say`unjudged` })[outcome];

/** One of several targets: its anchors begin with its name and place, since the same name may come twice. */
const anchorOf = ({ report }: Sheet, position: number): string => `${position + 1}/${anchor(report.target)}`;

function index(sheets: readonly Sheet[], words: Words): string {
  const { say } = words;
  const rows = sheets.map((sheet, position) => {
    const { target, outcome } = sheet.report;
    const { mark, tone } = OUTCOMES[outcome];
    return `<tr><td><a href="#${anchorOf(sheet, position)}">${markup(target)}</a></td><td class="${tone}">${mark} ${outcomeName(outcome, words)}</td><td>${summary(sheet.report, words)}</td></tr>`;
  });
  return `<div class="card">${scrollable(say`Targets`)}<table aria-label="${say`Targets`}"><thead><tr><th scope="col">${say`target`}</th><th scope="col">${say`outcome`}</th><th scope="col">${say`found`}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div></div>`;
}

function section(sheet: Sheet, position: number, words: Words): string {
  const id = anchorOf(sheet, position);
  return `<section><h2 id="${id}">${markup(sheet.report.target)}</h2>
${headline(sheet.report, words)}
${body(sheet, `${id}/`, 3, words)}
</section>`;
}
