import { runFunction } from './server-line.ts';

/** Runs inside the sidebar's frame before its own scripts: `google.script.run` and `google.script.host` by messages. */
const BRIDGE = `(() => {
  const waiting = new Map();
  let last = 0;
  const carried = (value) => value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    (Array.isArray(value) ? value.every(carried) : typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(carried));
  const runner = (handlers) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
    if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
    return (...args) => {
      if (!args.every(carried)) throw new Error('Failed due to illegal value in property: ' + args.findIndex((arg) => !carried(arg)));
      last += 1;
      waiting.set(last, handlers);
      parent.postMessage({ type: 'script-run', id: last, name: String(name), args }, '*');
    };
  } });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data || data.type !== 'script-result') return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (!handlers) return;
    if (data.ok) return handlers.success && handlers.success(data.result, handlers.user);
    const error = Object.assign(new Error(data.error), { name: 'ScriptError' });
    if (handlers.failure) handlers.failure(error, handlers.user); else console.error(error);
  });
  const tell = (action) => () => parent.postMessage({ type: 'script-host', action }, '*');
  const host = { close: tell('close'), editor: { focus: tell('focus') }, setHeight: () => {}, setWidth: () => {}, origin: '*' };
  globalThis.google = { script: { run: runner({}), host } };
})()`;

/** A page of HtmlService with the bridge in front of everything else that runs in it. */
export const withBridge = (html: string): string => {
  const script = `<script>${BRIDGE}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `${script}${html}`;
  const after = head.index + head[0].length;
  return `${html.slice(0, after)}${script}${html.slice(after)}`;
};

interface RunMessage {
  readonly type: 'script-run';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

const isRun = (data: unknown): data is RunMessage =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'script-run';

const isClose = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'script-host' &&
  'action' in data &&
  data.action === 'close';

/** Serves what the frame asks through the bridge. */
export const serveFrame = (frame: HTMLIFrameElement, close: () => void): void => {
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow) return;
    if (isClose(data)) close();
    if (!isRun(data)) return;
    void runFunction(data.name, data.args, 'sidebar')
      .catch((error: unknown) => ({ ok: false, error: String(error) }))
      .then((result) =>
        frame.contentWindow?.postMessage({ type: 'script-result', id: data.id, ...result }, '*'),
      );
  });
};
