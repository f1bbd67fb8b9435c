import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parseHTML } from 'linkedom';

/** The text of a page and the script that most of it is written in. */
export type BenchPage = { name: string; text: string; script: 'latin' | 'cjk' };

/** A few pages of our own, for whoever has no others at hand. */
export const ownPages = fileURLToPath(new URL('../../fixtures/anchoring', import.meta.url));

const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TEXTAREA', 'SELECT']);
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const cjk = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;
const shortest = 700;

/** Reads the .html and .txt files of a folder; those with too little text to mark twenty passages in are left out. */
export function readPages(folder: string): BenchPage[] {
  const names = readdirSync(folder).toSorted();
  return names.flatMap((name) => {
    const text = textOf(join(folder, name));
    return text === null || text.length < shortest ? [] : [{ name, text, script: scriptOf(text) }];
  });
}

/** A page as long as asked, from the sentences of others in another order; for measuring time only. */
export function longPage(pages: readonly BenchPage[], length: number): string {
  const sentences = pages.flatMap(({ text }) => text.split(/(?<=[。.!?！？\n])/)).filter(Boolean);
  const parts: string[] = [];
  let sum = 0;
  // A stride without common divisor with the number of sentences meets each of them before it repeats one.
  for (let at = 0; sum < length; at += 7919) {
    const part = `${sentences[at % sentences.length] ?? ''}${at % 11 === 0 ? `${String(at)}\n` : ''}`;
    parts.push(part);
    sum += part.length;
  }
  return parts.join('').slice(0, length);
}

function textOf(path: string): string | null {
  if (path.endsWith('.txt')) return readFileSync(path, 'utf8');
  if (!path.endsWith('.html')) return null;
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const parts: string[] = [];
  write(document.documentElement, parts);
  return parts
    .join('')
    .replace(/[ \t\r\f]*\n\s*/g, '\n')
    .replace(/[ \t\r\f]+/g, ' ')
    .trim();
}

function write(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
    if (child.nodeType !== 1 || skipped.has(child.nodeName)) continue;
    const separator = inline.has(child.nodeName) ? '' : '\n';
    parts.push(separator);
    write(child, parts);
    parts.push(separator);
  }
}

function scriptOf(text: string): BenchPage['script'] {
  return (text.match(cjk)?.length ?? 0) > text.length / 5 ? 'cjk' : 'latin';
}
