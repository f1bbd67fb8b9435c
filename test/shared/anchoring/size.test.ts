import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../shared/anchoring/', import.meta.url));

test('the engine is at most 6 kB as it travels, needs nothing from outside and runs where there is only ES2020', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createAnchorIndex } from './anchor-index.ts'; export { findPassage } from './find-passage.ts';`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code.length).toBeGreaterThan(1000);
  expect(gzipSync(code).length).toBeLessThanOrEqual(6 * 1024);
  expect(code).not.toMatch(/\bimport\b|\brequire\b|\bdocument\b|\bwindow\b/);
});
