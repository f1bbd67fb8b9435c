import type { HighlightWords } from '#extension/messages.ts';

import type { Found } from './found.ts';

/** What is said at a passage: its note, and both wordings where it was changed. */
export type Note = {
  /** Shows it beside a box of the window; that of the same passage only moves there. */
  show: (found: Found, at: DOMRect) => void;
  hide: () => void;
};

const style = `
:host{all:initial;position:fixed;inset:auto;margin:0;border:0;padding:0;background:none;overflow:visible}
div{box-sizing:border-box;max-width:min(420px,calc(100vw - 16px));padding:8px 10px;border:1px solid #8a8372;border-radius:4px;
background:#fffdf7;color:#26221a;font:13px/1.5 system-ui,sans-serif;white-space:pre-line;overflow-wrap:anywhere;box-shadow:0 2px 8px rgb(0 0 0/.25)}
b{display:block;color:#b02f18}
dl{margin:4px 0 0;display:grid;grid-template-columns:auto 1fr;gap:2px 8px}dt{color:#6a6355}dd{margin:0}
@media (prefers-color-scheme:dark){div{background:#26231d;color:#f1ede3;border-color:#8a8372}b{color:#ff9478}dt{color:#b9b2a3}}
`;

/**
 * The note over the page. Its element stands in the page only while it is shown, in the top layer and behind a closed root, where the
 * page's style does not reach it. Everything in it is text.
 */
export function createNote(words: HighlightWords): Note {
  let shown: { of: Found; host: HTMLElement; box: HTMLElement } | null = null;
  const hide = (): void => {
    shown?.host.remove();
    shown = null;
  };
  return {
    hide,
    show(found, at) {
      if (shown?.of !== found) {
        hide();
        shown = { of: found, ...open(partsOf(found, words)) };
      }
      place(shown.host, shown.box, at);
    },
  };
}

function open(parts: readonly Node[]): { host: HTMLElement; box: HTMLElement } {
  const host = document.createElement('mikiwame-note');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const box = root.appendChild(document.createElement('div'));
  box.setAttribute('role', 'status');
  box.append(...parts);
  document.documentElement.append(host);
  host.showPopover();
  return { host, box };
}

function partsOf({ mark, status, present }: Found, words: HighlightWords): Node[] {
  const note = document.createTextNode(mark.note === '' ? words.unfiled : mark.note);
  const flags = [
    ...(mark.counter ? [words.counter] : []),
    ...(status === 'changed' ? [words.changed] : []),
    ...(status === 'moved' ? [words.moved] : []),
  ].map((word) => element('b', word));
  if (status !== 'changed') return [...flags, note];
  const list = document.createElement('dl');
  list.append(
    element('dt', words.stored),
    element('dd', mark.selector.exact),
    element('dt', words.present),
    element('dd', present),
  );
  return [...flags, note, list];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Below the words where there is room, above them otherwise, never outside the window. */
function place(host: HTMLElement, box: HTMLElement, at: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + 6;
  const top = below + height <= innerHeight ? below : Math.max(8, at.top - height - 6);
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  host.style.top = `${String(top)}px`;
  host.style.left = `${String(left)}px`;
}
