import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from '#extension/ui/icon.tsx';

/** A small line under a statement: why it is unsure, or what stands beside its price. */
export function Reason({ icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <p className="why">
      <Icon of={icon} small />
      <span>{children}</span>
    </p>
  );
}
