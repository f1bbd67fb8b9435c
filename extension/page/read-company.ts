import type { CompanyReading } from '#shared/capture/company.ts';
import { gridOf } from '#shared/capture/table-grid.ts';

import { cellsOf } from './table-cells.ts';

/** More tables than this are no page of a company. */
const tableLimit = 50;

/** Collects what may speak of the company behind the page: structured data, and tables and lists of labels with values. */
export function readCompany(): CompanyReading {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const siteName = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  const tables = [...document.querySelectorAll('table, dl')].slice(0, tableLimit);
  return {
    url: location.href.slice(0, 20_000),
    title: document.title.replace(/\s+/g, ' ').trim().slice(0, 300),
    structured: scripts
      .slice(0, 20)
      .map(({ textContent }) => (textContent ?? '').slice(0, 100_000)),
    siteName: (siteName?.content ?? '').trim().slice(0, 300),
    groups: tables.map(pairsOf).filter((pairs) => pairs.length > 0),
  };
}

function pairsOf(table: Element): [string, string][] {
  const { rows, elements } = cellsOf(table);
  if (elements.size > 400) return [];
  return gridOf(rows)
    .slice(0, 100)
    .flatMap((row): [string, string][] => {
      const [label, value] = row;
      if (!label || !value || label === value) return [];
      return [[label.text().slice(0, 100), value.text().slice(0, 500)]];
    });
}
