import { mustHaveDecisionId } from '../model/decision.ts';
import { mustHaves } from '../rubric/must-haves.ts';
import { section, sideBySide, type SummaryContext } from './context.ts';
import type { SummaryCell, SummarySection } from './document.ts';

/** Each must-have of the evaluation against each vendor of the shortlist, with the reason somebody gave. */
export function mustHaveSection(context: SummaryContext): SummarySection[] {
  const { snapshot, messages, options } = context;
  const lines = snapshot.evaluation.mustHaves.map((id) => ({
    label: mustHaves.find((one) => one.id === id)?.label[options.language] ?? id,
    cellOf: (vendorId: string) => statusCell(context, vendorId, id),
  }));
  return section('must-haves', messages.mustHaves, sideBySide(context, messages.mustHave, lines));
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
