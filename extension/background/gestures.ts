import { browser, type Browser } from 'wxt/browser';

import type { Captured } from '#shared/capture/captured.ts';
import type { AxisId } from '#shared/model/axis.ts';

import { inView } from './browser-tabs.ts';
import type { Gesture } from './gesture.ts';
import { menuChoice } from './menu.ts';

/** The keyboard commands of the manifest. */
const commands: ReadonlyMap<string, Gesture['source']> = new Map([
  ['capture', 'command'],
  ['capture-confirm', 'confirm'],
]);

/**
 * Listens for the gestures that give access to a tab: icon, context menu, keyboard command. Each opens the panel at once, inside the
 * event, because the browser allows it only there; the panel belongs to the window, so that it stays when the tab is changed.
 */
export function listenForGestures(capture: (gesture: Gesture) => void): void {
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab);
    start('icon', tab);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    const source = commands.get(name);
    if (source === undefined || tab === undefined) return;
    openPanel(tab);
    start(source, tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const axis = menuChoice(info.menuItemId);
    if (axis === undefined || tab === undefined) return;
    openPanel(tab);
    start('menu', { ...tab, url: tab.url ?? info.pageUrl ?? '' }, axis, menuWords(info));
  });

  function start(
    source: Gesture['source'],
    tab: Browser.tabs.Tab,
    axis: AxisId | null = null,
    menu: Captured['menu'] = null,
  ): void {
    const view = inView(tab);
    if (view !== null) capture({ source, tab: view, axis, criterionId: null, menu });
  }
}

function menuWords(info: Browser.contextMenus.OnClickData): Captured['menu'] {
  const words = info.selectionText ?? '';
  const frameId = info.frameId ?? 0;
  return { words, frameId, frameUrl: frameId === 0 ? '' : (info.frameUrl ?? '') };
}

function openPanel({ windowId }: Browser.tabs.Tab): void {
  const opening = 'sidePanel' in browser ? browser.sidePanel.open({ windowId }) : openSidebar();
  // Without a panel the capture is still worth making; a gesture sent by a test opens none.
  opening?.catch(() => undefined);
}

/** Firefox has a sidebar instead of a side panel; the types know only Chrome. */
function openSidebar(): Promise<unknown> | undefined {
  return hasSidebar(browser) ? browser.sidebarAction.open() : undefined;
}

function hasSidebar(api: object): api is { sidebarAction: { open(): Promise<unknown> } } {
  return 'sidebarAction' in api;
}
