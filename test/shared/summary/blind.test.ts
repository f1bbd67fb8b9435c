import fc from 'fast-check';
import { expect, test } from 'vitest';

import { summaryCsv } from '#shared/summary/csv.ts';
import { summaryHtml } from '#shared/summary/html.ts';
import { summaryMarkdown } from '#shared/summary/markdown.ts';
import { candidateLetter, maskFor } from '#shared/summary/mask.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { summaryText } from '#shared/summary/text.ts';

import { sampleOffers, withPlan } from '../../fixtures/plan.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const options = { language: 'ja', now: '2026-11-20T05:31:00.000Z', offsetMinutes: 540 } as const;

/** Letters that no word of the product holds, so that a name found is a name that survived. */
const letter = fc.constantFrom(...Array.from('鰯鱈鮪鯖鰹ヴヱゐqjx'));
const word = fc.array(letter, { minLength: 4, maxLength: 8 }).map((letters) => letters.join(''));
/** A name as people write it: other case, other width, blanks inside, in an address. */
const written = (name: string) =>
  fc.constantFrom(
    name,
    name.toUpperCase(),
    Array.from(name).join(' '),
    `株式会社${name}`,
    `https://www.${name}.example/a?b=1`,
    `info@${name}.example`,
    name.replace(/[a-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  );
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

test('no name, short name or domain survives in any format', () => {
  const names = fc.tuple(word, word, word).chain(([name, short, label]) =>
    fc.record({
      name: fc.constant(name),
      short: fc.constant(short),
      label: fc.constant(label),
      words: fc.array(fc.oneof(written(name), written(short), written(label)), {
        minLength: 3,
        maxLength: 6,
      }),
    }),
  );
  fc.assert(
    fc.property(names, ({ name, short, label, words }) => {
      const said = words.join('、');
      const base = withPlan(sampleSnapshot());
      const [vendor, ...others] = base.vendors;
      if (!vendor || !base.plan || !base.brief) throw new Error('The sample is incomplete.');
      const [risk] = base.plan.risks;
      const document = summarise(
        {
          ...base,
          evaluation: { ...base.evaluation, title: said },
          brief: { ...base.brief, kgi: said, issues: [] },
          vendors: [
            { ...vendor, name: `株式会社${name}`, shortName: short, domains: [`${label}.example`] },
            ...others,
          ],
          passages: base.passages.map((one) => ({
            ...one,
            exact: said,
            link: `https://${label}.example/`,
            table: {
              cells: [
                ['', said],
                [said, '50,000円'],
              ],
              headerRows: 1,
              headerColumns: 1,
            },
          })),
          pages: base.pages.map((one) => ({
            ...one,
            title: said,
            url: `https://${label}.example/`,
          })),
          evidence: base.evidence.map((one) => ({ ...one, remark: said })),
          scores: base.scores.map((one) => ({ ...one, reason: said })),
          decisions: base.decisions.map((one) => ({ ...one, reason: said })),
          plan: {
            ...base.plan,
            comments: [{ vendorId: vendor.id, text: said }],
            risks: risk ? [{ ...risk, text: said, counter: said, owner: said }] : [],
          },
        },
        {
          ...options,
          ...sampleOffers,
          blind: true,
          terms: [{ label: said, cells: [{ vendorId: vendor.id, text: said }] }],
        },
      );
      const formats = [
        summaryHtml(document).replace(/&#(\d+);/g, (_, code: string) =>
          String.fromCharCode(Number(code)),
        ),
        summaryMarkdown(document).replace(/\\/g, ''),
        summaryCsv(document),
        summaryText(document, ''),
      ];
      for (const text of formats.map(folded)) {
        for (const hidden of [name, short, label]) expect(text).not.toContain(folded(hidden));
      }
    }),
    { numRuns: 60 },
  );
});

const vendors = [
  {
    name: '株式会社汐見通販ロジスティクス',
    shortName: '汐見通販ロジ',
    domains: ['shiomi.example'],
  },
  { name: '汐見', shortName: '', domains: [] },
  { name: 'SKY', shortName: '', domains: ['s.example'] },
];
const mask = maskFor(vendors, (index) => `候補${candidateLetter(index)}`);

test.each([
  ['汐見通販ロジスティクスは', '候補Aは'],
  ['汐見通販ロジの料金', '候補Aの料金'],
  ['汐見の料金', '候補Bの料金'],
  ['㈱汐見通販ロジスティクス', '㈱候補A'],
  ['Shiomi、ＳＨＩＯＭＩ．example', '候補A、候補A'],
  ['SKYは、skylineではない', '候補Cは、skylineではない'],
  ['', ''],
  ['料金は450円', '料金は450円'],
])('%s becomes %s', (text, expected) => {
  expect(mask(text)).toBe(expected);
});

test('letters go on after Z', () => {
  expect([0, 25, 26, 51, 52].map(candidateLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});

test('a text without names stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/汐|shiomi|sky|s\.example/i.test(text.normalize('NFKC').replace(/\s/g, '')));
      expect(mask(text)).toBe(text);
    }),
  );
});
