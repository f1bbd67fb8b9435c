import { useContext } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { KeyCap } from '#extension/ui/key-cap.tsx';
import { SingleKeysContext, useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import type { Messages } from '#shared/locales/messages.ts';

const rows: readonly [readonly string[], keyof Messages['start']['keys']][] = [
  [['Alt+M'], 'capture'],
  [['Alt+1', '…', '4'], 'tabs'],
  [['1', '…', '5'], 'score'],
  [['U'], 'unknown'],
  [['N'], 'notApplicable'],
  [['S'], 'skip'],
  [['Enter'], 'main'],
  [['Ctrl+Enter'], 'mainInField'],
  [['Esc'], 'escape'],
  [['J', 'K'], 'move'],
  [['E'], 'attach'],
  [['F'], 'acceptFacts'],
  [['Y', 'X'], 'decideFact'],
  [['R'], 'counter'],
  [['L'], 'later'],
  [['/'], 'search'],
  [['O'], 'source'],
  [['C'], 'copy'],
  [['Z', 'Ctrl+Z'], 'undo'],
  [['?'], 'list'],
];

/** The list of keys, in place of the tabs. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { keys } = useMessages().start;
  const singleKeys = useContext(SingleKeysContext);
  useKeys([{ keys: 'Esc', label: keys.close, run: onClose }]);
  return (
    <main className="p-body p-sec" aria-label={keys.title}>
      <div className="row between">
        <h2 className="h2">{keys.title}</h2>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the list takes the place of what had the focus */}
        <Button autoFocus variant="plain" keycap="Esc" onClick={onClose}>
          {keys.close}
        </Button>
      </div>
      {!singleKeys && <Notice tone="plain">{keys.singleKeysOff}</Notice>}
      <dl className="keylist">
        {rows.map(([caps, label]) => (
          <div key={label}>
            <dt>
              {caps.map((cap) =>
                cap === '…' ? <span key={cap}>{cap}</span> : <KeyCap key={cap} keys={cap} />,
              )}
            </dt>
            <dd>{keys[label]}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
