import type { Place } from './page-text.ts';

/** What is selected in this frame: words of the page, or words in a form field. */
export type Selected =
  | { type: 'range'; start: Place; end: Place; words: string }
  | { type: 'field'; text: string; start: number; end: number }
  | { type: 'nothing' };

// Never a password: it is nobody's evidence.
const textFields = new Set(['text', 'search', 'url', 'tel']);

/** Reads the selection of the document, also inside the given shadow roots and in text fields. */
export function readSelected(roots: readonly ShadowRoot[]): Selected {
  const field = selectedField();
  if (field !== null) return field;
  const selection = document.getSelection();
  if (selection === null) return { type: 'nothing' };
  const words = selection.toString();
  const range = rangeOf(selection, roots);
  if (range === null || isEmpty(range)) return { type: 'nothing' };
  return {
    type: 'range',
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
    words,
  };
}

function isEmpty(range: AbstractRange): boolean {
  return range.startContainer === range.endContainer && range.startOffset === range.endOffset;
}

function rangeOf(selection: Selection, roots: readonly ShadowRoot[]): AbstractRange | null {
  // Only this call sees into shadow roots; Chrome has it since 137, Firefox since 142.
  if ('getComposedRanges' in selection) {
    const [range] = selection.getComposedRanges({ shadowRoots: [...roots] });
    if (range !== undefined) return range;
  }
  const own = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (own !== null && !own.collapsed) return own;
  return roots.map(rangeInRoot).find((range) => range !== null) ?? own;
}

// Chrome before 137 has a selection per shadow root, which no standard describes.
function rangeInRoot(root: ShadowRoot): Range | null {
  if (!('getSelection' in root) || typeof root.getSelection !== 'function') return null;
  const selection: unknown = root.getSelection();
  if (!(selection instanceof Selection) || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.collapsed ? null : range;
}

function selectedField(): Selected | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!isTextField(active)) return active instanceof HTMLInputElement ? { type: 'nothing' } : null;
  const { selectionStart: start, selectionEnd: end, value } = active;
  if (start === null || end === null || start === end) return null;
  return { type: 'field', text: value, start, end };
}

function isTextField(element: Element | null): element is HTMLTextAreaElement | HTMLInputElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && textFields.has(element.type);
}
