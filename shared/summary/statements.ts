import type { VersionFields } from '../model/version.ts';
import { clip } from './context.ts';
import type { SummaryBlock, SummaryDocument, SummarySection } from './document.ts';

/** One thing that a document says, under a name that stays while its words change. */
export type Statement = VersionFields['statements'][number];

/** A record holds so many statements, each of so many characters; a section takes at most so many of them. */
const statementLimit = 400;
const lineLimit = 300;
const sectionLimit = 60;

/** Sections that follow from others, or name the moment: a version is not told apart by them. */
const leftOut = new Set(['backing', 'evidence', 'all-evidence', 'state']);

/** Sections of sentences in a fixed order, which are compared place by place. */
const byPlace = new Set(['purpose', 'recommendation', 'robustness']);

/** What separates the cells of a row in a statement. */
const cellSeparator = ' / ';

/**
 * What a document says, as keyed lines that can be laid beside those of another version: one line a sentence, one a row of a table with
 * its cells as `column value`. Of a section that stands in full in the annex its short form on the first page is left out.
 */
export function statementsOf({ front, annex }: SummaryDocument): Statement[] {
  const ids = new Set(annex.map(({ id }) => id));
  const inFull: Readonly<Record<string, string>> = {
    comparison: 'every-vendor',
    risks: 'register',
    unverified: 'open-items',
  };
  const sections = [...front.filter(({ id }) => !ids.has(inFull[id] ?? '')), ...annex].filter(
    ({ id }) => !leftOut.has(id),
  );
  const taken = new Map<string, number>();
  return sections
    .flatMap(sectionStatements)
    .flatMap((statement) => {
      const count = taken.get(statement.key) ?? 0;
      taken.set(statement.key, count + 1);
      const key = count === 0 ? statement.key : `${clip(statement.key, 280)}~${count}`;
      return [{ ...statement, key }];
    })
    .slice(0, statementLimit);
}

function sectionStatements(section: SummarySection): Statement[] {
  return section.blocks
    .flatMap((block, index) => blockStatements(section, block, index))
    .slice(0, sectionLimit);
}

function blockStatements({ id, title }: SummarySection, block: SummaryBlock, at: number) {
  const keyed = (name: string, label: string, text: string): Statement => ({
    key: clip(`${id}:${name}`, 280),
    label: clip(label, lineLimit - 1),
    text: clip(text, lineLimit - 1),
  });
  if (block.kind === 'text') return [keyed(`text ${at}`, title, block.text)];
  if (block.kind === 'list') {
    return block.items.map((item, index) =>
      keyed(byPlace.has(id) ? `line ${index}` : item, title, item),
    );
  }
  if (block.kind !== 'table') return [];
  return block.rows.map(({ cells }) => {
    const [head, ...rest] = cells.map(({ text }) => text);
    const parts = rest.map((text, index) => {
      const label = cells.length === block.columns.length ? block.columns[index + 1]?.label : '';
      return [label ?? '', text].filter((part) => part !== '').join(' ');
    });
    // Rows of one vendor in a list of open items differ in their second cell.
    const name = id === 'open-items' || id === 'disagreement' ? `${head} ${rest[0]}` : (head ?? '');
    return keyed(name, `${title}: ${head ?? ''}`, parts.join(cellSeparator));
  });
}

/** What differs between two versions in one statement; an empty text where it was not said. */
export type Difference = { label: string; before: string; after: string };

/**
 * What changed from one version to another: statements that are new, gone or worded otherwise, in the order of the later one, the gone
 * last. Of a row of a table only the cells that differ are shown.
 */
export function differencesOf(
  before: readonly Statement[],
  after: readonly Statement[],
): Difference[] {
  const old = new Map(before.map((statement) => [statement.key, statement]));
  const keys = new Set(after.map(({ key }) => key));
  const changed = after.flatMap(({ key, label, text }) => {
    const known = old.get(key);
    if (!known) return [{ label, before: '', after: text }];
    return known.text === text ? [] : [{ label, ...differingCells(known.text, text) }];
  });
  const gone = before
    .filter(({ key }) => !keys.has(key))
    .map(({ label, text }) => ({ label, before: text, after: '' }));
  return [...changed, ...gone];
}

function differingCells(before: string, after: string) {
  const [was, is] = [before, after].map((text) => text.split(cellSeparator));
  if (!was || !is || was.length !== is.length || was.length === 1) return { before, after };
  const places = was.flatMap((text, index) => (text === is[index] ? [] : [index]));
  const at = (cells: readonly string[]) =>
    places.map((place) => cells[place] ?? '').join(cellSeparator);
  return { before: at(was), after: at(is) };
}
