import { axisIds } from '../model/axis.ts';
import { axisById } from '../rubric/rubric.ts';
import type { VendorStanding } from '../scoring/comparison.ts';
import { coverageOf } from '../scoring/coverage.ts';
import {
  centre,
  clip,
  decimalsFor,
  nameCell,
  section,
  shortName,
  type SummaryContext,
  table,
} from './context.ts';
import type { SummaryBlock, SummaryCell, SummarySection, SummaryTable } from './document.ts';
import { leaders } from './recommendation.ts';

/** What fits on the first page; the annex holds the rest. */
const frontVendors = 7;
const frontExcluded = 2;
const frontComments = 2;
const commentLength = 50;
const nameLength = 14;

/** The shortlist with totals, bounds, axes, must-haves and how much is scored; then the excluded with their reason. */
export function comparisonSection(context: SummaryContext): SummarySection[] {
  const { comparison, listed, messages } = context;
  const out = comparison.vendors.filter(({ excluded }) => excluded !== null);
  const shown = listed.slice(0, frontVendors);
  const hidden = listed.length - shown.length + Math.max(0, out.length - frontExcluded);
  const comments = commentsOf(context, shown, commentLength).slice(0, frontComments);
  const lines = [
    ...comments,
    ...ruleLines(context),
    ...(hidden > 0 ? [messages.moreVendors(hidden)] : []),
  ];
  const grid = vendorTable(context, shown, out.slice(0, frontExcluded), nameLength);
  return section(
    'comparison',
    messages.comparison,
    grid.rows.length === 0
      ? []
      : [grid, ...(lines.length > 0 ? [{ kind: 'list' as const, items: lines }] : [])],
    messages.comparisonNote(comparison.raterCount),
  );
}

/** The same for every vendor of the shortlist, with whole comments; nothing when the first page shows them all. */
export function wholeComparisonSection(context: SummaryContext): SummarySection[] {
  const { listed, messages } = context;
  const comments = commentsOf(context, listed, 300);
  const long =
    comments.some((line) => line.length > commentLength) || comments.length > frontComments;
  if (listed.length <= frontVendors && !long) return [];
  const blocks: SummaryBlock[] = [vendorTable(context, listed, [], 200)];
  if (comments.length > 0) blocks.push({ kind: 'list', items: comments });
  return section('every-vendor', messages.everyVendor, blocks);
}

/** Vendors that the summary does not propose, each with its reason. */
export function notListedSection(context: SummaryContext): SummarySection[] {
  const { comparison, listed, messages } = context;
  const rows = comparison.vendors
    .filter((vendor) => !listed.includes(vendor))
    .map((vendor) => [
      vendor.name,
      vendor.value === null ? messages.notScored : vendor.value.toFixed(decimalsFor(listed)),
      vendor.excluded
        ? vendor.excluded.reason
          ? messages.excluded(vendor.excluded.reason)
          : messages.excludedWithoutReason
        : messages.outsideRule,
    ]);
  const head = [messages.vendor, centre(messages.total), messages.reason];
  return section('not-listed', messages.notListed, table(head, rows));
}

/** A small radar for each of the first four vendors, or for all the others. */
export function radarBlock(context: SummaryContext, from: number, to: number): SummaryBlock[] {
  const { listed, messages, options } = context;
  const radars = listed.slice(from, to).map((vendor) => {
    const name = clip(shortName(context, vendor.vendorId), 12);
    const axes = vendor.axes.map(({ axis, value }) => ({
      label: axisById(axis).shortLabel[options.language],
      value,
    }));
    const values = axes
      .map(({ label, value }) => `${label} ${value === null ? '—' : value.toFixed(1)}`)
      .join(messages.listSeparator);
    return { name, axes, label: messages.radarLabel(name, values) };
  });
  return radars.length === 0 ? [] : [{ kind: 'radars', radars }];
}

