import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { axisIds } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import { swingWeights } from '#shared/weighting/swing.ts';

import { FigureField } from '../fields/figure-field.tsx';
import { Found } from './found.tsx';

const most = 100;

export type SwingFormProps = {
  /** In the order of the axes. */
  points: readonly number[];
  onChange: (points: number[]) => Promise<boolean>;
  onApply: (weights: readonly number[]) => void;
  disabled: boolean;
  /** Names the drafts of its fields. */
  draftKey: (field: string) => string;
};

/** Weights from how much each axis's way from worst to best matters. */
export function SwingForm({ points, onChange, onApply, disabled, draftKey }: SwingFormProps) {
  const { swing: words } = useMessages().weighting;
  const language = useLanguage();
  const result = swingWeights(points);
  return (
    <div className="wg">
      <p className="s2 muted">{words.lead}</p>
      {axisIds.map((axis, place) => (
        <FigureField
          key={axis}
          draftKey={draftKey(`swing ${axis}`)}
          label={words.points(axisById(axis).shortLabel[language])}
          value={points[place] ?? 0}
          rules={{ max: most }}
          onSave={(value) =>
            onChange(points.map((point, other) => (other === place ? (value ?? 0) : point)))
          }
        />
      ))}
      {result.state === 'weighed' ? (
        <Found raw={result.weights} onApply={onApply} disabled={disabled} />
      ) : (
        <p className="s2 muted">{words.zero}</p>
      )}
    </div>
  );
}
