import { expect, test } from 'vitest';

import { resolveImport, sourceFiles } from './source.ts';

// The script in a page has no schema: it hands over what it read, and the worker parses it.
const withSchemas = sourceFiles(['extension/entrypoints']).filter(
  ({ path }) => path !== 'extension/entrypoints/capture.ts',
);

test.each(withSchemas)(
  '$path forbids functions made from text before any schema exists',
  (file) => {
    const first = file.imports[0] ?? '';
    expect(resolveImport(file.path, first)).toBe('extension/no-eval.ts');
  },
);
