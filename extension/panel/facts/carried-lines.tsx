import { X } from 'lucide-react';

import { IconButton } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';

import { lineWords } from './fact-words.ts';
import { useFactActions } from './use-fact-actions.ts';
import type { Offer } from './use-offer.ts';
import { ValueCells } from './value-cells.tsx';

/** Fee lines that came along from the version before: each still holds, or is left out of the new version. */
export function CarriedLines({ newest, older }: { newest: Offer; older: Offer }) {
  const messages = useMessages();
  const { offer: words } = messages.facts;
  const format = useFormat();
  const { dropLine } = useFactActions();
  const before = new Set(older.feeLines.map((line) => JSON.stringify(line)));
  const carried = newest.feeLines.filter((line) => before.has(JSON.stringify(line)));
  if (carried.length === 0) return null;
  return (
    <>
      <h3 className="lbl fold">{words.carried(format.number(older.version))}</h3>
      <ul className="facts">
        {carried.map((line) => {
          const cells = lineWords(line, messages);
          return (
            <li key={line.id} className="fact">
              <div className="fact-go still">
                <ValueCells words={cells} />
              </div>
              <IconButton
                icon={X}
                label={words.drop(cells.label)}
                small
                onClick={() => void dropLine(newest.id, line.id, cells.label)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
