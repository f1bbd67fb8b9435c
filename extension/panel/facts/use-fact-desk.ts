import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import type { Entity } from '#shared/model/snapshot.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { type FactRow, nextOpen, withTax } from './fact-rows.ts';
import { isForeign } from './fact-words.ts';
import { planColumns, rowsOfColumn } from './plan-columns.ts';
import { useFactActions } from './use-fact-actions.ts';

type Fact = Entity<'fact'>;

/** The rows of a quote with what a person does to them: one row is current, and keys act on it. */
export function useFactDesk(evidence: SourcedEvidence, read: readonly FactRow[]) {
  const tax = useTax(evidence);
  const rows = withTax(read, tax.known);
  const place = useCurrentRow(rows);
  const decisions = useDecisions({ rows, table: evidence.table, edit: place.edit }, (from) => {
    place.choose(nextOpen(rows, from.key)?.key ?? null);
  });
  useDeskKeys(place, decisions);
  return {
    ...place,
    ...decisions,
    rows,
    setTax: (known: 'included' | 'excluded') => {
      tax.set(known);
      decisions.settleTax(known);
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
  const { done, tax } = useMessages().facts;
  const format = useFormat();
  const actions = useFactActions();
  const columns = planColumns(rows, table);
  const certainOf = (column: string | null) =>
    rowsOfColumn(rows, columns, column).filter(({ standing }) => standing === 'certain');
  const certain = certainOf(null);
  const confirmAll = (chosen: readonly FactRow[]) => {
    if (chosen.length === 0) return;
    const sentence = done.allConfirmed(format.number(chosen.length));
    void actions.confirm(
      chosen.map(({ fact }) => fact),
      sentence,
    );
  };
  const confirm = async (row: FactRow, fact: Fact, sentence: string) => {
    const isDone = await actions.confirm([fact], sentence);
    if (isDone) goOn(row);
    return isDone;
  };
  const reject = async (row: FactRow) => {
    if (await actions.reject(row.fact)) goOn(row);
  };
  return {
    nameOf: actions.nameOf,
    certain,
    confirmCertain: () => confirmAll(certain),
    /** The alternatives of a price list, with how many certain rows each has left. */
    columns: columns
      .map((name) => ({ name, open: certainOf(name) }))
      .filter(({ open }) => open.length > 0)
      .map(({ name, open }) => ({ name, confirm: () => confirmAll(open) })),
    toggle: (row: FactRow) => {
      const { fact, standing } = row;
      if (standing === 'confirmed') void actions.takeBack(fact);
      else if (isForeign(fact)) edit(row.key);
      else void confirm(row, fact, done.confirmed(actions.nameOf(fact)));
    },
    reject: (row: FactRow) => void reject(row),
    correct: (row: FactRow, fact: Fact) => confirm(row, fact, done.corrected(actions.nameOf(fact))),
    /** Prices that were confirmed while nobody knew their tax follow what is known now. */
    settleTax: (known: 'included' | 'excluded') => {
      const facts = rows
        .filter(({ standing, fact }) => standing === 'confirmed' && isSilentOnTax(fact))
        .map(({ fact }) => ({ ...fact, tax: known }));
      if (facts.length > 0) void actions.confirm(facts, done.tax(tax[known]));
    },
  };
}

function useDeskKeys(
  { current, editing, edit }: ReturnType<typeof useCurrentRow>,
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
