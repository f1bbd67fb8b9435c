import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Tag } from '#extension/ui/tag.tsx';

import { shownChanges } from './change-words.ts';
import type { Offer } from './use-offer.ts';
import { ValueCells } from './value-cells.tsx';

/** What differs between the newest version of an offer and the one before it. */
export function VersionChanges({ newest, older }: { newest: Offer; older: Offer }) {
  const messages = useMessages();
  const format = useFormat();
  const { offer: words } = messages.facts;
  const changes = shownChanges(older, newest, messages);
  const before = format.number(older.version);
  if (changes.length === 0) return <p className="s2 muted">{words.unchanged(before)}</p>;
  return (
    <>
      <h3 className="lbl fold">{words.changes(before)}</h3>
      <ul className="facts">
        {changes.map((change) => (
          <li key={`${change.kind} ${change.id}`} className="fact">
            <div className="fact-go still">
              <ValueCells words={change.words} />
            </div>
            {change.kind !== 'changed' && <Tag>{words[change.kind]}</Tag>}
            {change.note !== '' && <p className="why">{change.note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
