import { expect, test } from 'vitest';

import { sourceFiles } from './source.ts';

/** How many rules may be switched off on a line. The number moves in the commit that needs it, with its reason there. */
const ceiling = 20;

const suppression =
  /(?:\/\/|\/\*|\{\/\*)\s*(oxlint-(?:disable|enable)\S*|eslint-(?:disable|enable)\S*|@ts-(?:expect-error|ignore|nocheck|check)|(?:v8|c8|istanbul) ignore)(.*)/;

type Suppression = { where: string; kind: string; reason: string };

function suppressionsIn(path: string, text: string): Suppression[] {
  return text.split('\n').flatMap((line, index) => {
    const [, kind, rest = ''] = suppression.exec(line) ?? [];
    if (kind === undefined) return [];
    const separator = kind.startsWith('@ts') ? /^[\s:–-]*/ : /^.*? -- /;
    const reason = separator.test(rest) ? rest.replace(separator, '').replace(/\*\/.*$/, '') : '';
    return [{ where: `${path}:${index + 1}`, kind, reason: reason.trim() }];
  });
}

const found = sourceFiles(['shared', 'extension', 'apps-script', 'test']).flatMap(
  ({ path, text }) => suppressionsIn(path, text),
);

test('a check is switched off for one line, and in a way that complains when it is no longer needed', () => {
  const allowed = new Set(['oxlint-disable-next-line', 'oxlint-disable-line', '@ts-expect-error']);
  expect(found.filter(({ kind }) => !allowed.has(kind))).toEqual([]);
});

test('every check that is switched off says why', () => {
  expect(found.filter(({ reason }) => reason.split(/\s+/).length < 3)).toEqual([]);
});

test('few checks are switched off', () => {
  expect(found.length).toBeLessThanOrEqual(ceiling);
});

test.each([
  ['oxlint-disable-next-line no-await-in-loop -- one at a time', 'one at a time'],
  ['oxlint-disable-next-line no-await-in-loop', ''],
  ['@ts-expect-error: the type is too narrow', 'the type is too narrow'],
  ['@ts-expect-error', ''],
])('the reason of "%s"', (comment, reason) => {
  expect(suppressionsIn('a.ts', `  // ${comment}`).map((each) => each.reason)).toEqual([reason]);
});
