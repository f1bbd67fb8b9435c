import type { SummaryDocument, SummaryTable } from '#shared/summary/document.ts';

const sectionsOf = ({ front, annex }: SummaryDocument) => [...front, ...annex];

/** All texts of one section, a row of a table or an item of a list each; empty where the section is left out. */
export function linesOf(document: SummaryDocument, id: string): string[] {
  const section = sectionsOf(document).find((one) => one.id === id);
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') {
      return block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    }
    if (block.kind === 'quotes') return block.quotes.map(({ quote }) => quote);
    return [];
  });
}

/** The first table of a section. */
export function tableOf(document: SummaryDocument, id: string): SummaryTable {
  const section = sectionsOf(document).find((one) => one.id === id);
  const table = section?.blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error(`No table in ${id}.`);
  return table;
}

/** The ids of all sections, in order. */
export function idsOf(document: SummaryDocument): string[] {
  return sectionsOf(document).map(({ id }) => id);
}
