import { useMemo, useState } from 'react';

import { useChecks } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import type { Check } from '#shared/model/check.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useVendorScene } from '../scene.tsx';
import { filtered, type FilterId, searched } from './evidence-filter.ts';
import { type EvidenceGroup, evidenceGroups } from './evidence-groups.ts';
import { useVendorEvidence } from './use-evidence.ts';

/** How many rows of a group are drawn at first, and how many more each time. */
const pageLength = 20;

/** A row: a piece of evidence in one of the groups in which it stands. */
type RowPlace = { groupId: EvidenceGroup['id']; id: string };

export type EvidenceList = {
  all: SourcedEvidence[];
  /** The last look at each piece of evidence, by its id. */
  checks: ReadonlyMap<string, Check>;
  groups: EvidenceGroup[];
  now: string;
  query: string;
  setQuery: (query: string) => void;
  filter: FilterId;
  setFilter: (filter: FilterId) => void;
  showAll: () => void;
  isOpen: (groupId: EvidenceGroup['id']) => boolean;
  toggle: (groupId: EvidenceGroup['id']) => void;
  limitOf: (groupId: EvidenceGroup['id']) => number;
  showMore: (groupId: EvidenceGroup['id']) => void;
  current: RowPlace | null;
  choose: (place: RowPlace) => void;
  /** The current row shows its form. */
  editing: boolean;
  setEditing: (editing: boolean) => void;
  /** The current row shows the list of criteria. */
  choosing: boolean;
  setChoosing: (choosing: boolean) => void;
  /** The current row shows the facts in its words. */
  reading: boolean;
  setReading: (reading: boolean) => void;
};

/** Search, filter, folded groups and the current row of the list; J and K go through the visible rows. */
export function useEvidenceList(): EvidenceList {
  const { snapshot, vendor, comparison } = useVendorScene();
  const { clock } = useServices();
  const all = useVendorEvidence(vendor.id);
  const checks = useChecks(snapshot.evaluation.id);
  const [now] = useState(() => clock.instant());
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<FilterId>('all');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  const row = useCurrentRow();

  const standing = comparison.vendors.find(({ vendorId }) => vendorId === vendor.id);
  const groups = useMemo(
    () => evidenceGroups(searched(filtered(all, filter, now, checks), query), comparison, standing),
    [all, filter, now, checks, query, comparison, standing],
  );
  const isOpen = (groupId: string) => !closed.has(groupId);
  const limitOf = (groupId: string) => limits[groupId] ?? pageLength;
  const visible = groups
    .filter(({ id }) => isOpen(id))
    .flatMap(({ id, rows }) =>
      rows.slice(0, limitOf(id)).map((one) => ({ groupId: id, id: one.id })),
    );
  const [first = null] = visible;
  const current = visible.find((place) => samePlace(place, row.place)) ?? first;
  const step = (by: 1 | -1) => {
    const next = visible[visible.findIndex((place) => samePlace(place, current)) + by];
    if (next) row.choose(next);
  };
  useMoveKeys(step, !row.reading);
  return {
    all,
    checks,
    groups,
    now,
    query,
    setQuery,
    filter,
    setFilter,
    showAll: () => {
      setQuery('');
      setFilter('all');
    },
    isOpen,
    toggle: (groupId) => setClosed((before) => toggled(before, groupId)),
    limitOf,
    showMore: (groupId) =>
      setLimits((before) => ({ ...before, [groupId]: limitOf(groupId) + pageLength })),
    ...row,
    current,
  };
}

function useMoveKeys(step: (by: 1 | -1) => void, enabled: boolean) {
  const { move } = useMessages().evidence.hints;
  useKeys(
    [
      { keys: 'J', label: move, run: () => step(1) },
      { keys: 'K', label: move, run: () => step(-1) },
      { keys: 'ArrowDown', label: move, run: () => step(1) },
      { keys: 'ArrowUp', label: move, run: () => step(-1) },
    ],
    { enabled },
  );
}

function useCurrentRow() {
  const [place, setPlace] = useState<RowPlace | null>(null);
  const [editing, setEditing] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [reading, setReading] = useState(false);
  return {
    place,
    choose: (next: RowPlace) => {
      setPlace(next);
      setEditing(false);
      setChoosing(false);
      setReading(false);
    },
    editing,
    setEditing,
    choosing,
    setChoosing,
    reading,
    setReading,
  };
}

function samePlace(a: RowPlace, b: RowPlace | null): boolean {
  return b !== null && a.id === b.id && a.groupId === b.groupId;
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
