import type { AnyRecord, FieldsOf, RecordKind } from './record.ts';
import type { WorkbookInput } from './workbook-input.ts';
import { emptyWorkbookInput } from './workbook-input.ts';

/** A living record as the rest of the program reads it: its fields, its id, and nothing about merging. */
export type Entity<Kind extends RecordKind> = { id: string } & FieldsOf<Kind>;

/** Everything known about one evaluation at one moment, without tombstones, sorted by id. */
export type Snapshot = {
  evaluation: Entity<'evaluation'>;
  brief: Entity<'brief'> | null;
  vendors: Entity<'vendor'>[];
  pages: Entity<'page'>[];
  passages: Entity<'passage'>[];
  evidence: Entity<'evidence'>[];
  facts: Entity<'fact'>[];
  estimates: Entity<'estimate'>[];
  notes: Entity<'note'>[];
  scores: Entity<'score'>[];
  raters: Entity<'rater'>[];
  decisions: Entity<'decision'>[];
  plan: Entity<'plan'> | null;
  /** Summaries that were handed out, oldest first. */
  versions: Entity<'version'>[];
  declarations: Entity<'declaration'>[];
  interviews: Entity<'interview'>[];
  /** Oldest first. */
  handouts: Entity<'handout'>[];
  outcomes: Entity<'outcome'>[];
  /** What people typed into the workbook's input sheet. */
  input: WorkbookInput;
};

/**
 * The living records of one evaluation, by kind; `null` when the evaluation itself is not among them.
 * The order of `records` does not matter: lists are sorted by id (vendors by the time they were added).
 */
export function snapshotOf(
  evaluationId: string,
  records: readonly AnyRecord[],
  input: WorkbookInput = emptyWorkbookInput,
): Snapshot | null {
  const living = records
    .filter((record) => record.evaluationId === evaluationId && !record.deleted)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const of = <Kind extends RecordKind>(kind: Kind): Entity<Kind>[] =>
    living.flatMap((record) => (isOf(record, kind) ? [{ ...record.fields, id: record.id }] : []));
  const [evaluation] = of('evaluation');
  if (!evaluation) return null;
  return {
    evaluation,
    brief: of('brief')[0] ?? null,
    vendors: of('vendor').sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1)),
    pages: of('page'),
    passages: of('passage'),
    evidence: of('evidence'),
    facts: of('fact'),
    estimates: of('estimate'),
    notes: of('note'),
    scores: of('score'),
    raters: of('rater'),
    decisions: of('decision'),
    plan: of('plan')[0] ?? null,
    versions: of('version').sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1)),
    declarations: of('declaration'),
    interviews: of('interview'),
    handouts: of('handout').sort((a, b) => (a.givenAt < b.givenAt ? -1 : 1)),
    outcomes: of('outcome'),
    input,
  };
}

function isOf<Kind extends RecordKind>(
  record: AnyRecord,
  kind: Kind,
): record is AnyRecord & { kind: Kind; fields: FieldsOf<Kind> } {
  return record.kind === kind;
}
