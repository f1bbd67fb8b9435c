import { expect, test } from 'vitest';

import { domainBeside, vendorAtHand } from '#extension/panel/at-hand.ts';
import type { AtHand } from '#shared/ports/device-store.ts';

import { vendor } from '../../fixtures/snapshot-parts.ts';

const vendors = [vendor('shiomi', '汐見'), vendor('tsumugi', 'つむぎ屋')];
const page = (vendorId: string | null, at = '2026-11-20T10:00:00.000Z'): AtHand => ({
  url: 'https://x.example/',
  title: '',
  domain: 'x.example',
  vendorId,
  windowId: 1,
  at,
});
const chosen = (at: string) => ({ vendorId: 'tsumugi', at });

test('before any page it is the first vendor', () => {
  expect(vendorAtHand(null, null, vendors)?.id).toBe('shiomi');
  expect(vendorAtHand(null, null, [])).toBeNull();
});

test('on a page without a known vendor it is nobody, not the last one', () => {
  expect(vendorAtHand(page(null), null, vendors)).toBeNull();
  expect(vendorAtHand(page('of-another-evaluation'), null, vendors)).toBeNull();
});

test('a choice holds until the person acts on a page again', () => {
  expect(vendorAtHand(page('shiomi'), chosen('2026-11-20T10:00:01.000Z'), vendors)?.id).toBe(
    'tsumugi',
  );
  expect(vendorAtHand(page('shiomi'), chosen('2026-11-20T09:59:59.000Z'), vendors)?.id).toBe(
    'shiomi',
  );
});

test('the domain of the page stands beside its own vendor only', () => {
  const [shiomi = null] = vendors;
  expect(domainBeside(shiomi, page('shiomi'))).toBe('x.example');
  expect(domainBeside(shiomi, page('tsumugi'))).toBe('shiomi.example');
  expect(domainBeside(null, page(null))).toBe('x.example');
});
