import type { Answer } from '../model/score.ts';
import { cellKey } from '../scoring/cells.ts';
import { numberCell, rectangular, sheetOf, textCell } from './grid.ts';
import { criterionKey, type Layout, shortNameOf } from './layout.ts';
import { grouped } from './lookup.ts';
import type { SheetCell, SheetModel } from './model.ts';

/** How an answer without points is written: a short code, the same in every language. */
const codes = { unknown: '?', notApplicable: '-' } as const;

/**
 * Every rater's answers, one row per rater and vendor, a rater's rows together: points as numbers, a code for
 * unknown and not applicable, empty where nothing was answered. No formula depends on it; it is there to be read.
 */
export function scoresSheet(layout: Layout): SheetModel {
  const { scores, raters } = layout.snapshot;
  const words = layout.words.scores;
  const byRater = grouped(scores, (score) => score.raterId);
  const former = [...byRater.keys()].filter((id) => !layout.lookup.raters.has(id));
  const raterIds = [...raters.map((rater) => rater.id), ...former];
  const rows = raterIds.flatMap((raterId) => {
    const own = new Map<string, Answer>(
      (byRater.get(raterId) ?? []).map((score) => [
        cellKey(score.vendorId, score.criterionId),
        score.answer,
      ]),
    );
    const name = layout.lookup.raters.get(raterId)?.name;
    return layout.vendors
      .filter((vendor) => layout.criteria.some(({ id }) => own.has(cellKey(vendor.id, id))))
      .map((vendor) => [
        ...[raterId, vendor.id, name ?? layout.words.cellNote.formerRater, shortNameOf(vendor)].map(
          (text) => textCell(text),
        ),
        ...layout.criteria.map(({ id }) => answerCell(own.get(cellKey(vendor.id, id)))),
      ]);
  });
  const head = ['rater', 'vendor', words.rater, words.vendor];
  return sheetOf({
    key: 'scores',
    name: layout.names.scores,
    writer: 'machine',
    hidden: true,
    frozen: { rows: 1, columns: 4 },
    cells: rectangular([
      [...head, ...layout.criteria.map(({ id }) => criterionKey(id))].map((text) =>
        textCell(text, 'head'),
      ),
      ...rows,
    ]),
  });
}

function answerCell(answer: Answer | undefined): SheetCell {
  if (!answer) return textCell('');
  if (answer.state === 'scored') return numberCell(answer.points);
  return textCell(answer.state === 'unknown' ? codes.unknown : codes.notApplicable);
}
