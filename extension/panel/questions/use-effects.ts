import { useFormat, useMessages } from '#extension/ui/language.tsx';
import type { VendorStanding } from '#shared/scoring/comparison.ts';

import { shortNameOf } from '../at-hand.ts';
import { useVendorScene } from '../scene.tsx';
import type { EffectStripProps } from './effect-strip.tsx';
import type { OpenQuestion } from './open-questions.ts';

export type EffectWords = {
  strip: Omit<EffectStripProps, 'width' | 'height'>;
  range: string;
  /** Who may change places with this vendor; `null` when nobody. */
  swap: string | null;
};

/** Words and drawing for the effect of each question, on one scale. */
export function useEffects(
  questions: readonly OpenQuestion[],
): (question: OpenQuestion) => EffectWords | null {
  const { comparison, vendor, snapshot } = useVendorScene();
  const { questions: words } = useMessages();
  const format = useFormat();
  const own = comparison.vendors.find(({ vendorId }) => vendorId === vendor.id);
  const rivalOf = ({ effect }: OpenQuestion) =>
    nearest(
      comparison.vendors.filter(({ vendorId }) => effect?.crosses.includes(vendorId)),
      own?.value ?? null,
    );
  const ends = questions.flatMap((question) => {
    const rival = rivalOf(question)?.value ?? null;
    return question.effect === null
      ? []
      : [question.effect.low, question.effect.high, ...(rival === null ? [] : [rival])];
  });
  const margin = 0.05;
  const from = Math.min(...ends) - margin;
  const to = Math.max(...ends) + margin;
  return (question) => {
    const { effect } = question;
    if (effect === null) return null;
    const range = format.range(effect.low, effect.high);
    const rival = rivalOf(question);
    const name = snapshot.vendors.find(({ id }) => id === rival?.vendorId);
    const swap =
      name === undefined || rival === null || rival.value === null || rival.rank === null
        ? null
        : words.swaps(rival.rank, shortNameOf(name), format.number(rival.value, 2));
    const { low, high } = effect;
    const label = swap === null ? words.effect(range) : `${words.effect(range)} ${swap}`;
    return {
      range,
      swap,
      strip: { low, high, own: own?.value ?? null, rival: rival?.value ?? null, from, to, label },
    };
  };
}

function nearest(vendors: readonly VendorStanding[], total: number | null): VendorStanding | null {
  const distance = ({ value }: VendorStanding) => Math.abs((value ?? 0) - (total ?? 0));
  return vendors.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
