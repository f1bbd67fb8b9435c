import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import * as z from 'zod/mini';

import { layers } from './layers.ts';

const names = z.record(z.string(), z.string());
const packageFile = z
  .object({
    imports: names,
    scripts: names,
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    engines: z.optional(z.unknown()),
    devEngines: z.optional(z.unknown()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const lockEntry = z.object({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  integrity: z.optional(z.string()),
  link: z.optional(z.boolean()),
  optionalDependencies: z.optional(names),
});
const lockText = readFileSync('package-lock.json', 'utf8');
const lock = z
  .object({ packages: z.record(z.string(), lockEntry) })
  .parse(JSON.parse(lockText)).packages;

const { dependencies, devDependencies, optionalDependencies } = packageFile;
const all = { ...dependencies, ...devDependencies, ...optionalDependencies };

test('each # alias is the folder of its name', () => {
  expect(packageFile.imports).toEqual({
    '#shared/*': './shared/*',
    '#extension/*': './extension/*',
    '#apps-script/*': './apps-script/*',
  });
});

test('every version is exact', () => {
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('no rule about engines, which would stop npm ci on an older Node', () => {
  expect([packageFile.engines, packageFile.devEngines]).toEqual([undefined, undefined]);
});

test('every package that a layer may import is a dependency', () => {
  const allowed = new Set(Object.values(layers).flatMap((layer) => layer.packages));
  const missing = [...allowed].filter((name) => !name.endsWith('*') && !(name in all));
  expect(missing).toEqual([]);
});

test('every package that the product ships has a place in the house', () => {
  const allowed = new Set(Object.values(layers).flatMap((layer) => layer.packages));
  expect(Object.keys(dependencies).filter((name) => !allowed.has(name))).toEqual([]);
});

test('scripts name files that exist and scripts that exist', () => {
  const commands = Object.values(packageFile.scripts).join(' && ');
  const paths = commands.match(/\b[\w-]+(?:\/[\w.-]+)+\.(?:ts|mjs)\b/g) ?? [];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const called = Array.from(commands.matchAll(/npm run (\S+)/g), (match) => match[1] ?? '');
  expect(called.filter((name) => !(name in packageFile.scripts))).toEqual([]);
});

test('the lock file holds every package for every platform', () => {
  const holes = Object.entries(lock).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !lock[`node_modules/${name}`] && !lock[`${path}/node_modules/${name}`],
    ),
  );
  expect(holes).toEqual([]);
});

test('the lock file agrees with package.json', () => {
  const different = Object.entries(all).filter(
    ([name, version]) => lock[`node_modules/${name}`]?.version !== version,
  );
  expect(different).toEqual([]);
});

test('the lock file names checksums and no server', () => {
  const entries = Object.entries(lock).filter(([path, entry]) => path !== '' && !entry.link);
  expect(entries.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
  expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
});
