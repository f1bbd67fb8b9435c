import { expect, test } from 'vitest';

import { resolveImport, sourceFiles } from './source.ts';

// The scripts in a page have no schema: they hand over what they read, and the worker parses it.
const inPages = new Set([
  'extension/entrypoints/article.ts',
  'extension/entrypoints/capture.ts',
  'extension/entrypoints/company.ts',
  'extension/entrypoints/highlights.ts',
  'extension/entrypoints/region.ts',
]);

const withSchemas = sourceFiles(['extension/entrypoints']).filter(({ path }) => !inPages.has(path));

test.each(withSchemas)(
  '$path forbids functions made from text before any schema exists',
  (file) => {
    const first = file.imports[0] ?? '';
    expect(resolveImport(file.path, first)).toBe('extension/no-eval.ts');
  },
);
