import { expect, test } from 'vitest';

import { importsOf, sourceFiles } from './source.ts';
import { layerOf, mayImport } from './walls.ts';

const files = sourceFiles(['shared', 'extension', 'apps-script', 'test']);

test.each(files)('$path imports only what its layer may', ({ path, imports }) => {
  expect(layerOf(path), `${path} lies in no layer of layers.ts`).not.toBeNull();
  expect(imports.filter((specifier) => !mayImport(path, specifier))).toEqual([]);
});

test('zod comes in as zod/mini only', () => {
  const whole = files.filter(({ imports }) => imports.some((name) => /^zod(?!\/mini$)/.test(name)));
  expect(whole.map(({ path }) => path)).toEqual([]);
});

test.each([
  ['shared/scoring/total.ts', '../model/score.ts'],
  ['shared/scoring/total.ts', 'zod/mini'],
  ['shared/sync/merge.ts', '../ports/clock.ts'],
  ['shared/ports/workbook-gateway.ts', '../wire/request.ts'],
  ['extension/panel/app.tsx', '#shared/locales/messages.ts'],
  ['extension/panel/app.tsx', '#extension/ui/button.tsx'],
  ['extension/panel/app.tsx', './app.module.css'],
  ['extension/entrypoints/background.ts', 'wxt/utils/define-background'],
  ['extension/storage/database.ts', 'dexie'],
  ['apps-script/web-app.ts', '@noble/curves/nist.js'],
  ['apps-script/local/server.ts', 'node:http'],
  ['test/e2e/panel.spec.ts', '@playwright/test'],
])('%s may import %s', (path, specifier) => {
  expect(mayImport(path, specifier)).toBe(true);
});

test.each([
  ['shared/model/score.ts', '../scoring/total.ts'],
  ['shared/model/score.ts', '#shared/ports/clock.ts'],
  ['shared/ports/clock.ts', '../scoring/total.ts'],
  ['shared/matrix/cells.ts', '../ports/clock.ts'],
  ['shared/summary/markdown.ts', '#shared/ports/clock.ts'],
  ['shared/scoring/total.ts', '#extension/panel/app.tsx'],
  ['shared/scoring/total.ts', '../../extension/messages.ts'],
  ['shared/scoring/total.ts', 'dexie'],
  ['shared/scoring/total.ts', 'node:fs'],
  ['extension/page/selection.ts', '../storage/database.ts'],
  ['extension/page/selection.ts', 'react'],
  ['extension/panel/app.tsx', '#extension/storage/database.ts'],
  ['extension/panel/app.tsx', '../workspace/app.tsx'],
  ['extension/ui/button.tsx', '#extension/messages.ts'],
  ['extension/background/handlers.ts', 'react-dom/client'],
  ['extension/somewhere/new.ts', '#shared/model/score.ts'],
  ['apps-script/web-app.ts', './local/server.ts'],
  ['apps-script/web-app.ts', 'node:fs'],
  ['apps-script/local/server.ts', '../web-app.ts'],
  ['apps-script/sidebar/main.tsx', '../web-app.ts'],
  ['extension/panel/app.tsx', '#apps-script/web-app.ts'],
  ['extension/panel/app.tsx', '../../test/fakes/clock.ts'],
])('%s may not import %s', (path, specifier) => {
  expect(mayImport(path, specifier)).toBe(false);
});

test.each([
  ['a value', "import { a } from './a.ts';", './a.ts'],
  ['a type', "import type { A } from './a.ts';", './a.ts'],
  ['several lines', "import {\n  a,\n  type B,\n} from './a.ts';", './a.ts'],
  ['everything', "import * as z from 'zod/mini';", 'zod/mini'],
  ['for its effect', "import './a.css';", './a.css'],
  ['re-export', "export { a } from './a.ts';", './a.ts'],
  ['re-export of all', "export * from './a.ts';", './a.ts'],
  ['at run time', "const a = await import('./a.ts');", './a.ts'],
  ['a type in place', "type A = import('./a.ts').A;", './a.ts'],
  ['computed', 'await import(name);', '<computed>'],
  ['a worker beside the file', "new Worker(new URL('w.ts', import.meta.url));", './w.ts'],
  ['a worker', "new Worker(new URL('./w.ts', import.meta.url));", './w.ts'],
])('an import is seen: %s', (_, code, specifier) => {
  expect(importsOf(`const x = 1;\n${code}\n`)).toEqual([specifier]);
});

test('what only looks like an import is not one', () => {
  const code = "// import('./a.ts')\nexport const from = 'b';\nconst c = Array.from('d');\n";
  expect(importsOf(code)).toEqual([]);
});
