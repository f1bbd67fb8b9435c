import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { sourceFiles } from './source.ts';

const code = sourceFiles(['extension', 'apps-script'])
  .map(({ text }) => text)
  .join('\n');
const words = new Set(code.match(/[\w-]+/g));
/** Beginnings of classes that are put together, as in `step-${value}`. */
const beginnings = Array.from(code.matchAll(/([a-z][\w-]*-)\$\{/g), ([, begin = '']) => begin);

const classesOf = (path: string): string[] => {
  const rules = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return Array.from(rules.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name);
};

test.each(globSync('{extension,apps-script}/**/*.css'))('every class in %s has a user', (path) => {
  const unused = new Set(classesOf(path).filter((name) => !words.has(name)));
  expect([...unused].filter((name) => !beginnings.some((begin) => name.startsWith(begin)))).toEqual(
    [],
  );
});
