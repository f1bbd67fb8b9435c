import { useAttachment } from '#extension/app/use-attachment.ts';
import { useCopyTable } from '#extension/app/use-copy-table.ts';
import { CellTable } from '#extension/ui/cell-table.tsx';
import { KeptAttachment } from '#extension/ui/kept-attachment.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Quote } from '#extension/ui/quote.tsx';
import type { Attachment } from '#shared/model/attachment.ts';
import type { Table } from '#shared/model/table.ts';

import type { EvidenceLine } from './why-content.ts';

/** What a piece of evidence shows: the words, as a table where they fill one, and the picture or text that was kept with them. */
export function EvidenceWords({ line }: { line: EvidenceLine }) {
  const { copied } = useMessages().capture.panel.table;
  const copy = useCopyTable(copied);
  const { table, attachment } = line;
  return (
    <>
      {line.quote !== '' && !fills(table) && <Quote text={line.quote} form="inline" />}
      {table !== null && <CellTable table={table} onCopy={copy} />}
      {line.remark !== '' && (
        <p className={line.quote === '' ? undefined : 's2 muted'} lang="ja">
          {line.remark}
        </p>
      )}
      {attachment !== null && <Kept attachment={attachment} name={line.remark || line.source} />}
    </>
  );
}

/** Whether the words are many cells: then the table says them all, and a line of text would only say them again without columns. */
function fills(table: Table | null): boolean {
  if (table === null) return false;
  const { cells, headerRows, headerColumns } = table;
  return (cells.length - headerRows) * ((cells[0]?.length ?? 0) - headerColumns) > 1;
}

function Kept({ attachment, name }: { attachment: Attachment; name: string }) {
  const loaded = useAttachment(attachment);
  return <KeptAttachment attachment={attachment} address={loaded?.address} name={name} />;
}
