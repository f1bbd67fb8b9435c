import type { Entity, Snapshot } from '../model/snapshot.ts';
import { cellKey } from '../scoring/cells.ts';

/** The records of a snapshot by what refers to them, so that large workbooks are described in linear time. */
export type Lookup = {
  raters: Map<string, Entity<'rater'>>;
  pages: Map<string, Entity<'page'>>;
  passages: Map<string, Entity<'passage'>>;
  evidence: Map<string, Entity<'evidence'>>;
  /** By `cellKey`, in the order of the snapshot. */
  scores: Map<string, Entity<'score'>[]>;
};

/** Indexes a snapshot's records. */
export function lookupOf(snapshot: Snapshot): Lookup {
  return {
    raters: byId(snapshot.raters),
    pages: byId(snapshot.pages),
    passages: byId(snapshot.passages),
    evidence: byId(snapshot.evidence),
    scores: grouped(snapshot.scores, (score) => cellKey(score.vendorId, score.criterionId)),
  };
}

/** The items under each key, in their order. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
