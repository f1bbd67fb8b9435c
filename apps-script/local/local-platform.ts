import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { CollaborationMessage } from '@odoo/o-spreadsheet';

import { Book, newBookData } from './book/book.ts';
import type { PersonEdit } from './book/person-edit.ts';
import type { ExecutionOrder, ExecutionOutcome } from './execution-order.ts';
import { type HostState, hostOperations, serveCall } from './host-operations.ts';
import { Host } from './host.ts';
import { InterfaceState } from './interface-state.ts';
import { asExecution, asWebExecution, plain, report, shown, webEvent } from './outcome.ts';
import { Cache } from './platform/cache.ts';
import { propertiesQuota } from './platform/daily-quota.ts';
import { Locks } from './platform/locks.ts';
import { Properties } from './platform/properties.ts';
import type { Area, BookInfo } from './protocol.ts';
import { parseA1 } from './services/range.ts';
import { packSnapshot, unpackSnapshot, type WorkbookParts } from './snapshot.ts';
import type { Alert, AlertButton, Menu, PanelOutput, UiEvent } from './ui-state.ts';
import type {
  CellValue,
  Execution,
  ExecutionContext,
  ExecutionReport,
  GridLine,
  Json,
  LocalWorkbook,
  LocalWorkbookOptions,
  WebAppExecution,
  WorkbookSnapshot,
} from './workbook.ts';

type Settings = Required<Omit<LocalWorkbookOptions, 'snapshot' | 'pick' | 'disturb'>> &
  Pick<LocalWorkbookOptions, 'snapshot' | 'pick' | 'disturb'>;

type ExecutionListener = (
  name: string,
  execution: ExecutionReport & { readonly ok: boolean },
) => void;

