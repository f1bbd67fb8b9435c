import { expect, test } from 'vitest';

import { resolveImport, sourceFiles } from './source.ts';

// Tests of the shared core run in workers that keep their modules: a module's state would go from one file to the next.

const files = new Map(
  sourceFiles(['shared', 'extension', 'apps-script', 'test']).map((file) => [file.path, file]),
);

/** The files of these folders' tests and all that they import, however far. */
function reachedFrom(folders: readonly string[]): string[] {
  const isTest = (path: string): boolean =>
    path.endsWith('.test.ts') && folders.some((folder) => path.startsWith(folder));
  const reached = new Set([...files.keys()].filter(isTest));
  // A set hands out what is added while it is gone through.
  for (const path of reached) {
    for (const specifier of files.get(path)?.imports ?? []) {
      const next = resolveImport(path, specifier);
      if (next !== null && files.has(next)) reached.add(next);
    }
  }
  return [...reached].toSorted();
}

const reached = reachedFrom(['test/shared/', 'test/fakes/']);

function holding(paths: readonly string[], pattern: RegExp): string[] {
  return paths.filter((path) => pattern.test(files.get(path)?.text ?? ''));
}

/** A variable of the module, or a container that begins empty: what can only be meant to change. */
const state =
  /^(?:export )?(?:let\b|const \w+(?:: [^=\n]+)? = (?:\[\]|\{\};|new \w+(?:<[^()\n]*>)?\((?:[\d_ <]*)\);))/m;

/** Replaces or sets what every module sees. */
const reach =
  /\bvi\.\w|\bconfigureGlobal\b|\bz\.config\(|\b(?:globalThis|process\.env)(?:\.\w+|\[[^\]]+\]) = |\bprocess\.chdir\b/;

test('modules that tests of the shared core have in common keep nothing but what a pure function remembers', () => {
  const modules = reached.filter((path) => !path.endsWith('.test.ts'));
  expect(modules.length).toBeGreaterThan(100);
  expect(holding(modules, state)).toEqual([
    // The room in which passages are aligned; each alignment starts over.
    'shared/anchoring/align.ts',
    // What characters fold to, which is always the same.
    'shared/anchoring/fold.ts',
  ]);
});

test('tests of the shared core change nothing that every module sees', () => {
  expect(holding(reached, reach)).toEqual([]);
});

test.each([
  'let start = null;',
  'export let count = 0;',
  'const seen = new Map<string, string>();',
  'const room = new Int32Array(1 << 14);',
  'const starts: number[] = [];',
])('"%s" is state', (line) => {
  expect(state.test(`import a from 'a';\n${line}\n`)).toBe(true);
});

test.each([
  'vi.useFakeTimers();',
  'fc.configureGlobal({ seed: 1 });',
  "process.env['TZ'] = 'UTC';",
  'globalThis.fetch = answer;',
])('"%s" reaches every module', (line) => {
  expect(reach.test(line)).toBe(true);
});
