import { Readability } from '@mozilla/readability';

import { articleLimit } from '#shared/capture/article-limit.ts';
import type { Article } from '#shared/capture/article.ts';

const blocks = new Set(
  'address article aside blockquote body caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set('script style noscript template rt rp svg'.split(' '));

/**
 * The main text of the document, one line per block and cells apart by tabs; all that is visible where no main part can be told. Works
 * on a copy and changes nothing.
 */
export function readArticle(): Article {
  const main = mainPart();
  const text = main === null ? document.body.innerText : linesOf(main);
  return { text: tidy(text).slice(0, articleLimit) };
}

function mainPart(): Node | null {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) return null;
  try {
    // Japanese says in 200 characters what Latin letters say in 500, the threshold that Readability begins with.
    const article = new Readability<Node>(copy, {
      charThreshold: 200,
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse();
    return article?.content ?? null;
  } catch {
    return null;
  }
}

function linesOf(root: Node): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    const name = node.nodeName.toLowerCase();
    if (silent.has(name)) return;
    if (name === 'br' || blocks.has(name)) parts.push('\n');
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
    if (blocks.has(name)) parts.push('\n');
    if (name === 'td' || name === 'th') parts.push('\t');
  };
  visit(root);
  return parts.join('');
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
