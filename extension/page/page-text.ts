import { createTextWriter, type TextWriter } from './text-writer.ts';

/** A place in the document: a text node and an offset in it, or an element and the number of a child. */
export type Place = { node: Node; offset: number };

export type PageText = {
  /** Visible text in document order: blocks end with a line break, table cells with a tab. */
  text: string;
  /** Where each asked place lies in `text`; `null` when it lies in nothing visible. */
  offsets: (number | null)[];
};

const skipped = new Set(
  'script style noscript template head title desc metadata defs textarea select datalist canvas video audio object iframe frame rt rp'.split(
    ' ',
  ),
);
const block =
  /^(block|flex|grid|table|list-item|flow-root|table-caption|table-row|table-row-group|table-header-group|table-footer-group|-webkit-box)$/;

type Walk = {
  writer: TextWriter;
  places: readonly Place[];
  offsets: (number | null)[];
  shadowRootOf: (element: Element) => ShadowRoot | null;
};

/**
 * The text that a reader sees under `root`, and where the asked places lie in it. Follows slots and the shadow roots that
 * `shadowRootOf` opens. Readings of ruby are left out, because they repeat the words. Changes nothing.
 */
export function readPageText(
  root: Element,
  places: readonly Place[],
  shadowRootOf: (element: Element) => ShadowRoot | null,
): PageText {
  const walk: Walk = {
    writer: createTextWriter(),
    places,
    offsets: places.map(() => null),
    shadowRootOf,
  };
  visitElement(walk, root, true);
  return { text: walk.writer.text(), offsets: walk.offsets };
}

function visit(walk: Walk, node: Node, visible: boolean, asIs: boolean): void {
  for (const [index, place] of walk.places.entries()) {
    const child =
      place.node.nodeType === Node.TEXT_NODE ? null : place.node.childNodes[place.offset];
    if (child === node) walk.offsets[index] = walk.writer.length();
  }
  if (node instanceof Element) visitElement(walk, node, visible);
  else if (node instanceof Text && visible) visitText(walk, node, asIs);
}

function visitElement(walk: Walk, element: Element, parentVisible: boolean): void {
  const name = element.localName;
  if (skipped.has(name)) return;
  if (name === 'br') {
    walk.writer.separate('\n');
    return;
  }
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const visible = style.display === 'contents' ? parentVisible : style.visibility === 'visible';
  const asIs = /^(pre|break-spaces)/.test(style.whiteSpace);
  const separator = block.test(style.display) ? '\n' : style.display === 'table-cell' ? '\t' : null;
  if (separator !== null) walk.writer.separate(separator);
  for (const child of childrenOf(walk, element)) visit(walk, child, visible, asIs);
  for (const [index, { node, offset }] of walk.places.entries()) {
    if (endsIn(node, offset, element, walk)) walk.offsets[index] = walk.writer.length();
  }
  if (separator !== null) walk.writer.separate(separator);
}

function childrenOf(walk: Walk, element: Element): Iterable<Node> {
  const shadow = walk.shadowRootOf(element);
  if (shadow !== null) return shadow.childNodes;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** Whether a place is the end of `element`, or of the shadow root that is shown instead of its children. */
function endsIn(node: Node, offset: number, element: Element, walk: Walk): boolean {
  if (node !== element && node !== walk.shadowRootOf(element)) return false;
  return offset >= node.childNodes.length;
}

function visitText(walk: Walk, node: Text, asIs: boolean): void {
  const { writer } = walk;
  const write = asIs ? writer.writeAsIs : writer.write;
  const here = walk.places
    .map((place, index) => ({ index, offset: place.node === node ? place.offset : -1 }))
    .filter(({ offset }) => offset >= 0)
    .toSorted((a, b) => a.offset - b.offset);
  let done = 0;
  for (const { index, offset } of here) {
    write(node.data.slice(done, offset));
    walk.offsets[index] = writer.length();
    done = offset;
  }
  write(node.data.slice(done));
}
