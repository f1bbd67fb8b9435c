import { expect, test } from 'vitest';

import { look } from '#shared/recheck/look.ts';
import type { Visit } from '#shared/recheck/visits.ts';

const before =
  '料金プラン\n初期費用は10万円（税別）です。月額基本料は5万円、1件あたりの発送は350円からです。最低契約期間は6か月、解約は1か月前までにお知らせください。';

/** A passage as it was marked in the text of that day. */
function marked(evidenceId: string, exact: string): Visit['passages'][number] {
  const start = before.indexOf(exact);
  const end = start + exact.length;
  const prefix = before.slice(Math.max(0, start - 32), start);
  return {
    evidenceId,
    selector: { exact, prefix, suffix: before.slice(end, end + 32), start, end },
  };
}

const visit: Visit = {
  url: 'https://www.shiomi-logi.example/plan',
  passages: [
    marked('fee', '月額基本料は5万円'),
    marked('term', '最低契約期間は6か月'),
    marked('start', '初期費用は10万円（税別）です。'),
  ],
};
const day = { evaluationId: 'evaluation-1', at: '2027-03-01T00:00:00.000Z' };

test('says what still stands and what reads otherwise now', () => {
  const after = before.replace('6か月', '12か月').replace('（税別）', '(税別)');
  expect(look(visit, after, day)).toEqual(
    [
      { evidenceId: 'fee', status: 'found', present: '' },
      { evidenceId: 'term', status: 'changed', present: '最低契約期間は12か月' },
      { evidenceId: 'start', status: 'normalised', present: '' },
    ].map((one) => ({
      ...one,
      evaluationId: 'evaluation-1',
      checkedAt: day.at,
      seen: 'fetched',
    })),
  );
});

test('a page that says nothing of it any more, and a page that cannot be read, are two things', () => {
  expect(look(visit, '会社概要\n設立 1998年', day).map(({ status }) => status)).toEqual([
    'gone',
    'gone',
    'gone',
  ]);
  expect(look(visit, null, day).map(({ status }) => status)).toEqual([
    'unreachable',
    'unreachable',
    'unreachable',
  ]);
});

/** What was put together from lines of the page. */
function inParts(...lines: string[]): Visit {
  const selector = { exact: lines.join('\n'), prefix: '', suffix: '', start: 0, end: 0 };
  return { url: visit.url, passages: [{ evidenceId: 'whole', selector }] };
}

test('a text put together from parts of a page still stands where its lines do, in whatever places', () => {
  const page =
    'メニュー\n料金プラン\n広告\n月額基本料は5万円です。\nお問い合わせ\n設立\t2012年4月\n従業員数\t48名\nお問い合わせ';
  const seen = (...lines: string[]) =>
    look(inParts(...lines), page, day).map(({ status, present }) => ({ status, present }));
  expect(seen('料金プラン', '月額基本料は5万円です。', 'お問い合わせ')).toEqual([
    { status: 'found', present: '' },
  ]);
  // The label is ours; the page says the value.
  expect(seen('創業\t2012年4月', '従業員数\t48名')).toEqual([{ status: 'found', present: '' }]);
  expect(seen('月額基本料は3万円です。', '最低契約期間は12か月です。', 'お問い合わせ')).toEqual([
    { status: 'changed', present: '月額基本料は5万円です。\nお問い合わせ' },
  ]);
  // A part of a longer number is another number.
  expect(seen('料金プラン', '万円です。', '8名')).toEqual([
    { status: 'changed', present: '料金プラン\n万円です。' },
  ]);
  expect(seen('出荷は翌営業日です。', '返品は30日まで承ります。')).toEqual([
    { status: 'gone', present: '' },
  ]);
});