/** For each vendor and axis: points, criteria scored of those that apply, and the strongest evidence. */
export function backingSection(context: SummaryContext): SummarySection[] {
  const { snapshot, comparison, listed, messages, options } = context;
  const rows = listed.map((vendor) => {
    const coverage = coverageOf(snapshot, comparison, vendor.vendorId);
    return [
      shortName(context, vendor.vendorId),
      ...vendor.axes.map((axis) => {
        const ids = comparison.criteria.filter((one) => one.axis === axis.axis);
        const filed = ids.flatMap(({ id }) => {
          const strongest = coverage?.byCriterion[id]?.strongest;
          return strongest == null ? [] : [strongest];
        });
        const backed = filed.length === 0 ? '—' : `E${Math.max(...filed)} (${filed.length})`;
        const points = axis.value === null ? '—' : axis.value.toFixed(1);
        return `${points}　${axis.scored}/${axis.scored + axis.open}　${backed}`;
      }),
    ];
  });
  const head = [
    messages.vendor,
    ...axisIds.map((axis) => centre(axisById(axis).shortLabel[options.language])),
  ];
  const blocks = [...table(head, rows), ...radarBlock(context, 4, listed.length)];
  return section(
    'backing',
    messages.backing,
    rows.length === 0 ? [] : blocks,
    messages.backingNote,
  );
}

function commentsOf(
  context: SummaryContext,
  vendors: readonly VendorStanding[],
  length: number,
): string[] {
  const comments = context.snapshot.plan?.comments ?? [];
  return vendors.flatMap(({ vendorId }) => {
    const comment = comments.find((one) => one.vendorId === vendorId);
    if (!comment || comment.text === '') return [];
    const name = clip(shortName(context, vendorId), nameLength);
    return [context.messages.comment(name, clip(comment.text, length))];
  });
}

function ruleLines({ snapshot, messages }: SummaryContext): string[] {
  const rule = snapshot.plan?.rule;
  if (!rule || rule.type === 'by-hand') return [];
  return [
    rule.type === 'top' ? messages.ruleTop(rule.count) : messages.ruleThreshold(String(rule.total)),
    ...(rule.noFailed ? [messages.ruleNoFailed] : []),
  ];
}

function vendorTable(
  context: SummaryContext,
  vendors: readonly VendorStanding[],
  excluded: readonly VendorStanding[],
  length: number,
): SummaryTable {
  const { comparison, messages, options } = context;
  const head = [
    { label: messages.vendor, align: 'left' as const },
    ...[messages.rank, messages.total].map(centre),
    ...axisIds.map((axis) =>
      centre(
        `${axisById(axis).shortLabel[options.language]} ${Math.round(comparison.weights[axis] * 100)}%`,
      ),
    ),
    ...[messages.mustHaves, messages.openCriteria].map(centre),
  ];
  const rows = vendors.map((vendor) => ({
    cells: vendorCells(context, vendor, length),
    out: false,
  }));
  const outside = excluded.map(({ vendorId, excluded: why }) => ({
    cells: [
      nameCell(context, vendorId, length),
      { text: '—' },
      {
        text: why?.reason
          ? messages.excluded(clip(why.reason, 50))
          : messages.excludedWithoutReason,
      },
    ],
    out: true,
  }));
  return { kind: 'table', columns: head, rows: [...rows, ...outside] };
}

function vendorCells(
  context: SummaryContext,
  vendor: VendorStanding,
  length: number,
): SummaryCell[] {
  const { listed, messages } = context;
  const decimals = decimalsFor(listed);
  const open = vendor.applicable - vendor.scored;
  const name = nameCell(context, vendor.vendorId, length);
  const bounds =
    open === 0
      ? ''
      : ` (${messages.range(vendor.lower.toFixed(decimals), vendor.upper.toFixed(decimals))})`;
  const axes = vendor.axes.map(({ value }) =>
    value === null
      ? { text: messages.openCriteria, tone: 'faint' as const }
      : { text: value.toFixed(1), score: value },
  );
  return [
    leaders(context).includes(vendor) ? { ...name, tone: 'strong' } : name,
    { text: vendor.rank === null ? '—' : String(vendor.rank) },
    vendor.value === null
      ? { text: messages.notScored, tone: 'faint' }
      : { text: `${vendor.value.toFixed(decimals)}${bounds}`, tone: 'strong' },
    ...axes,
    mustHaveCell(context, vendor),
    { text: open === 0 ? messages.none : String(open) },
  ];
}

function mustHaveCell({ messages }: SummaryContext, { mustHaves }: VendorStanding): SummaryCell {
  if (mustHaves.failed > 0) return { text: messages.failed(mustHaves.failed), tone: 'bad' };
  if (mustHaves.open > 0) return { text: messages.openMustHaves(mustHaves.open) };
  return { text: mustHaves.met > 0 ? messages.allMet : '—' };
}