/** The workbook with its script: brings together content, stores, interface and executions. */
export class LocalPlatform implements LocalWorkbook {
  readonly locale: string;
  readonly grid: GridLine;
  readonly #settings: Settings;
  readonly #host: Host;
  readonly #locks: Locks;
  readonly #state: HostState;
  readonly #ui = new InterfaceState();
  readonly #listeners = new Set<ExecutionListener>();
  readonly #resets = new Set<() => void>();
  #id: string;
  #name: string;
  #deploymentUrl: string | null;
  #properties: Properties;
  #book: Book;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.locale = settings.locale;
    this.#deploymentUrl = settings.deploymentUrl;
    const parts = settings.snapshot ? unpackSnapshot(settings.snapshot) : this.#newParts();
    this.#id = parts.id;
    this.#name = parts.name;
    this.#properties = new Properties(parts.properties);
    this.#book = this.#newBook(parts);
    this.#locks = new Locks(settings.clock);
    this.#state = this.#hostState();
    this.#host = new Host(settings);
    this.grid = this.#gridLine();
  }

  get name(): string {
    return this.#name;
  }

  async run(
    functionName: string,
    args: readonly Json[],
    context: ExecutionContext,
  ): Promise<Execution> {
    const entry = { kind: 'call', name: functionName, argsJson: JSON.stringify(args) } as const;
    return asExecution(await this.#execute(functionName, entry, context));
  }

  doPost(
    body: string,
    parameters: Readonly<Record<string, string>> = {},
  ): Promise<WebAppExecution> {
    const length = Buffer.byteLength(body, 'utf8');
    const postData = { contents: body, length, name: 'postData', type: 'text/plain' };
    return this.#web('doPost', { ...webEvent(parameters), contentLength: length, postData });
  }

  doGet(parameters: Readonly<Record<string, string>> = {}): Promise<WebAppExecution> {
    return this.#web('doGet', { ...webEvent(parameters), contentLength: -1 });
  }

  async open(): Promise<Execution | null> {
    this.#ui.clear();
    const outcome = await this.#execute('onOpen', { kind: 'open' }, 'trigger');
    return outcome.found ? asExecution(outcome) : null;
  }

  async edit(sheetName: string, a1: string, content: string): Promise<Execution | null> {
    const sheet = this.#book.sheets().find((one) => one.name === sheetName);
    const area = sheet ? parseA1(a1, sheet.id, sheet.maxRows, sheet.maxColumns) : null;
    if (!area || area.rows !== 1 || area.columns !== 1)
      throw new Error(`There is no cell ${a1} on a sheet ${sheetName}.`);
    const oldValue = this.#book.values(area)[0]?.[0];
    this.#book.apply([{ kind: 'values', area, values: [[content]] }]);
    return this.#fireEdit({ area, ...(oldValue === undefined ? {} : { oldValue }) });
  }

  select(area: Area | null): void {
    this.#ui.setSelection(area ? [area] : []);
  }

  sheetNames(): readonly string[] {
    return this.#book.sheets().map((sheet) => sheet.name);
  }

  values(sheetName: string): CellValue[][] {
    return this.#used(sheetName, (area) => this.#book.values(area).map((row) => row.map(plain)));
  }

  formulas(sheetName: string): string[][] {
    return this.#used(sheetName, (area) => this.#book.formulas(area));
  }

  numberFormats(sheetName: string): string[][] {
    return this.#used(sheetName, (area) => this.#book.numberFormats(area));
  }

  setDeploymentUrl(url: string | null): void {
    this.#deploymentUrl = url;
  }

  menus(): readonly Menu[] {
    return this.#ui.menus;
  }

  sidebar(): PanelOutput | null {
    return this.#ui.sidebar;
  }

  closeSidebar(): void {
    this.#ui.closeSidebar();
  }

  onUi(listener: (event: UiEvent) => void): () => void {
    return this.#ui.listen(listener);
  }

  answerAlerts(answer: (alert: Alert) => Promise<AlertButton>): void {
    this.#ui.answerAlerts(answer);
  }

  onExecution(listener: ExecutionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  exportJson(): WorkbookSnapshot {
    return packSnapshot({
      id: this.#id,
      name: this.#name,
      properties: this.#properties.export(),
      book: this.#book.export(),
    });
  }

  importJson(snapshot: WorkbookSnapshot): void {
    const parts = unpackSnapshot(snapshot);
    this.#book = this.#newBook(parts);
    this.#properties = new Properties(parts.properties);
    this.#state.cache.clear();
    [this.#id, this.#name] = [parts.id, parts.name];
    for (const listener of this.#resets) listener();
  }

  close(): Promise<void> {
    return this.#host.close();
  }

  #newParts(): WorkbookParts {
    const { name, locale } = this.#settings;
    return {
      id: randomUUID(),
      name,
      properties: { script: {}, document: {}, user: {} },
      book: newBookData(locale),
    };
  }

  #newBook(parts: WorkbookParts): Book {
    const { locale, timeZone, clock, profile } = this.#settings;
    return new Book(parts.book, {
      profile,
      locale,
      timeZone,
      year: () => new Date(clock.now()).getUTCFullYear(),
    });
  }

  #info(): BookInfo {
    const { locale, timeZone } = this.#settings;
    return { id: this.#id, name: this.#name, locale, timeZone, deploymentUrl: this.#deploymentUrl };
  }

  #hostState(): HostState {
    return {
      book: () => this.#book,
      info: () => this.#info(),
      rename: (name) => (this.#name = name),
      clock: this.#settings.clock,
      locks: this.#locks,
      properties: () => this.#properties,
      propertiesQuota: propertiesQuota(this.#settings.clock),
      cache: new Cache(this.#settings.clock),
      ui: this.#ui,
      htmlFiles: this.#settings.htmlFiles,
    };
  }

  #gridLine(): GridLine {
    return {
      data: () => this.#book.model.exportData(),
      listen: (id, receive) => {
        const { broker } = this.#book;
        broker.onNewMessage(id, receive);
        return () => broker.leave(id);
      },
      receive: (message: CollaborationMessage) => {
        const edit = this.#book.receive(message);
        if (edit) void this.#fireEdit(edit);
      },
      onReset: (listener) => {
        this.#resets.add(listener);
        return () => this.#resets.delete(listener);
      },
    };
  }

  #used<T>(sheetName: string, read: (area: Area) => T[][]): T[][] {
    const sheetId = this.#book.sheetId(sheetName);
    if (sheetId === null) throw new Error(`There is no sheet ${sheetName}.`);
    const { row, column } = this.#book.lastCell(sheetId);
    return row === 0 ? [] : read({ sheetId, row: 0, column: 0, rows: row, columns: column });
  }

  async #fireEdit(edit: PersonEdit): Promise<Execution | null> {
    const { area } = edit;
    const one = area.rows === 1 && area.columns === 1;
    const value = one ? shown(this.#book.values(area)[0]?.[0]) : undefined;
    const oldValue = one ? shown(edit.oldValue) : undefined;
    const entry = {
      kind: 'edit',
      area,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    } as const;
    const outcome = await this.#execute('onEdit', entry, 'trigger');
    return outcome.found ? asExecution(outcome) : null;
  }

  async #web(name: 'doGet' | 'doPost', event: Json): Promise<WebAppExecution> {
    const entry = { kind: 'web', name, eventJson: JSON.stringify(event) } as const;
    return asWebExecution(await this.#execute(name, entry, 'web-app'));
  }

  async #execute(
    name: string,
    entry: ExecutionOrder['entry'],
    context: ExecutionContext,
  ): Promise<ExecutionOutcome> {
    const { clock, codePath, otherCodePaths } = this.#settings;
    const code = [codePath, ...otherCodePaths].map((path) => readFileSync(path, 'utf8')).join('\n');
    const order: ExecutionOrder = {
      code,
      entry,
      context,
      now: clock.now(),
      ticks: clock.ticks,
      book: this.#info(),
    };
    const outcome = await this.#host.execute(order, (execution) => {
      const operations = hostOperations(this.#state, execution);
      return {
        serve: (operation, args) => serveCall(operations, operation, args),
        ended: () => this.#locks.releaseAll(execution),
      };
    });
    if (outcome.found)
      for (const listener of this.#listeners)
        listener(name, { ...report(outcome), ok: outcome.error === null });
    return outcome;
  }
}
