import { type ReactNode, useId } from 'react';

import { classNames } from './class-names.ts';

export type SheetProps = {
  title: string;
  /** Right of the title. */
  actions?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
};

/** A sheet of paper on the desk: a section with its heading (h2). */
export function Sheet({ title, actions, children, className }: SheetProps) {
  const id = useId();
  return (
    <section className={classNames('sheet', className)} aria-labelledby={id}>
      <div className="sheet-h">
        <h2 className="h2 grow" id={id}>
          {title}
        </h2>
        {actions}
      </div>
      <div className="sheet-b">{children}</div>
    </section>
  );
}
