import type { AlertButtonSet, MenuItem } from '../ui-state.ts';
import { panelOf } from './html.ts';
import type { Runtime } from './runtime.ts';
import { asOneOf, asText, type Member, Service, SignatureMismatch } from './service.ts';

const NAME = 'Ui';

const BUTTONS = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const BUTTON_SETS = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
};

const SETS: readonly AlertButtonSet[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

const menuService = (runtime: Runtime, title: string): Service => {
  const items: MenuItem[] = [];
  const menu: Service = new Service('Menu', {
    addItem: (label, functionName) => {
      items.push({ label: asText(label), functionName: asText(functionName) });
      return menu;
    },
    addSeparator: () => {
      items.push({ label: '', functionName: null });
      return menu;
    },
    addToUi: () => {
      runtime.call('Menu.addToUi', 'ui', 'addMenu', { title, items });
    },
  });
  return menu;
};

const alert = (runtime: Runtime, args: readonly unknown[]): string => {
  const set = args.at(-1);
  const named = typeof set === 'string' && SETS.some((one) => one === set) && args.length > 1;
  const texts = (named ? args.slice(0, -1) : args).map(asText);
  if (texts.length < 1 || texts.length > 2) throw new SignatureMismatch();
  const [first = '', second] = texts;
  return runtime.call(`${NAME}.alert`, 'ui', 'alert', {
    title: second === undefined ? '' : first,
    prompt: second ?? first,
    buttons: named ? asOneOf(set, SETS) : 'OK',
  });
};

/** The Ui of the open file. Simple triggers may add menus, but show nothing. */
export const uiService = (runtime: Runtime): Service => {
  const attended =
    (member: (...args: unknown[]) => unknown): Member =>
    (...args) => {
      if (runtime.context === 'trigger')
        throw new Error(
          'You do not have permission to call Ui methods that show something from a simple trigger.',
        );
      return member(...args);
    };
  return new Service(NAME, {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    createMenu: (title) => menuService(runtime, asText(title)),
    createAddonMenu: () => menuService(runtime, runtime.book.name),
    alert: attended((...args) => alert(runtime, args)),
    showSidebar: attended((html) => {
      runtime.call(`${NAME}.showSidebar`, 'ui', 'showPanel', 'sidebar', {
        ...panelOf(html),
        width: 300,
      });
    }),
    showModalDialog: attended((html, title) => {
      runtime.call(`${NAME}.showModalDialog`, 'ui', 'showPanel', 'dialog', {
        ...panelOf(html),
        title: asText(title),
      });
    }),
  });
};
