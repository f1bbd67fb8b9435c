import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { expect, test } from 'vitest';

import { repositoryFiles, sourceFiles } from './source.ts';

const files = repositoryFiles();
const sources = sourceFiles(['shared', 'extension', 'apps-script', 'test']);

const namesIn = (folder: string): string[] =>
  globSync(`${folder}/*.ts`).map((path) => basename(path, '.ts'));

const topLevel = [
  'README.ja.md',
  'README.md',
  'apps-script',
  'extension',
  'package-lock.json',
  'package.json',
  'shared',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];

test('the top level is exactly the agreed one', () => {
  const names = new Set(files.map((path) => path.split('/', 1)[0] ?? ''));
  expect([...names].filter((name) => !name.startsWith('.')).toSorted()).toEqual(topLevel);
});

test.each(sources)('$path is at most 300 lines', ({ text }) => {
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(300);
});

test('names say what is inside: no drawers', () => {
  const drawers = /(^|\/)(utils?|helpers?|commons?|misc|lib|stuff)(\.[^/]*)?(\/|$)/i;
  expect(files.filter((path) => drawers.test(path))).toEqual([]);
});

test.each(['shared', 'extension', 'apps-script', 'test'])('%s says what it is', (folder) => {
  const path = `${folder}/README.md`;
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(readFileSync(path, 'utf8').split('\n').length, 'one screen').toBeLessThanOrEqual(80);
});

test('every port has a contract suite, and every suite a port', () => {
  const ports = namesIn('shared/ports');
  const suites = namesIn('test/contract');
  expect(ports).not.toEqual([]);
  expect(ports.filter((port) => !suites.includes(port))).toEqual([]);
  expect(suites.filter((suite) => !ports.some((port) => suite.startsWith(port)))).toEqual([]);
});

test('tests lie where their sources lie', () => {
  const strays = files
    .filter((path) => /^test\/(shared|extension|apps-script)\/.*\.test\.tsx?$/.test(path))
    .map((path) => path.slice('test/'.length, path.lastIndexOf('/')))
    .filter((folder) => !existsSync(folder));
  expect([...new Set(strays)]).toEqual([]);
});

test('every test file belongs to a project that runs it', () => {
  const run = [
    /^test\/(shared|fakes|architecture|start|tour|bench|bundle)\/.*\.test\.ts$/,
    /^test\/(apps-script|extension)\/.*\.test\.tsx?$/,
    /^test\/e2e\/.*\.spec\.ts$/,
  ];
  const tests = files.filter((path) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(path));
  expect(tests.filter((path) => !run.some((pattern) => pattern.test(path)))).toEqual([]);
});

test('nothing names the place where it was written', () => {
  // In pieces, or this file would find itself.
  const places = ['work/main', 'work/shared', 'home/[a-z]', 'Users/[a-z]'].join('|');
  const place = new RegExp(`(?<![\\w.])/(?:${places})`);
  const textFiles = files.filter((path) => !/\.(png|jpe?g|pdf|ico|woff2?|xlsx|zip)$/.test(path));
  expect(textFiles.filter((path) => place.test(readFileSync(path, 'utf8')))).toEqual([]);
});
