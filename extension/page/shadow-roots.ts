type Open = (element: HTMLElement) => ShadowRoot | null;

/**
 * Opens the shadow root of an element, also a closed one where the browser lets extensions do so
 * (`chrome.dom.openOrClosedShadowRoot`; in Firefox a property of the element).
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  // Closed roots are asked for at custom elements only: the question is slow, and the others hardly ever have one.
  if (!element.localName.includes('-') || !(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) {
    const root: unknown = element.openOrClosedShadowRoot;
    return root instanceof ShadowRoot ? root : null;
  }
  return openClosed?.(element) ?? null;
}

const openClosed: Open | undefined =
  typeof chrome === 'undefined' ? undefined : chrome.dom?.openOrClosedShadowRoot;

/** All shadow roots in a document, outer before inner. */
export function allShadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) {
    const element = walker.currentNode;
    if (!(element instanceof Element)) continue;
    const inner = shadowRootOf(element);
    if (inner !== null) roots.push(inner, ...allShadowRoots(inner));
  }
  return roots;
}
