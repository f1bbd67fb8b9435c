import { limitKeys } from '../costs/measures-in-use.ts';
import { pricingOf } from '../costs/volumes.ts';
import { scenarios } from '../model/fee.ts';
import { weightPresets } from '../rubric/weight-presets.ts';
import { cellKey } from '../scoring/cells.ts';
import type { Cell, MustHaveTally } from '../scoring/comparison.ts';
import { exclusionOf, mustHaveTally } from '../scoring/settled.ts';
import { shortDay, localTime } from '../time/local-time.ts';
import { numberCell, rectangular, sheetOf, textCell } from './grid.ts';
import { aggregateKeys, axisKey, criterionKey, type Layout, shortNameOf } from './layout.ts';
import type { SheetCell, SheetModel } from './model.ts';
import { timeText } from './time-text.ts';

/**
 * What the machine writes after every sync, values only: names, must-haves, the evaluation's weights, and per criterion and vendor the mean
 * of the raters or a word. Every other sheet takes its numbers from here by formula.
 */
export function aggregateSheet(layout: Layout): SheetModel {
  const { vendors, snapshot } = layout;
  const exclusions = vendors.map((vendor) => exclusionOf(snapshot.decisions, vendor.id));
  const single: { [Key in (typeof aggregateKeys)[number]]: SheetCell[] } = {
    name: ['', '', '', ...vendors.map(shortNameOf)].map((text) => textCell(text)),
    excluded: row(exclusions.map((exclusion) => numberCell(exclusion ? 1 : 0))),
    'exclusion-reason': row(exclusions.map((exclusion) => textCell(exclusion?.reason ?? ''))),
    'must-haves': row(
      vendors.map((vendor) => textCell(mustHavesText(layout, mustHaveTally(snapshot, vendor.id)))),
    ),
    title: ['', '', snapshot.evaluation.title].map((text) => textCell(text)),
    status: ['', '', statusText(layout)].map((text) => textCell(text)),
  };
  const head = ['key', 'weight', 'difference', 'text', ...vendors.map((vendor) => vendor.id)];
  return sheetOf({
    key: 'aggregate',
    name: layout.names.aggregate,
    writer: 'machine',
    hidden: true,
    frozen: { rows: 1, columns: 1 },
    cells: rectangular([
      head.map((text) => textCell(text, 'head')),
      ...aggregateKeys.map((key) => [textCell(key), ...single[key]]),
      ...layout.axes.map(({ axis }) => [
        textCell(axisKey(axis)),
        numberCell(snapshot.evaluation.weights[axis]),
      ]),
      ...layout.criteria.map((criterion) => {
        const cells = vendors.map((vendor) =>
          layout.teamCells.get(cellKey(vendor.id, criterion.id)),
        );
        return [
          textCell(criterionKey(criterion.id)),
          numberCell(criterion.weight),
          numberCell(Math.max(0, ...cells.map(differenceOf))),
          textCell(''),
          ...cells.map((cell) => pointsCell(layout, cell)),
        ];
      }),
      ...volumeRows(layout),
    ]),
  });
}

/** Nothing that people type into the workbook changes it, so it is settled here. */
function mustHavesText({ words }: Layout, { failed, open, met }: MustHaveTally): string {
  const { matrix } = words;
  if (failed > 0) return `${matrix.failed} ${failed}`;
  if (open > 0) return `${matrix.open} ${open}`;
  return met > 0 ? matrix.met : words.notApplicable;
}

/** The volumes of the brief in three scenarios, and its limits. */
function volumeRows({ snapshot, costs }: Layout): SheetCell[][] {
  const { volume } = pricingOf(snapshot.brief);
  return [
    ...costs.measures.map((measure) => [
      textCell(`volume:${measure}`),
      ...scenarios.map((scenario) => {
        const planned = volume(measure, scenario);
        return numberCell(planned === null ? null : Number(planned));
      }),
    ]),
    ...limitKeys.map((key) => [
      textCell(`limit:${key}`),
      numberCell(snapshot.brief?.[key] ?? null),
    ]),
  ];
}

/** The cells of a row whose first column is the key and whose vendors begin three columns later. */
function row(cells: readonly SheetCell[]): SheetCell[] {
  return [textCell(''), textCell(''), textCell(''), ...cells];
}

function differenceOf(cell: Cell | undefined): number {
  return cell?.state === 'scored' ? cell.highest - cell.lowest : 0;
}

/** The mean, or the word that the matrix shows, so that it has nothing to translate. */
function pointsCell({ words }: Layout, cell: Cell | undefined): SheetCell {
  if (cell?.state === 'scored') return numberCell(cell.points);
  return textCell(cell?.state === 'not-applicable' ? words.notApplicable : words.unknown);
}

/** When the workbook was written and whether the weights are fixed. */
function statusText(layout: Layout): string {
  const words = layout.words.matrix;
  const { purpose, weightsFixedAt } = layout.snapshot.evaluation;
  const label = weightPresets[purpose].label[layout.language];
  const synced = words.synced(timeText(layout.now, layout.offsetMinutes));
  if (weightsFixedAt === null) return `${synced}　${words.weightsOpen(label)}`;
  const day = shortDay(localTime(weightsFixedAt, layout.offsetMinutes), layout.language);
  return `${synced}　${words.weightsFixed(day, label)}`;
}
