import {
  ArrowLeftRight,
  CircleQuestionMark,
  type LucideIcon,
  RotateCcw,
  Scale,
} from 'lucide-react';
import { useMemo, useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { Chip } from '#extension/ui/chip.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Messages } from '#shared/locales/messages.ts';
import { type AxisId, axisIds } from '#shared/model/axis.ts';
import { purposes } from '#shared/model/purpose.ts';
import type { AxisWeights } from '#shared/model/weights.ts';
import { weightPresets } from '#shared/rubric/weight-presets.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { leadOf, type WeightInterval, weightIntervals } from '#shared/scoring/robustness.ts';

import { PageHead } from '../frame/page-head.tsx';
import { goTo } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';
import { WeightSliders } from '../weights/weight-sliders.tsx';
import { FlipList } from './flip-list.tsx';
import { LiveRanks } from './live-ranks.tsx';
import { useRobustnessSentences } from './sentences.ts';
import { ShareTable } from './share-table.tsx';
import { withWeights } from './with-weights.ts';

/** How firm the order is: trial weights, exact shares, and the points where the first changes. */
export function RobustnessPage() {
  const words = useMessages().robustness;
  const { comparison } = useScene();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {leadOf(comparison) === null ? (
        <EmptyState
          icon={Scale}
          title={words.needTwo.title}
          text={words.needTwo.text}
          actions={<Button onClick={() => goTo('matrix')}>{words.needTwo.action}</Button>}
        />
      ) : (
        <Body />
      )}
    </>
  );
}

function Body() {
  const { snapshot, comparison } = useScene();
  const [trial, setTrial] = useState<AxisWeights | null>(null);
  const weights = trial ?? comparison.weights;
  const tried = useMemo(
    () => (trial === null ? comparison : compareVendors(withWeights(snapshot, trial))),
    [comparison, snapshot, trial],
  );
  return (
    <div className="rb">
      <TrialWeights weights={weights} trying={trial !== null} onChange={setTrial} />
      <div className="rbr">
        <LiveRanks tried={tried} trying={trial !== null} />
        <InWords />
        <div className="rb-two">
          <ShareTable />
          <FlipList />
        </div>
      </div>
    </div>
  );
}

type TrialProps = {
  weights: AxisWeights;
  trying: boolean;
  onChange: (weights: AxisWeights | null) => void;
};

function TrialWeights({ weights, trying, onChange }: TrialProps) {
  const { trial: words } = useMessages().robustness;
  const language = useLanguage();
  const { comparison } = useScene();
  const intervals = useMemo(() => weightIntervals(comparison), [comparison]);
  const remarks = Object.fromEntries(
    axisIds.map((axis) => [axis, <Stays key={axis} axis={axis} intervals={intervals} />]),
  );
  return (
    <Sheet
      title={words.title}
      actions={
        <Button icon={RotateCcw} variant="plain" disabled={!trying} onClick={() => onChange(null)}>
          {words.reset}
        </Button>
      }
    >
      <p className="s2 muted">{words.presets}</p>
      <div className="row wrap rb-presets">
        {purposes.map((purpose) => (
          <Chip key={purpose} onPress={() => onChange(weightPresets[purpose].weights)}>
            {weightPresets[purpose].label[language]}
          </Chip>
        ))}
      </div>
      <WeightSliders
        weights={weights}
        onChange={onChange}
        fixed={comparison.weights}
        intervals={intervals}
        remarks={remarks}
      />
    </Sheet>
  );
}

function Stays({ axis, intervals }: { axis: AxisId; intervals: readonly WeightInterval[] }) {
  const { trial: words } = useMessages().robustness;
  const format = useFormat();
  const { snapshot, comparison } = useScene();
  const interval = intervals.find((one) => one.axis === axis);
  const first = snapshot.vendors.find(({ id }) => id === comparison.vendors[0]?.vendorId);
  if (!interval || !first) return null;
  return (
    <p className="s2 muted">
      {staysWords(interval, nameOf(first), words, (share) => format.percent(share))}{' '}
      <span className="faint nb">{words.fixed(format.percent(interval.present))}</span>
    </p>
  );
}

function staysWords(
  { low, high, belowLow, aboveHigh }: WeightInterval,
  name: string,
  words: Messages['robustness']['trial'],
  write: (share: number) => string,
): string {
  if (belowLow === null && aboveHigh === null) return words.staysAlways(name);
  if (belowLow === null) return words.staysBelow(name, write(high));
  if (aboveHigh === null) return words.staysAbove(name, write(low));
  return words.staysBetween(name, write(low), write(high));
}

function InWords() {
  const words = useMessages().robustness;
  const { snapshot, comparison } = useScene();
  const { gap, share, nearest, open } = useRobustnessSentences(snapshot, comparison);
  const lines: [LucideIcon, string | null][] = [
    [Scale, words.sentences([gap, share].filter((part) => part !== null))],
    [ArrowLeftRight, nearest],
    [CircleQuestionMark, open],
  ];
  return (
    <Sheet title={words.inWords}>
      <ul className="say2">
        {lines.map(([icon, sentence]) =>
          sentence === null || sentence === '' ? null : (
            <li key={sentence}>
              <Icon of={icon} small />
              <span>{sentence}</span>
            </li>
          ),
        )}
      </ul>
    </Sheet>
  );
}
