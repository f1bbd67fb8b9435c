import type { Messages } from '../locales/messages.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Comparison, VendorStanding } from '../scoring/comparison.ts';
import { localTime, longDay } from '../time/local-time.ts';
import type { SummaryBlock, SummaryCell, SummaryColumn, SummarySection } from './document.ts';
import type { CostTable, TermsRow } from './offer-input.ts';

/** In which language, when and where a summary is made, and whether vendors are named. */
export type SummaryOptions = {
  language: 'ja' | 'en';
  /** When the summary is made, ISO 8601 UTC. */
  now: string;
  /** Minutes east of Greenwich at the reader's place. */
  offsetMinutes: number;
  /** Vendors appear as 候補A, 候補B wherever they are named; their addresses are left out. */
  blind?: boolean;
  /** What the offers come to; taken from the records when left out. */
  costs?: CostTable;
  terms?: readonly TermsRow[];
};

/** What the sections of the summary are written from. */
export type SummaryContext = {
  snapshot: Snapshot;
  comparison: Comparison;
  /** The shortlist in the order in which it is shown. */
  listed: VendorStanding[];
  messages: Messages['summary'];
  options: SummaryOptions;
};

/** Totals have two decimals, three where two neighbours lie closer than 0.01. */
export function decimalsFor(vendors: readonly VendorStanding[]): 2 | 3 {
  const values = vendors
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .sort((a, b) => b - a);
  return values.some((value, index) => {
    const gap = Math.abs(value - (values[index + 1] ?? Infinity));
    return gap > 1e-9 && gap < 0.01;
  })
    ? 3
    : 2;
}

/** The name of a vendor where space is short; empty for one that is not there. */
export function shortName({ snapshot }: SummaryContext, vendorId: string): string {
  const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
  return vendor ? vendor.shortName || vendor.name : '';
}

/** The whole name of a vendor for a cell, with what fits into so many characters on paper. */
export function nameCell(
  { snapshot }: SummaryContext,
  vendorId: string,
  length: number,
): SummaryCell {
  const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
  if (!vendor) return { text: '' };
  const short = clip(vendor.shortName || vendor.name, length);
  return short === vendor.name ? { text: vendor.name } : { text: vendor.name, short };
}

/** The first so many characters of a text on one line, with an ellipsis where more follows. */
export function clip(text: string, length: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length > length
    ? `${characters.slice(0, length).join('')}…`
    : characters.join('');
}

/** A calendar day in words; empty for `null`. */
export function dayText(day: string | null, language: 'ja' | 'en'): string {
  return day === null ? '' : longDay(localTime(`${day}T00:00:00.000Z`, 0), language);
}

/** A section, or nothing where there is nothing to say. */
export function section(
  id: string,
  title: string,
  blocks: readonly SummaryBlock[],
  note = '',
): SummarySection[] {
  return blocks.length === 0 ? [] : [{ id, title, note, blocks: [...blocks] }];
}

/** A table block with all columns to the left unless told otherwise; nothing without rows. */
export function table(
  columns: readonly (string | SummaryColumn)[],
  rows: readonly (readonly (string | SummaryCell)[])[],
): SummaryBlock[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: columns.map((column) =>
        typeof column === 'string' ? { label: column, align: 'left' } : column,
      ),
      rows: rows.map((cells) => ({
        cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
        out: false,
      })),
    },
  ];
}

/** Vendors that stand side by side in one table of the annex. */
const besideEachOther = 5;

/** One line a subject and one column a vendor of the shortlist; more tables where the vendors are too many for one. */
export function sideBySide(
  context: SummaryContext,
  corner: string,
  lines: readonly { label: string; cellOf: (vendorId: string) => string | SummaryCell }[],
): SummaryBlock[] {
  const { listed } = context;
  const tables = Math.ceil(listed.length / besideEachOther);
  return Array.from({ length: tables }, (_, index) => {
    const vendors = listed.slice(index * besideEachOther, (index + 1) * besideEachOther);
    const head = vendors.map(({ vendorId }) => shortName(context, vendorId));
    return table(
      [corner, ...head],
      lines.map(({ label, cellOf }) => [label, ...vendors.map(({ vendorId }) => cellOf(vendorId))]),
    );
  }).flat();
}

export const centre = (label: string): SummaryColumn => ({ label, align: 'centre' });
export const right = (label: string): SummaryColumn => ({ label, align: 'right' });
