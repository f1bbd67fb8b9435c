import type { SidebarState } from '#shared/wire/sidebar.ts';

import type { Workbook } from './use-workbook.ts';

/** What every section is given. */
export type SectionProps<Words> = {
  state: SidebarState;
  /** A call is running: nothing can be pressed. */
  busy: boolean;
  act: Workbook['act'];
  words: Words;
};
