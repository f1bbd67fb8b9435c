import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { Field } from '#extension/ui/field.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';

import { findCriteria } from './criterion-words.ts';
import { useScene } from './scene.tsx';
import { useCriterionLabel } from './use-criterion-label.ts';

export type CriterionSearchProps = {
  onChoose: (id: CriterionId) => void;
  onClose: () => void;
};

/** All criteria with a field to find one: Enter takes the first, arrows go through the rows, Esc closes. */
export function CriterionSearch({ onChoose, onClose }: CriterionSearchProps) {
  const { capture, words } = useMessages();
  const criterionLabel = useCriterionLabel();
  const { comparison, snapshot } = useScene();
  const [query, setQuery] = useState('');
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = findCriteria(
    comparison.criteria.map(({ id }) => id),
    query,
    snapshot.evaluation,
  );
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const [first] = found;
    const isEnter = event.key === 'Enter' && event.target === field.current && !event.isComposing;
    if (isEnter && first !== undefined) {
      event.preventDefault();
      onChoose(first);
    }
    if (root.current && moveByArrow(event.key, root.current)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    const element = root.current;
    element?.addEventListener('keydown', listen);
    field.current?.focus();
    return () => element?.removeEventListener('keydown', listen);
  }, []);
  useKeys([{ keys: 'Esc', label: words.close, run: onClose }]);
  return (
    <search ref={root} className="stack">
      <Field
        ref={field}
        type="search"
        label={capture.panel.criterionSearch}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 ? (
        <p className="s2 muted">{capture.panel.noCriterion}</p>
      ) : (
        <ul className="opts scroll" aria-label={capture.panel.allCriteria}>
          {found.map((id) => (
            <li key={id}>
              <button type="button" className="opt opt-go" onClick={() => onChoose(id)}>
                <span className="cid">{id}</span>
                <span className="grow">{criterionLabel(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** Moves the focus from the field through the rows; answers whether there was a row to move to. */
function moveByArrow(key: string, root: HTMLElement): boolean {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  const stops = [...root.querySelectorAll<HTMLElement>('input, .opt-go')];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[place + (steps[key] ?? Number.NaN)];
  next?.focus();
  return next !== undefined;
}
