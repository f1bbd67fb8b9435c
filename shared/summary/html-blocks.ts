import type { SummaryBlock, SummaryCell, SummaryQuote, SummaryTable } from './document.ts';
import { type Markup, markup, safeLink } from './markup.ts';
import { radarSvg } from './radar.ts';
import { spreadSvg } from './spread.ts';

/** One block as HTML; `title` is the heading of its section and names its table for readers who do not see it. */
export function blockMarkup(block: SummaryBlock, title: string): Markup {
  switch (block.kind) {
    case 'text':
      return markup`<p class="${block.big ? 'big' : ''}">${block.text}</p>`;
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li class="dot">${item}</li>`)}</ul>`;
    case 'table':
      return tableMarkup(block, title);
    case 'radars':
      return markup`<div class="radars">${block.radars.map(({ name, axes, label }) => markup`<figure>${radarSvg(axes, label)}<figcaption>${name}</figcaption></figure>`)}</div>`;
    case 'spreads':
      return spreadSvg(block);
    case 'quotes':
      break;
  }
  return markup`<ol class="quotes">${block.quotes.map(quoteMarkup)}</ol>`;
}

function tableMarkup({ columns, rows }: SummaryTable, title: string): Markup {
  const head = columns.map(
    ({ label, align }) => markup`<th scope="col" class="${align}">${label}</th>`,
  );
  const body = rows.map(({ cells, out }) => {
    const parts = cells.map((cell, index) => cellMarkup(cell, columns, index, cells.length));
    return markup`<tr class="${out ? 'out' : ''}">${parts}</tr>`;
  });
  // Reachable by key, because a wide table scrolls on a small screen.
  return markup`<div class="table" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function cellMarkup(
  cell: SummaryCell,
  columns: SummaryTable['columns'],
  index: number,
  count: number,
): Markup {
  const classes = [columns[index]?.align ?? 'left', cell.tone ?? ''].filter(Boolean).join(' ');
  const content = cellContent(cell);
  if (index === 0) return markup`<th scope="row" class="${classes}">${content}</th>`;
  // A row with fewer cells gives the rest of its width to the last one.
  if (index === count - 1 && count < columns.length) {
    return markup`<td class="left" colspan="${columns.length - count + 1}">${content}</td>`;
  }
  return markup`<td class="${classes}">${content}</td>`;
}

function cellContent({ text: whole, short, score, link }: SummaryCell): Markup {
  const text = short ?? whole;
  const address = safeLink(link ?? '');
  if (address !== '') return markup`<a href="${address}">${text || address}</a>`;
  if (score === undefined) return markup`${text}`;
  const step = String(Math.round(score * 2) / 2).replace('.', '');
  return markup`<span class="score s${step}">${text}</span>`;
}

function quoteMarkup(item: SummaryQuote): Markup {
  const link = safeLink(item.link);
  const source =
    link === '' ? markup`${item.source}` : markup`<a href="${link}">${item.source || link}</a>`;
  const against = item.counter === '' ? '' : markup` <span class="against">${item.counter}</span>`;
  return markup`<li><span>${item.number}</span><span class="level">E${item.strength}</span><span class="text">${item.vendor}${against} <q>「${item.quote}」</q> ${source}</span><span class="when">${item.day}</span></li>`;
}
