import { Users } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import { useScene } from './scene.tsx';

/** Stands in the tabs that need a vendor while none is chosen. */
export function NoVendor() {
  const { noVendor } = useMessages().start;
  const { show, snapshot } = useScene();
  const words = snapshot.vendors.length === 0 ? noVendor.first : noVendor;
  return (
    <main className="p-body p-sec">
      <EmptyState
        icon={Users}
        title={words.title}
        text={words.text}
        actions={<Button onClick={() => show('capture')}>{noVendor.action}</Button>}
      />
    </main>
  );
}
