import { type ConflictTopic, conflictTopics } from '../model/plan.ts';
import { dayText, section, type SummaryContext, table } from './context.ts';
import type { SummarySection } from './document.ts';

/** What is tried before the contract, and what decides whether it goes on (S1-45, S4-29). */
export function pilotSection({ snapshot, messages, options }: SummaryContext): SummarySection[] {
  const pilot = snapshot.plan?.pilot;
  if (!pilot) return [];
  const time = [pilot.startOn, pilot.endOn].map((day) => dayText(day, options.language));
  const budget = pilot.budgetYen === null ? '' : messages.yen(pilot.budgetYen);
  const rows = [
    [messages.pilotScope, pilot.scope],
    [messages.pilotTime, time.some(Boolean) ? messages.range(time[0] ?? '', time[1] ?? '') : ''],
    [messages.pilotBudget, budget],
    [messages.go, pilot.go.join(messages.listSeparator)],
    [messages.stop, pilot.stop.join(messages.listSeparator)],
  ].filter(([, text]) => text !== '');
  return section('pilot', messages.pilot, table([messages.item, messages.pilot], rows));
}

/** When the vendor is judged again, three, six and twelve months after the start (S1-55), and by what. */
export function reviewSection({ snapshot, messages, options }: SummaryContext): SummarySection[] {
  const rows = [...(snapshot.plan?.reviews ?? [])]
    .sort((a, b) => a.month - b.month)
    .map(({ month, on, check }) => [
      messages.month(month),
      dayText(on, options.language) || messages.nobody,
      check,
    ]);
  const head = [messages.item, messages.day, messages.check];
  return section('reviews', messages.reviews, table(head, rows));
}

/** Which numbers count, how often and in which form they are reported, what meetings are for and who decides (S0-05, S4-18). */
export function agreementSection({ snapshot, messages }: SummaryContext): SummarySection[] {
  const agreement = snapshot.plan?.agreement;
  if (!agreement) return [];
  const rows = [
    [messages.measures, agreement.measures.join(messages.listSeparator)],
    [messages.frequency, agreement.frequency],
    [messages.format, agreement.format],
    [messages.meeting, agreement.meeting],
    [messages.decides, agreement.decides],
  ].filter(([, text]) => text !== '');
  return section('agreement', messages.agreement, table([messages.item, messages.agreement], rows));
}

/** Good rules that contradict each other in this decision, with what the team makes of them: shown, not hidden. */
export function conflictSection(context: SummaryContext): SummarySection[] {
  const { snapshot, messages } = context;
  const stances = snapshot.plan?.conflicts ?? [];
  const rows = conflictTopics
    .filter((topic) => stances.some((one) => one.topic === topic) || concerns(context, topic))
    .map((topic) => {
      const { label, one, other } = messages.topics[topic];
      const stance = stances.find((entry) => entry.topic === topic)?.stance ?? '';
      return [label, one, other, stance || messages.noStance];
    });
  const head = [messages.topic, messages.oneSide, messages.otherSide, messages.stance];
  return section('conflicts', messages.conflicts, table(head, rows));
}

/** Whether the records show that a pair of rules meets in this decision. */
function concerns({ snapshot }: SummaryContext, topic: ConflictTopic): boolean {
  const areas = snapshot.brief?.areas ?? [];
  if (topic === 'performance-fee') {
    return snapshot.estimates.some(({ feeLines }) =>
      feeLines.some(({ basis }) => basis === 'performance'),
    );
  }
  if (topic === 'one-vendor') return areas.length > 2;
  if (topic === 'sla') return (snapshot.plan?.agreement?.measures.length ?? 0) > 0;
  return areas.some((area) => area === 'advertising' || area === 'seo' || area === 'mail-line');
}
