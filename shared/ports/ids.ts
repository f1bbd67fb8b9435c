/** New names for records: 26 letters and digits, sortable by time, never given twice. */
export interface Ids {
  next(): string;
}
