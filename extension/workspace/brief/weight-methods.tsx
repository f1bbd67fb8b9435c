import { useState } from 'react';

import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import type { EvaluationFields, Weighting } from '#shared/model/evaluation.ts';
import type { AxisWeights } from '#shared/model/weights.ts';

import { PairwiseForm } from '../weights/pairwise-form.tsx';
import { SwingForm } from '../weights/swing-form.tsx';
import { WeightSliders } from '../weights/weight-sliders.tsx';
import { wholeWeights } from '../weights/whole-weights.ts';
import { useBrief } from './use-brief.ts';

type Method = 'sliders' | Weighting['method'];

/** Three ways to the weights of the axes: by hand, by swings, by comparing two at a time. Answers are kept, weights change only on purpose. */
export function WeightMethods({ disabled }: { disabled: boolean }) {
  const { weighting: words } = useMessages();
  const { evaluation, saveEvaluation, draftKey } = useBrief();
  const { weighting } = evaluation;
  const [method, setMethod] = useState<Method>(weighting?.method ?? 'sliders');
  const methods: Method[] = ['sliders', 'swing', 'ahp'];
  const keep = (answers: Weighting) => saveEvaluation({ weighting: answers }, words.kept);
  const apply = (raw: readonly number[]) =>
    void saveEvaluation({ weights: wholeWeights(raw) }, words.applied);
  return (
    <div className="stack">
      <Segmented
        label={words.method}
        hideLabel
        options={methods.map((value) => ({ value, label: words.methods[value] }))}
        value={method}
        onChange={setMethod}
      />
      {method === 'sliders' && <ByHand disabled={disabled} />}
      {method === 'swing' && (
        <SwingForm
          points={weighting?.method === 'swing' ? weighting.points : [0, 0, 0, 0, 0]}
          onChange={(points) => keep({ method: 'swing', points })}
          onApply={apply}
          disabled={disabled}
          draftKey={draftKey}
        />
      )}
      {method === 'ahp' && (
        <PairwiseForm
          judgements={weighting?.method === 'ahp' ? weighting.judgements : []}
          onChange={(judgements) => void keep({ method: 'ahp', judgements })}
          onApply={apply}
          disabled={disabled}
        />
      )}
    </div>
  );
}

function ByHand({ disabled }: { disabled: boolean }) {
  const words = useMessages().brief.weights;
  const { evaluation, saveEvaluation } = useBrief();
  // Shown until the records say something newer.
  const [moving, setMoving] = useState<{ weights: AxisWeights; from: AxisWeights } | null>(null);
  const weights = moving?.from === evaluation.weights ? moving.weights : evaluation.weights;
  const save = (set: Partial<EvaluationFields>) => void saveEvaluation(set, words.changed);
  return (
    <WeightSliders
      weights={weights}
      onChange={(moved) => setMoving({ weights: moved, from: evaluation.weights })}
      onSettled={(moved) => save({ weights: moved })}
      disabled={disabled}
    />
  );
}
