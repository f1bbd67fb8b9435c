import { Copy } from 'lucide-react';

import type { Table } from '#shared/model/table.ts';

import { Button } from './button.tsx';
import { useMessages } from './language.tsx';

/** The cells of captured words with their headings, and the way to take them into a sheet. */
export function CellTable({ table, onCopy }: { table: Table; onCopy: (table: Table) => void }) {
  const { table: words } = useMessages().capture.panel;
  return (
    <div className="cells">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="cells-scroll" aria-label={words.label} tabIndex={0}>
        <table lang="ja">
          <tbody>
            {numbered(table.cells).map(({ key, at, value }) => (
              <Row key={key} row={value} at={at} table={table} />
            ))}
          </tbody>
        </table>
      </section>
      <Button variant="plain" size="small" icon={Copy} onClick={() => onCopy(table)}>
        {words.copy}
      </Button>
    </div>
  );
}

function Row({ row, at, table }: { row: readonly string[]; at: number; table: Table }) {
  return (
    <tr>
      {numbered(row).map(({ key, at: column, value }) => {
        const isHead = at < table.headerRows;
        const isLabel = column < table.headerColumns;
        // An empty cell heads nothing, and readers would announce it as a heading without a name.
        const Cell = (isHead || isLabel) && value !== '' ? 'th' : 'td';
        return (
          <Cell key={key} scope={Cell === 'th' ? (isHead ? 'col' : 'row') : undefined}>
            {value}
          </Cell>
        );
      })}
    </tr>
  );
}

/** Rows and cells never move, and two may be equal: their place is their key. */
function numbered<Value>(values: readonly Value[]): { key: string; at: number; value: Value }[] {
  return values.map((value, at) => ({ key: String(at), at, value }));
}
