import type { Place } from './page-text.ts';

/**
 * The headings above a place, outermost first: going back from it, each h1 to h6 (or `role="heading"`) that is of a higher level than
 * the last one found.
 */
export function headingsAbove({ node }: Place): string[] {
  const found: string[] = [];
  let level = 7;
  let from: Node | null = node;
  while (from !== null && level > 1) {
    const scope = from.getRootNode();
    if (!(scope instanceof Document || scope instanceof ShadowRoot)) break;
    const headings = [...scope.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
    for (const heading of headings.toReversed()) {
      const own = levelOf(heading);
      if (own >= level || !standsBefore(heading, from)) continue;
      const words = (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
      if (words === '') continue;
      found.unshift(words);
      level = own;
    }
    from = scope instanceof ShadowRoot ? scope.host : null;
  }
  return found.slice(0, 6);
}

function levelOf(heading: Element): number {
  const named = /^h([1-6])$/.exec(heading.localName)?.[1];
  const level = Number(named ?? heading.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

// A heading is not above itself: words inside it belong under the one before.
function standsBefore(heading: Element, node: Node): boolean {
  const position = heading.compareDocumentPosition(node);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
