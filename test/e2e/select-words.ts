import type { Frame, Page } from '@playwright/test';

/**
 * Selects words on a page as a person does by dragging over them: from their first to their last letter, across elements, in whichever
 * frame holds them. White space between letters does not matter, because a page breaks lines where it likes.
 * @throws when no frame of the page holds the words.
 */
export async function selectWords(page: Page, words: string): Promise<Frame> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(selectInDocument, words)) return frame;
  }
  throw new Error(`${page.url()} does not hold 「${words}」.`);
}

function selectInDocument(words: string): boolean {
  const wanted = words.replace(/\s+/g, '');
  const letters: { node: Text; offset: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || node.parentElement?.closest('script, style')) continue;
    for (let offset = 0; offset < node.length; offset += 1) {
      const unit = node.data.charAt(offset);
      if (unit.trim() === '') continue;
      text += unit;
      letters.push({ node, offset });
    }
  }
  const at = text.indexOf(wanted);
  const first = letters[at];
  const last = letters[at + wanted.length - 1];
  if (at < 0 || !first || !last) return false;
  first.node.parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
  return true;
}
