import { expect, test } from 'vitest';

import { domainOf, recogniseVendor } from '#extension/background/recognise-vendor.ts';

test.each([
  ['https://www.shiomi-logi.example/plan', 'shiomi-logi.example'],
  ['https://shop.hoshinowa.co.jp/', 'hoshinowa.co.jp'],
  ['https://tsumugiya.myshopify.com/pages/a', 'tsumugiya.myshopify.com'],
  ['https://shiomi.github.io/docs', 'shiomi.github.io'],
  ['http://192.168.0.10:8080/', '192.168.0.10'],
  ['http://localhost:3000/', 'localhost'],
  ['https://xn--eckwd4c7c.xn--zckzah/', 'xn--eckwd4c7c.xn--zckzah'],
  ['file:///C:/proposal.pdf', ''],
])('%s belongs to %s', (url, domain) => {
  expect(domainOf(url)).toBe(domain);
});

const vendor = (id: string, ...domains: string[]) => ({
  id,
  name: id,
  shortName: '',
  domains,
  addedAt: '2026-11-20T09:00:00.000Z',
});

test('a host of its own is more than the domain around it', () => {
  const vendors = [vendor('a', 'group.example'), vendor('b', 'logi.group.example')];
  expect(recogniseVendor('https://logi.group.example/', vendors)?.id).toBe('b');
  expect(recogniseVendor('https://www.group.example/', vendors)?.id).toBe('a');
});

test('an address without a domain belongs to nobody', () => {
  expect(recogniseVendor('file:///a.pdf', [vendor('a', '')])).toBeNull();
});

test('on a shared site only a host that was written down by hand counts', () => {
  const vendors = [vendor('a', 'note.com'), vendor('b', 'shiomi.zendesk.com')];
  expect(recogniseVendor('https://shiomi.zendesk.com/hc', vendors)?.id).toBe('b');
  expect(recogniseVendor('https://other.zendesk.com/hc', vendors)).toBeNull();
});
