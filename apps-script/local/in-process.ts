import vm from 'node:vm';

import { Book, newBookData } from './book/book.ts';
import type { ManualClock } from './clock.ts';
import { Meter } from './cost-model.ts';
import type { ExecutionOrder, ExecutionOutcome } from './execution-order.ts';
import { Execution } from './execution.ts';
import { type Disturb, serveDisturbed } from './faults.ts';
import { type HostState, hostOperations, serveCall } from './host-operations.ts';
import { InterfaceState } from './interface-state.ts';
import { asExecution, asWebExecution, webEvent } from './outcome.ts';
import type { ParseProfile } from './parse.ts';
import { Cache } from './platform/cache.ts';
import { propertiesQuota } from './platform/daily-quota.ts';
import { Locks } from './platform/locks.ts';
import { Properties } from './platform/properties.ts';
import type { BookInfo, OperationName, StoreName } from './protocol.ts';
import { ScriptRealm } from './script-realm.ts';
import { makers } from './services/platform.ts';
import { type Ask, Runtime } from './services/runtime.ts';
import { packSnapshot, unpackSnapshot } from './snapshot.ts';
import type {
  Execution as Ran,
  ExecutionContext,
  Json,
  WebAppExecution,
  WorkbookSnapshot,
} from './workbook.ts';

export interface InProcessOptions {
  /** The text of the built `Code.js`. */
  readonly code: string;
  readonly clock: ManualClock;
  readonly snapshot?: WorkbookSnapshot;
  readonly profile?: ParseProfile;
  /**
   * Contexts are put here for later executions, also of other workbooks with the same code, whose engine has warmed to it by then: quick, but
   * top-level variables of the script live on. Absent: each execution has a context of its own, as at Google.
   */
  readonly contexts?: ScriptRealm[];
}

const LOCALE = 'ja_JP';
const TIME_ZONE = 'Asia/Tokyo';

/**
 * The same workbook, services and script as `createLocalWorkbook`, but run in this thread: an execution ends before the
 * call returns. Others run while it lasts when `disturb` starts them, which is asked before each of its service calls;
 * they end before it goes on. Because script executions that do not hold the lock only read, every order of reads and
 * writes that one of them can meet is such a nesting; the worker threads of `createLocalWorkbook` know all orders.
 */
export class InProcessWorkbook {
  readonly book: Book;
  disturb: Disturb | null = null;
  readonly #options: InProcessOptions;
  readonly #script: vm.Script;
  readonly #state: HostState;
  readonly #locks: Locks;
  #executions = 0;

  constructor(options: InProcessOptions) {
    this.#options = options;
    const { clock, profile = 'documented' } = options;
    this.#script = new vm.Script(options.code, { filename: 'Code.gs' });
    const parts = options.snapshot ? unpackSnapshot(options.snapshot) : null;
    const year = (): number => new Date(clock.now()).getUTCFullYear();
    const settings = { profile, locale: LOCALE, timeZone: TIME_ZONE, year };
    this.book = new Book(parts?.book ?? newBookData(LOCALE), settings);
    this.#locks = new Locks(clock);
    const properties = new Properties(parts?.properties);
    this.#state = {
      book: () => this.book,
      info: () => this.#info(),
      rename: () => {},
      clock,
      locks: this.#locks,
      properties: () => properties,
      propertiesQuota: propertiesQuota(clock),
      cache: new Cache(clock),
      ui: new InterfaceState(),
      htmlFiles: {},
    };
  }

  /** What a process would leave behind: enough for as many equal workbooks as one wants. */
  snapshot(): WorkbookSnapshot {
    const { properties } = this.#state;
    const read = (store: StoreName) => properties().read(store);
    const stores = { script: read('script'), document: read('document'), user: read('user') };
    const { id, name } = this.#info();
    return packSnapshot({ id, name, properties: stores, book: this.book.export() });
  }

  /** Calls a public function, as the sidebar or a menu does. */
  run(name: string, args: readonly Json[], context: ExecutionContext): Ran {
    const entry = { kind: 'call', name, argsJson: JSON.stringify(args) } as const;
    return asExecution(this.#execute(entry, context));
  }

  /** Opens the file: the simple trigger `onOpen`. */
  open(): Ran {
    return asExecution(this.#execute({ kind: 'open' }, 'trigger'));
  }

  /** What the script shows and what a person has selected. */
  get ui(): InterfaceState {
    return this.#state.ui;
  }

  /** Posts to the web app. */
  doPost(body: string): WebAppExecution {
    const length = Buffer.byteLength(body, 'utf8');
    const postData = { contents: body, length, name: 'postData', type: 'text/plain' };
    const event = { ...webEvent({}), contentLength: length, postData };
    const entry = { kind: 'web', name: 'doPost', eventJson: JSON.stringify(event) } as const;
    return asWebExecution(this.#execute(entry, 'web-app'));
  }

  #info(): BookInfo {
    const file = { id: 'in-process', name: '比較', deploymentUrl: null };
    return { ...file, locale: LOCALE, timeZone: TIME_ZONE };
  }

  #execute(entry: ExecutionOrder['entry'], context: ExecutionContext): ExecutionOutcome {
    this.#executions += 1;
    const id = this.#executions;
    const { clock, contexts } = this.#options;
    const now = (): number => clock.now();
    const realm = contexts?.pop() ?? new ScriptRealm(now);
    realm.now = now;
    const runtime = new Runtime(this.#line(id), new Meter(), context, this.#info(), makers);
    const outcome = new Execution(runtime, realm).run(() => this.#script, entry);
    this.#locks.releaseAll(id);
    contexts?.push(realm);
    return outcome;
  }

  /** The line to the host, which here is a call in the same thread. */
  #line(execution: number): Ask {
    const operations = hostOperations(this.#state, execution);
    let count = 0;
    const serve = (operation: OperationName, args: readonly unknown[]): unknown => {
      if (operation === 'takeLock') return this.#takeLock(execution, args);
      if (operation === 'sleep') return this.#options.clock.advance(Number(args[0]));
      return serveCall(operations, operation, args);
    };
    return (operation, ...args) => {
      count += 1;
      const fault = this.disturb?.({ execution, operation, count }) ?? null;
      // What crosses from the script's realm must become plain here, as a message between threads does.
      const given: readonly unknown[] = operation === 'apply' ? structuredClone(args) : args;
      const answer: object = { value: serveDisturbed(serve, fault, operation, given) };
      // Untyped on purpose: HostOperations is the type of both ends.
      return Reflect.get(answer, 'value');
    };
  }

  /** Whoever holds the lock stands still below this execution, so waiting can only end by the clock. */
  #takeLock(execution: number, [lock, milliseconds]: readonly unknown[]): boolean {
    const taken = this.#locks.take(String(lock), execution, 0) === true;
    if (!taken) this.#options.clock.advance(Number(milliseconds));
    return taken;
  }
}
