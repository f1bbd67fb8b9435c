import { type Strength, strengths } from '#shared/model/evidence.ts';

/** Four bars for the strength of evidence, with the text `E0`..`E4`. `label` says what the level means, as title. */
export function EvidenceGauge({ strength, label }: { strength: Strength; label: string }) {
  return (
    <span className="evl" title={label}>
      <span className="ev" aria-hidden="true">
        {strengths.slice(1).map((level) => (
          <i key={level} className={level <= strength ? 'on' : undefined} />
        ))}
      </span>
      <span>{`E${strength}`}</span>
    </span>
  );
}
