import type { CollaborationMessage } from '@odoo/o-spreadsheet';

import { type Clock, systemClock } from './clock.ts';
import type { Disturb } from './faults.ts';
import { MOST_EXECUTIONS } from './host.ts';
import { LocalPlatform } from './local-platform.ts';
import type { ParseProfile } from './parse.ts';
import type { Area } from './protocol.ts';
import type { Alert, AlertButton, Menu, PanelOutput, UiEvent } from './ui-state.ts';

/** A value that survives JSON, the only kind that `google.script.run` and web apps carry. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * How an execution was started, which decides what it may do: a web app has no document lock and no Ui, a simple trigger
 * (`onOpen`, `onEdit`) may show nothing, a menu item and a sidebar call may do everything.
 */
export type ExecutionContext = 'web-app' | 'menu' | 'trigger' | 'sidebar';

/** What a service call is to the cost model: handles (`getRange`, `getSheetByName`) are free, everything else is a call. */
export type CallKind =
  | 'handle'
  | 'read'
  | 'write'
  | 'flush'
  | 'lock'
  | 'properties'
  | 'cache'
  | 'ui';

/** One service call of an execution, in order. `cells` is how many cells were read or queued. */
export interface ServiceCall {
  readonly method: string;
  readonly kind: CallKind;
  readonly cells: number;
}

/** What an execution did and what it would have cost in Google's published figures (see cost-model.ts). */
export interface ExecutionReport {
  /** Calls that count: everything but handles; a queued write counts as one. */
  readonly calls: number;
  readonly callLog: readonly ServiceCall[];
  /** Modelled milliseconds of all service calls. */
  readonly costMs: number;
  /** Modelled milliseconds between taking and releasing the script or document lock. */
  readonly lockHeldMs: number;
  /** Lines written through Logger and console. */
  readonly log: readonly string[];
}

/** A finished execution. `error` is worded as Apps Script shows it, with its name: `Exception: …`, `TypeError: …`. */
export type Execution = ExecutionReport &
  (
    | { readonly ok: true; readonly result: Json | undefined }
    | { readonly ok: false; readonly error: string }
  );

/** What a web app function returned; `none` when it returned neither a text nor an HTML output. */
export type WebAppOutput =
  | { readonly kind: 'text'; readonly text: string; readonly mimeType: string }
  | { readonly kind: 'html'; readonly html: string; readonly title: string }
  | { readonly kind: 'none' };

/** A finished `doGet` or `doPost`. */
export type WebAppExecution = ExecutionReport &
  (
    | { readonly ok: true; readonly output: WebAppOutput }
    | { readonly ok: false; readonly error: string }
  );

/** What a cell gives back to a reader: dates come as ISO 8601 in UTC. */
export type CellValue = string | number | boolean;

/** A call that waits to be served, as the scheduler's `pick` sees it. */
export interface WaitingCall {
  readonly execution: number;
  readonly method: string;
}

/** Everything of a workbook that outlives a process, as plain JSON; the shape is private to this folder. */
export interface WorkbookSnapshot {
  readonly version: 1;
  readonly [part: string]: Json;
}

export interface LocalWorkbookOptions {
  /** The built `Code.js`. It is read again for every execution, so a new build takes effect at once. */
  readonly codePath: string;
  /** The project's other scripts, which share its global scope and come after it. */
  readonly otherCodePaths?: readonly string[];
  /** HTML files of the project by name without extension, as `createHtmlOutputFromFile` asks for them: name -> path. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** Default: the system clock. */
  readonly clock?: Clock;
  /** What `ScriptApp.getService().getUrl()` says; null while nothing is deployed. */
  readonly deploymentUrl?: string | null;
  /** Default: 「無題のスプレッドシート」, as a new file is called. */
  readonly name?: string;
  /** Spreadsheet locale such as `ja_JP` (default) or `en_US`. */
  readonly locale?: string;
  /** IANA zone of spreadsheet and script. Default `Asia/Tokyo`. */
  readonly timeZone?: string;
  readonly snapshot?: WorkbookSnapshot;
  /** Chooses which waiting service call is served next: an index into `waiting`. Default: first come, first served. */
  readonly pick?: (waiting: readonly WaitingCall[]) => number;
  /** What goes wrong with which service call. Default: nothing. */
  readonly disturb?: Disturb;
  /** Which reading of Google's rules decides what a typed text becomes. Default `documented`. */
  readonly profile?: ParseProfile;
  /** Executions at the same time; more wait, and the 31st is refused as Google does. Default and highest value 30. */
  readonly maxExecutions?: number;
}

