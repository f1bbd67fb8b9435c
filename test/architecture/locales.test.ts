import { globSync } from 'node:fs';
import { basename } from 'node:path';

import { expect, test } from 'vitest';

import { messagesFor } from '#shared/locales/messages.ts';

import { sourceFiles } from './source.ts';

type Text = { path: string; value: unknown };

/** Every text of a catalogue with its path, such as `scoring.reasonMissing`; a text with values in it is a function. */
function textsOf(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const japanese = textsOf(messagesFor('ja'), '');
const english = textsOf(messagesFor('en'), '');

const paths = (texts: Text[]) => texts.map(({ path }) => path).toSorted();

const filesOf = (language: string) =>
  globSync(`shared/locales/${language}/*.ts`)
    .map((path) => basename(path))
    .toSorted();

test('both languages have the same texts', () => {
  expect(japanese.length).toBeGreaterThan(0);
  expect(paths(english)).toEqual(paths(japanese));
});

test('both languages have the same files', () => {
  expect(filesOf('en')).toEqual(filesOf('ja'));
});

test('no text is empty or left in the other language', () => {
  const empty = [...japanese, ...english].filter(({ value }) => value === '');
  expect(paths(empty)).toEqual([]);
  const japaneseLetters = /[\u3041-\u3096\u30A1-\u30FA]/;
  const untranslated = english.filter(
    ({ path, value }) =>
      typeof value === 'string' && japaneseLetters.test(value) && !path.startsWith('words.'),
  );
  expect(untranslated).toEqual([]);
});

test('every text is used', () => {
  const words = new Set(
    sourceFiles(['shared', 'extension', 'apps-script'])
      .filter(({ path }) => !path.startsWith('shared/locales/'))
      .flatMap(({ text }) => text.match(/[\p{L}\p{N}_$-]+|[\p{L}\p{N}_$]+/gu) ?? [])
      .flatMap((word) => [word, ...word.split('-')]),
  );
  const unused = japanese.filter(({ path }) => {
    const key = path.slice(path.lastIndexOf('.') + 1);
    // A list is read by position, not by name.
    return !/^\d+$/.test(key) && !words.has(key);
  });
  expect(paths(unused)).toEqual([]);
});
