/** Paper and margins; what stands on the first sheet fits the smaller height of the two and the smaller width. */
export function pageStyle(paper: 'A4' | 'Letter'): string {
  return `
@page { size: ${paper}; margin: 9mm 13mm 8mm; }`;
}

/**
 * The look of the summary: light or dark on a screen as the reader has it, black on white on paper, score colours on one ramp with the
 * digits always printed. It stands in the page itself, because the page is sent and archived alone.
 */
export const summaryStyle = `
:root { color-scheme: light dark; --paper: #fff; --ground: #f7f3ea; --ink: #1e222b; --soft: #4b4e57; --faint: #65665f; --line: #c4b9a3; --rule: #1e222b; --accent: #1f467c; --tint: #e5ebf2; --bad: #b02f18; --ring: #e0d8c8; --area: #1f467c22; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #1d2027; --ground: #14161b; --ink: #eceae4; --soft: #c3c1b9; --faint: #aeaca4; --line: #4a4c53; --rule: #aeaca4; --accent: #9bbbe6; --tint: #263246; --bad: #ff9a86; --ring: #3a3d45; --area: #9bbbe633; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 8.2pt/1.42 "Hiragino Sans", "BIZ UDPGothic", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
:lang(ja) { word-break: auto-phrase; line-break: strict; }
h1, h2, h3, p, ul, ol, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.sheet { width: 210mm; max-width: 100%; margin: 16px auto; background: var(--paper); padding: 9mm 13mm; border: 1px solid var(--line); display: flex; flex-direction: column; gap: 2.2mm; }
header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 1.2pt solid var(--rule); padding-bottom: 1.4mm; }
h1 { font: 700 14pt/1.3 "Hiragino Mincho ProN", "BIZ UDPMincho", "Noto Serif JP", "Noto Serif CJK JP", "Yu Mincho", serif; letter-spacing: .02em; }
.by { font-size: 7.6pt; color: var(--soft); }
.boxes { border-collapse: collapse; flex: none; align-self: flex-start; }
.boxes th { font-weight: 400; font-size: 7.2pt; width: 17mm; padding: .3mm 0; border: .6pt solid var(--rule); }
.boxes td { height: 12mm; border: .6pt solid var(--rule); text-align: center; vertical-align: bottom; font-size: 7pt; color: var(--faint); padding: .5mm; }
h2, h3 { font-size: 8.8pt; line-height: 1.35; display: flex; align-items: baseline; gap: 2mm; margin-bottom: .6mm; break-after: avoid; }
h2 b, h3 b { color: var(--accent); min-width: 4mm; } h2 small, h3 small { font-weight: 400; font-size: 7.2pt; color: var(--soft); }
h2.part { font-size: 12pt; border-bottom: 1pt solid var(--rule); padding-bottom: 1mm; }
.front section > p, .front section > ul, .front section > ol { padding-left: 6mm; }
section > * + * { margin-top: .8mm; }
li.dot { padding-left: 3.4mm; position: relative; } li.dot::before { content: "・"; position: absolute; left: -.5mm; }
.part-recommendation { border-left: 2.4pt solid var(--accent); background: var(--tint); padding: 1.4mm 4mm; } .front .part-recommendation > p { padding: 0; } .big { font-size: 11pt; font-weight: 700; line-height: 1.45; }
.table table { width: 100%; border-collapse: collapse; } .table:focus-visible { outline: 2px solid var(--accent); }
.table thead th { font-weight: 400; font-size: 7.2pt; color: var(--soft); border-bottom: .6pt solid var(--rule); padding: .4mm 1mm; line-height: 1.25; vertical-align: bottom; }
.table tbody th { font-weight: 400; } .table tbody th, .table td { padding: .35mm 1mm; border-bottom: .4pt solid var(--line); vertical-align: top; }
.table tr { break-inside: avoid; } .table thead { display: table-header-group; }
.left { text-align: left; } .centre { text-align: center; } .right { text-align: right; }
.table tbody .strong { font-weight: 700; } .faint { color: var(--faint); } .bad, .against { color: var(--bad); } .out > * { color: var(--faint); }
.part-comparison tbody th, .part-every-vendor tbody th { min-width: 26mm; } .part-all-evidence table { table-layout: fixed; font-size: 7.4pt; } .part-all-evidence th:nth-child(1) { width: 6%; } .part-all-evidence th:nth-child(2) { width: 14%; } .part-all-evidence th:nth-child(3) { width: 8%; } .part-all-evidence th:nth-child(5), .part-all-evidence th:nth-child(6) { width: 16%; } .part-all-evidence th:nth-child(7) { width: 10%; }
.part-state tbody th, .part-hire tbody th, .part-pilot tbody th, .part-agreement tbody th, .part-reviews tbody th { width: 34mm; } .part-must-haves table, .part-terms table, .part-disagreement table, .part-register table, .part-open-items table, .part-not-listed table { table-layout: fixed; } .part-register th:first-child { width: 18mm; } .part-not-listed thead th:nth-child(2) { width: 22mm; } .part-comparison .centre, .part-costs .right { white-space: normal; word-break: keep-all; }
.score { display: inline-block; min-width: 9mm; padding: .2mm 0; border-radius: 1px; font-weight: 600; color: #1e222b; }
.s1 { background: #e9edf2; } .s15 { background: #d7dfe9; } .s2 { background: #c6d3e2; } .s25 { background: #aec1d7; } .s3 { background: #96aecb; } .s35 { background: #7a97bc; }
.s4 { background: #4d719f; color: #fff; } .s45 { background: #335686; color: #fff; } .s5 { background: #1c3a68; color: #fff; }
.front .part-robustness { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 5mm; } .part-robustness h2 { grid-column: 1 / -1; } .front .part-robustness > ul { padding-left: 0; font-size: 7.8pt; } .part-robustness > * + * { margin-top: 0; } .front .part-robustness > ul:nth-child(2) { grid-column: 1 / -1; padding-left: 6mm; }
.radars { display: grid; grid-template-columns: repeat(auto-fill, minmax(21mm, 1fr)); gap: 1.5mm; align-items: start; } .radars figure { border: .4pt solid var(--line); padding: .6mm 0 .3mm; text-align: center; break-inside: avoid; } .radars figcaption { font-size: 7.6pt; font-weight: 600; }
.radars svg { display: block; width: 100%; max-height: 25mm; } .ring { fill: none; stroke: var(--ring); stroke-width: .8; } .area { fill: var(--area); stroke: var(--accent); stroke-width: 1.6; } circle { fill: var(--accent); } svg text { font-size: 13px; fill: var(--soft); }
.front .part-costs { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 4mm; align-items: end; } .part-costs h2 { grid-column: 1 / -1; } .part-risks tbody th, .part-register tbody th, .part-costs .right { white-space: nowrap; }
.spreads { display: block; width: 100%; max-height: 26mm; margin: 0 auto; } svg.spreads text { font-size: 8.5px; } rect.spread { fill: var(--accent); opacity: .28; } rect.base { fill: var(--accent); } .budget { stroke: var(--ink); stroke-dasharray: 3 2; } .ceiling { stroke: var(--bad); stroke-width: 1.4; }
.quotes { columns: 2; column-gap: 6mm; font-size: 7.3pt; line-height: 1.35; } .quotes li { display: flex; gap: 1.5mm; align-items: baseline; break-inside: avoid; padding: .15mm 0; }
.quotes q { font-family: "Hiragino Mincho ProN", "BIZ UDPMincho", "Noto Serif JP", "Noto Serif CJK JP", "Yu Mincho", serif; quotes: none; } .quotes .level { color: var(--soft); white-space: nowrap; } .quotes .text { flex: 1; min-width: 0; } .quotes .when { color: var(--faint); white-space: nowrap; }
a { color: var(--accent); } footer { margin-top: auto; border-top: .6pt solid var(--rule); padding-top: 1mm; font-size: 7pt; color: var(--soft); display: flex; justify-content: space-between; gap: 4mm; }
.annex { gap: 4mm; }
@media print { .dense { zoom: .9; } .denser { zoom: .78; } body { background: #fff; } .sheet { width: auto; margin: 0; padding: 0; border: 0; } .annex { break-before: page; display: block; } .annex > section { margin-top: 4mm; } .front section, .part-state, .part-pilot, .part-agreement, .part-hire, .part-reviews { break-inside: avoid; } a { color: inherit; text-decoration: none; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@media screen and (max-width: 720px) { .front .part-costs { grid-template-columns: 1fr; } .sheet { padding: 16px; margin: 0; border: 0; } .front .part-robustness { grid-template-columns: 1fr; } .quotes { columns: 1; } header { flex-direction: column; } .table { overflow-x: auto; } }
`;
