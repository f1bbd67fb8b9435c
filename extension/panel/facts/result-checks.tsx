import { lazy, Suspense, useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import { openChecks, requiredChecks } from '#shared/costs/fee-model.ts';
import { estimatePartOf } from '#shared/costs/line-of-fact.ts';
import { newFeeLine, openPerformance } from '#shared/costs/new-line.ts';
import { currentEstimate } from '#shared/costs/versions.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

import { findWarnings } from '../capture/warning-marks.ts';
import type { SourcedEvidence } from '../evidence-source.ts';
import { useScene } from '../scene.tsx';
import type { FactRow } from './fact-rows.ts';

/** Loaded when somebody writes a clause, which few prices have. */
const ClauseEditor = lazy(async () => {
  const { ClauseEditor: Editor } = await import('./clause-editor.tsx');
  return { default: Editor };
});

/** Where the words speak of a fee by result: the four points that must be settled before signing, and which the offer leaves open. */
export function ResultChecks(props: { evidence: SourcedEvidence; rows: readonly FactRow[] }) {
  const { facts: words, estimates } = useMessages();
  const { snapshot } = useScene();
  const [editing, setEditing] = useState(false);
  const line = resultLine(props.evidence, props.rows, snapshot);
  if (line === null) return null;
  const open = openChecks(line);
  const offer = currentEstimate(snapshot, props.evidence.vendorId);
  // Only what stands in the offer can be settled there.
  const isKept = offer?.feeLines.some(({ id }) => id === line.id) ?? false;
  return (
    <div className="ask">
      <h3 className="lbl">{words.checks.title}</h3>
      <ul className="checks">
        {requiredChecks.map((check) => (
          <li key={check} className="row between">
            <span>{estimates.costs.checks[check]}</span>
            <Tag>{open.includes(check) ? words.checks.open : words.checks.settled}</Tag>
          </li>
        ))}
      </ul>
      {isKept && offer !== null && !editing && (
        <Button size="small" onClick={() => setEditing(true)}>
          {words.checks.edit}
        </Button>
      )}
      {isKept && offer !== null && editing && (
        <Suspense>
          <ClauseEditor offerId={offer.id} line={line} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The line of the offer that is paid by result, as far as these words tell of one; with nothing settled where only words hint at it. */
function resultLine(
  evidence: SourcedEvidence,
  rows: readonly FactRow[],
  snapshot: Snapshot,
): FeeLine | null {
  const offer = currentEstimate(snapshot, evidence.vendorId);
  const lines = rows.flatMap(({ fact }) => lineOf(fact, offer));
  const line = lines.find(({ basis }) => basis === 'performance');
  if (line) return line;
  const isHinted = findWarnings(evidence.quote ?? '').some(({ warning }) =>
    warning.id.startsWith('performance-fee'),
  );
  if (!isHinted) return null;
  const settled = offer?.feeLines.find(({ basis }) => basis === 'performance');
  return settled ?? { ...newFeeLine('result'), basis: 'performance', performance: openPerformance };
}

function lineOf(fact: Entity<'fact'>, offer: Entity<'estimate'> | null): FeeLine[] {
  const kept = offer?.feeLines.find(({ factId }) => factId === fact.id);
  if (kept) return [kept];
  const part = estimatePartOf(fact);
  return part.kind === 'fee-line' ? [part.line] : [];
}
