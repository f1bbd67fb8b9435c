import { bandPosition } from '#shared/costs/band-position.ts';
import { unpricedText } from '#shared/costs/cost-sentences.ts';
import { openChecks, requiredChecks } from '#shared/costs/fee-model.ts';
import { alarmsOf } from '#shared/costs/limits.ts';
import { offerCost, type VendorCost } from '#shared/costs/vendor-costs.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import type { Costs } from './use-costs.ts';

/** A thing to keep in mind when reading the comparison; `flag` only for what is above a limit or must not stay open. */
export type Remark = { key: string; tone: 'flag' | 'doubt'; text: string; note: string };

/** What the comparison does not show by itself, the gravest first. */
export function remarksOf(costs: Costs, words: Messages['estimates']): Remark[] {
  const alarms = alarmsOf(costs.costs, costs.brief).map((alarm): Remark => ({
    key: `${alarm.vendorId} ${alarm.scenario}`,
    tone: alarm.limit === 'ceiling' ? 'flag' : 'doubt',
    text: words.costs.alarm(costs.name(alarm.vendorId), alarm),
    note: '',
  }));
  const each = costs.costs.flatMap((cost) => remarksOfOffer(cost, costs, words));
  const isFlag = ({ tone }: Remark) => tone === 'flag';
  const all = [...alarms, ...each];
  return [...all.filter(isFlag), ...all.filter((remark) => !isFlag(remark))];
}

function remarksOfOffer(cost: VendorCost, costs: Costs, words: Messages['estimates']): Remark[] {
  const vendor = costs.name(cost.vendorId);
  const { lines, unpriced } = cost.scenarios.base;
  const key = (what: string, line: FeeLine) => `${cost.vendorId} ${what} ${line.id}`;
  const label = (line: FeeLine) => (line.label === '' ? words.costs.unnamed : line.label);
  return [
    ...lines.flatMap(({ line }) => {
      const open = openChecks(line).filter((check) => requiredChecks.includes(check));
      if (open.length === 0) return [];
      const checks = open.map((check) => words.costs.checks[check]).join(words.chart.separator);
      const text = words.mind.checks(vendor, label(line), checks);
      return [
        { key: key('checks', line), tone: 'flag' as const, text, note: words.mind.checksNote },
      ];
    }),
    ...unpriced.map(({ line, why }) => ({
      key: key('unpriced', line),
      tone: 'doubt' as const,
      text: words.mind.unpriced(vendor, label(line), unpricedText(why, words.costs)),
      note: words.mind.unpricedNote,
    })),
    ...taxRemark(cost, costs, words),
    ...lines.flatMap(({ line }) =>
      bandPosition(line, costs.brief.areas)?.position === 'below'
        ? [
            {
              key: key('below', line),
              tone: 'doubt' as const,
              text: words.mind.below(vendor, label(line)),
              note: words.mind.belowNote,
            },
          ]
        : [],
    ),
    ...lines.flatMap(({ line, cost: one }) =>
      one.state === 'priced'
        ? one.assumptions
            .filter((assumption) => assumption !== 'tax-unknown')
            .map((assumption) => ({
              key: `${key('supposed', line)} ${assumption}`,
              tone: 'doubt' as const,
              text: words.mind.supposed(vendor, label(line), words.costs.assumptions[assumption]),
              note: '',
            }))
        : [],
    ),
  ];
}

/** Both readings of an offer that does not say whether tax is included. */
function taxRemark(cost: VendorCost, costs: Costs, words: Messages['estimates']): Remark[] {
  const estimate = costs.snapshot.estimates.find(({ id }) => id === cost.estimateId);
  const count = cost.scenarios.base.lines.filter(
    ({ cost: one }) => one.state === 'priced' && one.assumptions.includes('tax-unknown'),
  ).length;
  if (!estimate || count === 0) return [];
  const [excluded, included] = (['excluded', 'included'] as const).map((unknownTax) => {
    const { sums } = offerCost(estimate, 'base', { ...costs.pricing, unknownTax });
    return words.costs.inTenThousands(sums[12] ?? 0);
  });
  return [
    {
      key: `${cost.vendorId} tax`,
      tone: 'doubt',
      text: words.mind.tax(costs.name(cost.vendorId), count),
      note: words.mind.taxNote(excluded ?? '', included ?? ''),
    },
  ];
}
