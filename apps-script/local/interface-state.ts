import type { Area } from './protocol.ts';
import type { Alert, AlertButton, Menu, PanelOutput, UiEvent } from './ui-state.ts';

const FIRST_BUTTON: Readonly<Record<Alert['buttons'], AlertButton>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

/** What the script has put on the screen, and who watches it. */
export class InterfaceState {
  readonly #listeners = new Set<(event: UiEvent) => void>();
  #menus: readonly Menu[] = [];
  #sidebar: PanelOutput | null = null;
  #selection: readonly Area[] = [];
  #answer: (alert: Alert) => Promise<AlertButton> = (alert) =>
    Promise.resolve(FIRST_BUTTON[alert.buttons]);

  get menus(): readonly Menu[] {
    return this.#menus;
  }

  get sidebar(): PanelOutput | null {
    return this.#sidebar;
  }

  /** The areas that are selected, the active one first. */
  get selection(): readonly Area[] {
    return this.#selection;
  }

  /** A person has selected cells. */
  setSelection(areas: readonly Area[]): void {
    this.#selection = areas;
  }

  /** The script selects cells for the person, whose grid goes there. */
  select(areas: readonly Area[]): void {
    this.#selection = areas;
    this.#tell({ type: 'selection', areas });
  }

  listen(listener: (event: UiEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  answerAlerts(answer: (alert: Alert) => Promise<AlertButton>): void {
    this.#answer = answer;
  }

  /** Adds a menu; one with the same title is replaced. */
  addMenu(menu: Menu): void {
    this.#menus = [...this.#menus.filter((other) => other.title !== menu.title), menu];
    this.#tell({ type: 'menus', menus: this.#menus });
  }

  /** A person opens the file anew: menus and sidebar of the last time are gone. */
  clear(): void {
    this.#menus = [];
    this.#sidebar = null;
    this.#tell({ type: 'menus', menus: [] });
    this.#tell({ type: 'sidebar', sidebar: null });
  }

  toast(message: string, title: string): void {
    this.#tell({ type: 'toast', message, title });
  }

  alert(alert: Alert): Promise<AlertButton> {
    this.#tell({ type: 'alert', alert });
    return this.#answer(alert);
  }

  show(place: 'sidebar' | 'dialog', panel: PanelOutput): void {
    if (place === 'dialog') {
      this.#tell({ type: 'dialog', dialog: panel });
      return;
    }
    this.#sidebar = panel;
    this.#tell({ type: 'sidebar', sidebar: panel });
  }

  closeSidebar(): void {
    this.#sidebar = null;
    this.#tell({ type: 'sidebar', sidebar: null });
  }

  #tell(event: UiEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
