import { useFormat, useMessages } from '#extension/ui/language.tsx';
import type { Entity } from '#shared/model/snapshot.ts';

import { useScene } from '../frame/scene.tsx';
import { useRaterName } from '../history/lock-sheet.tsx';
import { evidenceLine } from './why-content.ts';

type GroundsProps = {
  label: string;
  vendorId: string;
  decision: Entity<'decision'> | undefined;
  onChange: (evidenceIds: string[]) => void;
};

const shownWords = 40;

/** Who settled a must-have when, and on what evidence. */
export function MustHaveGrounds({ label, vendorId, decision, onChange }: GroundsProps) {
  const { vendor: words } = useMessages().matrix;
  const format = useFormat();
  const { snapshot } = useScene();
  const raterName = useRaterName();
  const own = snapshot.evidence
    .filter((one) => one.vendorId === vendorId)
    .map((one) => evidenceLine(snapshot, one));
  const [chosen = ''] = decision?.evidenceIds ?? [];
  return (
    <div className="vd-g">
      {own.length > 0 && (
        <select
          className="in"
          aria-label={`${label}: ${words.mustHaveEvidence}`}
          value={chosen}
          onChange={(event) => {
            const id = event.currentTarget.value;
            onChange(id === '' ? [] : [id]);
          }}
        >
          <option value="">{words.noMustHaveEvidence}</option>
          {own.map((line) => (
            <option key={line.id} value={line.id}>
              {`E${line.strength} ${(line.quote || line.remark).slice(0, shownWords)}`}
            </option>
          ))}
        </select>
      )}
      {decision && (
        <span className="s2 muted">
          {words.settledBy(raterName(decision.decidedBy), format.dateTime(decision.decidedAt))}
        </span>
      )}
    </div>
  );
}
