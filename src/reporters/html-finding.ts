import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import { severityWord } from './html-marks.ts';
import { markup } from './markup.ts';
import { isWebAddress, placeOf } from './summary.ts';

/** A name of the world as the id of an element. */
export const anchor = (name: string): string => name.replace(/[^A-Za-z0-9._/-]/g, '_');

/** `#spf/too-many-lookups`; the second of a kind has `-2`; `within` is what stands in front where targets are several. */
export function anchorsOf({ findings }: Report, within: string): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const count = (seen.get(finding.id) ?? 0) + 1;
      seen.set(finding.id, count);
      return [finding, `${within}${anchor(finding.id)}${count === 1 ? '' : `-${count}`}`];
    }),
  );
}

/** What is wrong, how one knows, why it matters, what to do. */
export function findingPart(finding: Finding, id: string, heading: 3 | 4, words: Words): string {
  const { say } = words;
  const { severity, title, subject, message, evidence, why, fix, references } = finding;
  const where = placeOf(finding);
  const rows = [
    ...(where === undefined ? [] : [row(say`at`, `<code>${markup(where)}</code>`)]),
    ...evidence.map(({ label, value }) => row(label, `<pre>${markup(value)}</pre>`)),
    ...(why === '' ? [] : [row(say`why`, markup(why))]),
    ...(fix === '' ? [] : [`<dt>${say`fix`}</dt><dd class="fix">${fixed(fix)}</dd>`]),
    ...(references.length === 0 ? [] : [row(say`see`, references.map((one) => link(one, words)).join(words.comma))]),
  ];
  return `<article class="${severity}" id="${id}" aria-labelledby="${id}-title">
<h${heading} id="${id}-title">${severityWord(severity, words)}${markup(title)}<a class="permalink" href="#${id}" aria-label="${say`Link to this finding`}">#</a></h${heading}>
<p class="dim small"><code>${markup(subject)}</code> · ${markup(finding.id)}</p>
<p>${markup(message)}</p>
${rows.length === 0 ? '' : `<dl>\n${rows.join('\n')}\n</dl>`}
</article>`;
}

const row = (label: string, content: string): string => `<dt>${markup(label)}</dt><dd>${content}</dd>`;

/** A line that is a DNS record or a setting is code, to be pasted as it stands. */
const fixed = (text: string): string =>
  text
    .split('\n')
    .map((line) => (PASTED.test(line) ? `<code>${markup(line)}</code>` : markup(line)))
    .join('\n');
const PASTED = /^\S+\. IN [A-Z]+ |^postconf -e /;

function link(url: string, words: Words): string {
  if (!isWebAddress(url)) return markup(url);
  return `<a href="${markup(url)}" rel="noreferrer">${markup(shortName(url, words))}</a>`;
}

/** `RFC 7208 section 4.6.4`, or the address without its scheme. */
function shortName(url: string, { say }: Words): string {
  const [, rfc, section] = /\/rfc(\d+)(?:[^#]*#section-([\d.]+))?/.exec(url) ?? [];
  if (rfc === undefined) return url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return section === undefined ? `RFC ${rfc}` : say`RFC ${rfc} section ${section}`;
}
