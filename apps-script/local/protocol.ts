import type { ChartInfo } from './chart-info.ts';
import type { ExecutionOutcome } from './execution-order.ts';
import type { Alert, AlertButton, Menu, PanelOutput } from './ui-state.ts';

/** A rectangle of cells; `row` and `column` count from 0. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A moment, as it travels between worker and host: milliseconds since 1970 UTC. */
export interface Moment {
  readonly moment: number;
}

/** What a script reads from a cell. */
export type ReadValue = string | number | boolean | Moment;

/** What a script writes into a cell; a text is parsed as typed. */
export type WrittenValue = string | number | boolean | Moment | null;

export interface SheetInfo {
  readonly id: string;
  /** The number that `getSheetId()` gives. */
  readonly gid: number;
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
}

/** The part of a cell's look that a write sets; null takes it back to the default. */
export interface StyleChange {
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly fillColor?: string | null;
  readonly textColor?: string | null;
  readonly fontSize?: number | null;
  readonly align?: 'left' | 'center' | 'right' | null;
  readonly verticalAlign?: 'top' | 'middle' | 'bottom' | null;
  readonly wrapping?: 'overflow' | 'wrap' | 'clip' | null;
  readonly rotation?: number | null;
}

export interface BorderChange {
  readonly sides: Readonly<
    Partial<Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean>>
  >;
  readonly color: string;
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
}

/** A condition of a conditional format or a validation, in the engine's words. */
export interface Condition {
  readonly type: string;
  readonly values: readonly string[];
}

export interface GradientPoint {
  readonly color: string;
  readonly type: 'value' | 'number' | 'percentage' | 'percentile';
  readonly value: string;
}

export type FormatRule = { readonly areas: readonly Area[] } & (
  | { readonly kind: 'condition'; readonly condition: Condition; readonly style: StyleChange }
  | {
      readonly kind: 'gradient';
      readonly minimum: GradientPoint;
      readonly midpoint: GradientPoint | null;
      readonly maximum: GradientPoint;
    }
);

export interface Validation {
  readonly condition: Condition;
  /** False: an invalid entry is refused. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Whether a list shows its arrow. */
  readonly dropdown: boolean;
}

export interface Protection {
  readonly id: number;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** A queued or immediate change of the workbook. */
export type Write =
  | {
      readonly kind: 'values';
      readonly area: Area;
      readonly values: readonly (readonly WrittenValue[])[];
    }
  | {
      readonly kind: 'formulas';
      readonly area: Area;
      readonly formulas: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'links';
      readonly area: Area;
      readonly links: readonly (readonly LinkedText[])[];
    }
  | {
      readonly kind: 'style';
      readonly area: Area;
      readonly styles: readonly (readonly StyleChange[])[] | StyleChange;
    }
  | {
      readonly kind: 'number-format';
      readonly area: Area;
      readonly formats: readonly (readonly string[])[] | string;
    }
  | { readonly kind: 'border'; readonly area: Area; readonly border: BorderChange }
  | { readonly kind: 'notes'; readonly area: Area; readonly notes: readonly (readonly string[])[] }
  | {
      readonly kind: 'validation';
      readonly area: Area;
      readonly validations: readonly (readonly (Validation | null)[])[] | Validation | null;
    }
  | {
      readonly kind: 'format-rules';
      readonly sheetId: string;
      readonly rules: readonly FormatRule[];
    }
  | {
      readonly kind: 'clear';
      readonly area: Area;
      readonly contents: boolean;
      readonly formats: boolean;
    }
  | { readonly kind: 'merge'; readonly area: Area; readonly merge: boolean }
  | {
      readonly kind: 'freeze';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly count: number;
    }
  | {
      readonly kind: 'resize';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
      readonly size: number;
    }
  | {
      readonly kind: 'headers-hidden';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'group';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
      readonly delta: number;
    }
  | {
      readonly kind: 'fold';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly kind: 'insert-headers';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly before: number;
      readonly count: number;
    }
  | {
      readonly kind: 'delete-headers';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly kind: 'insert-sheet';
      readonly sheetId: string;
      readonly name: string;
      readonly index: number;
    }
  | { readonly kind: 'delete-sheet'; readonly sheetId: string }
  | { readonly kind: 'move-sheet'; readonly sheetId: string; readonly index: number }
  | { readonly kind: 'rename-sheet'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'sheet-hidden'; readonly sheetId: string; readonly hidden: boolean }
  | { readonly kind: 'tab-color'; readonly sheetId: string; readonly color: string | null }
  | { readonly kind: 'gridlines'; readonly sheetId: string; readonly hidden: boolean }
  | { readonly kind: 'rename-book'; readonly name: string }
  | { readonly kind: 'named-range'; readonly name: string; readonly area: Area | null }
  | {
      readonly kind: 'protect';
      readonly sheetId: string;
      readonly protection: Protection | null;
      readonly id: number;
    }
  | {
      readonly kind: 'chart';
      readonly sheetId: string;
      readonly id: number;
      readonly chart: ChartInfo | null;
    };

export type Dimension = 'ROW' | 'COL';

export interface LinkedText {
  readonly text: string;
  readonly url: string | null;
}

export type StoreName = 'script' | 'document' | 'user';

/** Every call that a worker makes to the host; a promise means that the worker waits longer than the call itself. */
export interface HostOperations {
  bookInfo(): BookInfo;
  sheets(): readonly SheetInfo[];
  lastCell(sheetId: string): { readonly row: number; readonly column: number };
  values(area: Area): ReadValue[][];
  formulas(area: Area): string[][];
  displayValues(area: Area): string[][];
  numberFormats(area: Area): string[][];
  styles(area: Area): StyleChange[][];
  notes(area: Area): string[][];
  links(area: Area): LinkedText[][];
  validations(area: Area): (Validation | null)[][];
  formatRules(sheetId: string): readonly FormatRule[];
  protections(sheetId: string): readonly Protection[];
  charts(sheetId: string): readonly ChartInfo[];
  namedRange(name: string): Area | null;
  freeSheetId(): string;
  freeChartId(): number;
  apply(writes: readonly Write[]): void;
  takeLock(lock: string, milliseconds: number): Promise<boolean> | boolean;
  releaseLock(lock: string): void;
  holdsLock(lock: string): boolean;
  properties(store: StoreName): Readonly<Record<string, string>>;
  setProperties(
    store: StoreName,
    change: Readonly<Record<string, string | null>>,
    replace: boolean,
  ): void;
  cached(key: string): string | null;
  cache(key: string, value: string | null, seconds: number): void;
  uuid(): string;
  sleep(milliseconds: number): Promise<void>;
  /** The selected areas, the active one first; none when no grid told of any. */
  selection(): readonly Area[];
  select(areas: readonly Area[]): void;
  addMenu(menu: Menu): void;
  toast(message: string, title: string): void;
  alert(alert: Alert): Promise<AlertButton>;
  showPanel(place: 'sidebar' | 'dialog', panel: PanelOutput): void;
  htmlFile(name: string): string | null;
}

export interface BookInfo {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly deploymentUrl: string | null;
}

export type OperationName = keyof HostOperations;

/** Worker to host. */
export type WorkerMessage =
  | { readonly type: 'call'; readonly operation: OperationName; readonly args: readonly unknown[] }
  | { readonly type: 'done'; readonly outcome: ExecutionOutcome };

/** Host to worker, one per call. */
export interface Reply {
  readonly value?: unknown;
  /** An error that the script sees as `Exception: …`. */
  readonly error?: string;
  /** The platform has ended the execution. */
  readonly ended?: boolean;
  readonly now: number;
}
