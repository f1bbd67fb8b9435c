import type { Area } from './protocol.ts';

/** An entry of a menu; a null function is a separator. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string | null;
}

/** A menu that `Ui.createMenu(…).addToUi()` added. */
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** An HTML output that is shown beside or over the grid, after HtmlService has done its cutting. */
export interface PanelOutput {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export type AlertButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type AlertButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** A question or message that `Ui.alert` shows while the script waits. */
export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: AlertButtonSet;
}

/** What the script shows to the person at the grid. */
export type UiEvent =
  | { readonly type: 'toast'; readonly message: string; readonly title: string }
  | { readonly type: 'alert'; readonly alert: Alert }
  | { readonly type: 'menus'; readonly menus: readonly Menu[] }
  | { readonly type: 'sidebar'; readonly sidebar: PanelOutput | null }
  | { readonly type: 'selection'; readonly areas: readonly Area[] }
  | { readonly type: 'dialog'; readonly dialog: PanelOutput };
