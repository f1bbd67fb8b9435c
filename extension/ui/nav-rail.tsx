import type { LucideIcon } from 'lucide-react';

import { Icon } from './icon.tsx';

export type NavRailProps = {
  label: string;
  items: readonly { id: string; label: string; icon: LucideIcon; href: string }[];
  current: string;
};

/** The pages of the workspace at its left edge. */
export function NavRail({ label, items, current }: NavRailProps) {
  return (
    <nav className="ws-nav" aria-label={label}>
      {items.map((item) => (
        <a key={item.id} href={item.href} aria-current={item.id === current ? 'page' : undefined}>
          <Icon of={item.icon} />
          {item.label}
        </a>
      ))}
    </nav>
  );
}
