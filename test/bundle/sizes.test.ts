import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

const kB = 1000;
const KiB = 1024;

/**
 * Ceilings of what is shipped (DESIGN section 7). A number moves only in the commit that needs it, which says why.
 */
const ceilings: { what: string; files: string; raw?: number; gzip?: number }[] = [
  { what: 'the page script', files: '.output/chrome-mv3/capture.js', raw: 40 * kB },
  { what: 'the add-on', files: '.output/apps-script/Code.js', raw: 130 * KiB },
];

test.each(ceilings)('$what stays below its ceiling', ({ files, raw, gzip }) => {
  const contents = globSync(files).map((file) => readFileSync(file));
  expect(contents.length, `nothing at ${files}`).toBeGreaterThan(0);
  const all = Buffer.concat(contents);
  expect(all.length).toBeLessThanOrEqual(raw ?? Infinity);
  expect(gzipSync(all).length).toBeLessThanOrEqual(gzip ?? Infinity);
});
