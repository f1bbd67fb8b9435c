import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { mustHaves } from '#shared/rubric/must-haves.ts';

import { routeAddress } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { useBrief } from './use-brief.ts';
import { WeightMethods } from './weight-methods.tsx';

/** The conditions that this evaluation uses. */
export function MustHaves() {
  const words = useMessages().brief.mustHaves;
  const language = useLanguage();
  const { evaluation, saveEvaluation } = useBrief();
  const used = new Set(evaluation.mustHaves);
  const toggle = (id: string) => {
    const known = mustHaves.map((mustHave) => mustHave.id);
    const own = evaluation.mustHaves.filter((one) => !known.includes(one));
    const kept = known.filter((one) => (one === id ? !used.has(id) : used.has(one)));
    void saveEvaluation({ mustHaves: [...kept, ...own] }, words.changed);
  };
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      <ul className="musts">
        {mustHaves.map(({ id, label }) => (
          <li key={id}>
            <label className="row">
              <input
                type="checkbox"
                className="ck"
                checked={used.has(id)}
                onChange={() => toggle(id)}
              />
              <span className="grow">{label[language]}</span>
            </label>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What counts how much, decided before the proposals are read. */
export function Weights() {
  const words = useMessages().brief.weights;
  const format = useFormat();
  const { comparison } = useScene();
  const { evaluation, saveEvaluation, now } = useBrief();
  const [changing, setChanging] = useState(false);
  const fixedAt = evaluation.weightsFixedAt;
  return (
    <Sheet
      title={words.title}
      actions={
        fixedAt === null ? (
          <Button
            icon={Lock}
            onClick={() => void saveEvaluation({ weightsFixedAt: now() }, words.fixedToast)}
          >
            {words.fix}
          </Button>
        ) : (
          <Fixed changing={changing} onChange={setChanging} />
        )
      }
    >
      <p className="s2 muted">
        {fixedAt === null ? words.lead : words.fixed(format.dateTime(fixedAt))}
      </p>
      {fixedAt !== null && changing && (
        <Notice>
          {words.lateNotice} <a href={routeAddress('history')}>{words.toHistory}</a>
        </Notice>
      )}
      {comparison.weightsFromWorkbook && <Notice>{words.fromWorkbook}</Notice>}
      <WeightMethods disabled={fixedAt !== null && !changing} />
    </Sheet>
  );
}

/** Fixed weights are opened again only before anybody scored; later they can be changed, which the history shows with both totals. */
function Fixed(props: { changing: boolean; onChange: (changing: boolean) => void }) {
  const words = useMessages().brief.weights;
  const { snapshot } = useScene();
  const { saveEvaluation } = useBrief();
  if (snapshot.scores.length === 0) {
    return (
      <Button
        icon={LockOpen}
        variant="plain"
        onClick={() => void saveEvaluation({ weightsFixedAt: null }, words.released)}
      >
        {words.release}
      </Button>
    );
  }
  return (
    <Button
      icon={props.changing ? Lock : LockOpen}
      variant="plain"
      aria-pressed={props.changing}
      onClick={() => props.onChange(!props.changing)}
    >
      {props.changing ? words.stopChanging : words.changeLate}
    </Button>
  );
}
