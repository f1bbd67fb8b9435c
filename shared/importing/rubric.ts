import { axisIds, axisNumber, type CriterionId, criterionIdSchema } from '../model/axis.ts';
import type { CriterionText, EvaluationFields } from '../model/evaluation.ts';
import { criterionById } from '../rubric/rubric.ts';
import { sharesOf } from '../scoring/weights.ts';
import { findHead, type Grid, rowsBelow } from './head.ts';

/** What people write above the columns of a rubric. */
const columnNames = {
  id: ['番号', '項目番号', '評価項目番号', 'id', 'no', 'no.', '#', 'number', 'criterion id'],
  label: [
    '評価項目',
    '項目',
    '項目名',
    '内容',
    '軸・評価項目',
    'criterion',
    'criteria',
    'label',
    'title',
    'axis or criterion',
  ],
  weight: ['重み', '配点', 'ウェイト', '比重', 'weight', 'weights', 'points'],
  one: ['1点', '1点の状態', '1', '1 point', 'score 1'],
  three: ['3点', '3点の状態', '3', '3 points', 'score 3'],
  five: ['5点', '5点の状態', '5', '5 points', 'score 5'],
} as const;

/** What is wrong with a row; a row with any of them is not taken. */
type RubricProblem =
  | 'id-bad'
  | 'id-twice'
  | 'label-missing'
  | 'label-long'
  | 'weight-bad'
  | 'weights-fixed'
  | 'axes-incomplete'
  | 'anchor-long';

/** A row of the rubric: an axis with its weight, or a criterion; `change` says what taking it does. */
export type RubricRow = {
  line: number;
  id: string;
  label: string;
  weight: string;
  change: 'new' | 'changed' | 'same';
  problems: RubricProblem[];
};

type Evaluation = Pick<
  EvaluationFields,
  | 'language'
  | 'weights'
  | 'criterionWeights'
  | 'criterionTexts'
  | 'rubricVersion'
  | 'weightsFixedAt'
>;

/** What a rubric would change in the evaluation. */
export type RubricReading = { rows: RubricRow[]; set: Partial<EvaluationFields> };

type Criterion = { id: CriterionId; text: CriterionText; weight: number };

/**
 * A rubric from a sheet, row by row; `null` when no column of numbers is found. An axis is named `1` to `5`, a criterion `4.1`; a number
 * the rubric does not hold adds a criterion of the team's own. Empty cells change nothing. Weights of the axes are on any scale, and
 * taken only all five together; no weight is taken while the weights are fixed.
 */
export function readRubric(grid: Grid, evaluation: Evaluation): RubricReading | null {
  const head = findHead(grid, columnNames, 'id');
  if (!head) return null;
  const seen = new Set<string>();
  const read = rowsBelow(grid, head).map(({ line, cell }) => {
    const id = cell('id')
      .normalize('NFKC')
      .replace(/[.．]0*$/, '');
    const entry = {
      line,
      id,
      label: cell('label'),
      weight: cell('weight'),
      anchors: { 1: cell('one'), 3: cell('three'), 5: cell('five') },
    };
    const problems = problemsOf(entry, evaluation, seen);
    seen.add(id);
    return { ...entry, problems };
  });
  const axes = axisWeights(read);
  const rows = read.map((row) => {
    const incomplete = isAxis(row.id) && row.weight !== '' && row.problems.length === 0 && !axes;
    const problems = incomplete ? [...row.problems, 'axes-incomplete' as const] : row.problems;
    return { ...row, problems };
  });
  const taken = rows
    .filter(({ id, problems }) => problems.length === 0 && !isAxis(id))
    .map((row) => criterionOf(row, evaluation));
  return {
    rows: rows.map((row) => shown(row, evaluation, axes)),
    set: changesOf(taken, axes, evaluation),
  };
}

type Entry = {
  line: number;
  id: string;
  label: string;
  weight: string;
  anchors: CriterionText['anchors'];
};

function problemsOf(
  entry: Entry,
  evaluation: Evaluation,
  seen: ReadonlySet<string>,
): RubricProblem[] {
  const { id, label, anchors } = entry;
  const criterion = criterionIdSchema.safeParse(id).success;
  if (!criterion && !isAxis(id)) return ['id-bad'];
  const unnamed = criterion && label === '' && currentText(id, evaluation).label === '';
  const long = Object.values(anchors).some((text) => text.length > 2000);
  return [
    ...(seen.has(id) ? (['id-twice'] as const) : []),
    ...(unnamed ? (['label-missing'] as const) : []),
    ...(label.length > 300 ? (['label-long'] as const) : []),
    ...weightProblems(entry, evaluation),
    ...(long ? (['anchor-long'] as const) : []),
  ];
}

function weightProblems({ id, weight }: Entry, evaluation: Evaluation): RubricProblem[] {
  const number = weightOf(weight);
  if (number === null && weight !== '') return ['weight-bad'];
  if (evaluation.weightsFixedAt === null) return [];
  // A new criterion takes its share from the others of its axis.
  if (isNew(id, evaluation)) return ['weights-fixed'];
  if (number === null) return [];
  const kept = isAxis(id) ? null : (evaluation.criterionWeights[id] ?? 1);
  return isKept(id, number, kept, evaluation) ? [] : ['weights-fixed'];
}

function isNew(id: string, { criterionWeights }: Evaluation): boolean {
  return !isAxis(id) && !criterionById(id) && criterionWeights[id] === undefined;
}

