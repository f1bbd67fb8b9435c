import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { scriptsLoadedAtOnce } from './page-scripts.ts';

const kB = 1000;
const extension = '.output/chrome-mv3';

type Ceiling = { what: string; why: string; files: () => string[]; raw?: number; gzip?: number };

/** Ceilings of what is shipped. A number moves only in the commit that needs it, which says why. */
const ceilings: Ceiling[] = [
  {
    what: 'the page script',
    why: 'it is injected into every frame of somebody else’s page',
    files: () => [`${extension}/capture.js`],
    raw: 40 * kB,
  },
  {
    what: 'the script that reads a page’s main text',
    why: 'it comes only when a whole page is kept; Readability is nearly all of it',
    files: () => [`${extension}/article.js`],
    raw: 40 * kB,
  },
  {
    what: 'all that the panel loads at once, with one language',
    why: 'React, Dexie, React Aria and Zod alone are about 190 kB compressed; a language with every feature’s words and the rubric are the next 70',
    files: () => [
      ...scriptsLoadedAtOnce(extension, 'sidepanel.html'),
      ...globSync(`${extension}/chunks/ja-*.js`),
    ],
    raw: 940 * kB,
    gzip: 315 * kB,
  },
  {
    what: 'all that the workspace loads at once, with one language',
    why: 'the same libraries as the panel, and the matrix; every other page comes when it is opened first',
    files: () => [
      ...scriptsLoadedAtOnce(extension, 'workspace.html'),
      ...globSync(`${extension}/chunks/ja-*.js`),
    ],
    gzip: 270 * kB,
  },
  {
    what: 'the worker',
    why: 'Chrome starts it anew for each capture; the Public Suffix List and Dexie are half of it; facts, painting, pictures and company profiles are its last 40',
    files: () => [`${extension}/background.js`],
    raw: 460 * kB,
  },
  {
    what: 'the add-on',
    why: 'Apps Script reads the whole file at every call; the sheet of estimates, charts, packed scores and sync by file, and what puts people’s cells back when they move, or their keys are written over, as a vendor comes, are its last 42',
    files: () => ['.output/apps-script/Code.js'],
    raw: 169 * kB,
  },
  {
    what: 'the add-on’s self-test',
    why: 'it is read with the add-on at every call, though it runs only when somebody asks; half of it is the table of what is expected',
    files: () => ['.output/apps-script/SelfTest.js'],
    raw: 115 * kB,
  },
  {
    what: 'the sidebar',
    why: 'one HTML file with React; it is loaded when the sidebar opens',
    files: () => ['.output/apps-script/sidebar.html'],
    raw: 320 * kB,
  },
];

test.each(ceilings)(
  '$what stays below its ceiling: $why',
  ({ files, raw = Infinity, gzip = Infinity }) => {
    const contents = files().map((file) => {
      expect(existsSync(file), `nothing at ${file}`).toBe(true);
      return readFileSync(file);
    });
    expect(contents.length).toBeGreaterThan(0);
    expect(sum(contents.map((content) => content.length))).toBeLessThanOrEqual(raw);
    expect(sum(contents.map((content) => gzipSync(content).length))).toBeLessThanOrEqual(gzip);
  },
);

test('the panel’s scripts are followed into the chunks that they import, and its language is one chunk', () => {
  expect(globSync(`${extension}/chunks/ja-*.js`)).toHaveLength(1);
  expect(scriptsLoadedAtOnce(extension, 'sidepanel.html').length).toBeGreaterThan(1);
});

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
