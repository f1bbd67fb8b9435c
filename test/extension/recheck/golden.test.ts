import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { staticText } from '#extension/recheck/static-text.ts';
import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import type { Anchor } from '#shared/anchoring/anchor.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import type { Selector } from '#shared/anchoring/selector.ts';
import { textFragmentLink } from '#shared/anchoring/text-fragment.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

/** Pages as they were when words were captured, and as they are now; `.quotes.txt` has the words, a line each. */
const names = ['prices-ja', 'support-ja', 'plans-en'];
const folder = 'test/fixtures/passages';

const fileOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const textOf = (name: string) => staticText(parseHTML(fileOf(name)).document);

/** Line breaks and tabs as signs, so that words stand on one line. */
const shown = (words: string) => words.replaceAll('\n', '⏎').replaceAll('\t', '⇥');

function passageIn(text: string, words: string): Selector {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`Not once in it: ${words}`);
  return describePassage(text, start, start + words.length);
}

function found(anchor: Anchor, text: string): string[] {
  if (!('start' in anchor)) return [anchor.status];
  const place = `${anchor.status} at ${anchor.start}-${anchor.end}`;
  const now = `       ${shown(text.slice(anchor.start, anchor.end))}`;
  if (anchor.status !== 'changed') return [place, now];
  const changes = anchor.changes.map(
    ({ before, after, kind }) =>
      `       ${kind}: ${shown(before) || '(nothing)'} → ${shown(after) || '(nothing)'}`,
  );
  return [place, now, ...changes];
}

/** The text directives of the link to a passage, in the order in which a browser tries them. */
function linkOf(passage: Selector): string {
  const [, directives = ''] = textFragmentLink('https://a.example/', passage).split('#:~:');
  return directives
    .split('&')
    .map((one) => decodeURIComponent(one.replace('text=', '')))
    .join(' | ');
}

/** The text of a page, its passages, and where each is in the page as it was and as it is now. */
function goldenOf(name: string): string {
  const text = textOf(`${name}.html`);
  const edited = textOf(`${name}.edited.html`);
  const quotes = fileOf(`${name}.quotes.txt`).trimEnd().split('\n');
  const passages = quotes.flatMap((words) => {
    const passage = passageIn(text, words);
    const [again = ''] = found(findPassage(createAnchorIndex(text), passage), text);
    const now = found(findPassage(createAnchorIndex(edited), passage), edited);
    return [
      '',
      `== ${shown(passage.exact)}`,
      `before ${shown(passage.prefix)}`,
      `after  ${shown(passage.suffix)}`,
      `link   ${linkOf(passage)}`,
      `then   ${again}`,
      `now    ${now.join('\n')}`,
    ];
  });
  return ['== the page then', text, '', '== the page now', edited, ...passages, ''].join('\n');
}

test.each(names)('%s: its text, its passages, and what became of each', (name) => {
  const path = `${folder}/${name}.txt`;
  const golden = goldenOf(name);
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, golden);
  expect(golden).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
});

test('between them the pages show every answer that there is', () => {
  const answers = names.flatMap((name) =>
    [...goldenOf(name).matchAll(/^now {4}(\w+)/gm)].map(([, status]) => status),
  );
  const all = ['found', 'normalised', 'moved', 'changed', 'ambiguous', 'gone'];
  expect(new Set(answers)).toEqual(new Set(all));
});
