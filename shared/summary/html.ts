import { messagesFor } from '../locales/messages.ts';
import type { SummaryDocument, SummaryEvidence, SummaryVendor } from './document.ts';
import { mustHaveText } from './markdown.ts';
import { type Markup, markup, safeLink } from './markup.ts';
import { radarSvg } from './radar.ts';
import { summaryStyle } from './style.ts';

/** Radars that fit beside the robustness. */
const radarLimit = 4;

/**
 * The summary as one self-contained HTML page that prints to one A4 page. No script, nothing fetched; every text from the records is
 * escaped, links lead only to http and https addresses.
 */
export function summaryHtml(document: SummaryDocument): string {
  const words = messagesFor(document.language).summary;
  const sections = [
    section(words.purpose, list(document.purpose)),
    answer(document),
    section(words.comparison, comparison(document), words.comparisonNote(document.raters)),
    markup`<div class="two">${radars(document)}${section(words.robustness, list(document.robustness))}</div>`,
    section(words.costs, list(document.costs)),
    section(words.unverified, list(document.unverified)),
    section(words.evidence, evidence(document), words.levels),
  ];
  const numbered = numberHeadings(sections.map(({ html }) => html).join('\n'));
  return `<!doctype html>
${
  markup`<html lang="${document.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${document.title} ${words.heading}</title><style>${{ html: summaryStyle }}</style></head>
<body><main>${heading(document)}
${{ html: numbered }}
<footer><span>${document.madeWith}</span><span>${document.asOf}</span></footer></main></body></html>`
    .html
}
`;
}

/** Headings are numbered in the order in which they stand. */
function numberHeadings(html: string): string {
  let number = 0;
  return html.replace(/<h2>/g, () => {
    number += 1;
    return `<h2><b>${number}</b>`;
  });
}

function section(title: string, body: Markup, note = ''): Markup {
  return markup`<section><h2>${title}${note === '' ? '' : markup`<small>${note}</small>`}</h2>${body}</section>`;
}

function list(lines: readonly string[]): Markup {
  return markup`<ul>${lines.map((line) => markup`<li class="dot">${line}</li>`)}</ul>`;
}

function heading(document: SummaryDocument): Markup {
  const words = messagesFor(document.language).summary;
  const byline = [document.company, document.author, document.madeOn, document.startOn]
    .filter((part) => part !== '')
    .join('　');
  const boxes = [words.drafted, words.reviewed, words.approved];
  return markup`<header><div><p class="by">${words.heading}</p><h1>${document.title}</h1><p class="by">${byline}</p></div><table class="boxes"><thead><tr>${boxes.map((box) => markup`<th scope="col">${box}</th>`)}</tr></thead><tbody><tr>${boxes.map(() => markup`<td>/</td>`)}</tr></tbody></table></header>`;
}

function answer({ language, recommendation }: SummaryDocument): Markup {
  const words = messagesFor(language).summary;
  const rest = [recommendation.reason, recommendation.condition]
    .filter((line) => line !== '')
    .map((line) => markup`<p>${line}</p>`);
  return markup`<section class="answer"><h2>${words.recommendation}</h2><p class="big">${recommendation.sentence}</p>${rest}</section>`;
}

function comparison(document: SummaryDocument): Markup {
  const words = messagesFor(document.language).summary;
  const axes = document.vendors[0]?.axes ?? [];
  const rows = document.vendors.map((vendor) => vendorRow(vendor, document));
  const excluded = document.excluded.map(
    ({ name, reason }) =>
      markup`<tr class="out"><td>${name}</td><td>—</td><td class="wide" colspan="${axes.length + 3}">${reason}</td></tr>`,
  );
  return markup`<div class="table"><table class="vendors"><thead><tr><th scope="col">${words.vendor}</th><th scope="col">${words.rank}</th><th scope="col">${words.total}</th>${axes.map(({ label, weight }) => markup`<th scope="col">${label}<br>${weight}</th>`)}<th scope="col">${words.mustHaves}</th><th scope="col">${words.openCriteria}</th></tr></thead><tbody>${rows}${excluded}</tbody></table></div>`;
}

function vendorRow(vendor: SummaryVendor, document: SummaryDocument): Markup {
  const words = messagesFor(document.language).summary;
  const range = vendor.range === '' ? '' : markup` <span class="faint">(${vendor.range})</span>`;
  const total = vendor.total === '' ? words.notScored : markup`<b>${vendor.total}</b>${range}`;
  return markup`<tr><td class="${vendor.recommended ? 'first' : ''}">${vendor.name}</td><td>${vendor.rank ?? '—'}</td><td>${total}</td>${vendor.axes.map(({ value }) => markup`<td>${scoreBox(value, words.openCriteria)}</td>`)}<td>${mustHaveText(vendor, document.language)}</td><td>${vendor.open === 0 ? words.none : vendor.open}</td></tr>`;
}

function scoreBox(value: number | null, unknown: string): Markup {
  if (value === null) return markup`<span class="score unknown">${unknown}</span>`;
  const step = Math.round(value * 2) / 2;
  return markup`<span class="score s${String(step).replace('.', '')}">${value.toFixed(1)}</span>`;
}

function radars(document: SummaryDocument): Markup {
  const words = messagesFor(document.language).summary;
  return markup`<div class="radars">${document.vendors.slice(0, radarLimit).map((vendor) => {
    const values = vendor.axes
      .map(({ label, value }) => `${label} ${value === null ? '—' : value.toFixed(1)}`)
      .join(words.listSeparator);
    return markup`<figure>${radarSvg(vendor.axes, words.radarLabel(vendor.name, values))}<figcaption>${vendor.name}</figcaption></figure>`;
  })}</div>`;
}

function evidence(document: SummaryDocument): Markup {
  const words = messagesFor(document.language).summary;
  if (document.evidence.length === 0) return markup`<p>${words.noEvidence}</p>`;
  return markup`<ol class="quotes">${document.evidence.map((item, index) => quote(item, index, words.counter))}</ol>`;
}

function quote(item: SummaryEvidence, index: number, counter: string): Markup {
  const link = safeLink(item.link);
  const source =
    link === '' ? markup`${item.source}` : markup`<a href="${link}">${item.source || link}</a>`;
  const against = item.counter ? markup` <span class="against">${counter}</span>` : '';
  return markup`<li><span>${index + 1}</span><span class="level">E${item.strength}</span><span class="text">${item.vendor}${against} <q lang="ja">「${item.quote}」</q> ${source}</span><span class="faint">${item.day}</span></li>`;
}
