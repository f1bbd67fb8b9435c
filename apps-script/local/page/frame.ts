import type { Alert, AlertButton, Menu, PanelOutput } from '../ui-state.ts';
import { serveFrame, withBridge } from './script-bridge.ts';
import type { Words } from './words.ts';

/** Makes an element with a class, attributes and children. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** A menu of the script: a button that opens a list of entries. */
export const menuElement = (menu: Menu, run: (functionName: string) => void): HTMLElement => {
  const summary = element('summary', {}, menu.title);
  const list = element('div', { className: 'menu-items', role: 'menu' });
  const details = element('details', { className: 'menu' }, summary, list);
  for (const { label, functionName } of menu.items) {
    if (functionName === null) list.append(element('hr'));
    else {
      const onclick = (): void => {
        details.open = false;
        run(functionName);
      };
      list.append(element('button', { type: 'button', role: 'menuitem', onclick }, label));
    }
  }
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && details.contains(relatedTarget))) details.open = false;
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    details.open = false;
    summary.focus();
  });
  return details;
};

const frameFor = (panel: PanelOutput, close: () => void): HTMLIFrameElement => {
  const frame = element('iframe', { title: panel.title });
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
  );
  frame.srcdoc = withBridge(panel.html);
  serveFrame(frame, close);
  return frame;
};

/** The sidebar beside the grid. */
export const sidebarElement = (panel: PanelOutput, words: Words, close: () => void): HTMLElement =>
  element(
    'aside',
    { className: 'sidebar' },
    element(
      'header',
      {},
      element('h2', {}, panel.title),
      element(
        'button',
        {
          type: 'button',
          title: words.closeSidebar,
          ariaLabel: words.closeSidebar,
          onclick: close,
        },
        '×',
      ),
    ),
    frameFor(panel, close),
  );

/** A dialog over the grid with a page of HtmlService in it. */
export const showDialog = (panel: PanelOutput, words: Words): void => {
  const dialog = element('dialog', { className: 'html-dialog' });
  const close = (): void => dialog.close();
  const frame = frameFor(panel, close);
  frame.style.width = `${panel.width}px`;
  frame.style.height = `${panel.height}px`;
  dialog.append(
    element(
      'header',
      {},
      element('h2', {}, panel.title),
      element('button', { type: 'button', ariaLabel: words.close, onclick: close }, '×'),
    ),
    frame,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};

const BUTTONS: Readonly<Record<Alert['buttons'], readonly Exclude<AlertButton, 'CLOSE'>[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};

/** Asks what `Ui.alert` asks. Leaving the dialog counts as closing it. */
export const askAlert = (
  alert: Alert,
  words: Words,
  answer: (button: AlertButton) => void,
): void => {
  const dialog = element('dialog', { className: 'question' });
  let chosen: AlertButton = 'CLOSE';
  const buttons = BUTTONS[alert.buttons].map((button) =>
    element(
      'button',
      {
        type: 'button',
        onclick: () => {
          chosen = button;
          dialog.close();
        },
      },
      words[button],
    ),
  );
  buttons.at(-1)?.classList.add('main');
  if (alert.title !== '') dialog.append(element('h2', {}, alert.title));
  dialog.append(element('p', {}, alert.prompt), element('footer', {}, ...buttons));
  dialog.addEventListener('close', () => {
    dialog.remove();
    answer(chosen);
  });
  document.body.append(dialog);
  dialog.showModal();
};

const TOAST_MS = 6000;

/** Shows a short message for some seconds; an empty `kind` is a plain one. */
export const showToast = (
  place: HTMLElement,
  title: string,
  message: string,
  kind: '' | 'problem' = '',
): void => {
  const toast = element('div', { className: `toast-note ${kind}`, role: 'status' });
  if (title !== '') toast.append(element('strong', {}, title));
  toast.append(element('span', {}, message));
  place.append(toast);
  setTimeout(() => toast.remove(), TOAST_MS);
};
