import type { SummaryBlock, SummaryDocument } from './document.ts';
import { withoutControls } from './markup.ts';

/**
 * The first page as plain text for a mail or a chat: headings, sentences and tables as lines of `label value`. The annex stays in the
 * document; `seeAnnex` says so. Nothing that a quote says calls a member of the chat.
 */
export function summaryText(document: SummaryDocument, seeAnnex: string): string {
  const sections = document.front.flatMap(({ title, note, blocks }) => [
    '',
    `■ ${title}${note === '' ? '' : ` (${plain(note)})`}`,
    ...blocks.flatMap(blockLines),
  ]);
  return `${[
    plain(document.title),
    [document.heading, ...document.byline].map(plain).join(' / '),
    ...sections,
    '',
    ...(document.annex.length === 0 ? [] : [seeAnnex]),
    document.footer.map(plain).join(' / '),
  ].join('\n')}\n`;
}

function blockLines(block: SummaryBlock): string[] {
  switch (block.kind) {
    case 'text':
      return [plain(block.text)];
    case 'list':
      return block.items.map((item) => `・${plain(item)}`);
    case 'table':
      return block.rows.map(({ cells }) => {
        const [name, ...rest] = cells.map(({ text }) => plain(text));
        const parts =
          cells.length < block.columns.length
            ? rest
            : rest.map((text, index) => `${plain(block.columns[index + 1]?.label ?? '')} ${text}`);
        return `・${name ?? ''}: ${parts.join(' / ')}`;
      });
    case 'radars':
    case 'spreads':
      return [];
    case 'quotes':
      break;
  }
  return block.quotes.map(({ number, vendor, strength, counter, quote, source, link, day }) =>
    [`${number}. ${plain(vendor)} E${strength}${counter === '' ? '' : ` ${counter}`}`]
      .concat(`「${plain(quote)}」`, plain(source), plain(link), day)
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** A text on one line that calls nobody: a chat takes `@all` for everybody in the room. */
function plain(text: string): string {
  return withoutControls(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^|[^\w.])@(?=\w)/g, '$1@\u2060')
    .replace(/<(?=[!@#])/g, '<\u2060');
}
