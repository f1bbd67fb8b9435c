import { useRefused } from '#extension/app/live.ts';
import { Button } from '#extension/ui/button.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Language, Messages } from '#shared/locales/messages.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { criterionLabelOf, type Worded } from '#shared/rubric/wording.ts';

import { useSync } from './workbook-card.tsx';

const shownAtMost = 20;

/** What the workbook did not take, why, and the way to send it again. */
export function RefusedList({ evaluation }: { evaluation: Entity<'evaluation'> }) {
  const evaluationId = evaluation.id;
  const { team, errors } = useMessages();
  const words = team.refusedList;
  const language = useLanguage();
  const refused = useRefused(evaluationId) ?? [];
  const { sync, busy } = useSync(evaluationId);
  if (refused.length === 0) return null;
  return (
    <Sheet
      title={words.title}
      actions={
        <Button busy={busy} onClick={() => void sync()}>
          {words.again}
        </Button>
      }
    >
      <p className="s2 muted">{words.text}</p>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.record}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, shownAtMost).map(({ record, reason }) => (
            <tr key={record.id}>
              <td>{recordTitle(record, { evaluation, team, language })}</td>
              <td>{errors[reason]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.length > shownAtMost && (
        <p className="s2 muted">{words.more(String(refused.length - shownAtMost))}</p>
      )}
    </Sheet>
  );
}

/** A record in words: its kind, and what a person knows it by. */
function recordTitle(
  record: AnyRecord,
  {
    evaluation,
    team,
    language,
  }: { evaluation: Worded; team: Messages['team']; language: Language },
): string {
  const kind = team.kinds[record.kind];
  if (record.kind === 'score' || record.kind === 'note') {
    const { criterionId } = record.fields;
    return criterionId === null
      ? kind
      : `${kind} ${criterionId} ${criterionLabelOf(evaluation, criterionId, language, 'short')}`;
  }
  if (record.kind === 'vendor' || record.kind === 'rater') return `${kind} ${record.fields.name}`;
  if (record.kind === 'evaluation' || record.kind === 'page') {
    return `${kind} ${record.fields.title}`;
  }
  return kind;
}