/** The line between the workbook and grids that show it. */
export interface GridLine {
  /** The engine's data as they are now, to start a grid from. */
  data(): unknown;
  /** Passes on what others change. Returns the function that ends it. */
  listen(id: string, receive: (message: CollaborationMessage) => void): () => void;
  /** Takes a message of a grid; typing in it fires `onEdit`. */
  receive(message: CollaborationMessage): void;
  /** Told after `importJson`: the old line is dead and grids must start again. */
  onReset(listener: () => void): () => void;
}

/** A local spreadsheet with its bound script: the stand-in for Google Sheets and Apps Script. */
export interface LocalWorkbook {
  readonly name: string;
  readonly locale: string;

  /** Runs a public top-level function. A missing or private function (name ends with `_`) is an `ok: false` execution. */
  run(functionName: string, args: readonly Json[], context: ExecutionContext): Promise<Execution>;
  /** Runs `doPost` with the body as `e.postData.contents`. */
  doPost(body: string, parameters?: Readonly<Record<string, string>>): Promise<WebAppExecution>;
  /** Runs `doGet`. */
  doGet(parameters?: Readonly<Record<string, string>>): Promise<WebAppExecution>;
  /** A person opens the file: fires the simple trigger `onOpen`; null when the script has none. */
  open(): Promise<Execution | null>;
  /**
   * A person types `content` into one cell: parsed as typed, then the simple trigger `onEdit` runs.
   * Resolves when the trigger has ended; null when the script has none.
   */
  edit(sheetName: string, a1: string, content: string): Promise<Execution | null>;

  /** A person selects cells in the grid, `null` none. */
  select(area: Area | null): void;

  /** Names in tab order, hidden sheets included. */
  sheetNames(): readonly string[];
  /** Evaluated values from A1 to the last used cell, '' for empty; throws for an unknown sheet. */
  values(sheetName: string): CellValue[][];
  /** Formulas over the same rectangle, '' where a cell has none. */
  formulas(sheetName: string): string[][];
  /** Number formats over the same rectangle, '' where a cell has none. */
  numberFormats(sheetName: string): string[][];

  /** Changes what `ScriptApp.getService().getUrl()` says, as a first deployment does. */
  setDeploymentUrl(url: string | null): void;
  /** Menus that the script added, in order. */
  menus(): readonly Menu[];
  /** The sidebar that is shown now. */
  sidebar(): PanelOutput | null;
  /** A person closes the sidebar. */
  closeSidebar(): void;
  /** Toasts, alerts, menus and sidebars as they happen. Returns the function that stops listening. */
  onUi(listener: (event: UiEvent) => void): () => void;
  /** Who answers `ui.alert`; the execution waits for it. Default: OK or YES at once. */
  answerAlerts(answer: (alert: Alert) => Promise<AlertButton>): void;
  /** Every finished execution, triggers included. Returns the function that stops listening. */
  onExecution(
    listener: (name: string, execution: ExecutionReport & { readonly ok: boolean }) => void,
  ): () => void;

  /** What a grid in a browser needs to join. */
  readonly grid: GridLine;

  exportJson(): WorkbookSnapshot;
  /** Replaces the whole content; throws for a snapshot that this version cannot read. */
  importJson(snapshot: WorkbookSnapshot): void;
  /** Ends all workers. */
  close(): Promise<void>;
}

/** Opens a local workbook, new or from a snapshot. Nothing of the script runs before the first call. */
export const createLocalWorkbook = (options: LocalWorkbookOptions): LocalWorkbook => {
  const locale = options.locale ?? 'ja_JP';
  return new LocalPlatform({
    ...options,
    clock: options.clock ?? systemClock,
    otherCodePaths: options.otherCodePaths ?? [],
    htmlFiles: options.htmlFiles ?? {},
    deploymentUrl: options.deploymentUrl ?? null,
    profile: options.profile ?? 'documented',
    name:
      options.name ?? (locale.startsWith('ja') ? '無題のスプレッドシート' : 'Untitled spreadsheet'),
    locale,
    timeZone: options.timeZone ?? 'Asia/Tokyo',
    maxExecutions: Math.min(options.maxExecutions ?? MOST_EXECUTIONS, MOST_EXECUTIONS),
  });
};
