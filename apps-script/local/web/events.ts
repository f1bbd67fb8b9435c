import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Alert, AlertButton } from '../ui-state.ts';
import type { LocalWorkbook } from '../workbook.ts';

/** Pages that are open on the workbook, and the questions that wait for an answer from one of them. */
export class OpenPages {
  readonly #workbook: LocalWorkbook;
  readonly #streams = new Set<ServerResponse>();
  readonly #questions = new Map<string, (button: AlertButton) => void>();

  constructor(workbook: LocalWorkbook) {
    this.#workbook = workbook;
    workbook.answerAlerts((alert) => this.#ask(alert));
    workbook.onUi((event) => {
      if (event.type !== 'alert') this.#broadcast('ui', event);
    });
    workbook.grid.onReset(() => this.#broadcast('reset', null));
    workbook.onExecution((name, { ok, calls, log }) =>
      this.#broadcast('execution', { name, ok, calls, log }),
    );
  }

  /** Keeps a page informed: first the whole grid, then every change, in one stream so that nothing falls between. */
  join(request: IncomingMessage, response: ServerResponse): void {
    const id = `grid-${randomUUID()}`;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    write(response, 'start', {
      client: id,
      name: this.#workbook.name,
      locale: this.#workbook.locale,
      menus: this.#workbook.menus(),
      sidebar: this.#workbook.sidebar(),
      data: this.#workbook.grid.data(),
    });
    const leave = this.#workbook.grid.listen(id, (message) => write(response, 'message', message));
    this.#streams.add(response);
    request.on('close', () => {
      leave();
      this.#streams.delete(response);
      this.#workbook.grid.receive({ type: 'CLIENT_LEFT', version: 1, clientId: id });
    });
  }

  /** Passes a person's answer on to the script that waits for it; false when none does. */
  answer(id: string, button: AlertButton): boolean {
    const resolve = this.#questions.get(id);
    this.#questions.delete(id);
    resolve?.(button);
    return resolve !== undefined;
  }

  close(): void {
    for (const stream of this.#streams) stream.end();
  }

  #ask(alert: Alert): Promise<AlertButton> {
    // Nobody is there to answer: the dialog counts as closed.
    if (this.#streams.size === 0) return Promise.resolve('CLOSE');
    const id = randomUUID();
    return new Promise((resolve) => {
      this.#questions.set(id, resolve);
      this.#broadcast('alert', { id, alert });
    });
  }

  #broadcast(event: string, data: unknown): void {
    for (const stream of this.#streams) write(stream, event, data);
  }
}

const write = (response: ServerResponse, event: string, data: unknown): void => {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
};
