import type { Entity } from '#shared/model/snapshot.ts';

/** A price for each parcel of the vendor `shiomi`, confirmed from 「1件450円」 at the beginning of a quote. */
export function factOf(parts: Partial<Entity<'fact'>> = {}): Entity<'fact'> {
  return {
    id: 'fact:evidence-1:fee:0-6',
    vendorId: 'shiomi',
    evidenceId: 'evidence-1',
    kind: 'fee',
    label: '発送',
    low: 450,
    high: 450,
    unit: 'order',
    percentOf: null,
    currency: 'JPY',
    basis: 'usage',
    text: '',
    tax: 'unknown',
    start: 0,
    end: 6,
    quote: '1件450円',
    state: 'confirmed',
    ...parts,
  };
}
