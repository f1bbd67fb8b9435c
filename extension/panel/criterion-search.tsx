import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

import { Field } from '#extension/ui/field.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';

import { criterionLabel, findCriteria } from './criterion-words.ts';
import { useScene } from './scene.tsx';

export type CriterionSearchProps = {
  onChoose: (id: CriterionId) => void;
  onClose: () => void;
};

/** All criteria with a field to find one: Enter takes the first, arrows go through the rows, Esc closes. */
export function CriterionSearch({ onChoose, onClose }: CriterionSearchProps) {
  const { capture, words } = useMessages();
  const language = useLanguage();
  const { comparison } = useScene();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = findCriteria(
    comparison.criteria.map(({ id }) => id),
    query,
  );
  const [first] = found;
  useKeys([{ keys: 'Esc', label: words.close, inFields: true, run: onClose }]);
  return (
    <div
      className="stack"
      role="search"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === field.current && first !== undefined) {
          if (event.nativeEvent.isComposing) return;
          event.preventDefault();
          onChoose(first);
        } else moveByArrow(event);
      }}
    >
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
                <span className="grow">{criterionLabel(id, language)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .opt-go')];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[place + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
