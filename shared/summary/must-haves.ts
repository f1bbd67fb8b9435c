import { mustHaveDecisionId } from '../model/decision.ts';
import { mustHaves } from '../rubric/must-haves.ts';
import { section, shortName, type SummaryContext, table } from './context.ts';
import type { SummaryCell, SummarySection } from './document.ts';

/** Each must-have of the evaluation against each vendor of the shortlist, with the reason somebody gave. */
export function mustHaveSection(context: SummaryContext): SummarySection[] {
  const { snapshot, listed, messages, options } = context;
  const rows = snapshot.evaluation.mustHaves.map((id) => [
    mustHaves.find((one) => one.id === id)?.label[options.language] ?? id,
    ...listed.map(({ vendorId }) => statusCell(context, vendorId, id)),
  ]);
  const head = [messages.mustHave, ...listed.map(({ vendorId }) => shortName(context, vendorId))];
  return section('must-haves', messages.mustHaves, table(head, rows));
}

function statusCell(
  { snapshot, messages }: SummaryContext,
  vendorId: string,
  mustHaveId: string,
): SummaryCell {
  const decision = snapshot.decisions.find(
    ({ id }) => id === mustHaveDecisionId(vendorId, mustHaveId),
  );
  const status = decision?.subject.type === 'must-have' ? decision.subject.status : 'open';
  const reason = decision?.reason ? `: ${decision.reason}` : '';
  const text = `${messages.statuses[status]}${reason}`;
  return status === 'failed' ? { text, tone: 'bad' } : { text };
}
