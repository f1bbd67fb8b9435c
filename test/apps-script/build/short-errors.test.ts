import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { shortErrors } from '#apps-script/build/short-errors.ts';

const library = 'node_modules/@noble/curves/abstract/modular.js';

it('drops the sentences of the curve’s errors and nothing else', () => {
  const source = `if (n > max(a, b)) throw new RangeError('too large: ' + show(n, (m) => m)); return 'Error (not thrown)';`;
  expect(shortErrors(source, `/x/${library}`)).toBe(
    `if (n > max(a, b)) throw new RangeError(); return 'Error (not thrown)';`,
  );
});

it('leaves every other module alone', () => {
  const ours = `throw new MikiwameError('workbook-busy');`;
  expect(shortErrors(ours, '/x/apps-script/store/lock.ts')).toBeNull();
  expect(shortErrors(ours, '/x/node_modules/react/index.js')).toBeNull();
});

it('leaves errors of Zod that carry what was wrong', () => {
  const source = `throw new Error("Invalid element at key"); throw new (_Err ?? $ZodError)(issues); throw new core.$ZodAsyncError();`;
  expect(shortErrors(source, '/x/node_modules/zod/v4/core/util.js')).toBe(
    `throw new Error(); throw new (_Err ?? $ZodError)(issues); throw new core.$ZodAsyncError();`,
  );
});

it('finds most of the sentences in the library as it is installed', () => {
  const source = readFileSync(library, 'utf8');
  const short = shortErrors(source, library) ?? source;
  expect(short.match(/new \w*Error\(\)/g)?.length).toBeGreaterThan(15);
  expect(short.match(/new \w*Error\([^)]/g) ?? []).toEqual([]);
});
