import type { Found } from './found.ts';

/** Translucent, so that the page's own colours stay readable on light and on dark pages; never told apart by hue alone. */
const axisColours = [
  '245 200 40',
  '60 120 215',
  '200 135 25',
  '40 155 120',
  '175 80 150',
  '120 100 225',
];
const changedName = 'mikiwame-changed';
const focusName = 'mikiwame-focus';

const css = [
  ...axisColours.map(
    (colour, axis) =>
      `::highlight(${nameOf(axis)}){background-color:rgb(${colour}/.28);text-decoration:underline 2px rgb(${colour}/.9)}`,
  ),
  `::highlight(${changedName}){background-color:rgb(200 50 25/.16);text-decoration:underline wavy 2px rgb(200 50 25)}`,
  `::highlight(${focusName}){background-color:rgb(245 200 40/.6)}`,
].join('');

/** Paints ranges without touching the page's elements: one highlight for each axis, because one for each passage is many times slower. */
export type Painting = {
  /** Paints these passages instead of what was painted before. */
  paint: (found: readonly Found[]) => void;
  /** Marks one passage as the one that the person came for; `null` for none. */
  focus: (range: Range | null) => void;
  /** Leaves the page as it was. */
  clear: () => void;
};

/** A painting for this document. */
export function createPainting(): Painting {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = new Set<Document | ShadowRoot>();

  function wear(range: Range): void {
    const root = range.startContainer.getRootNode();
    if (!(root instanceof ShadowRoot) && root !== document) return;
    const owner = root instanceof ShadowRoot ? root : document;
    roots.add(owner);
    // A page that sets its own sheets anew drops ours.
    if (!owner.adoptedStyleSheets.includes(sheet)) {
      owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
    }
  }

  return {
    paint(found) {
      const ranges = new Map<string, Range[]>(allNames.map((name) => [name, []]));
      for (const { mark, status, range } of found) {
        if (range === null) continue;
        wear(range);
        ranges.get(status === 'changed' ? changedName : nameOf(mark.axis))?.push(range);
      }
      for (const [name, own] of ranges) {
        if (own.length === 0) CSS.highlights.delete(name);
        else CSS.highlights.set(name, new Highlight(...own));
      }
    },
    focus(range) {
      if (range === null) CSS.highlights.delete(focusName);
      else {
        const highlight = new Highlight(range);
        highlight.priority = 1;
        CSS.highlights.set(focusName, highlight);
      }
    },
    clear() {
      for (const name of [...allNames, focusName]) CSS.highlights.delete(name);
      for (const root of roots) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      }
      roots.clear();
    },
  };
}

function nameOf(axis: number): string {
  return `mikiwame-${String(axis)}`;
}

const allNames = [...axisColours.map((_, axis) => nameOf(axis)), changedName];
