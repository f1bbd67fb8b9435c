import type { Entity } from '../model/snapshot.ts';
import { rectangular, sheetOf, textCell } from './grid.ts';
import { type Layout, shortNameOf } from './layout.ts';
import { safeLink } from './link.ts';
import { grouped } from './lookup.ts';
import type { SheetCell, SheetModel } from './model.ts';
import { timeText } from './time-text.ts';

/** Longest address shown as text; the link itself stays whole. */
const shownAddressLimit = 80;

const columnWidths = [130, 90, 68, 68, 388, 220, 180, 260, 130, 100];
/** Pixels of a line, and of half a character's width, at ten points. */
const lineHeight = 17;
const halfWidth = 6.8;
/** A row that filled the window would hide its neighbours. */
const mostLines = 8;

/** The evidence (証拠) as text, by vendor and then by time: what was said, where and when it was captured, and by whom. */
export function evidenceSheet(layout: Layout): SheetModel {
  const words = layout.words.evidence;
  const head = [
    words.vendor,
    words.criteria,
    words.strength,
    words.counter,
    words.quote,
    words.remark,
    words.page,
    words.source,
    words.capturedAt,
    words.capturedBy,
  ].map((text) => textCell(text, 'head'));
  const byVendor = grouped(layout.snapshot.evidence, (evidence) => evidence.vendorId);
  const rows = layout.vendors.flatMap((vendor) =>
    [...(byVendor.get(vendor.id) ?? [])]
      .sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : a.capturedAt > b.capturedAt ? 1 : 0))
      .map((evidence) => evidenceRow(layout, vendor, evidence)),
  );
  return sheetOf({
    key: 'evidence',
    name: layout.names.evidence,
    writer: 'machine',
    cells: rectangular([head, ...(rows.length > 0 ? rows : [[textCell(words.none, 'meta')]])]),
    columnWidths,
    rowHeights: [24, ...(rows.length > 0 ? rows.map(heightOf) : [24])],
    frozen: { rows: 1, columns: 1 },
  });
}

function evidenceRow(
  layout: Layout,
  vendor: Entity<'vendor'>,
  evidence: Entity<'evidence'>,
): SheetCell[] {
  const { lookup, words, offsetMinutes } = layout;
  const passage = lookup.passages.get(evidence.passageId ?? '');
  const page = lookup.pages.get(evidence.pageId ?? passage?.pageId ?? '');
  const rater = lookup.raters.get(evidence.capturedBy);
  return [
    textCell(shortNameOf(vendor), 'text'),
    textCell(evidence.criterionIds.join(', '), 'text'),
    textCell(`E${evidence.strength}`, 'strength'),
    textCell(evidence.counter ? words.evidence.counter : '', 'strength'),
    textOf(passage?.exact),
    textCell(evidence.remark, 'text'),
    textOf(page?.title),
    linkCell(addressOf(passage, page)),
    textCell(timeText(evidence.capturedAt, offsetMinutes), 'text'),
    textCell(rater?.name ?? words.cellNote.formerRater, 'text'),
  ];
}

/** Pixels that the longest of the row's wrapped texts needs. */
function heightOf(row: readonly SheetCell[]): number {
  const lines = row.map(({ content }, column) => {
    if (content.kind !== 'text') return 1;
    const wide = content.text.replace(/[ -~\uff61-\uff9f]/g, '').length;
    const room = (columnWidths[column] ?? 0) - 8;
    return Math.ceil(((content.text.length + wide) * halfWidth) / room);
  });
  return 7 + lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

/** The passage's own link, which opens at its words, else the page's address. */
function addressOf(
  passage: Entity<'passage'> | undefined,
  page: Entity<'page'> | undefined,
): string {
  return passage && passage.link !== '' ? passage.link : (page?.url ?? '');
}

/** Title and words of a source on one line, as a row of a sheet shows only its first; empty where there is no source. */
function textOf(text: string | undefined): SheetCell {
  return textCell((text ?? '').replace(/\s*\n\s*/g, ' '), 'text');
}

function linkCell(address: string): SheetCell {
  const shown =
    address.length > shownAddressLimit ? `${address.slice(0, shownAddressLimit - 1)}…` : address;
  const link = safeLink(address);
  return link === null ? textCell(shown, 'text') : { ...textCell(shown, 'link'), link };
}
