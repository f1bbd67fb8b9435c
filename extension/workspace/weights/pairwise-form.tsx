import { useLanguage, useFormat, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { axisIds } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import { type AhpResult, analyseComparisons } from '#shared/weighting/ahp.ts';
import { type Judgement, matrixOf } from '#shared/weighting/pairwise.ts';

import { Found } from './found.tsx';
import { chosenPlace, pairChoices, pairsOf } from './pairwise-words.ts';

export type PairwiseFormProps = {
  judgements: readonly Judgement[];
  onChange: (judgements: Judgement[]) => void;
  onApply: (weights: readonly number[]) => void;
  disabled: boolean;
};

/** Weights from comparing two axes at a time, in words. */
export function PairwiseForm({ judgements, onChange, onApply, disabled }: PairwiseFormProps) {
  const { ahp: words } = useMessages().weighting;
  const compared = matrixOf(axisIds.length, judgements);
  const result = 'matrix' in compared ? analyseComparisons(compared.matrix) : null;
  return (
    <div className="wg">
      <p className="s2 muted">{words.lead}</p>
      <ul className="wg-l">
        {pairsOf(axisIds.length).map((pair) => (
          <PairRow
            key={`${pair.first} ${pair.second}`}
            pair={pair}
            judgements={judgements}
            onChange={onChange}
            disabled={disabled}
          />
        ))}
      </ul>
      {'missing' in compared && (
        <p className="s2 muted">{words.missing(compared.missing.length)}</p>
      )}
      {result?.state === 'weighed' && (
        <>
          <Contradiction result={result} />
          <Found raw={result.weights} onApply={onApply} disabled={disabled} />
        </>
      )}
    </div>
  );
}

function PairRow({
  pair,
  judgements,
  onChange,
  disabled,
}: { pair: { first: number; second: number } } & Omit<PairwiseFormProps, 'onApply'>) {
  const { ahp: words } = useMessages().weighting;
  const nameOf = useAxisName();
  const [first, second] = [nameOf(pair.first), nameOf(pair.second)];
  const choices = pairChoices(words, first, second);
  const chosen = chosenPlace(choices, judgements, pair);
  const label = words.pair(first, second);
  return (
    <li className="row between">
      <span className="s2">{label}</span>
      <select
        className="in"
        aria-label={label}
        disabled={disabled}
        value={chosen < 0 ? '' : String(chosen)}
        onChange={(event) => {
          const choice = choices[Number(event.currentTarget.value)];
          const rest = judgements.filter(
            (one) => one.first !== pair.first || one.second !== pair.second,
          );
          const isSet = event.currentTarget.value !== '' && choice !== undefined;
          onChange(isSet ? [...rest, { ...pair, times: choice.times }] : rest);
        }}
      >
        <option value="">{words.unset}</option>
        {choices.map(({ text }, place) => (
          <option key={text} value={place}>
            {text}
          </option>
        ))}
      </select>
    </li>
  );
}

function Contradiction({ result }: { result: AhpResult }) {
  const { ahp: words } = useMessages().weighting;
  const format = useFormat();
  const nameOf = useAxisName();
  const { consistency, worst } = result;
  if (consistency.ratio === null) return null;
  const ratio = format.number(consistency.ratio, 2);
  if (consistency.acceptable === true) {
    return <p className="s2">{words.consistent(ratio, consistency.table)}</p>;
  }
  return (
    <Notice>
      {words.inconsistent(ratio, consistency.table)}{' '}
      {worst &&
        words.worst(
          nameOf(worst.items[0]),
          nameOf(worst.items[1]),
          nameOf(worst.items[2]),
          format.number(worst.implied, 2),
          format.number(worst.direct, 2),
        )}
    </Notice>
  );
}

function useAxisName(): (place: number) => string {
  const language = useLanguage();
  return (place) => {
    const axis = axisIds[place];
    return axis === undefined ? '' : axisById(axis).shortLabel[language];
  };
}
