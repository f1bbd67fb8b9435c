import { createTextWriter, type TextWriter } from './text-writer.ts';

/** A place in the document: a text node and an offset in it, or an element and the number of a child. */
export type Place = { node: Node; offset: number };

export type PageText = {
  /** Visible text in document order: blocks end with a line break, table cells with a tab. */
  text: string;
  /** Where each asked place lies in `text`; `null` when it lies in nothing visible. */
  offsets: (number | null)[];
  /** The text nodes that were read, in the order of `text`. */
  sources: Source[];
};

/** The text node that wrote what stands between `start` and `end`; a separator before it may be among that. */
export type Source = { node: Text; start: number; end: number };

const skipped = new Set(
  'script style noscript template head title desc metadata defs textarea select datalist canvas video audio object iframe frame rt rp'.split(
    ' ',
  ),
);
const blocks = new Set(
  'block flex grid table list-item flow-root table-caption table-row table-row-group table-header-group table-footer-group -webkit-box'.split(
    ' ',
  ),
);

const collapsing = new Set(['normal', 'nowrap']);

type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Asked places by the node at which the walk meets them. */
type Marks = {
  inText: Map<Node, { index: number; offset: number }[]>;
  before: Map<Node, number[]>;
  atEnd: Map<Node, number[]>;
};

/** An element whose children are being read. */
type Open = {
  element: Element;
  shadow: ShadowRoot | null;
  style: CSSStyleDeclaration;
  separator: '\n' | '\t' | null;
  children: { next: () => Node | null };
};

/** So many nodes take a few milliseconds. */
const nodesInStep = 200;

type Walk = {
  writer: TextWriter;
  marks: Marks;
  offsets: (number | null)[];
  sources: Source[];
  shadowRootOf: ShadowRootOf;
};

/**
 * The text that a reader sees under `root`, and where the asked places lie in it. Follows slots and the shadow roots that
 * `shadowRootOf` opens. Readings of ruby are left out, because they repeat the words. Changes nothing.
 */
export function readPageText(
  root: Element,
  places: readonly Place[],
  shadowRootOf: ShadowRootOf,
): PageText {
  const steps = readPageTextInSteps(root, places, shadowRootOf);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same a few nodes at a time, so that whoever reads a large page can rest in between. */
export function* readPageTextInSteps(
  root: Element,
  places: readonly Place[],
  shadowRootOf: ShadowRootOf,
): Generator<void, PageText> {
  const walk: Walk = {
    writer: createTextWriter(),
    marks: marksOf(places),
    offsets: places.map(() => null),
    sources: [],
    shadowRootOf,
  };
  const path: Open[] = [];
  enter(walk, root, path);
  for (let met = 1; path.length > 0; met += 1) {
    const open = path[path.length - 1];
    const node = open?.children.next() ?? null;
    if (open === undefined || node === null) leave(walk, path.pop());
    else visit(walk, node, open.style, path);
    if (met % nodesInStep === 0) yield;
  }
  return { text: walk.writer.text(), offsets: walk.offsets, sources: walk.sources };
}

function marksOf(places: readonly Place[]): Marks {
  const marks: Marks = { inText: new Map(), before: new Map(), atEnd: new Map() };
  for (const [index, { node, offset }] of places.entries()) {
    const child = node.childNodes[offset];
    if (node.nodeType === Node.TEXT_NODE) add(marks.inText, node, { index, offset });
    else if (child === undefined) add(marks.atEnd, node, index);
    else add(marks.before, child, index);
  }
  return marks;
}

function add<Value>(map: Map<Node, Value[]>, node: Node, value: Value): void {
  map.set(node, [...(map.get(node) ?? []), value]);
}

function record(walk: Walk, indexes: readonly number[] | undefined): void {
  for (const index of indexes ?? []) walk.offsets[index] = walk.writer.length();
}

function visit(walk: Walk, node: Node, style: CSSStyleDeclaration, path: Open[]): void {
  const before = walk.marks.before.get(node);
  if (before !== undefined) record(walk, before);
  if (node instanceof Text) visitText(walk, node, style);
  else if (node instanceof Element) enter(walk, node, path);
}

function enter(walk: Walk, element: Element, path: Open[]): void {
  const name = element.localName;
  if (skipped.has(name)) return;
  if (name === 'br') {
    walk.writer.separate('\n');
    return;
  }
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return;
  const separator = blocks.has(display) ? '\n' : display === 'table-cell' ? '\t' : null;
  if (separator !== null) walk.writer.separate(separator);
  const shadow = walk.shadowRootOf(element);
  path.push({ element, shadow, style, separator, children: childrenOf(element, shadow) });
}

function leave(walk: Walk, open: Open | undefined): void {
  if (open === undefined) return;
  const { element, shadow, separator } = open;
  record(walk, walk.marks.atEnd.get(element));
  if (shadow !== null) record(walk, walk.marks.atEnd.get(shadow));
  if (separator !== null) walk.writer.separate(separator);
}

function childrenOf(element: Element, shadow: ShadowRoot | null): Open['children'] {
  const assigned =
    element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
  if (assigned.length > 0) {
    let at = 0;
    return {
      next() {
        at += 1;
        return assigned[at - 1] ?? null;
      },
    };
  }
  // Siblings are followed by hand: iterating over `childNodes` takes several times as long on a large page.
  let following = (shadow ?? element).firstChild;
  return {
    next() {
      const child = following;
      following = child?.nextSibling ?? null;
      return child;
    },
  };
}

function visitText(walk: Walk, node: Text, style: CSSStyleDeclaration): void {
  if (node.data === '' || style.visibility !== 'visible') return;
  const { writer, marks, offsets } = walk;
  const write = collapsing.has(style.whiteSpace) ? writer.write : writer.writeAsIs;
  const inside = marks.inText.get(node) ?? [];
  const start = writer.length();
  let done = 0;
  for (const { index, offset } of inside.toSorted((a, b) => a.offset - b.offset)) {
    write(node.data.slice(done, offset));
    offsets[index] = writer.length();
    done = offset;
  }
  write(done === 0 ? node.data : node.data.slice(done));
  const end = writer.length();
  if (end > start) walk.sources.push({ node, start, end });
}
