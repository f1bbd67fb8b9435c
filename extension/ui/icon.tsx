import type { LucideIcon } from 'lucide-react';

/** A lucide icon at 16 px, or 14 px in small text. Decoration: the words beside it say the same. */
export function Icon({ of: Shape, small = false }: { of: LucideIcon; small?: boolean }) {
  const size = small ? 14 : 16;
  return (
    <Shape className={small ? 'i sm' : 'i'} size={size} strokeWidth={1.75} aria-hidden="true" />
  );
}
