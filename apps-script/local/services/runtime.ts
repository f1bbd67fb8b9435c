import type { Meter } from '../cost-model.ts';
import { ExecutionEnded } from '../faults.ts';
import type { BookInfo, HostOperations, OperationName, SheetInfo, Write } from '../protocol.ts';
import type { CallKind, ExecutionContext } from '../workbook.ts';
import type { Service } from './service.ts';

/** What a host operation gives once its promise, if any, is settled. */
export type Answer<Operation extends OperationName> = Awaited<
  ReturnType<HostOperations[Operation]>
>;

/** Asks the host and stands still until it has answered. */
export type Ask = <Operation extends OperationName>(
  operation: Operation,
  ...args: Parameters<HostOperations[Operation]>
) => Answer<Operation>;

const cellsOf = (write: Write): number => {
  if (
    write.kind === 'values' ||
    write.kind === 'formulas' ||
    write.kind === 'links' ||
    write.kind === 'notes'
  )
    return write.area.rows * write.area.columns;
  return 1;
};

/** Modelled milliseconds that an execution may take: six minutes, a simple trigger half a minute. */
const RUN_MS: Readonly<Record<ExecutionContext, number>> = {
  'web-app': 360_000,
  menu: 360_000,
  sidebar: 360_000,
  trigger: 30_000,
};

export interface Makers {
  sheet(sheetId: string): Service;
  spreadsheet(): Service;
}

/** What all services of one execution share: the line to the host, the write queue and the count of calls. */
export class Runtime {
  readonly ask: Ask;
  readonly meter: Meter;
  readonly context: ExecutionContext;
  readonly book: BookInfo;
  /** Makes the services that refer to each other, which their files cannot do in a circle. */
  readonly make: Makers;
  #queue: Write[] = [];
  #ended: ExecutionEnded | null = null;

  constructor(
    ask: Ask,
    meter: Meter,
    context: ExecutionContext,
    book: BookInfo,
    makers: (runtime: Runtime) => Makers,
  ) {
    this.ask = (operation, ...args) => this.#asked(() => ask(operation, ...args));
    this.meter = meter;
    this.context = context;
    this.book = book;
    this.make = makers(this);
  }

  /** Why the platform ended the execution, null while it has not. */
  get ended(): ExecutionEnded | null {
    return this.#ended;
  }

  /** A look-up that the cost model does not count, such as finding a sheet by name. */
  handle<Operation extends OperationName>(
    method: string,
    operation: Operation,
    ...args: Parameters<HostOperations[Operation]>
  ): Answer<Operation> {
    this.meter.count(method, 'handle');
    return this.ask(operation, ...args);
  }

  /** A read: sends the queue first, as Apps Script does. */
  read<Operation extends OperationName>(
    method: string,
    cells: number,
    operation: Operation,
    ...args: Parameters<HostOperations[Operation]>
  ): Answer<Operation> {
    this.send();
    this.meter.count(method, 'read', cells);
    return this.ask(operation, ...args);
  }

  /** A call of another service that is counted but has nothing to do with the queue. */
  call<Operation extends OperationName>(
    method: string,
    kind: CallKind,
    operation: Operation,
    ...args: Parameters<HostOperations[Operation]>
  ): Answer<Operation> {
    this.meter.count(method, kind);
    return this.ask(operation, ...args);
  }

  /** Queues a write; an error in it shows when the queue is sent. */
  queue(method: string, write: Write): void {
    this.meter.count(method, 'write', cellsOf(write));
    this.#queue.push(write);
  }

  /** A change of the file's structure, which is sent at once with everything queued before it. */
  change(method: string, write: Write): void {
    this.queue(method, write);
    this.send();
  }

  /** `SpreadsheetApp.flush()`. */
  flush(method: string): void {
    this.meter.count(method, 'flush');
    this.send();
  }

  /** Sends the queue; when the host refuses, nothing of it is kept. */
  send(): void {
    if (this.#queue.length === 0) return;
    const writes = this.#queue;
    this.#queue = [];
    this.meter.flushed(writes.reduce((sum, write) => sum + cellsOf(write), 0));
    this.ask('apply', writes);
  }

  /** Asks the host; once the execution has ended it reaches nothing any more, whatever the script catches. */
  #asked<T>(ask: () => T): T {
    if (this.meter.costMs > RUN_MS[this.context]) this.#ended ??= new ExecutionEnded();
    if (this.#ended) throw this.#ended;
    try {
      return ask();
    } catch (error) {
      if (error instanceof ExecutionEnded) this.#ended = error;
      throw error;
    }
  }

  /** The sheet as it is now, or null when it was deleted. */
  sheet(sheetId: string): SheetInfo | null {
    return this.ask('sheets').find((sheet) => sheet.id === sheetId) ?? null;
  }

  /** The sheet as it is now; throws when it was deleted. */
  existingSheet(sheetId: string): SheetInfo {
    const sheet = this.sheet(sheetId);
    if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
    return sheet;
  }
}
