import { expect, test } from 'vitest';

import { originsOf, sitesOf } from '#extension/app/site-access.ts';

test('access is asked for each host once, without its port, and for web pages only', () => {
  expect(
    originsOf([
      'https://www.shiomi-logi.example/plan?a=1#x',
      'https://www.shiomi-logi.example/terms',
      'http://127.0.0.1:8080/plan',
      'file:///offer.html',
      'no address',
    ]),
  ).toEqual(['https://www.shiomi-logi.example/*', 'http://127.0.0.1/*']);
});

test('a domain is asked for with everything below it; an address of a machine has nothing below', () => {
  expect(sitesOf(['shiomi-logi.example', '127.0.0.1', 'localhost', '[::1]'])).toEqual([
    '*://*.shiomi-logi.example/*',
    '*://127.0.0.1/*',
    '*://localhost/*',
    '*://[::1]/*',
  ]);
});
