import { useMessages } from '#extension/ui/language.tsx';
import { ScoreBox, SplitKey } from '#extension/ui/score-box.tsx';
import type { Points } from '#shared/model/score.ts';

const steps: readonly Points[] = [1, 2, 3, 4, 5];

/** What the signs of the matrix mean. */
export function Legend() {
  const { legend, cell } = useMessages().matrix;
  return (
    <ul className="legend s2 muted">
      <li className="row lg-s">
        {steps.map((points) => (
          <ScoreBox key={points} value={points} label={cell.scored(String(points))} />
        ))}
      </li>
      <li className="row">
        <ScoreBox value="unknown" label={legend.unknown} />
        <span aria-hidden="true">{legend.unknown}</span>
      </li>
      <li>{`— ${legend.notApplicable}`}</li>
      <li className="row">
        <ScoreBox value={3} label={legend.opens} open={1} />
        <span aria-hidden="true">{legend.opens}</span>
      </li>
      <li className="row">
        <SplitKey />
        {legend.split}
      </li>
    </ul>
  );
}
