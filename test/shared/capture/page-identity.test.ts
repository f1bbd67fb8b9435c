import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalAddress, hostOf, pageAddress } from '#shared/capture/page-identity.ts';

const page = 'https://shiomi-logi.example/service/plan';

test.each([
  ['fragment', `${page}#fee`, page],
  ['text fragment', `${page}#:~:text=fee`, page],
  ['campaign', `${page}?utm_source=mail&utm_medium=x&plan=b`, `${page}?plan=b`],
  ['click ids', `${page}?gclid=1&fbclid=2&yclid=3&msclkid=4`, page],
  ['other parameters stay in order', `${page}?b=2&a=1`, `${page}?b=2&a=1`],
  [
    'host and scheme',
    'HTTPS://Shiomi-Logi.EXAMPLE:443/Service',
    'https://shiomi-logi.example/Service',
  ],
  ['another port stays', 'http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
  [
    'user name and password',
    'https://me:secret@shiomi-logi.example/',
    'https://shiomi-logi.example/',
  ],
  ['no path', 'https://shiomi-logi.example?utm_id=1', 'https://shiomi-logi.example/'],
  ['not the web', 'file:///C:/a.pdf#page=2', 'file:///C:/a.pdf'],
])('%s', (_, url, expected) => {
  expect(canonicalAddress(url, '')).toBe(expected);
});

test.each([
  ['same host', 'https://shiomi-logi.example/plan', 'https://shiomi-logi.example/plan'],
  ['with www', 'https://www.shiomi-logi.example/plan', 'https://www.shiomi-logi.example/plan'],
  ['from the root', '/plan?utm_source=a', 'https://shiomi-logi.example/plan'],
  ['same scheme', '//shiomi-logi.example/plan', 'https://shiomi-logi.example/plan'],
  ['another site', 'https://evil.example/plan', page],
  ['a host that only begins the same', 'https://shiomi-logi.example.evil.example/plan', page],
  ['a user name that looks like the host', 'https://shiomi-logi.example@evil.example/plan', page],
  ['the front page for an inner page', 'https://shiomi-logi.example/', page],
  ['not an address', 'javascript:alert(1)', page],
])('canonical link: %s', (_, canonical, expected) => {
  expect(canonicalAddress(page, canonical)).toBe(expected);
});

const address = fc
  .array(
    fc.constantFrom('/', '?', '&', '#', '@', ':443', 'a=1', 'utm_source=x', '=', '%20', 'é', 'b'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => `https://Shiomi-Logi.example${parts.join('')}`);

test('an address is canonical after one step', () => {
  fc.assert(
    fc.property(address, (url) => {
      const once = canonicalAddress(url, '');
      expect(canonicalAddress(once, '')).toBe(once);
      expect(once).not.toContain('#');
    }),
  );
});

test('the shown address loses its fragment and the password in it, nothing else', () => {
  expect(pageAddress('https://a:b@x.example/p?utm_source=1#z')).toBe(
    'https://x.example/p?utm_source=1',
  );
});

test.each([
  ['https://Shiomi-Logi.example:8443/a', 'shiomi-logi.example'],
  ['http://10.0.0.1/', '10.0.0.1'],
  ['http://localhost:3000', 'localhost'],
  ['chrome://extensions', ''],
  ['', ''],
])('host of %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
