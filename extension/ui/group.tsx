import type { ReactNode } from 'react';

/** Controls that belong together under a name that only readers of the screen need. */
export function Group(props: { label: string; className?: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would bring a frame of its own
    <div className={props.className} role="group" aria-label={props.label}>
      {props.children}
    </div>
  );
}
