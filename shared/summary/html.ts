import type { SummaryDocument, SummarySection } from './document.ts';
import { blockMarkup } from './html-blocks.ts';
import { type Markup, markup } from './markup.ts';
import { pageStyle, summaryStyle } from './style.ts';

/** The sheet of paper on which the page is printed. */
export type Paper = 'A4' | 'Letter';

/**
 * The summary as one self-contained HTML page: the decision on the first sheet, the annex on those after it. No script, nothing
 * fetched; every text from the records is escaped, links lead only to http and https addresses.
 */
export function summaryHtml(document: SummaryDocument, paper: Paper = 'A4'): string {
  const front = sectionsMarkup(document.front, 1, '');
  const annex = sectionsMarkup(document.annex, 1, 'A');
  const after =
    document.annex.length === 0
      ? ''
      : markup`
<section class="sheet annex" aria-labelledby="annex"><h2 class="part" id="annex">${document.annexTitle}</h2>
${annex}</section>`;
  const page = markup`<html lang="${document.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${document.title} ${document.heading}</title><style>${{ html: pageStyle(paper) + summaryStyle }}</style></head>
<body><main><div class="${`sheet front ${densityOf(document)}`}">${heading(document)}
${front}
<footer>${document.footer.map((line) => markup`<span>${line}</span>`)}</footer></div>${after}</main></body></html>`;
  return `<!doctype html>\n${page.html}\n`;
}

/** Lines of the first sheet that fit at full size, and at nine tenths. */
const roomyLines = 73;
const denseLines = 82;

/** How closely the first sheet is set in print, from an estimate of its lines, so that it stays one sheet. */
function densityOf({ language, front }: SummaryDocument): '' | 'dense' | 'denser' {
  const lines = front.reduce(
    (sum, section) => sum + linesOf(section, language === 'ja' ? 1 : 0.55),
    0,
  );
  return lines <= roomyLines ? '' : lines <= denseLines ? 'dense' : 'denser';
}

/** Lines of a section; `width` is that of a letter in full-width characters, of which some 60 fit on a line. */
function linesOf({ blocks }: SummarySection, width: number): number {
  const wrapped = (text: string, room: number) =>
    Math.max(1, Math.ceil((Array.from(text).length * width) / room));
  return blocks.reduce((sum, block) => {
    if (block.kind === 'text')
      return sum + wrapped(block.text, block.big ? 42 : 58) * (block.big ? 1.5 : 1);
    if (block.kind === 'list')
      return sum + block.items.reduce((all, item) => all + wrapped(item, 56), 0);
    if (block.kind === 'quotes') return sum + block.quotes.length;
    if (block.kind !== 'table') return sum + 2;
    const room = 54 / block.columns.length;
    const rows = block.rows.map(({ cells }) =>
      Math.max(...cells.map(({ text, short }) => Math.min(3, wrapped(short ?? text, room * 1.4)))),
    );
    return sum + rows.reduce((all, count) => all + 0.3 + count, 1.5);
  }, 2);
}

/** Sections numbered in the order in which they stand. */
function sectionsMarkup(
  sections: readonly SummarySection[],
  from: number,
  prefix: string,
): Markup[] {
  return sections.map(({ id, title, note, blocks }, index) => {
    const level = prefix === '' ? 'h2' : 'h3';
    const small = note === '' ? '' : markup`<small>${note}</small>`;
    const text = markup`<b>${prefix}${from + index}</b>${title}${small}`;
    const head = level === 'h2' ? markup`<h2>${text}</h2>` : markup`<h3>${text}</h3>`;
    return markup`<section class="part-${id}">${head}${blocks.map((block) => blockMarkup(block, title))}</section>
`;
  });
}

function heading({ heading: kind, title, byline, boxes }: SummaryDocument): Markup {
  return markup`<header><div><p class="by">${kind}</p><h1>${title}</h1><p class="by">${byline.join('　')}</p></div><table class="boxes"><thead><tr>${boxes.map((box) => markup`<th scope="col">${box}</th>`)}</tr></thead><tbody><tr>${boxes.map(() => markup`<td>/</td>`)}</tr></tbody></table></header>`;
}
