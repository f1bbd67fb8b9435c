import { tableText } from '#shared/capture/table-text.ts';
import type { Table } from '#shared/model/table.ts';

import { useWriting } from './writing.tsx';

/** Copies a table so that a sheet takes it cell by cell; `copied` is said then. */
export function useCopyTable(copied: string): (table: Table) => void {
  const { tell } = useWriting();
  return (table) => {
    void navigator.clipboard.writeText(tableText(table)).then(() => tell(copied));
  };
}
