import type { CriterionId } from '../model/axis.ts';
import type { Entity } from '../model/snapshot.ts';
import { cellKey } from '../scoring/cells.ts';
import { type Layout, shortNameOf } from './layout.ts';

/** Longest excerpt in a note, so that the notes of all raters stay readable beside the cell. */
const excerptLimit = 30;

/**
 * What a person sees when pointing at a mean: how it came about, and each rater's points with the strongest evidence and its first
 * words. Empty where nobody gave points.
 */
export function noteOf(layout: Layout, vendor: Entity<'vendor'>, criterionId: CriterionId): string {
  const words = layout.words.cellNote;
  const cell = layout.teamCells.get(cellKey(vendor.id, criterionId));
  if (cell?.state !== 'scored') return '';
  const scores = layout.lookup.scores.get(cellKey(vendor.id, criterionId)) ?? [];
  const lines: string[] = [];
  const points: number[] = [];
  for (const score of scores) {
    if (score.answer.state !== 'scored') continue;
    points.push(score.answer.points);
    const name = layout.lookup.raters.get(score.raterId)?.name;
    const evidence = strongest(layout, score);
    lines.push(
      words.rater(
        name ?? words.formerRater,
        score.answer.points,
        evidence ? `E${evidence.strength}` : '',
        excerpt(evidence ? quoteOf(layout, evidence) : score.reason),
      ),
    );
  }
  const mean = `${cell.points.toFixed(1)} = ${words.mean(points.join('+'), points.length)}`;
  return [`${words.heading(shortNameOf(vendor), criterionId)}　${mean}`, ...lines].join('\n');
}

function strongest(layout: Layout, score: Entity<'score'>): Entity<'evidence'> | undefined {
  return score.evidenceIds
    .map((id) => layout.lookup.evidence.get(id))
    .reduce<Entity<'evidence'> | undefined>(
      (best, evidence) =>
        evidence && (best === undefined || evidence.strength > best.strength) ? evidence : best,
      undefined,
    );
}

/** The passage's words, or what was written instead of one. */
function quoteOf(layout: Layout, evidence: Entity<'evidence'>): string {
  const passage = layout.lookup.passages.get(evidence.passageId ?? '');
  return passage?.exact ?? evidence.remark;
}

/** The first characters on one line; never cuts one that takes two units. */
function excerpt(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  if (characters.length <= excerptLimit) return characters.join('');
  return `${characters.slice(0, excerptLimit - 1).join('')}…`;
}