/** Whether a weight says what holds already. Axes are compared as shares of a hundred, because a sheet shows them so. */
function isKept(id: string, weight: number, kept: number | null, { weights }: Evaluation): boolean {
  if (kept !== null) return weight === kept;
  const axis = axisIds.find((one) => String(axisNumber(one)) === id);
  return axis !== undefined && Math.abs(weight - weights[axis] * 100) < 0.051;
}

function isAxis(id: string): boolean {
  return /^[1-5]$/.test(id);
}

/** 0 to 100, with or without a percent sign; `null` for anything else. */
function weightOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/%$/, '').trim();
  if (!/^\d{1,3}(\.\d+)?$/.test(plain)) return null;
  const weight = Number(plain);
  return weight <= 100 ? weight : null;
}

function axisWeights(rows: readonly (Entry & { problems: RubricProblem[] })[]) {
  const raw = axisIds.map((axis) => {
    const row = rows.find(
      ({ id, problems }) => id === String(axisNumber(axis)) && problems.length === 0,
    );
    return row ? weightOf(row.weight) : null;
  });
  const known = raw.flatMap((weight) => (weight === null ? [] : [weight]));
  const sum = known.reduce((total, weight) => total + weight, 0);
  return known.length === axisIds.length && sum > 0 ? sharesOf(known) : null;
}

/** What the rubric says anyway is not kept as the team's own words. */
function differing(text: string, ours: string | undefined): string {
  return text === ours ? '' : text;
}

function criterionOf({ id, label, weight, anchors }: Entry, evaluation: Evaluation): Criterion {
  const now = currentText(id, evaluation);
  const known = criterionById(id);
  const { language } = evaluation;
  const anchor = (points: 1 | 3 | 5) =>
    differing(anchors[points] || now.anchors[points], known?.anchors[points][language]);
  return {
    id,
    text: {
      label: differing(label || now.label, known?.label[language]),
      anchors: { 1: anchor(1), 3: anchor(3), 5: anchor(5) },
    },
    weight: weightOf(weight) ?? evaluation.criterionWeights[id] ?? 1,
  };
}

/** The words of a criterion as the team sees them: its own, else the rubric's in the language of the evaluation. */
export function currentText(
  id: CriterionId,
  { criterionTexts, language }: Pick<Evaluation, 'criterionTexts' | 'language'>,
): CriterionText {
  return wordsOf(id, criterionTexts[id], { language });
}

function wordsOf(
  id: CriterionId,
  own: CriterionText | undefined,
  { language }: Pick<Evaluation, 'language'>,
): CriterionText {
  const known = criterionById(id);
  const anchor = (points: 1 | 3 | 5) =>
    own?.anchors[points] || (known?.anchors[points][language] ?? '');
  return {
    label: own?.label || (known?.label[language] ?? ''),
    anchors: { 1: anchor(1), 3: anchor(3), 5: anchor(5) },
  };
}

function sameText(a: CriterionText, b: CriterionText): boolean {
  return (
    a.label === b.label &&
    ([1, 3, 5] as const).every((points) => a.anchors[points] === b.anchors[points])
  );
}

function changesOf(
  taken: readonly Criterion[],
  axes: EvaluationFields['weights'] | null,
  evaluation: Evaluation,
): Partial<EvaluationFields> {
  const texts = taken.filter(
    ({ id, text }) => !sameText(wordsOf(id, text, evaluation), currentText(id, evaluation)),
  );
  const weights = taken.filter(({ id, weight }) => isNewWeight(id, weight, evaluation));
  const moved =
    axes && axisIds.some((axis) => Math.abs(axes[axis] - evaluation.weights[axis]) > 0.00051);
  return {
    ...(moved ? { weights: axes, weighting: null } : {}),
    ...(weights.length > 0
      ? {
          criterionWeights: {
            ...evaluation.criterionWeights,
            ...entriesOf(weights, ({ weight }) => weight),
          },
        }
      : {}),
    ...(texts.length > 0
      ? {
          criterionTexts: { ...evaluation.criterionTexts, ...entriesOf(texts, ({ text }) => text) },
          rubricVersion: evaluation.rubricVersion + 1,
        }
      : {}),
  };
}

/** A criterion of the team's own exists by its weight, also by one of 1. */
function isNewWeight(id: CriterionId, weight: number, { criterionWeights }: Evaluation): boolean {
  const now = criterionWeights[id];
  return now === undefined ? weight !== 1 || !criterionById(id) : now !== weight;
}

function entriesOf<Value>(list: readonly Criterion[], valueOf: (one: Criterion) => Value) {
  const entries: Record<CriterionId, Value> = {};
  for (const one of list) entries[one.id] = valueOf(one);
  return entries;
}

function shown(
  row: Entry & { problems: RubricProblem[] },
  evaluation: Evaluation,
  axes: EvaluationFields['weights'] | null,
): RubricRow {
  const { line, id, label, weight, problems } = row;
  return {
    line,
    id,
    label,
    weight,
    problems,
    change: problems.length > 0 ? 'same' : changeOf(row, evaluation, axes),
  };
}

function changeOf(
  row: Entry,
  evaluation: Evaluation,
  axes: EvaluationFields['weights'] | null,
): RubricRow['change'] {
  if (isAxis(row.id)) {
    const axis = axisIds.find((one) => String(axisNumber(one)) === row.id);
    const moved = axis && axes && Math.abs(axes[axis] - evaluation.weights[axis]) > 0.00051;
    return moved ? 'changed' : 'same';
  }
  const { id, text, weight } = criterionOf(row, evaluation);
  if (isNew(id, evaluation)) return 'new';
  const changed =
    !sameText(wordsOf(id, text, evaluation), currentText(id, evaluation)) ||
    isNewWeight(id, weight, evaluation);
  return changed ? 'changed' : 'same';
}
