import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { hasDisplay, readOptions } from './options.ts';

describe('the options of npm start', () => {
  test('with a display the browser stays open, without one the tour runs', () => {
    expect(readOptions([], true).tour).toBe(false);
    expect(readOptions([], false).tour).toBe(true);
    expect(readOptions(['--tour'], true).tour).toBe(true);
  });

  test('a page is a file or an address', () => {
    expect(readOptions(['--page', 'README.md'], false).page).toEqual({
      file: resolve('README.md'),
    });
    expect(readOptions(['--page', 'https://shop.example/a'], false).page).toEqual({
      address: 'https://shop.example/a',
    });
  });

  test.each([[['--page', 'no-such-file.html']], [['--page']], [['--turo']]])(
    'says what is wrong with %j',
    (args) => {
      expect(() => readOptions(args, false)).toThrow(/npm|--/);
    },
  );

  test('a display is an X or Wayland one, or the system itself', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});
