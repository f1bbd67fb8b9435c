import type { SummaryBlock, SummaryCell, SummaryDocument, SummarySection } from './document.ts';
import { safeLink, withoutControls } from './markup.ts';

/** The summary as GitHub-flavoured Markdown. Texts of other people are escaped, so that a quote cannot become markup. */
export function summaryMarkdown(document: SummaryDocument): string {
  return `${[
    `# ${escapeMarkdown(document.title)}`,
    '',
    [document.heading, ...document.byline].map(escapeMarkdown).join(' / '),
    ...document.front.flatMap((section) => sectionLines(section, '##')),
    '',
    '---',
    '',
    document.footer.map(escapeMarkdown).join(' / '),
    ...(document.annex.length === 0 ? [] : ['', `## ${document.annexTitle}`]),
    ...document.annex.flatMap((section) => sectionLines(section, '###')),
  ].join('\n')}\n`;
}

function sectionLines({ title, note, blocks }: SummarySection, level: string): string[] {
  return [
    '',
    `${level} ${escapeMarkdown(title)}`,
    ...(note === '' ? [] : ['', escapeMarkdown(note)]),
    ...blocks.flatMap((block) => {
      const lines = blockLines(block);
      return lines.length === 0 ? [] : ['', ...lines];
    }),
  ];
}

function blockLines(block: SummaryBlock): string[] {
  switch (block.kind) {
    case 'text':
      return [block.big ? `**${escapeMarkdown(block.text)}**` : escapeMarkdown(block.text)];
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`);
    case 'table': {
      const head = block.columns.map(({ label }) => escapeMarkdown(label));
      const rules = block.columns.map(({ align }) => marks[align]);
      const rows = block.rows.map(({ cells }) =>
        block.columns.map((_, index) => cellText(cells[index])),
      );
      return [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    }
    // The table beside a chart says the same.
    case 'radars':
    case 'spreads':
      return [];
    case 'quotes':
      break;
  }
  return block.quotes.map(({ number, strength, counter, vendor, quote, source, link, day }) => {
    const mark = counter === '' ? '' : ` (${escapeMarkdown(counter)})`;
    const where = linked(source, link);
    return `${number}. E${strength}${mark} ${escapeMarkdown(vendor)}: 「${escapeMarkdown(quote)}」 ${where} ${day}`;
  });
}

const marks = { left: '---', centre: ':-:', right: '--:' } as const;

function cellText(cell: SummaryCell | undefined): string {
  return cell ? linked(cell.text, cell.link ?? '') : '';
}

function linked(text: string, link: string): string {
  const address = safeLink(link);
  if (address === '') return escapeMarkdown(text);
  const target = withoutControls(address).replace(/[<>\s|\\]/g, encodeURIComponent);
  return `[${escapeMarkdown(text) || 'link'}](<${target}>)`;
}

/** Text that Markdown shows as it is: marks that start markup are escaped, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$!]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+]|\d+[.)])(\s|$)/, '$1\\$2$3')
    .replace(/(https?):\/\//gi, '$1:\\//')
    .replace(/(^|\s)@(?=\w)/g, '$1@\u2060');
}
