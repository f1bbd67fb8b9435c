import type { Answer } from '../model/score.ts';
import { cellKey } from '../scoring/cells.ts';
import { rectangular, sheetOf, textCell } from './grid.ts';
import { type Layout, shortNameOf } from './layout.ts';
import { grouped } from './lookup.ts';
import type { SheetModel } from './model.ts';

/** How an answer without points is written: a short code, the same in every language. */
const codes = { unknown: '?', 'not-applicable': '-' } as const;

/**
 * Every rater's answers, one row per rater and vendor, a rater's rows together, all answers in one cell as `1.1=4 1.2=? 1.3=-`, so that a
 * sheet of hundreds of thousands of answers stays small. No formula depends on it; it is there to be read.
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
    const name = layout.lookup.raters.get(raterId)?.name ?? layout.words.cellNote.formerRater;
    return layout.vendors.flatMap((vendor) => {
      const answers = layout.criteria.flatMap(({ id }) => {
        const answer = own.get(cellKey(vendor.id, id));
        return answer ? [`${id}=${codeOf(answer)}`] : [];
      });
      const ids = `${raterId} ${vendor.id}`;
      return answers.length > 0 ? [[ids, name, shortNameOf(vendor), answers.join(' ')]] : [];
    });
  });
  return sheetOf({
    key: 'scores',
    name: layout.names.scores,
    writer: 'machine',
    hidden: true,
    frozen: { rows: 1, columns: 3 },
    cells: rectangular([
      ['rater vendor', words.rater, words.vendor, words.answers].map((text) =>
        textCell(text, 'head'),
      ),
      ...rows.map((row) => row.map((text) => textCell(text))),
    ]),
  });
}

function codeOf(answer: Answer): string {
  return answer.state === 'scored' ? String(answer.points) : codes[answer.state];
}
