import type { Entity } from '../model/snapshot.ts';
import type { Table } from '../model/table.ts';
import type { SummaryContext } from './context.ts';

type Words = Pick<
  SummaryContext['messages'],
  'listSeparator' | 'tableCell' | 'tableCells' | 'picture' | 'wholeText'
>;

/**
 * What a piece of evidence says on paper: the words, for a price in a table with what heads it, and that a picture or a whole text is
 * kept where neither fits. The remark follows.
 */
export function evidenceWords(
  passage: Pick<Entity<'passage'>, 'exact' | 'table'> | undefined,
  { remark, attachment }: Pick<Entity<'evidence'>, 'remark' | 'attachment'>,
  messages: Words,
): string {
  const kept =
    attachment === undefined
      ? ''
      : attachment.kind === 'picture'
        ? messages.picture
        : messages.wholeText;
  if (passage === undefined) return `${kept}${remark}`;
  const { exact, table } = passage;
  const words = table === undefined ? exact : inTable(exact, table, messages);
  return [`${words}${kept}`, remark].filter((part) => part !== '').join(' — ');
}

function inTable(exact: string, table: Table, messages: Words): string {
  const { cells, headerRows, headerColumns } = table;
  const columns = cells[0]?.length ?? 0;
  if ((cells.length - headerRows) * (columns - headerColumns) > 1) {
    return `${messages.tableCells(cells.length, columns)}${exact}`;
  }
  const heads = cells
    .reduce((all, row) => [...all, ...row], [])
    .filter((text, place, all) => text !== '' && text !== exact && all.indexOf(text) === place);
  return heads.length === 0
    ? exact
    : `${exact}${messages.tableCell(heads.join(messages.listSeparator))}`;
}
