import { expect, test } from 'vitest';

import { messagesFor } from '#shared/locales/messages.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { criteria } from '#shared/rubric/rubric.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';
import { effectOf } from '#shared/scoring/effect.ts';
import { leadOf, shareOfWeightings, weightIntervals } from '#shared/scoring/robustness.ts';
import type { SummaryOptions } from '#shared/summary/context.ts';
import type { SummaryDocument } from '#shared/summary/document.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { versionOf } from '#shared/summary/version.ts';

import { sampleOffers, withPlan } from '../../fixtures/plan.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const options: SummaryOptions = {
  language: 'ja',
  now: '2026-11-20T05:31:00.000Z',
  offsetMinutes: 540,
  ...sampleOffers,
};

/** The numbers in a text, without thousands separators and leading zeros. */
function numbersIn(text: string): string[] {
  return (text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map((number) =>
    number.includes('.') ? number : String(Number(number)),
  );
}

/** Every text of the document that may hold a number. */
function textsOf({ front, annex, byline, footer, title }: SummaryDocument): string[] {
  const texts = [...front, ...annex].flatMap(({ note, blocks }) => [
    note,
    ...blocks.flatMap((block) => {
      if (block.kind === 'text') return [block.text];
      if (block.kind === 'list') return block.items;
      if (block.kind === 'radars') return block.radars.map(({ label }) => label);
      if (block.kind === 'spreads') return block.spreads.map(({ label }) => label);
      if (block.kind === 'quotes') return block.quotes.map((quote) => JSON.stringify(quote));
      const heads = block.columns.map(({ label }) => label);
      return [...heads, ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))];
    }),
  ]);
  return [title, ...byline, ...texts, ...footer];
}

/** What the vendors' standings allow, computed here a second time. */
function standings(snapshot: Snapshot): (string | number)[] {
  const comparison = compareVendors(snapshot);
  const lead = leadOf(comparison);
  const share = lead ? (shareOfWeightings(lead.first, lead.second)?.share ?? 0) : 0;
  const percents = weightIntervals(comparison).flatMap(({ low, high }) => [low, high]);
  return comparison.vendors
    .flatMap<string | number>((vendor) => [
      [vendor.value ?? 0, vendor.lower, vendor.upper].map((value) => value.toFixed(2)).join(' '),
      criteria.map(({ id }) => effectText(comparison, vendor.vendorId, id)).join(' '),
      vendor.rank ?? 0,
      Object.values(vendor.mustHaves).join(' '),
      vendor.applicable - vendor.scored,
      vendor.axes
        .map(({ value, scored, open }) => `${value?.toFixed(1)} ${scored} ${open} ${scored + open}`)
        .join(' '),
    ])
    .concat(
      [...percents, share].map((value) => (value * 100).toFixed(1)),
      Object.values(comparison.weights).map((value) => Math.round(value * 100)),
      lead?.gap.toFixed(2) ?? '',
    );
}

function effectText(comparison: Comparison, vendorId: string, id: string): string {
  const effect = effectOf(comparison, vendorId, id);
  return effect ? `${effect.low.toFixed(2)} ${effect.high.toFixed(2)}` : '';
}

/** Yen of offers, limits and hiring, and the same in units of 10,000. */
function money({ plan, brief }: Snapshot): number[] {
  const hire = Object.values(plan?.hire ?? {});
  const offered = sampleOffers.costs?.rows ?? [];
  const yen = offered
    .map((row) => row.yen ?? 0)
    .concat(hire, brief?.budgetYen ?? 0, brief?.ceilingYen ?? 0);
  const sum = hire.reduce((all, one) => all + one, 0);
  return yen.concat(
    sum,
    yen.map((one) => one / 10_000),
    offered.map(({ unpriced }) => unpriced),
  );
}

/** Every number that the records, their comparison and the offers allow. */
function allowedNumbers(snapshot: Snapshot): Set<string> {
  const { scores, evidence, vendors, estimates, raters } = snapshot;
  const words = messagesFor('ja').summary;
  const parts = [
    JSON.stringify([snapshot, sampleOffers.terms, criteria.map(({ id }) => id)]),
    // The scale, the months of a year, evidence levels, and sources in the words of the catalogue.
    JSON.stringify(['1 5 12', words.levels, words.topics]),
    // Local time of the instants, nine hours on.
    '2026-11-20 14:31 2026-11-07 14:31 11-10 10:00 2026-11-04 10:12',
    versionOf(snapshot),
    JSON.stringify([scores, evidence, vendors, estimates].map(({ length }) => length)),
    JSON.stringify(raters.map(({ id }) => scores.filter(({ raterId }) => raterId === id).length)),
  ].concat([...standings(snapshot), ...money(snapshot)].map(String));
  return new Set(parts.flatMap(numbersIn));
}

const strays = (document: SummaryDocument, allowed: ReadonlySet<string>) =>
  textsOf(document).flatMap((text) =>
    numbersIn(text)
      .filter((number) => !allowed.has(number))
      .map((number) => `${number} in ${text}`),
  );

test('every number in the document comes from the records', () => {
  const snapshot = withPlan(sampleSnapshot());
  expect(strays(summarise(snapshot, options), allowedNumbers(snapshot))).toEqual([]);
});

test('a number of other records is noticed', () => {
  const snapshot = withPlan(sampleSnapshot());
  const scores = snapshot.scores.filter(({ raterId }) => raterId === 'rater-onishi');
  const noticed = strays(summarise({ ...snapshot, scores }, options), allowedNumbers(snapshot));
  expect(noticed.filter((line) => /^\d\.\d\d in \d/.test(line))).not.toEqual([]);
});
