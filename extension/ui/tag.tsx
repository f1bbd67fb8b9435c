import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';

/** A state in one word, such as 質問済; `warn` only for red flags and failed must-haves. */
export function Tag({
  children,
  tone = 'plain',
}: {
  children: ReactNode;
  tone?: 'plain' | 'warn';
}) {
  return <span className={classNames('tag', tone === 'warn' && 'warned')}>{children}</span>;
}
