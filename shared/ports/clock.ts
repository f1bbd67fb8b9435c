/** The time of day. Rules never ask the machine; whoever composes the program hands this in. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** The same moment as ISO 8601 text, `2026-11-20T05:31:02.123Z`. */
  instant(): string;
}
