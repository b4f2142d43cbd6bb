/** Of the HTML report: light and dark (contrast at least 4.5 to 1), narrow and wide, screen and paper. No outside resource. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1b1f24; --dim: #57606a; --line: #d0d7de; --box: #f6f8fa;
  --bad: #b3141d; --doubt: #7d5000; --good: #14692f; --link: #0550ae; --note: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --text: #e6edf3; --dim: #9da7b3; --line: #30363d; --box: #161b22;
    --bad: #ff8f89; --doubt: #e3b341; --good: #56d364; --link: #79c0ff; --note: #79c0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
pre, code { font: .875rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--box); border: 1px solid var(--line); border-radius: 4px; padding: .5rem .75rem; margin: .25rem 0; }
pre.fix { border-left: 4px solid var(--good); }
article { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 4px; padding: .25rem 1rem .75rem; margin: 1rem 0; }
article:target { outline: 3px solid var(--link); }
article.error { border-left-color: var(--bad); }
article.warning { border-left-color: var(--doubt); }
article.note { border-left-color: var(--note); }
dl { margin: .5rem 0 0; }
dt { color: var(--dim); margin-top: .5rem; }
dd { margin: 0; }
.dim { color: var(--dim); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.doubt { color: var(--doubt); }
.note { color: var(--note); }
.verdict { font-size: 1.15rem; font-weight: 600; }
.permalink { text-decoration: none; margin-left: .5rem; }
ol.first li { margin: .25rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td.count { text-align: right; font-variant-numeric: tabular-nums; }
th { color: var(--dim); font-weight: 600; }
details { margin: .25rem 0; }
summary { cursor: pointer; padding: .15rem 0; }
ul.tree, ul.tree ul { list-style: none; margin: 0; padding-left: 1.25rem; border-left: 1px solid var(--line); }
ul.tree { border-left: 0; padding-left: 0; }
ul.tree code { background: none; }
svg.bar { width: 100%; min-width: 6rem; height: .9rem; display: block; }
svg.bar rect { fill: currentColor; }
@media print {
  :root { --page: #fff; --text: #000; --dim: #444; --line: #999; --box: #fff; --bad: #900; --doubt: #630; --good: #040; --link: #003; --note: #003; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  article, tr { break-inside: avoid; }
  .permalink { display: none; }
}
`;
