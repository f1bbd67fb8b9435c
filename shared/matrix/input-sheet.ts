import { limitKeys } from '../costs/measures-in-use.ts';
import { axisIds } from '../model/axis.ts';
import { scenarios } from '../model/fee.ts';
import { axisById } from '../rubric/rubric.ts';
import { criterionLabelOf } from '../rubric/wording.ts';
import { textCell, numberCell, formulaCell, sheetOf } from './grid.ts';
import {
  inputColumnKeys,
  inputMarker,
  inputRowKeys,
  type RowSubject,
  subjectOfKey,
  vendorOfKey,
} from './input-layout.ts';
import { at, firstVendorColumn, type Layout } from './layout.ts';
import type { SheetCell, SheetModel, Validation } from './model.ts';

/**
 * The sheet on which people write (入力): weights, agreed points and notes. The machine lays it out, adds a column for a new vendor at the
 * end, and never writes a cell marked `people`. Keys in a hidden row and column say what every cell is, wherever people move it.
 */
export function inputSheet(layout: Layout): SheetModel {
  const { rows, columns, keyRow, keyColumn } = layout.input;
  const head = rows.indexOf(inputRowKeys.head);
  return sheetOf({
    key: 'input',
    name: layout.names.input,
    writer: 'people',
    cells: rows.map((rowKey, row) =>
      columns.map((columnKey, column) => {
        if (row === keyRow && column === keyColumn) return textCell(inputMarker);
        if (row === keyRow) return columnKey === null ? personal() : textCell(columnKey);
        if (column === keyColumn) return rowKey === null ? personal() : textCell(rowKey);
        return cellAt(layout, rowKey, columnKey);
      }),
    ),
    columnWidths: columns.map(widthOf),
    rowHeights: rows.map((key, row) =>
      key !== null && isExplanation(key) ? 50 : row === head ? 40 : 24,
    ),
    frozen: { rows: head + 1, columns: columns.indexOf(inputColumnKeys.label) + 1 },
    hiddenRows: [keyRow],
    hiddenColumns: [keyColumn],
    merges: explanationMerges(layout),
    validations: validationsOf(layout),
  });
}

function cellAt(layout: Layout, rowKey: string | null, columnKey: string | null): SheetCell {
  if (rowKey === null || columnKey === null) return personal();
  const words = layout.words.input;
  const explanation = inputRowKeys.explanations.findIndex((key) => key === rowKey);
  if (explanation >= 0) {
    const text = columnKey === inputColumnKeys.weight ? (words.explanation[explanation] ?? '') : '';
    return textCell(text, 'explanation');
  }
  if (rowKey === inputRowKeys.head) return headCell(layout, columnKey);
  if (rowKey === inputRowKeys.volumesHead) return volumesHeadCell(layout, columnKey);
  const subject = subjectOfKey(rowKey);
  if (!subject) return personal();
  if (subject.kind === 'volume' || subject.kind === 'limit') {
    return plannedCell(layout, subject, columnKey);
  }
  return subject.kind === 'axis'
    ? axisCell(layout, subject.id, columnKey)
    : criterionCell(layout, subject.id, columnKey);
}

function headCell(layout: Layout, columnKey: string): SheetCell {
  const words = layout.words.input;
  const vendor = layout.vendors.findIndex((entry) => entry.id === vendorOfKey(columnKey));
  if (vendor >= 0) {
    const name = at(layout, 'aggregate', layout.aggregate.name, firstVendorColumn + vendor);
    return formulaCell(name, 'headCentre');
  }
  const labels: Record<string, string> = {
    [inputColumnKeys.id]: words.id,
    [inputColumnKeys.label]: words.criterion,
    [inputColumnKeys.weight]: words.weight,
    [inputColumnKeys.note]: words.note,
  };
  const label = labels[columnKey];
  return label === undefined ? personal() : textCell(label, 'head');
}

function axisCell(layout: Layout, id: string, columnKey: string): SheetCell {
  const axis = axisIds.find((entry) => entry === id);
  if (!axis) return personal();
  switch (columnKey) {
    case inputColumnKeys.id:
      return textCell(String(axisIds.indexOf(axis) + 1), 'axisId');
    case inputColumnKeys.label:
      return textCell(axisById(axis).label[layout.language], 'axis');
    case inputColumnKeys.weight: {
      const typed = layout.snapshot.input.weights[axis];
      return { ...numberCell(typed ?? null, 'inputWeight'), people: true };
    }
    default:
      return textCell('', 'axis');
  }
}

function criterionCell(layout: Layout, id: string, columnKey: string): SheetCell {
  const { input } = layout.snapshot;
  switch (columnKey) {
    case inputColumnKeys.id:
      return textCell(id, 'criterionId');
    case inputColumnKeys.label:
      return textCell(criterionLabelOf(layout.snapshot.evaluation, id, layout.language));
    case inputColumnKeys.weight:
      return textCell('');
    case inputColumnKeys.note: {
      const note = input.notes.find((entry) => entry.criterionId === id);
      return { ...textCell(note?.text ?? '', 'inputNote'), people: true };
    }
    default: {
      const vendorId = vendorOfKey(columnKey);
      const agreed = input.overrides.find(
        (entry) => entry.vendorId === vendorId && entry.criterionId === id,
      );
      return { ...numberCell(agreed?.points ?? null, 'inputPoints'), people: true };
    }
  }
}

