import { useContext } from 'react';

import { KeyCap } from '#extension/ui/key-cap.tsx';
import { SingleKeysContext } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Messages } from '#shared/locales/messages.ts';

const rows: readonly [readonly string[], keyof Messages['settings']['keys']][] = [
  [['Alt+1', '…', '9'], 'pages'],
  [['E'], 'expand'],
  [['J'], 'nextVendor'],
  [['K'], 'previousVendor'],
  [['←', '→', '↑', '↓'], 'cells'],
  [['Enter'], 'why'],
  [['Z', 'Ctrl+Z'], 'undo'],
  [['?'], 'list'],
];

/** The keys of the workspace. */
export function KeyList() {
  const { keys } = useMessages().settings;
  const singleKeys = useContext(SingleKeysContext);
  return (
    <Sheet title={keys.title}>
      {!singleKeys && <p className="s2 muted">{keys.off}</p>}
      <dl className="keys">
        {rows.map(([caps, label]) => (
          <div key={label}>
            <dt>
              {caps.map((cap) => (
                <KeyCap key={cap} keys={cap} />
              ))}
            </dt>
            <dd>{keys[label]}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
