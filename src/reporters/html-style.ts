/** Of the HTML report: light and dark (contrast at least 4.5 to 1), narrow and wide, screen and paper. No outside resource. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f6f8; --card: #ffffff; --text: #1b1f24; --dim: #57606a; --line: #d5dbe1; --box: #f3f5f7;
  --bad: #b3141d; --doubt: #7d5000; --good: #14692f; --link: #0550ae; --note: #0550ae;
  --bad-box: #fdecec; --doubt-box: #fdf3dd; --good-box: #e9f6ec; --note-box: #e8f1fb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #e6edf3; --dim: #9da7b3; --line: #30363d; --box: #0d1117;
    --bad: #ff8f89; --doubt: #e3b341; --good: #56d364; --link: #79c0ff; --note: #79c0ff;
    --bad-box: #2d1517; --doubt-box: #2b2210; --good-box: #10251a; --note-box: #10223a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem; }
header { padding-bottom: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3, h4 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
.seen h3, .seen h4 { margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
pre, code { font: .875rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .4rem .7rem; margin: 0; }
ul, ol { margin: .25rem 0; padding-left: 1.5rem; }
.card, article, details.area, .seen > section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.card { padding: 1rem 1.25rem; margin: 1rem 0; }
.brand { color: var(--dim); font-size: .9rem; margin: 0 0 .25rem; }
.verdict { font-size: 1.2rem; font-weight: 600; margin: 0 0 .5rem; }
.verdict.good { background: var(--good-box); } .verdict.bad { background: var(--bad-box); } .verdict.doubt { background: var(--doubt-box); }
.verdict { border-radius: 6px; padding: .5rem .75rem; }
svg.share { display: block; width: 100%; height: .75rem; border-radius: 6px; margin: .75rem 0; }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; margin: .5rem 0 .25rem; }
.counts b { font-size: 1.2rem; font-variant-numeric: tabular-nums; }
.dim { color: var(--dim); } .small { font-size: .875rem; }
.good { color: var(--good); fill: var(--good); } .bad { color: var(--bad); fill: var(--bad); }
.doubt { color: var(--doubt); fill: var(--doubt); } .note { color: var(--note); fill: var(--note); } .rest { fill: var(--line); }
.word { display: inline-block; border-radius: 4px; padding: 0 .45rem; margin-right: .35rem; font-size: .875rem; font-weight: 600; white-space: nowrap; }
.word.bad { background: var(--bad-box); } .word.doubt { background: var(--doubt-box); } .word.note { background: var(--note-box); } .word.good { background: var(--good-box); }
ol.first { margin: 0; padding-left: 1.75rem; } ol.first li { padding: .2rem 0; } ol.first li::marker { font-weight: 600; }
details.area { margin: .5rem 0; }
details.area > summary { padding: .6rem 1rem; font-weight: 600; } details.area > div { padding: 0 1rem .75rem; }
details.area h2, details.area h3 { display: inline; font-size: 1.05rem; margin: 0; }
summary { cursor: pointer; } summary .dim { font-weight: 400; }
article { border-left: 4px solid var(--line); padding: .75rem 1rem; margin: .5rem 0; }
article:target { outline: 3px solid var(--link); }
article.error { border-left-color: var(--bad); } article.warning { border-left-color: var(--doubt); } article.note { border-left-color: var(--note); color: inherit; }
.permalink { margin-left: .4rem; font-weight: 400; }
dl { display: grid; grid-template-columns: minmax(4rem, max-content) minmax(0, 1fr); gap: .4rem 1rem; margin: .5rem 0 0; }
dt { color: var(--dim); max-width: 10rem; overflow-wrap: anywhere; } dd { margin: 0; }
dd.fix { background: var(--good-box); border-left: 3px solid var(--good); border-radius: 4px; padding: .3rem .7rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.seen > section { padding: .1rem 1rem 1rem; margin: .75rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); }
th, td { overflow-wrap: break-word; } td:last-child { overflow-wrap: anywhere; } tr:last-child > td, tr:last-child > th { border-bottom: 0; }
th { color: var(--dim); font-weight: 600; } tbody th { font-weight: 400; color: var(--text); }
.bars td:nth-child(2) { width: 60%; } td.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; }
ul.tree, ul.tree ul { list-style: none; margin: 0; padding-left: 1.1rem; border-left: 1px solid var(--line); }
ul.tree { border-left: 0; padding-left: 0; } ul.tree li { padding: .1rem 0; }
svg.bar { width: 100%; min-width: 6rem; height: .9rem; display: block; color: var(--note); } svg.bar rect { fill: currentColor; }
svg.bar.bad { color: var(--bad); } svg.bar.doubt { color: var(--doubt); } svg.bar.good { color: var(--good); }
@media (max-width: 40rem) {
  dl { grid-template-columns: minmax(0, 1fr); gap: .1rem; } dt { margin-top: .4rem; max-width: none; }
  h1 { font-size: 1.4rem; }
}
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --dim: #444; --line: #999; --box: #fff; --bad: #900; --doubt: #630; --good: #040; --link: #003; --note: #003; }
  :root { --bad-box: #fff; --doubt-box: #fff; --good-box: #fff; --note-box: #fff; }
  body { font-size: .85rem; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  article, tr, .card { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
  .permalink { display: none; }
}
`;
