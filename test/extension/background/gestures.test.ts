import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Gesture } from '#extension/background/gesture.ts';
import { listenForGestures } from '#extension/background/gestures.ts';

type Listener = (...args: never[]) => void;

/** Parts of the browser that the fake one lacks; each remembers its listener. */
function listening() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) Reflect.apply(listener, undefined, args);
    },
  };
}

const tab = { id: 7, windowId: 3, url: 'https://shiomi-logi.example/', title: '料金' };
const view = { id: 7, windowId: 3, url: 'https://shiomi-logi.example/', title: '料金' };

let onClicked = listening();
let onCommand = listening();
let onMenu = listening();
let seen: (Gesture | string)[] = [];

beforeEach(() => {
  [onClicked, onCommand, onMenu, seen] = [listening(), listening(), listening(), []];
  Object.assign(fakeBrowser, {
    action: { onClicked },
    commands: { onCommand },
    contextMenus: { onClicked: onMenu },
    sidePanel: {
      open: ({ windowId }: { windowId: number }) => {
        seen.push(`panel in window ${windowId}`);
        return Promise.reject(new Error('no gesture'));
      },
    },
  });
  listenForGestures((gesture) => seen.push(gesture));
});

const gesture = { tab: view, axis: null, criterionId: null, menu: null };

test('the icon opens the panel of the window before anything else, and captures even if it does not open', () => {
  onClicked.fire(tab);
  expect(seen).toEqual(['panel in window 3', { ...gesture, source: 'icon' }]);
});

test('the keyboard commands do the same; another command is not ours', () => {
  onCommand.fire('capture', tab);
  onCommand.fire('capture-confirm', tab);
  onCommand.fire('other', tab);
  expect(seen).toEqual([
    'panel in window 3',
    { ...gesture, source: 'command' },
    'panel in window 3',
    { ...gesture, source: 'confirm' },
  ]);
});

test('an item of the menu brings the axis, the words and the frame', () => {
  const info = {
    menuItemId: 'capture:contract',
    selectionText: '最低契約期間は6か月です。',
    frameId: 4,
    frameUrl: 'https://forms.example/embed',
  };
  onMenu.fire(info, tab);
  expect(seen[1]).toEqual({
    ...gesture,
    source: 'menu',
    axis: 'contract',
    menu: { words: info.selectionText, frameId: 4, frameUrl: info.frameUrl },
  });
});

test('in the tab’s own document the menu names no frame; another extension’s item is not ours', () => {
  onMenu.fire({ menuItemId: 'capture:auto', selectionText: 'a', frameId: 0, pageUrl: 'x' }, tab);
  onMenu.fire({ menuItemId: 'other', selectionText: 'a' }, tab);
  expect(seen).toHaveLength(2);
  expect(seen[1]).toMatchObject({ axis: null, menu: { words: 'a', frameId: 0, frameUrl: '' } });
});

test('where the browser has a sidebar instead, that one is opened', () => {
  const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  Object.assign(fakeBrowser, { sidebarAction: { open } });
  onClicked.fire(tab);
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  expect(open).toHaveBeenCalledOnce();
});
