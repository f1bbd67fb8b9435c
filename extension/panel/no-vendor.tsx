import { Users } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import { useScene } from './scene.tsx';

/** Stands in the tabs that need a vendor while none is chosen. */
export function NoVendor() {
  const { noVendor } = useMessages().start;
  const { show } = useScene();
  return (
    <main className="p-body p-sec">
      <EmptyState
        icon={Users}
        title={noVendor.title}
        text={noVendor.text}
        actions={<Button onClick={() => show('capture')}>{noVendor.action}</Button>}
      />
    </main>
  );
}
