import { Button } from '#extension/ui/button.tsx';
import { useLanguage, useFormat, useMessages } from '#extension/ui/language.tsx';
import { axisIds } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import { wholePercents } from '#shared/weighting/sliders.ts';

/** The weights that a method found, in whole percent, to be taken over. */
export function Found(props: {
  /** In the order of the axes, on any scale. */
  raw: readonly number[];
  onApply: (weights: readonly number[]) => void;
  disabled: boolean;
}) {
  const words = useMessages().weighting;
  const language = useLanguage();
  const format = useFormat();
  const percents = wholePercents(props.raw);
  return (
    <div className="wg-f">
      <h3 className="lbl">{words.found}</h3>
      <dl className="wg-d">
        {axisIds.map((axis, place) => (
          <div key={axis} className="row between">
            <dt className="s2">{axisById(axis).shortLabel[language]}</dt>
            <dd className="num strong">{format.percent((percents[place] ?? 0) / 100, 0)}</dd>
          </div>
        ))}
      </dl>
      <p className="s2 muted">{words.whole}</p>
      <Button disabled={props.disabled} onClick={() => props.onApply(percents)}>
        {words.apply}
      </Button>
    </div>
  );
}
