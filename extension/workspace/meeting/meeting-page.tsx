import { Copy, Users } from 'lucide-react';
import { useMemo, useState } from 'react';

import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { reasonOf } from '#shared/errors.ts';
import { type Disagreements, disagreementsOf, voicesOf } from '#shared/scoring/raters.ts';

import { PageHead } from '../frame/page-head.tsx';
import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { useRaterName } from '../history/lock-sheet.tsx';
import { useVendorNames } from '../results/use-result.ts';
import { AgreedSheet } from './agreed-sheet.tsx';
import { Discussion } from './discussion.tsx';
import { effectWords } from './effect-words.ts';
import { PointsLine, PointsScale } from './points-line.tsx';
import { pointsGroups } from './points-of.ts';

type Difference = Disagreements['cells'][number];

/** Beyond this many a meeting would not come to the end. */
const shownLimit = 40;

/** Where raters differ, by effect on the order, and what they agreed on. */
export function MeetingPage() {
  const words = useMessages().meeting;
  const { snapshot, comparison } = useScene();
  const cells = useMemo(
    () => disagreementsOf(snapshot, comparison).cells.slice(0, shownLimit),
    [comparison, snapshot],
  );
  const voices = useMemo(() => voicesOf(snapshot, comparison), [comparison, snapshot]);
  const [open, setOpen] = useState<string | null>(null);
  const chosen = cells.find((cell) => keyOf(cell) === open);
  const copy = useCopy(cells);
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {cells.length > 0 && (
          <Button icon={Copy} onClick={() => void copy()}>
            {words.copy}
          </Button>
        )}
      </PageHead>
      <div className="mt">
        {cells.length === 0 ? (
          <EmptyState icon={Users} title={words.none.title} text={words.none.text} />
        ) : (
          <DifferenceTable cells={cells} open={open} onOpen={setOpen} />
        )}
        {chosen && (
          <Discussion
            key={open}
            vendorId={chosen.vendorId}
            criterionId={chosen.criterionId}
            onClose={() => setOpen(null)}
          />
        )}
        <AgreedSheet voices={voices} />
      </div>
    </>
  );
}

function keyOf({ vendorId, criterionId }: Difference): string {
  return `${vendorId} ${criterionId}`;
}

type TableProps = {
  cells: readonly Difference[];
  open: string | null;
  onOpen: (key: string | null) => void;
};

function DifferenceTable({ cells, open, onOpen }: TableProps) {
  const words = useMessages().meeting;
  return (
    <section className="sheet" aria-label={words.title}>
      <table className="tb mt-t">
        <thead>
          <tr>
            <th scope="col" className="mt-n">
              <span className="vh">{words.place}</span>
            </th>
            <th scope="col">{words.subject}</th>
            <th scope="col" className="mt-s">
              <PointsScale />
            </th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.effect}</th>
            <th scope="col" className="mt-b">
              <span className="vh">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell, place) => (
            <DifferenceRow
              key={keyOf(cell)}
              cell={cell}
              place={place + 1}
              open={open === keyOf(cell)}
              onToggle={() => onOpen(open === keyOf(cell) ? null : keyOf(cell))}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DifferenceRow(props: {
  cell: Difference;
  place: number;
  open: boolean;
  onToggle: () => void;
}) {
  const words = useMessages().meeting;
  const criterionName = useCriterionName();
  const format = useFormat();
  const { comparison } = useScene();
  const nameOf = useVendorNames();
  const { cell, place, open } = props;
  const { vendorId, criterionId, kind, effect } = cell;
  const crosses = (effect?.crosses.length ?? 0) > 0;
  return (
    <tr className={open ? 'cur' : undefined}>
      <td className="strong num">{place}</td>
      <th scope="row">
        <span lang="ja">{nameOf(vendorId)}</span>
        <span className="s2 muted mt-c">
          <span className="cid">{criterionId}</span> {criterionName(criterionId, 'full')}
        </span>
      </th>
      <td>
        <PointsLine voices={cell} />
      </td>
      <td>
        {words.kinds[kind]}
        <span className="s2 muted mt-c">{words.kindNotes[kind]}</span>
      </td>
      <td className={crosses ? 'strong' : undefined}>
        {effectWords(cell, comparison, words, nameOf)}
        {effect && (
          <span className="s2 muted mt-c">
            {words.total(format.range(effect.low, effect.high))}
          </span>
        )}
      </td>
      <td>
        <Button aria-expanded={open} onClick={props.onToggle}>
          {open ? words.close : words.discuss}
        </Button>
      </td>
    </tr>
  );
}

/** Copies the list as plain lines for the notes of a meeting. */
function useCopy(cells: readonly Difference[]): () => Promise<void> {
  const { meeting: words } = useMessages();
  const criterionName = useCriterionName();
  const { snapshot, comparison } = useScene();
  const { tell, fail } = useWriting();
  const nameOf = useVendorNames();
  const raterName = useRaterName();
  return async () => {
    const lines = cells.map((cell, place) => {
      const { criterionId } = cell;
      const name = `${criterionId} ${criterionName(criterionId, 'full')}`;
      const subject = words.originalsTitle(nameOf(cell.vendorId), name);
      const said = pointsGroups(cell)
        .map((group) =>
          words.said(group.raterIds.map(raterName).join(words.separator), String(group.points)),
        )
        .join(words.sentence);
      return words.memo.line(
        place + 1,
        subject,
        said,
        effectWords(cell, comparison, words, nameOf),
      );
    });
    try {
      const text = [words.memo.head(snapshot.evaluation.title), ...lines].join('\n');
      await navigator.clipboard.writeText(text);
      tell(words.copied);
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    }
  };
}
