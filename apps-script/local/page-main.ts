import {
  askAlert,
  element,
  menuElement,
  showDialog,
  showToast,
  sidebarElement,
} from './page/frame.ts';
import { GridTransport, type GridView, mountGrid } from './page/grid.ts';
import {
  answerAlert,
  closeSidebar,
  messageSender,
  onServer,
  runFunction,
  type Start,
} from './page/server-line.ts';
import { type Words, wordsFor } from './page/words.ts';
import type { PanelOutput } from './ui-state.ts';

/** The parts of the page that change. */
const layOut = (start: Start, words: Words) => {
  const menus = element('nav', { className: 'menus' });
  const status = element(
    'span',
    { className: 'status', title: words.connectedTitle },
    words.connected,
  );
  const grid = element('div', { className: 'grid' });
  const side = element('div', { className: 'side' });
  const toasts = element('div', { className: 'toasts' });
  const work = element('div', { className: 'work' }, grid, toasts);
  const bar = element('header', { className: 'bar' }, element('h1', {}, start.name), menus, status);
  document.querySelector('#page')?.replaceChildren(bar, element('main', {}, work, side));
  return { menus, status, grid, side, toasts };
};

const followScript = (
  source: EventSource,
  start: Start,
  words: Words,
  parts: ReturnType<typeof layOut>,
  grid: () => GridView | null,
): void => {
  const { menus, status, side, toasts } = parts;
  const problem = (error: unknown): void => showToast(toasts, '', String(error), 'problem');
  const run = (functionName: string): void => {
    status.textContent = words.running;
    void runFunction(functionName, [], 'menu', grid()?.selected())
      .then((result) =>
        result.ok ? undefined : showToast(toasts, words.failed, result.error, 'problem'),
      )
      .catch(problem)
      .finally(() => (status.textContent = words.connected));
  };
  const close = (): void => void closeSidebar().catch(problem);
  const showSidebar = (panel: PanelOutput | null): void =>
    side.replaceChildren(...(panel ? [sidebarElement(panel, words, close)] : []));
  const showMenus = (list: Start['menus']): void =>
    menus.replaceChildren(...list.map((menu) => menuElement(menu, run)));
  showMenus(start.menus);
  showSidebar(start.sidebar);
  onServer(source, 'ui', (event) => {
    if (event.type === 'menus') showMenus(event.menus);
    if (event.type === 'sidebar') showSidebar(event.sidebar);
    if (event.type === 'toast') showToast(toasts, event.title, event.message);
    if (event.type === 'selection') grid()?.select(event.areas);
    if (event.type === 'dialog') showDialog(event.dialog, words);
  });
  onServer(source, 'alert', ({ id, alert }) =>
    askAlert(alert, words, (button) => void answerAlert(id, button).catch(problem)),
  );
};

const show = (source: EventSource, start: Start): void => {
  const words = wordsFor(start.locale);
  const parts = layOut(start, words);
  let view: GridView | null = null;
  followScript(source, start, words, parts, () => view);
  onServer(source, 'execution', ({ name, ok }) => {
    document.documentElement.dataset['lastExecution'] = `${name}:${ok ? 'ok' : 'error'}`;
  });
  source.addEventListener('error', () => {
    parts.status.textContent = words.disconnected;
    parts.status.classList.add('lost');
  });
  const problem = (error: unknown): void => showToast(parts.toasts, '', String(error), 'problem');
  const transport = new GridTransport(messageSender());
  onServer(source, 'message', (message) => transport.receive(message));
  void mountGrid(
    parts.grid,
    start.data,
    transport,
    start.client,
    start.locale.slice(0, 2),
    problem,
  ).then((grid) => {
    view = grid;
    document.documentElement.dataset['grid'] = 'ready';
    return grid;
  }, problem);
};

const source = new EventSource('/api/events');
let started = false;
onServer(source, 'start', (start) => {
  // A second start means that the line broke and the grid may have missed something.
  if (started) location.reload();
  started = true;
  show(source, start);
});
onServer(source, 'reset', () => location.reload());
