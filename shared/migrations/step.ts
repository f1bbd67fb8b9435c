/** A step between two shapes in which records were stored; it is pure and lets pass what it does not concern. */
export type Step = {
  /** The version it starts from; it leads to the next. */
  from: number;
  /** @param record a record of version `from`, not validated. */
  record(record: unknown): unknown;
};
