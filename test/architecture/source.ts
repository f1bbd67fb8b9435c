import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export type SourceFile = { path: string; text: string; imports: string[] };

const staticImport = /^[ \t]*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm;
const dynamicImport = /\bimport\s*\(\s*(?:(['"`])([^'"`$]+)\1)?/g;
const workerAddress = /\bnew URL\(\s*(['"])([^'"]+\.[jt]sx?)\1\s*,\s*import\.meta\.url/g;

/** What an `import()` of something computed is called: no layer allows it. */
const computedImport = '<computed>';

/** The specifiers that a source file imports, as types, as values or at run time; also workers it starts by address. */
export function importsOf(text: string): string[] {
  const code = text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/\*|\*)/.test(line))
    .join('\n');
  const imports = [staticImport, dynamicImport].flatMap((pattern) =>
    Array.from(code.matchAll(pattern), (match) => match[2] ?? computedImport),
  );
  // An address without a dot is relative too.
  const workers = Array.from(code.matchAll(workerAddress), (match) =>
    (match[2] ?? '').replace(/^(?!\.)/, './'),
  );
  return imports.concat(workers);
}

/** Every TypeScript file under the given folders. */
export function sourceFiles(folders: string[]): SourceFile[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, imports: importsOf(text) };
    });
}

/** The repository path that an import names, or `null` when it names a package. */
export function resolveImport(from: string, specifier: string): string | null {
  const [path = ''] = specifier.split('?', 1);
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
  const [, alias, rest] = /^#(shared|extension|apps-script)\/(.+)$/.exec(path) ?? [];
  return alias !== undefined && rest !== undefined ? posix.join(alias, rest) : null;
}

/** The package that a specifier belongs to: `zod` for `zod/mini`, `@a/b` for `@a/b/c`, `node:*` for all of Node. */
export function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** All files of the repository that exist, new ones included, ignored ones not. Paths with forward slashes. */
export function repositoryFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  return [...new Set(list.split('\0'))]
    .filter((path) => path !== '' && existsSync(path))
    .toSorted();
}
