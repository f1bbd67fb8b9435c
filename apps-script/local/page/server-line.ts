import type { Area } from '../protocol.ts';
import type { Alert, AlertButton, Menu, PanelOutput, UiEvent } from '../ui-state.ts';

/** What the server says first. */
export interface Start {
  readonly client: string;
  readonly name: string;
  readonly locale: string;
  readonly menus: readonly Menu[];
  readonly sidebar: PanelOutput | null;
  readonly data: unknown;
}

export interface ServerEvents {
  readonly start: Start;
  readonly message: unknown;
  readonly ui: UiEvent;
  readonly alert: { readonly id: string; readonly alert: Alert };
  readonly execution: {
    readonly name: string;
    readonly ok: boolean;
    readonly calls: number;
    readonly log: readonly string[];
  };
  readonly reset: null;
}

export type RunResult =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: string };

/** Tells when the server says something of the given kind. */
export const onServer = <Name extends keyof ServerEvents>(
  source: EventSource,
  name: Name,
  listener: (data: ServerEvents[Name]) => void,
): void => {
  source.addEventListener(name, (event: MessageEvent<string>) => {
    const data: ServerEvents[Name] = JSON.parse(event.data);
    listener(data);
  });
};

const post = async (path: string, body: unknown): Promise<Response> => {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

/** Runs a function of the script; a menu item is told what is selected. */
export const runFunction = async (
  functionName: string,
  args: readonly unknown[],
  context: 'menu' | 'sidebar',
  selected?: Area,
): Promise<RunResult> => {
  const request = { functionName, args, context, selected };
  const result: RunResult = await (await post('/api/run', request)).json();
  return result;
};

export const answerAlert = async (id: string, button: AlertButton): Promise<void> => {
  await post('/api/answer', { id, button });
};

export const closeSidebar = async (): Promise<void> => {
  await post('/api/close-sidebar', {});
};

/** Sends what the grid changed, in the order in which it changed. */
export const messageSender = (): ((message: unknown) => Promise<void>) => {
  let last: Promise<unknown> = Promise.resolve();
  return async (message) => {
    last = last.then(() => post('/api/messages', message));
    await last;
  };
};
