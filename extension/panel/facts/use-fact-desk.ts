import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { priceGroups } from '#shared/costs/price-groups.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import type { Taking } from './fact-changes.ts';
import { type FactRow, nextOpen, withTax } from './fact-rows.ts';
import { isForeign } from './fact-words.ts';
import { groupedRows, singleRows } from './group-rows.ts';
import { columnOf, planColumns, rowsOfColumn } from './plan-columns.ts';
import { rowName } from './row-words.ts';
import { useFactActions } from './use-fact-actions.ts';

type Fact = Entity<'fact'>;

/** The rows of a quote with what a person does to them: one row is current, and keys act on it. */
export function useFactDesk(evidence: SourcedEvidence, read: readonly FactRow[]) {
  const tax = useTax(evidence);
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const singles = withTax(read, tax.known);
  const rows = groupedRows(singles, apart);
  const place = useCurrentRow(rows);
  const edit = (key: string) => {
    const row = rows.find((one) => one.key === key);
    const [first] = row?.members ?? [];
    // The prices of one line are corrected one by one.
    if (first) {
      setApart(new Set([...apart, key]));
      place.choose(first.key);
    } else place.edit(key);
  };
  const decisions = useDecisions({ rows, table: evidence.table, edit }, (from) => {
    place.choose(nextOpen(rows, from.key)?.key ?? null);
  });
  useDeskKeys({ ...place, edit }, decisions);
  const settleTax = useSettleTax(singles);
  return {
    ...place,
    ...decisions,
    edit,
    rows,
    singles,
    setTax: (known: 'included' | 'excluded') => {
      tax.set(known);
      settleTax(known);
    },
  };
}

export type FactDesk = ReturnType<typeof useFactDesk>;

type DecisionsOn = {
  rows: readonly FactRow[];
  table: SourcedEvidence['table'];
  edit: (key: string) => void;
};

/** Accepting, taking back, rejecting and correcting rows; after a decision `goOn` leads to what is open next. */
function useDecisions({ rows, table, edit }: DecisionsOn, goOn: (from: FactRow) => void) {
  const messages = useMessages();
  const { done } = messages.facts;
  const format = useFormat();
  const actions = useFactActions();
  const columns = planColumns(rows, table);
  const certainOf = (column: string | null) =>
    rowsOfColumn(rows, columns, column).filter(({ standing }) => standing === 'certain');
  const certain = certainOf(null);
  const confirmAll = (chosen: readonly FactRow[], column: string | null) => {
    if (chosen.length === 0) return;
    const facts = factsOf(chosen);
    const sentence = done.allConfirmed(format.number(facts.length));
    void actions.confirm(facts, sentence, takingOf(chosen, column));
  };
  const confirm = async (row: FactRow, facts: readonly Fact[], sentence: string) => {
    const taking = takingOf([row], columnOf(row, columns));
    const isDone = await actions.confirm(facts, sentence, taking);
    if (isDone) goOn(row);
    return isDone;
  };
  const reject = async (row: FactRow) => {
    if (await actions.reject(factsOf([row]), rowName(row, messages))) goOn(row);
  };
  return {
    certain,
    confirmCertain: () => confirmAll(certain, null),
    /** The alternatives of a price list, with how many certain rows each has left. */
    columns: columns
      .map((name) => ({ name, open: certainOf(name) }))
      .filter(({ open }) => open.length > 0)
      .map(({ name, open }) => ({ name, confirm: () => confirmAll(open, name) })),
    toggle: (row: FactRow) => {
      const name = rowName(row, messages);
      if (row.standing === 'confirmed') void actions.takeBack(factsOf([row]), name);
      else if (isForeign(row.fact)) edit(row.key);
      else void confirm(row, factsOf([row]), done.confirmed(name));
    },
    reject: (row: FactRow) => void reject(row),
    correct: (row: FactRow, fact: Fact) =>
      confirm(row, [fact], done.corrected(rowName({ ...row, fact }, messages))),
  };
}

function factsOf(rows: readonly FactRow[]): Fact[] {
  return rows.flatMap((row) => singleRows(row).map(({ fact }) => fact));
}

/** Rows of one alternative of a price list go into the plan of that name. */
function takingOf(rows: readonly FactRow[], plan: string | null): Taking {
  const groups = rows.flatMap(({ members }) => priceGroups(members.map(({ fact }) => fact)));
  return { groups, ...(plan !== null && { plan }) };
}

/** Prices that were confirmed while nobody knew their tax follow what is known now. */
function useSettleTax(rows: readonly FactRow[]) {
  const { done, tax } = useMessages().facts;
  const actions = useFactActions();
  return (known: 'included' | 'excluded') => {
    const facts = rows
      .filter(({ standing, fact }) => standing === 'confirmed' && isSilentOnTax(fact))
      .map(({ fact }) => ({ ...fact, tax: known }));
    if (facts.length > 0) void actions.confirm(facts, done.tax(tax[known]));
  };
}

function useDeskKeys(
  {
    current,
    editing,
    edit,
  }: Pick<ReturnType<typeof useCurrentRow>, 'current' | 'editing' | 'edit'>,
  { confirmCertain, toggle, reject }: ReturnType<typeof useDecisions>,
) {
  const { facts: words } = useMessages();
  const enabled = editing === null;
  useKeys([{ keys: 'F', label: words.acceptCertain, run: confirmCertain }], { enabled });
  const onRow = (run: (row: FactRow) => void) => () => {
    if (current !== null) run(current);
  };
  useKeys(
    [
      { keys: 'Y', label: words.confirm, run: onRow(toggle) },
      { keys: 'E', label: words.edit, run: onRow(({ key }) => edit(key)) },
      { keys: 'X', label: words.reject, run: onRow(reject) },
      { keys: 'Delete', label: words.reject, run: onRow(reject) },
    ],
    { enabled: enabled && current !== null },
  );
}

function isSilentOnTax({ kind, tax }: Fact): boolean {
  return kind === 'fee' && tax === 'unknown';
}

/** What a person said about the tax of this quote's prices; kept until the prices are confirmed. */
function useTax({ id }: SourcedEvidence) {
  const draft = useDraft(`tax:${id}`, '');
  const known: Fact['tax'] =
    draft.text === 'included' || draft.text === 'excluded' ? draft.text : 'unknown';
  return { known, set: draft.change };
}

function useCurrentRow(rows: readonly FactRow[]) {
  const { facts: words } = useMessages();
  const [key, setKey] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const current = rows.find((row) => row.key === key) ?? null;
  const choose = (next: string | null) => {
    setKey(next);
    setEditing(null);
  };
  const step = (by: 1 | -1) => {
    const at = rows.findIndex((row) => row.key === key);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
    if (next) choose(next.key);
  };
  useKeys(
    [
      { keys: 'J', label: words.move, run: () => step(1) },
      { keys: 'K', label: words.move, run: () => step(-1) },
    ],
    { enabled: editing === null },
  );
  return {
    current,
    choose,
    editing,
    edit: (next: string) => {
      setKey(next);
      setEditing(next);
    },
    stopEditing: () => setEditing(null),
  };
}
