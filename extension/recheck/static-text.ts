import { createTextWriter, type TextWriter } from '../page/text-writer.ts';

const skipped = new Set(
  'script style noscript template head title textarea select datalist canvas video audio object iframe frame svg rt rp'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark output q ruby rb s samp small span strike strong sub sup time tt u var wbr button input'.split(
    ' ',
  ),
);

/**
 * The text of a page that was fetched and is not shown: blocks are told by their element alone, because a style that nobody lays out
 * says nothing; shadow roots that the page declares are read. Passages are found in it regardless of white space, so a block that the page shows inline does no harm.
 */
export function staticText(page: Document): string {
  const writer = createTextWriter();
  visit(writer, page.body ?? page.documentElement);
  return writer.text();
}

function visit(writer: TextWriter, element: Element): void {
  const name = element.localName;
  if (name === 'template' && element.hasAttribute('shadowrootmode')) {
    visitChildren(writer, element instanceof HTMLTemplateElement ? element.content : element);
    return;
  }
  if (skipped.has(name) || element.hasAttribute('hidden')) return;
  if (name === 'br') {
    writer.separate('\n');
    return;
  }
  const separator = separatorOf(name);
  if (separator !== null) writer.separate(separator);
  visitChildren(writer, element);
  if (separator !== null) writer.separate(separator);
}

function visitChildren(writer: TextWriter, parent: ParentNode & Node): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE) writer.write(child.nodeValue ?? '');
    else if (isElement(child)) visit(writer, child);
  }
}

function separatorOf(name: string): '\t' | '\n' | null {
  if (name === 'td' || name === 'th') return '\t';
  return inline.has(name) ? null : '\n';
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
