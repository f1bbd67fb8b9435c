import { axisIds } from '../model/axis.ts';
import { axisById } from '../rubric/rubric.ts';
import { localTime, sortableTime } from '../time/local-time.ts';
import { section, type SummaryContext, table } from './context.ts';
import { raterName } from './disagreement.ts';
import type { SummarySection } from './document.ts';

/** Who wrote the document, and from exactly which state of the data. */
export function stateSection(context: SummaryContext, state: string): SummarySection[] {
  const { snapshot, comparison, messages, options } = context;
  const { scores, raters, vendors, evidence, estimates, evaluation } = snapshot;
  const local = (instant: string) => sortableTime(localTime(instant, options.offsetMinutes));
  const counts = new Map<string, number>();
  for (const { raterId } of scores) counts.set(raterId, (counts.get(raterId) ?? 0) + 1);
  const people = [...counts].map(([id, count]) => messages.rater(raterName(raters, id), count));
  const weights = axisIds.map(
    (axis) =>
      `${axisById(axis).shortLabel[options.language]} ${Math.round(comparison.weights[axis] * 100)}%`,
  );
  const fixed = evaluation.weightsFixedAt;
  const rows = [
    [messages.writtenBy, snapshot.brief?.author || messages.unknownAuthor],
    [messages.madeAt, local(options.now)],
    [messages.stateOfData, state],
    [messages.ratersAndScores, people.join(messages.listSeparator) || messages.none],
    [messages.weights, weights.join(messages.listSeparator)],
    [messages.fixedAt, fixed === null ? messages.weightsOpen : local(fixed)],
    [
      messages.records,
      messages.recordCounts(vendors.length, scores.length, evidence.length, estimates.length),
    ],
  ];
  return section('state', messages.state, table([messages.item, messages.state], rows));
}

/** The line at the foot of the first page. */
export function footerOf({ snapshot, messages, options }: SummaryContext, state: string): string[] {
  const now = sortableTime(localTime(options.now, options.offsetMinutes));
  return [
    messages.madeWith(snapshot.scores.length, snapshot.evidence.length),
    messages.asOf(now, state),
  ];
}
