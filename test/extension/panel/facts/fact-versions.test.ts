import { describe, expect, test } from 'vitest';

import { newVersion, withoutLine } from '#extension/panel/facts/fact-changes.ts';
import { compareVersions } from '#shared/costs/compare-versions.ts';
import { estimatesOf } from '#shared/costs/versions.ts';

import { dearer, device, half, least, price, setUp, share, small, year } from './fact-device.ts';

describe('an amount that limits a fee', () => {
  test('is the minimum of that fee and no line on top of it, whichever is confirmed first', () => {
    for (const order of [
      [share, least],
      [least, share],
    ]) {
      const { confirm, offer } = device();
      for (const fact of order) confirm(fact);
      expect(offer()?.feeLines).toMatchObject([{ label: '広告運用', minimum: '50000' }]);
    }
  });

  test('a maximum caps the fee', () => {
    const { confirm, offer } = device();
    confirm(share, { ...least, label: '上限', low: null, high: 300_000 });
    expect(offer()?.feeLines).toMatchObject([{ minimum: null, maximum: '300000' }]);
  });

  test('taken back, it limits nothing; without its fee it stands by itself', () => {
    const { confirm, takeBack, offer } = device();
    confirm(share, least);
    takeBack(least);
    expect(offer()?.feeLines).toMatchObject([{ label: '広告運用', minimum: null }]);
    confirm(least);
    takeBack(share);
    expect(offer()?.feeLines).toMatchObject([{ label: '最低', low: '50000' }]);
  });

  test('a limit that a person changed since stays when something else is confirmed', () => {
    const { confirm, commit, offer, snapshot } = device();
    confirm(share, least);
    const feeLines = offer()?.feeLines.map((line) => ({ ...line, minimum: '60000' })) ?? [];
    const { id: evaluationId } = snapshot().evaluation;
    commit([{ kind: 'estimate', id: 'estimate:shiomi:1', evaluationId, set: { feeLines } }]);
    confirm(setUp);
    expect(offer()?.feeLines[0]).toMatchObject({ minimum: '60000' });
  });

  test('far from any share, or behind a fixed fee, it is a fee like any other', () => {
    const { confirm, offer } = device();
    confirm({ ...share, start: 10, end: 16 }, least, { ...setUp, start: 60, end: 66 });
    expect(offer()?.feeLines).toHaveLength(3);
  });
});

describe('versions', () => {
  test('a new one begins as a copy; what is confirmed anew takes the place of the same fee', () => {
    const { confirm, renew, offer, snapshot } = device();
    confirm(price, setUp, half);
    renew();
    confirm(dearer, year);
    expect(offer()).toMatchObject({ id: 'estimate:shiomi:2', version: 2, receivedOn: null });
    expect(offer()?.feeLines.map(({ label, low }) => [label, low])).toEqual([
      ['発送', '480'],
      ['初期費用', '30000'],
    ]);
    const [newest, older] = estimatesOf(snapshot(), 'shiomi');
    if (!newest || !older) throw new Error('A version is gone.');
    expect(compareVersions(older, newest)).toMatchObject({
      lines: [
        { kind: 'changed', before: { low: '450' }, after: { low: '480' }, aspects: ['price'] },
      ],
      terms: [{ kind: 'changed', before: { value: '6' }, after: { value: '12' } }],
    });
  });

  test('taking the new price back brings the old one back', () => {
    const { confirm, takeBack, renew, offer } = device();
    confirm(price, setUp);
    renew();
    confirm(dearer);
    takeBack(dearer);
    expect(offer()?.feeLines.map(({ low }) => low)).toEqual(['450', '30000']);
  });

  test('two fees in the same words of one proposal are two lines', () => {
    const { confirm, renew, offer } = device();
    confirm(price, small);
    expect(offer()?.feeLines).toHaveLength(2);
    renew();
    confirm(dearer);
    expect(offer()?.feeLines.map(({ low }) => low)).toEqual(['450', '450', '480']);
  });

  test('a line that the new proposal does not have is left out of it alone', () => {
    const { confirm, renew, commit, offer, snapshot } = device();
    confirm(price, setUp);
    renew();
    const newest = offer();
    if (!newest) throw new Error('No offer.');
    commit(withoutLine(snapshot(), newest.id, newest.feeLines[1]?.id ?? ''));
    const [after, older] = estimatesOf(snapshot(), 'shiomi');
    expect([older?.feeLines.length, after?.feeLines.length]).toEqual([2, 1]);
  });

  test('before the first offer there is nothing to renew', () => {
    const { snapshot } = device();
    expect(newVersion(snapshot(), 'shiomi')).toEqual([]);
  });
});
