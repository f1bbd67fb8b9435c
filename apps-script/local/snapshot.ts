import * as z from 'zod/mini';

import type { BookData } from './book/book.ts';
import type { PropertyData } from './platform/properties.ts';
import type { WorkbookSnapshot } from './workbook.ts';

const note = z.object({
  sheetId: z.string(),
  row: z.number(),
  column: z.number(),
  text: z.string(),
});
const protection = z.object({
  sheetId: z.string(),
  id: z.number(),
  description: z.string(),
  warningOnly: z.boolean(),
});
const store = z.record(z.string(), z.string());

const schema = z.object({
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  properties: z.object({ script: store, document: store, user: store }),
  model: z.looseObject({ sheets: z.array(z.looseObject({ id: z.string(), name: z.string() })) }),
  annotations: z.object({
    notes: z.array(note),
    protections: z.array(protection),
    charts: z.number(),
  }),
});

/** The parts of a workbook that outlive a process. Locks, cache and the interface do not. */
export interface WorkbookParts {
  readonly id: string;
  readonly name: string;
  readonly properties: PropertyData;
  readonly book: BookData;
}

/** Packs the parts as plain JSON that shares nothing with them. */
export const packSnapshot = ({ id, name, properties, book }: WorkbookParts): WorkbookSnapshot => {
  const snapshot: WorkbookSnapshot = JSON.parse(
    JSON.stringify({
      version: 1,
      id,
      name,
      properties,
      model: book.model,
      annotations: book.annotations,
    }),
  );
  return snapshot;
};

/** Reads a snapshot; throws for one that this version cannot read. */
export const unpackSnapshot = (snapshot: unknown): WorkbookParts => {
  const { id, name, properties, model, annotations } = z.parse(
    schema,
    JSON.parse(JSON.stringify(snapshot)),
  );
  return { id, name, properties, book: { model, annotations } };
};
