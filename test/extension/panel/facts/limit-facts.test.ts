import { expect, test } from 'vitest';

import { limitOf } from '#extension/panel/facts/limit-facts.ts';
import { extractFacts } from '#shared/facts/extract-facts.ts';
import type { Entity } from '#shared/model/snapshot.ts';

type Fact = Entity<'fact'>;

/** Which amounts limit which fee, as `minimum 50000 of 広告費の20%`. */
function limitsIn(text: string): string[] {
  const facts = extractFacts({ text }).map(({ doubts: _doubts, ...fact }, place): Fact => ({
    ...fact,
    id: `fact-${place}`,
    vendorId: 'shiomi',
    evidenceId: 'evidence-1',
  }));
  return facts.flatMap((fact) => {
    const limit = limitOf(fact, facts);
    return limit === null ? [] : [`${limit.end} ${limit.amount} of ${limit.base.quote}`];
  });
}

test.each([
  [
    '月額10〜30万円、広告費の20%（最低5万円）、6ヶ月契約、1ヶ月前解約',
    ['minimum 50000 of 広告費の20%'],
  ],
  [
    '成果報酬：売上の10%（返品・キャンセルを除く）、最低保証 月30万円、上限100万円',
    ['minimum 300000 of 売上の10%', 'maximum 1000000 of 売上の10%'],
  ],
  ['広告運用は広告費の20%です。初期費用は最低5万円です。', []],
  ['月額10万円（上限30万円）', []],
])('%s', (text, limits) => {
  expect(limitsIn(text)).toEqual(limits);
});

test('another piece of evidence limits nothing here', () => {
  const [share, least] = extractFacts({ text: '広告費の20%（最低5万円）' }).map(
    ({ doubts: _doubts, ...fact }, place): Fact => ({
      ...fact,
      id: `fact-${place}`,
      vendorId: 'shiomi',
      evidenceId: `evidence-${place}`,
    }),
  );
  if (!share || !least) throw new Error('Two facts stand in these words.');
  expect(limitOf(least, [share, least])).toBeNull();
});