function volumesHeadCell(layout: Layout, columnKey: string): SheetCell {
  const { volumes } = layout.words.input;
  const labels: Record<string, string> = {
    [inputColumnKeys.label]: volumes.title,
    [inputColumnKeys.weight]: volumes.value,
    [inputColumnKeys.note]: volumes.inBrief,
  };
  return textCell(labels[columnKey] ?? '', 'head');
}

/** A volume or limit: its name, what people want instead of the brief's, and the brief's. */
function plannedCell(
  layout: Layout,
  subject: Extract<RowSubject, { kind: 'volume' | 'limit' }>,
  columnKey: string,
): SheetCell {
  const words = layout.words.estimates;
  switch (columnKey) {
    case inputColumnKeys.label:
      return textCell(
        subject.kind === 'limit'
          ? words.limits[subject.limit]
          : layout.words.input.volumes.label(
              words.measures[subject.measure],
              words.scenarios[subject.scenario],
            ),
      );
    case inputColumnKeys.weight:
      return { ...numberCell(typedValue(layout, subject), 'money'), people: true };
    case inputColumnKeys.note: {
      const cell = briefCell(layout, subject);
      return cell === null ? textCell('') : formulaCell(`IF(${cell}="","",${cell})`, 'money');
    }
    default:
      return textCell('');
  }
}

function typedValue(
  { snapshot: { input } }: Layout,
  subject: Extract<RowSubject, { kind: 'volume' | 'limit' }>,
): number | null {
  if (subject.kind === 'limit') return input.limits[subject.limit] ?? null;
  const typed = input.volumes.find(
    ({ measure, scenario }) => measure === subject.measure && scenario === subject.scenario,
  );
  return typed ? Number(typed.volume) : null;
}

/** Where the brief's own value stands; `null` for a volume that nothing asks for any more. */
function briefCell(
  layout: Layout,
  subject: Extract<RowSubject, { kind: 'volume' | 'limit' }>,
): string | null {
  const { aggregateRow, measures } = layout.costs;
  if (subject.kind === 'limit') {
    const row = aggregateRow + measures.length + limitKeys.indexOf(subject.limit);
    return at(layout, 'aggregate', row, 1);
  }
  const place = measures.indexOf(subject.measure);
  const column = 1 + scenarios.indexOf(subject.scenario);
  return place < 0 ? null : at(layout, 'aggregate', aggregateRow + place, column);
}

/** A cell in a row or column of the people's own. */
function personal(): SheetCell {
  return { ...textCell(''), people: true };
}

function isExplanation(key: string): boolean {
  return inputRowKeys.explanations.some((entry) => entry === key);
}

function widthOf(key: string | null): number {
  const widths: Record<string, number> = {
    [inputColumnKeys.id]: 52,
    [inputColumnKeys.label]: 240,
    [inputColumnKeys.weight]: 72,
    [inputColumnKeys.note]: 330,
  };
  return (key === null ? undefined : widths[key]) ?? 128;
}

/** The explanations run over weight and note where these stand side by side; a merged cell may not cross the frozen edge before them. */
function explanationMerges(layout: Layout): SheetModel['merges'] {
  const { rows, columns } = layout.input;
  const column = columns.indexOf(inputColumnKeys.weight);
  if (columns[column + 1] !== inputColumnKeys.note) return [];
  return rows.flatMap((key, row) =>
    key !== null && isExplanation(key) ? [{ row, column, rows: 1, columns: 2 }] : [],
  );
}

/** One rule for every cell that takes a number, joined where they stand below each other. */
function validationsOf(layout: Layout): Validation[] {
  const { rows, columns } = layout.input;
  const validations: Validation[] = [];
  columns.forEach((columnKey, column) => {
    rows.forEach((rowKey, row) => {
      const found = ruleOf(layout, subjectOfKey(rowKey)?.kind ?? null, columnKey);
      if (!found) return;
      const last = validations[validations.length - 1];
      const continues =
        last?.area.column === column &&
        last.area.row + last.area.rows === row &&
        last.rule.high === found.rule.high;
      if (last && continues) last.area.rows += 1;
      else validations.push({ area: { row, column, rows: 1, columns: 1 }, ...found });
    });
  });
  return validations;
}

function ruleOf(
  layout: Layout,
  kind: RowSubject['kind'] | null,
  columnKey: string | null,
): Pick<Validation, 'rule' | 'help'> | null {
  const words = layout.words.input;
  if (columnKey === inputColumnKeys.weight) {
    if (kind === 'axis') return between(0, 1000, words.weightHelp);
    const isPlanned = kind === 'volume' || kind === 'limit';
    return isPlanned ? between(0, 999_999_999_999, words.volumes.help) : null;
  }
  const isPoints = kind === 'criterion' && vendorOfKey(columnKey) !== null;
  return isPoints ? between(1, 5, words.pointsHelp) : null;
}

function between(low: number, high: number, help: string): Pick<Validation, 'rule' | 'help'> {
  return { rule: { kind: 'number-between', low, high }, help };
}
