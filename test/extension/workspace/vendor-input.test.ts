import { expect, test } from 'vitest';

import { domainProblem, nameOf, readDomain } from '#extension/workspace/matrix/vendor-input.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

test.each([
  ['shiomi-logi.example', 'shiomi-logi.example'],
  [' https://www.Shiomi-Logi.example/price?x=1 ', 'shiomi-logi.example'],
  ['ｓｈｉｏｍｉ.example.', 'shiomi.example'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['not a domain', null],
  ['localhost', null],
  ['javascript:alert(1)', null],
  ['ftp://files.example', null],
  ['', null],
])('%j names %j', (text, domain) => {
  expect(readDomain(text)).toBe(domain);
});

test('says why a domain cannot name a vendor', () => {
  const { vendors } = sampleSnapshot();
  expect(domainProblem('hoshi.example', vendors)).toEqual({
    type: 'taken',
    vendor: '=星の輪フルフィル',
  });
  expect(domainProblem('hoshi.example', vendors, 'hoshi')).toBeNull();
  expect(domainProblem('note.com', vendors)).toEqual({ type: 'shared' });
  expect(domainProblem('?', vendors)).toEqual({ type: 'bad' });
  expect(domainProblem('new.example', vendors)).toBeNull();
});

test('the short name is used where there is one', () => {
  expect(nameOf({ name: '株式会社汐見通販ロジスティクス', shortName: '汐見' })).toBe('汐見');
  expect(nameOf({ name: 'つむぎ屋EC', shortName: ' ' })).toBe('つむぎ屋EC');
});
