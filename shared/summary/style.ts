/**
 * The look of the summary on A4 and Letter: light in every theme, score colours as in the design's ramp, digits always printed.
 * It stands in the page itself, because the page is sent and archived alone.
 */
export const summaryStyle = `
@page { size: A4; margin: 10mm 13mm 9mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #f7f3ea; color: #1e222b; font: 8.6pt/1.5 "Hiragino Sans", "BIZ UDPGothic", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums; }
:lang(ja) { word-break: auto-phrase; line-break: strict; overflow-wrap: anywhere; }
:lang(en) { overflow-wrap: anywhere; }
h1, h2, p, ul, ol, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
main { width: 210mm; max-width: 100%; margin: 16px auto; background: #fff; padding: 10mm 13mm; border: 1px solid #c4b9a3; display: flex; flex-direction: column; gap: 3mm; }
@media print { body { background: #fff; } main { width: auto; margin: 0; padding: 0; border: 0; } a { color: inherit; text-decoration: none; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 1.2pt solid #1e222b; padding-bottom: 2mm; }
h1 { font: 700 16pt/1.35 "Hiragino Mincho ProN", "BIZ UDPMincho", "Noto Serif JP", "Noto Serif CJK JP", "Yu Mincho", serif; letter-spacing: .02em; }
.by { font-size: 8pt; color: #4b4e57; }
.boxes { border-collapse: collapse; flex: none; align-self: flex-start; }
.boxes th { font-weight: 400; font-size: 7.5pt; width: 18mm; padding: .5mm 0; border: .6pt solid #1e222b; }
.boxes td { height: 15mm; border: .6pt solid #1e222b; text-align: center; vertical-align: bottom; font-size: 7pt; color: #65665f; padding: .5mm; }
section { break-inside: avoid; }
h2 { font-size: 9.2pt; line-height: 1.4; display: flex; align-items: baseline; gap: 2mm; margin-bottom: 1mm; }
h2 b { color: #1f467c; width: 4mm; } h2 small { font-weight: 400; font-size: 7.5pt; color: #4b4e57; }
section > p, section > ul, section > ol { padding-left: 6mm; }
li.dot { padding-left: 3.4mm; position: relative; } li.dot::before { content: "・"; position: absolute; left: -.5mm; }
.answer { border-left: 2.4pt solid #1f467c; background: #e5ebf2; padding: 2mm 4mm; } .answer p { padding: 0; } .answer .big { font-size: 11.5pt; font-weight: 700; line-height: 1.5; }
table.vendors { width: 100%; border-collapse: collapse; }
.vendors th { font-weight: 400; font-size: 7.5pt; color: #4b4e57; border-bottom: .6pt solid #1e222b; padding: .6mm 1mm; line-height: 1.3; vertical-align: bottom; text-align: center; }
.vendors td { padding: .5mm 1mm; border-bottom: .4pt solid #c4b9a3; text-align: center; }
.vendors th:first-child, .vendors td:first-child, .vendors td.wide { text-align: left; } .vendors .first { font-weight: 700; } .vendors .out td { color: #65665f; } .faint { color: #65665f; white-space: nowrap; }
.score { display: inline-block; min-width: 9mm; padding: .4mm 0; border-radius: 1px; font-weight: 600; }
.s1 { background: #e9edf2; } .s15 { background: #d7dfe9; } .s2 { background: #c6d3e2; } .s25 { background: #aec1d7; } .s3 { background: #96aecb; } .s35 { background: #7a97bc; }
.s4 { background: #4d719f; color: #fff; } .s45 { background: #335686; color: #fff; } .s5 { background: #1c3a68; color: #fff; }
.unknown { background: repeating-linear-gradient(135deg, #b9ae99 0 1px, #f7f3ea 1px 5px); }
.two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 5mm; align-items: start; }
.radars { display: grid; grid-template-columns: repeat(auto-fit, minmax(28mm, 1fr)); gap: 2mm; } .radars figure { border: .4pt solid #c4b9a3; padding: 1mm 0 .5mm; text-align: center; } .radars figcaption { font-size: 8pt; font-weight: 600; }
.radars svg { display: block; width: 100%; max-height: 29mm; } .ring { fill: none; stroke: #e0d8c8; stroke-width: .8; } .area { fill: #1f467c22; stroke: #1f467c; stroke-width: 1.6; } circle { fill: #1f467c; } svg text { font-size: 13px; fill: #4b4e57; }
.quotes { columns: 2; column-gap: 6mm; font-size: 7.6pt; } .quotes li { display: flex; gap: 1.5mm; align-items: baseline; break-inside: avoid; padding: .3mm 0; }
.quotes q { font-family: "Hiragino Mincho ProN", "BIZ UDPMincho", "Noto Serif JP", "Noto Serif CJK JP", "Yu Mincho", serif; quotes: none; } .quotes .level { color: #4b4e57; white-space: nowrap; } .quotes .text { flex: 1; min-width: 0; } .against { color: #b02f18; }
a { color: #1f467c; } footer { border-top: .6pt solid #1e222b; padding-top: 1.2mm; font-size: 7pt; color: #4b4e57; display: flex; justify-content: space-between; gap: 4mm; }
@media screen and (max-width: 720px) { main { padding: 16px; margin: 0; border: 0; } .two { grid-template-columns: 1fr; } .quotes { columns: 1; } header { flex-direction: column; } .table { overflow-x: auto; } }
`;
