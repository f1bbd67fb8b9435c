import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { parse } from 'acorn';

/**
 * The scripts that a built page loads before it can show anything: what its HTML names, and all that these import statically. What they
 * load later with `import()` is left out. Paths of files, each once.
 */
export function scriptsLoadedAtOnce(folder: string, page: string): string[] {
  const html = readFileSync(posix.join(folder, page), 'utf8');
  const named = html.matchAll(
    /<(?:script|link rel="modulepreload")[^>]*\s(?:src|href)="([^"]+\.js)"/g,
  );
  const files = new Set(Array.from(named, ([, address = '']) => posix.join(folder, address)));
  // A set that grows while it is walked is walked to its new end.
  for (const file of files) for (const next of importedBy(file)) files.add(next);
  return [...files];
}

function importedBy(file: string): string[] {
  const program = parse(readFileSync(file, 'utf8'), {
    ecmaVersion: 'latest',
    sourceType: 'module',
  });
  return program.body.flatMap((part) => {
    const from = 'source' in part ? part.source?.value : undefined;
    return typeof from === 'string' ? [posix.join(posix.dirname(file), from)] : [];
  });
}
